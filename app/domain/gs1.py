"""GS1 numbers and element strings: GTIN, SSCC, and what is encoded beside them.

Only the application identifiers a returns bench meets: 00, 01, 02, 10, 17, 21.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.check_digits import GS1

SEPARATOR: Final = "\x1d"
GTIN_LENGTHS: Final = frozenset({8, 12, 13, 14})
SSCC_LENGTH: Final = 18
_ONE: Final = re.compile(
    r"(?P<ai>00)(?P<sscc>\d{18})|(?P<ai2>0[12])(?P<gtin>\d{14})|(?P<ai3>17)(?P<date>\d{6})"
    r"|(?P<ai4>10|21)(?P<text>[!-~]{1,20})"
)
_BRACKETED: Final = re.compile(r"\((\d{2,4})\)([^()\x1d]+)")


@dataclass(frozen=True, slots=True)
class Elements:
    """What an element string says; an absent element is empty.  ``expiry`` is an ISO date."""

    sscc: str = ""
    gtin: str = ""
    serial: str = ""
    lot: str = ""
    expiry: str = ""


def check_digit_is_right(digits: str) -> bool:
    """Whether the last of these ASCII digits is the GS1 check digit of the others."""
    return GS1.digit(digits[:-1]) == digits[-1]


def is_gtin(text: str) -> bool:
    """GTIN-8, -12, -13 or -14 with the right check digit; zeros alone are none."""
    if len(text) not in GTIN_LENGTHS or not (text.isascii() and text.isdigit()):
        return False
    return check_digit_is_right(text) and int(text) != 0


def canonical_gtin(gtin: str) -> str:
    """One spelling per article: 13 digits, but 8 for a GTIN-8 and 14 for a case's GTIN-14."""
    bare = gtin.zfill(14)
    if bare.startswith("000000"):
        return bare[-8:]
    return bare.removeprefix("0")


def read_elements(text: str) -> Elements | None:
    """Read ``(01)…(21)…`` or the same as scanned, with GS between; None if it is neither."""
    if text.startswith("("):
        pairs = _BRACKETED.findall(text)
        if "".join(f"({ai}){value}" for ai, value in pairs) != text:
            return None
        return _elements([(ai, value.strip()) for ai, value in pairs])
    return _elements(_split(text.lstrip(SEPARATOR)))


def read_attributes(text: str) -> Elements | None:
    """Serial, lot and expiry without the article they belong to: a label's second barcode.

    Only for a text that is known to be an element string (brackets, or the symbology says so):
    any serial that begins with 21 would look like one.
    """
    if text.startswith("("):
        pairs = _BRACKETED.findall(text)
        whole = "".join(f"({ai}){value}" for ai, value in pairs) == text
    else:
        pairs = _split(text.lstrip(SEPARATOR))
        whole = bool(pairs)
    by_ai = dict(pairs)
    if not whole or len(by_ai) != len(pairs):
        return None
    return Elements(
        serial=by_ai.get("21", "").strip(),
        lot=by_ai.get("10", "").strip(),
        expiry=_iso_date(by_ai.get("17", "").strip()),
    )


def _split(text: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    rest = text
    while rest:
        found = _ONE.match(rest)
        if found is None:
            return []
        pairs.append((rest[:2], found[0][2:]))
        rest = rest[found.end() :].removeprefix(SEPARATOR)
    return pairs


def _elements(pairs: list[tuple[str, str]]) -> Elements | None:
    by_ai = dict(pairs)
    if len(by_ai) != len(pairs):
        return None
    gtin = by_ai.get("01", by_ai.get("02", ""))
    sscc = by_ai.get("00", "")
    if not _is_key(gtin, sscc):
        return None
    return Elements(
        sscc=sscc,
        gtin=canonical_gtin(gtin) if gtin else "",
        serial=by_ai.get("21", ""),
        lot=by_ai.get("10", ""),
        expiry=_iso_date(by_ai.get("17", "")),
    )


def _is_key(gtin: str, sscc: str) -> bool:
    """An element string identifies something, and every key in it is right."""
    if not gtin and not sscc:
        return False
    good_sscc = len(sscc) == SSCC_LENGTH and sscc.isdigit() and check_digit_is_right(sscc)
    return (not gtin or is_gtin(gtin)) and (not sscc or good_sscc)


def _iso_date(yymmdd: str) -> str:
    """YYMMDD as an ISO date; day 00 is the month's last.  An expiry lies in this century."""
    if len(yymmdd) != len("YYMMDD") or not yymmdd.isdigit():
        return ""
    year, month, day = 2000 + int(yymmdd[:2]), int(yymmdd[2:4]), int(yymmdd[4:])
    try:
        return date(year, month, day or calendar.monthrange(year, month)[1]).isoformat()
    except ValueError:
        return ""
