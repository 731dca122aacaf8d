"""The fields of a template: what may stand in them, and what they become on the label."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from labels.barcodes import check_digit
from labels.elements import Symbology
from labels.template_errors import DataMissing, WrongData
from labels.template_words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

GTIN_BY_LENGTH: Final = {
    8: Symbology.EAN8,
    12: Symbology.UPCA,
    13: Symbology.EAN13,
    14: Symbology.ITF14,
}
SSCC_DIGITS: Final = 18
_FNSKU: Final = re.compile(r"[0-9A-Z]{10}")

Data = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """``default`` is set when the data leave it empty; ``sample`` by language or for all ("")."""

    name: str
    kind: str = "text"
    needed: bool = False
    default: Words | None = None
    sample: Mapping[str, str] = field(default_factory=dict)


def filled_in(
    template: str, fields: Mapping[str, Field], data: Data, words: Mapping[str, str]
) -> dict[str, str]:
    """Every field of the template with its value as printed; raises DataMissing or WrongData."""
    values = {name: data.get(name, "") for name in fields}
    for name, one in fields.items():
        if not values[name].strip() and one.default is not None:
            values[name] = one.default.said(values, words)
    missing = tuple(n for n, one in fields.items() if one.needed and not values[n].strip())
    if missing:
        raise DataMissing(template, missing)
    return {
        name: KINDS[one.kind](name, values[name], words) if values[name] else ""
        for name, one in fields.items()
    }


def _text(_name: str, value: str, _words: Mapping[str, str]) -> str:
    return value


def _word(_name: str, value: str, words: Mapping[str, str]) -> str:
    """A code of the station's, such as ``return_to_seller``, in the label's language."""
    code = re.sub(r"[\s\-]+", "_", value.strip()).lower()
    return words.get(code, value)


def _gtin(name: str, value: str, _words: Mapping[str, str]) -> str:
    digits = re.sub(r"[\s\-]", "", value)
    if not (digits.isascii() and digits.isdigit() and len(digits) in GTIN_BY_LENGTH):
        raise WrongData(name, value, "gtin")
    if check_digit(digits[:-1]) != digits[-1]:
        raise WrongData(name, value, "gtin")
    return digits


def _fnsku(name: str, value: str, _words: Mapping[str, str]) -> str:
    code = value.strip().upper()
    if not _FNSKU.fullmatch(code):
        raise WrongData(name, value, "fnsku")
    return code


def _sscc(name: str, value: str, _words: Mapping[str, str]) -> str:
    """Eighteen digits, seventeen of them without the check digit, or twenty with AI 00 in front."""
    digits = re.sub(r"[\s()\-]", "", value)
    if not (digits.isascii() and digits.isdigit()):
        raise WrongData(name, value, "sscc")
    if len(digits) == SSCC_DIGITS + 2 and digits.startswith("00"):
        digits = digits[2:]
    if len(digits) == SSCC_DIGITS - 1:
        digits += check_digit(digits)
    if len(digits) != SSCC_DIGITS or check_digit(digits[:-1]) != digits[-1]:
        raise WrongData(name, value, "sscc")
    return digits


KINDS: Final[Mapping[str, Callable[[str, str, Mapping[str, str]], str]]] = {
    "text": _text,
    "word": _word,
    "gtin": _gtin,
    "fnsku": _fnsku,
    "sscc": _sscc,
}
