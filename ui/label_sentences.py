"""What is wrong with a label in one sentence, for the command line."""

from __future__ import annotations

from functools import singledispatch
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from labels.barcodes import Why
from labels.elements import Barcode, Text
from labels.errors import DoesNotFit, NotEncodable, ProofFailed, TooDense
from labels.fonts import clean
from labels.media import UnknownMedia
from labels.template_errors import DataMissing, UnknownTemplate, WrongData, WrongTemplate
from ui.label_data import BadData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from labels.elements import Element

LONGEST: Final = 40  # characters of somebody's text in a sentence of ours

_WHY: Final[Mapping[str, str]] = MappingProxyType(
    {
        Why.EMPTY: "there is nothing to encode",
        Why.TOO_LONG: "it is too long for one code",
        Why.CHARACTERS: "it has characters that this code cannot hold",
        Why.LENGTH: "it has the wrong number of digits",
        Why.CHECK_DIGIT: "its check digit is wrong",
        Why.NO_APPLICATION_IDENTIFIER: "it does not begin with an application identifier",
        Why.NO_SHORT_FORM: "this number has no UPC-E",
    }
)
_KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "gtin": "8, 12, 13 or 14 digits with a right check digit",
        "fnsku": "ten letters and digits",
        "sscc": "18 digits with a right check digit, or 17 without it",
    }
)


@singledispatch
def sentence(error: Exception) -> str:
    raise TypeError(error)


@sentence.register
def _(error: DoesNotFit) -> str:
    needed, free = (f"{w:.1f} x {h:.1f} mm" for w, h in (error.needed_mm, error.available_mm))
    return f"does not fit: {_named(error.element)} needs {needed}, {free} are free"


@sentence.register
def _(error: TooDense) -> str:
    return (
        f"does not fit: bars of {error.module_mm:.2f} mm cannot be printed and read; "
        f"{error.minimum_mm:.2f} mm would do"
    )


@sentence.register
def _(error: NotEncodable) -> str:
    why = _WHY[error.why]
    return f"cannot be encoded: {_quoted(error.data)} as {error.symbology.value}: {why}"


@sentence.register
def _(error: WrongData) -> str:
    return f"cannot be encoded: {error.field} {_quoted(error.value)} is not {_KINDS[error.kind]}"


@sentence.register
def _(error: ProofFailed) -> str:
    meant, got = (
        ", ".join(_quoted(text) for _, text in readings) or "nothing"
        for readings in (error.expected, error.got)
    )
    return f"cannot be read back: {meant} was meant, {got} was read"


@sentence.register
def _(error: DataMissing) -> str:
    return f"missing: {', '.join(error.fields)} (the template {error.template} needs it)"


@sentence.register
def _(error: UnknownTemplate) -> str:
    return f"no template {_quoted(error.name)}: there are {', '.join(error.known)}"


@sentence.register
def _(error: UnknownMedia) -> str:
    known = ", ".join(error.known)
    return f"no media {_quoted(error.name)}: there are {known}, or a size from 10 to 300 mm"


@sentence.register
def _(error: WrongTemplate) -> str:
    where = f"{error.file}, line {error.line}" if error.line else str(error.file)
    allowed = f"; allowed: {', '.join(error.allowed)}" if error.allowed else ""
    return f"wrong template: {where}: {_visible(error.what)}{allowed}"


@sentence.register
def _(error: BadData) -> str:
    where = f"{error.file}, line {error.line}" if error.line else error.file
    return f"cannot be read: {where}: {_visible(error.what)}"


def _named(element: Element) -> str:
    match element:
        case Text():
            return f"the text {_quoted(element.text)}"
        case Barcode():
            return f"the {element.symbology.value} {_quoted(element.data)}"
        case _:
            return "a part of the label"


def _quoted(text: str) -> str:
    shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    return f'"{_visible(shown)}"'


def _visible(text: str) -> str:
    """Nothing somebody typed may order a terminal about."""
    return clean(text, exact=True)
