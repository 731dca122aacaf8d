"""What is wrong with a label or its template, for who edits the template: data into sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from labels.errors import DoesNotFit, NotEncodable, ProofFailed, TooDense
from labels.fonts import clean
from labels.media import UnknownMedia
from labels.template_errors import DataMissing, UnknownTemplate, WrongData, WrongTemplate

if TYPE_CHECKING:
    from labels.errors import LabelError

translate = QCoreApplication.translate
LONGEST = 60


def line_of(error: LabelError | None) -> int:
    """Where in the file it is wrong; 0 where that is no matter of a line."""
    return error.line if isinstance(error, WrongTemplate) else 0


def label_error_words(error: LabelError) -> str:  # noqa: PLR0911 one for each
    match error:
        case WrongTemplate():
            return _template_words(error)
        case DataMissing():
            text = translate("label", "The sample has no {fields}, which the template needs.")
            return text.format(fields=", ".join(error.fields))
        case WrongData():
            text = translate("label", "“{value}” cannot be a {field}.")
            return text.format(value=_shown(error.value), field=error.field)
        case DoesNotFit() | TooDense():
            return _size_words(error)
        case NotEncodable():
            text = translate("label", "The barcode cannot hold “{value}”.")
            return text.format(value=_shown(error.data))
        case ProofFailed():
            text = translate("label", "The barcode “{value}” could not be read back.")
            return text.format(value=_shown(error.expected[0][1]))
        case UnknownTemplate() | UnknownMedia():
            return translate("label", "{name} is not there any more.").format(name=error.name)
    raise TypeError(error)


def _size_words(error: DoesNotFit | TooDense) -> str:
    if isinstance(error, TooDense):
        text = translate("label", "Bars of {mm} mm cannot be printed and read; {least} would.")
        return text.format(mm=f"{error.module_mm:.2f}", least=f"{error.minimum_mm:.2f}")
    (wide, tall), (free_wide, free_tall) = error.needed_mm, error.available_mm
    what = getattr(error.element, "text", "") or getattr(error.element, "data", "")
    text = (
        translate("label", "“{what}” does not fit: it needs {needed} mm, {free} are free.")
        if what
        else translate("label", "It does not fit: {needed} mm are needed, {free} are free.")
    )
    return text.format(
        what=_shown(what),
        needed=f"{wide:.1f} × {tall:.1f}",
        free=f"{free_wide:.1f} × {free_tall:.1f}",
    )


def _template_words(error: WrongTemplate) -> str:
    where = translate("label", "Line {line}: {what}") if error.line else "{what}"
    told = where.format(line=error.line, what=_shown(error.what))
    if not error.allowed:
        return told
    allowed = translate("label", "Allowed here: {allowed}").format(allowed=", ".join(error.allowed))
    return f"{told}. {allowed}"


def _shown(text: str) -> str:
    """Nothing of somebody's text changes the line it stands in."""
    plain = clean(text, exact=True)
    return plain if len(plain) <= LONGEST else plain[: LONGEST - 1] + "…"
