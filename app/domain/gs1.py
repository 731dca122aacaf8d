"""GS1 numbers and element strings: GTIN, SSCC, and what is encoded beside them.

biip takes an element string apart.  What it does not say is ours: that a separator was lost on
the way, so that a serial swallowed what followed it.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.check_digits import GS1

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from biip.gs1_element_strings import GS1ElementString

SEPARATOR: Final = "\x1d"
GTIN_LENGTHS: Final = frozenset({8, 12, 13, 14})
SSCC_LENGTH: Final = 18
UPC_E_LENGTH: Final = 8
ZEROS_IN_SHORT: Final = "000000"  # before a GTIN-8, written with fourteen digits
_UPC_E: Final = re.compile(r"([01])(\d{6})(\d)")
_BRACKETED: Final = re.compile(r"\((\d{2,4})\)([^()\x1d]+)")
_KEYED: Final = re.compile(r"(?:00\d{18}|0[12]\d{14})")
_LINK: Final = re.compile(r"https?://[^\s/]+/(?:[^\s]*/)?(?:00/\d{18}|01/\d{8,14})(?:[/?#]|$)")
# An element of fixed length inside a text of any length: what came after a lost separator.
_INSIDE: Final = re.compile(r"(?=(?:1[1-7](?P<date>\d{6})|0[12](?P<gtin>\d{14})))")
_GOES_ON: Final = re.compile(r"$|\x1d|0[012]|1[0-7]|2[1-2]|24[01]|3[07]|310\d")
_DATED: Final = re.compile(r"1[1-7]\d{6}")
_OPEN_END: Final = re.compile(r"10|2[12]|24[01]|3[07]")
LONGEST_ELEMENT: Final = len("21") + 20  # a serial number or a lot
_NET_KG: Final = "310"
_COUNTS: Final = frozenset({"30", "37"})
_DATES: Final = {"17": "expiry", "15": "best_before", "11": "produced", "13": "packed"}


class Gs1Doubt(StrEnum):
    """What is odd about an element string that could be read all the same."""

    LOST_SEPARATOR = "lost_fnc1"
    SEPARATOR_AS_029 = "gs_as_alt029"
    NO_SUCH_DAY = "no_such_day"


@dataclass(frozen=True, slots=True)
class Elements:
    """What an element string says; an absent element is empty.  Dates are ISO dates.

    ``weight_kg`` is the net weight; ``others`` are the elements nothing here is made of, by their
    application identifiers.
    """

    sscc: str = ""
    gtin: str = ""
    serial: str = ""
    lot: str = ""
    expiry: str = ""
    best_before: str = ""
    produced: str = ""
    packed: str = ""
    count: str = ""
    weight_kg: str = ""
    others: tuple[tuple[str, str], ...] = ()
    doubts: tuple[Gs1Doubt, ...] = ()


def prepare() -> None:
    """Fetch what reads element strings: the first scan of one shall not wait for it."""
    _told("(10)0")


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
    if bare.startswith(ZEROS_IN_SHORT):
        return bare[-8:]
    return bare.removeprefix("0")


def upc_a_of(short: str) -> str:
    """The twelve digits a UPC-E of eight stands for; "" where it is none."""
    found = _UPC_E.fullmatch(short)
    if found is None:
        return ""
    system, six, check = found.groups()
    maker, last = six[:5], six[5]
    if last in "012":
        body = f"{six[:2]}{last}0000{six[2:5]}"
    elif last == "3":
        body = f"{six[:3]}00000{six[3:5]}"
    elif last == "4":
        body = f"{six[:4]}00000{six[4]}"
    else:
        body = f"{maker}0000{last}"
    full = f"{system}{body}{check}"
    return full if is_gtin(full) else ""


def is_link(text: str) -> bool:
    """Whether it has the form of a GS1 Digital Link to an article or a logistic unit."""
    return text.startswith("http") and _LINK.match(text) is not None


def read_elements(text: str) -> Elements | None:
    """Read ``(01)…(21)…``, the same as scanned with GS between, or a Digital Link.

    None if it is none of them, or has no article and no logistic unit in it whose check
    digit is right.
    """
    bare = text.lstrip(SEPARATOR)
    if not (text.startswith("(") or _KEYED.match(bare) or is_link(text)):
        return None
    told = _told(bare)
    if told is None:
        return _cut(bare)
    return told if _has_right_key(told) else None


def read_attributes(text: str) -> Elements | None:
    """Serial, lot and expiry without the article they belong to: a label's second barcode.

    Only for a text that is known to be an element string (brackets, or the symbology says so):
    any serial that begins with 21 would look like one.
    """
    return _told(text.lstrip(SEPARATOR))


def _told(text: str) -> Elements | None:
    """What biip makes of it; None where it is no element string, or says one thing twice."""
    # biip takes 60 ms and more to come in, and most scans are no element strings
    from biip import BiipException, ParseConfig  # noqa: PLC0415
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI  # noqa: PLC0415
    from biip.gs1_messages import GS1Message  # noqa: PLC0415

    config = ParseConfig(gs1_element_strings_verify_date=False)
    try:
        if text.startswith("http"):
            parts = GS1DigitalLinkURI.parse(text, config=config).element_strings
        elif text.startswith("("):
            parts = GS1Message.parse(_unbracketed(text), config=config).element_strings
        else:
            parts = GS1Message.parse(text, config=config).element_strings
    except (BiipException, ValueError, ArithmeticError):
        return None
    return _elements(parts)


def _unbracketed(text: str) -> str:
    """``(01)…(10)…`` as a scanner would send it; ``ValueError`` where it is something else."""
    pairs = _BRACKETED.findall(text)
    if "".join(f"({ai}){value}" for ai, value in pairs) != text:
        raise ValueError(text)
    return SEPARATOR.join(f"{ai}{value.strip()}" for ai, value in pairs)


def _elements(parts: Sequence[GS1ElementString]) -> Elements | None:
    by_ai = {part.ai.ai: part.value for part in parts}
    if not parts or len(by_ai) != len(parts):
        return None
    gtin = by_ai.pop("01", "") or by_ai.pop("02", "")
    doubts = dict.fromkeys(_doubts(parts))
    dates = {name: _day(by_ai.get(ai, "")) for ai, name in _DATES.items()}
    weight = next((one.decimal for one in parts if one.ai.ai.startswith(_NET_KG)), None)
    told = {"00", "10", "21", *_DATES, *_COUNTS}
    return Elements(
        sscc=by_ai.get("00", ""),
        gtin=canonical_gtin(gtin) if gtin and is_gtin(gtin) else gtin,
        serial=by_ai.get("21", ""),
        lot=by_ai.get("10", ""),
        expiry=dates["expiry"],
        best_before=dates["best_before"],
        produced=dates["produced"],
        packed=dates["packed"],
        count=_count(by_ai.get("37", "") or by_ai.get("30", "")),
        weight_kg="" if weight is None else _plain(weight),
        others=tuple(
            (ai, value)
            for ai, value in by_ai.items()
            if ai not in told and not ai.startswith(_NET_KG)
        ),
        doubts=tuple(doubts),
    )


def _day(yymmdd: str) -> str:
    """YYMMDD as an ISO date; day 00 is the month's last.

    All of them lie in this century.  GS1 takes what is 51 years ahead or more for the century
    before, but nothing that ran out then is sent back now.
    """
    if len(yymmdd) != len("YYMMDD") or not _is_day(yymmdd):
        return ""
    year, month, day = 2000 + int(yymmdd[:2]), int(yymmdd[2:4]), int(yymmdd[4:])
    return date(year, month, day or calendar.monthrange(year, month)[1]).isoformat()


def _count(digits: str) -> str:
    return digits.lstrip("0") or digits[:1]


def _plain(weight: Decimal) -> str:
    return f"{weight:f}"


def _doubts(parts: Sequence[GS1ElementString]) -> Iterable[Gs1Doubt]:
    for part in parts:
        if part.ai.ai in _DATES and not _day(part.value):
            yield Gs1Doubt.NO_SUCH_DAY
        if part.ai.separator_required:
            yield from _swallowed(part.value)


def _swallowed(value: str) -> Iterable[Gs1Doubt]:
    """A date or an article's number at the end of a serial or lot: a separator got lost."""
    for found in _INSIDE.finditer(value, 1):
        end = found.end("date") if found["date"] else found.end("gtin")
        right = _is_day(found["date"]) if found["date"] else is_gtin(found["gtin"])
        if right and _GOES_ON.match(value, end):
            yield Gs1Doubt.LOST_SEPARATOR
            if value[: found.start()].endswith("029"):
                yield Gs1Doubt.SEPARATOR_AS_029
            return


def _is_day(yymmdd: str) -> bool:
    year, month, day = 2000 + int(yymmdd[:2]), int(yymmdd[2:4]), int(yymmdd[4:])
    try:
        date(year, month, day or 1)
    except ValueError:
        return False
    return True


def _cut(text: str) -> Elements | None:
    """The key alone, where what follows it cannot be read: several in one, or no such day."""
    key = _KEYED.match(text)
    if key is None:
        return None
    follows = text[key.end() :]
    if _DATED.match(follows) and not _is_day(follows[2:8]):
        doubt = Gs1Doubt.NO_SUCH_DAY
    elif _OPEN_END.match(follows) and len(follows) > LONGEST_ELEMENT:
        doubt = Gs1Doubt.LOST_SEPARATOR
    else:
        return None
    told = _told(key[0])
    if told is None or not _has_right_key(told):
        return None
    return Elements(sscc=told.sscc, gtin=told.gtin, doubts=(doubt,))


def _has_right_key(told: Elements) -> bool:
    """An element string identifies something, and every key in it is right."""
    if not told.gtin and not told.sscc:
        return False
    good_sscc = not told.sscc or check_digit_is_right(told.sscc)
    return good_sscc and (not told.gtin or is_gtin(told.gtin))
