"""Serial, lot and expiry as a scanner or a hand gives them: plain, or within a GS1 code."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.grading.kinds import ScanOf
from app.domain.gs1 import (
    SEPARATOR,
    Elements,
    canonical_gtin,
    is_gtin,
    read_attributes,
    read_elements,
)
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_SCAN: Final = 200
LONGEST_CODE: Final = 64
_AIM: Final = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_AIM_GS1: Final = frozenset({"]C1", "]d2", "]Q3", "]e0", "]J1"})
_LABELS: Final[dict[ScanOf, re.Pattern[str]]] = {
    ScanOf.SERIAL: re.compile(r"(?:S/N|SN|SERIAL(?: NO\.?)?|序列号)\s*[:：#]\s*", re.IGNORECASE),
    ScanOf.LOT: re.compile(r"(?:LOT|BATCH|CH\.-?B\.?|批号)\s*[:：#]\s*", re.IGNORECASE),
    ScanOf.EXPIRY: re.compile(r"(?:EXP\.?|MHD|BBE|有效期至?)\s*[:：]?\s*", re.IGNORECASE),
}
_YEAR: Final = r"(20[0-9]{2})"
_DAYS: Final = (
    re.compile(rf"(?P<y>{_YEAR})[-./年](?P<m>[0-9]{{1,2}})[-./月](?P<d>[0-9]{{1,2}})日?"),
    re.compile(rf"(?P<d>[0-9]{{1,2}})\.(?P<m>[0-9]{{1,2}})\.(?P<y>{_YEAR})"),
    re.compile(rf"(?P<y>{_YEAR})(?P<m>[0-9]{{2}})(?P<d>[0-9]{{2}})"),
)
_MONTHS: Final = (
    re.compile(rf"(?P<y>{_YEAR})[-./年](?P<m>[0-9]{{1,2}})月?"),
    re.compile(rf"(?P<m>[0-9]{{1,2}})[-./](?P<y>{_YEAR})"),
)


class Unfit(StrEnum):
    """Why a scan cannot be the answer."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    CONTROL = "control"  # signs that no label has
    NO_DATE = "no_date"
    NOT_IN_CODE = "not_in_code"  # a GS1 code that says other things
    OTHER_CODE = "other_code"  # the article's number, the unit's plate: the barcode beside it


class ScanUnfit(RuleBroken):
    """It was asked for ``what``, and the scan is ``why`` not it."""

    def __init__(self, what: ScanOf, why: Unfit) -> None:
        super().__init__(what, why)
        self.what = what
        self.why = why


def scanned_value(what: ScanOf, raw: str, others: Iterable[str] = ()) -> str:
    """The bare serial or lot, or the expiry as an ISO date; ``ScanUnfit`` where it is none.

    ``others`` are the codes that stand on the same goods and are something else.
    """
    if len(raw) > LONGEST_SCAN:
        raise ScanUnfit(what, Unfit.TOO_LONG)
    symbology, text = _opened(what, raw)
    elements = read_elements(text)
    if elements is None and (symbology in _AIM_GS1 or text.startswith("(")):
        elements = read_attributes(text)
    value = _in(elements, what) if elements is not None else _bare(what, text)
    if not value:
        raise ScanUnfit(what, Unfit.NOT_IN_CODE if elements is not None else Unfit.EMPTY)
    if len(value) > LONGEST_CODE:
        raise ScanUnfit(what, Unfit.TOO_LONG)
    bare = canonical_gtin(value) if is_gtin(value) else value
    if any(same_code(bare, other) for other in others):
        raise ScanUnfit(what, Unfit.OTHER_CODE)
    return value


def code_says(what: ScanOf, raw: str) -> str:
    """What a GS1 code says of this; "" where it says nothing of it, or is a plain text."""
    try:
        symbology, text = _opened(what, raw[:LONGEST_SCAN])
    except ScanUnfit:
        return ""
    elements = read_elements(text)
    if elements is None and (symbology in _AIM_GS1 or text.startswith("(")):
        elements = read_attributes(text)
    return _in(elements, what) if elements is not None else ""


def same_code(one: str, other: str) -> bool:
    """Capitals, blanks and dashes are how a label is printed, not which number it is."""
    return _bones(one) == _bones(other) != ""


def _bones(code: str) -> str:
    plain = unicodedata.normalize("NFKC", code)
    return "".join(char for char in plain if not char.isspace() and char not in "-‐‑–").upper()


def _opened(what: ScanOf, raw: str) -> tuple[str, str]:
    """The AIM prefix, and the text without it; in plain widths, without invisible characters."""
    text = raw.strip()
    if any(char != SEPARATOR and unicodedata.category(char) in {"Cc", "Cs"} for char in text):
        raise ScanUnfit(what, Unfit.CONTROL)
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    text = unicodedata.normalize("NFKC", text).strip()
    aim = _AIM.match(text)
    symbology = aim[0] if aim else ""
    return symbology, text[len(symbology) :].strip(SEPARATOR).strip()


def _bare(what: ScanOf, text: str) -> str:
    if SEPARATOR in text:
        raise ScanUnfit(what, Unfit.CONTROL)
    text = " ".join(text.split())
    label = _LABELS[what].match(text)
    value = text[label.end() :] if label and label.end() < len(text) else text
    if what is not ScanOf.EXPIRY or not value:
        return value
    day = _date(value)
    if day is None:
        raise ScanUnfit(what, Unfit.NO_DATE)
    return day.isoformat()


def _date(text: str) -> date | None:
    """A day, or the last day of a month; a year of two digits has more than one reading."""
    for pattern in _DAYS:
        if found := pattern.fullmatch(text):
            return _made(int(found["y"]), int(found["m"]), int(found["d"]))
    for pattern in _MONTHS:
        if found := pattern.fullmatch(text):
            return _made(int(found["y"]), int(found["m"]), 0)
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day or calendar.monthrange(year, month)[1])
    except ValueError:
        return None


def _in(elements: Elements, what: ScanOf) -> str:
    found = {
        ScanOf.SERIAL: elements.serial,
        ScanOf.LOT: elements.lot,
        ScanOf.EXPIRY: elements.expiry,
    }
    return found[what]
