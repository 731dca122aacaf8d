"""Cells that are numbers, money, dates, countries, languages or trade item numbers."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final

from app.domain.gs1 import GTIN_LENGTHS, is_gtin
from app.domain.money import Money, NotMoney, digits_of
from app.imports.cells import CAPS, BadCell, Reading, narrow

MAX_QUANTITY: Final = 9_999
MAX_WEIGHT_G: Final = 1_000_000
MAX_WINDOW_DAYS: Final = 3_650
FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2099

_WHOLE: Final = re.compile(r"-?[0-9]+")
_PLAIN_PRICE: Final = re.compile(r"([0-9]+)(?:\.([0-9]+))?")
_COMMA_PRICE: Final = re.compile(r"([0-9]+),([0-9]+)")
_GROUPED_PRICE: Final = re.compile(
    r"([0-9]{1,3}(?:([.,'’ \u00a0\u202f])[0-9]{3})(?:\2[0-9]{3})*)([.,])([0-9]{1,3})"
)
_THOUSANDS: Final = 3  # digits behind a single mark that may be either kind of mark
_ISO_DATE: Final = re.compile(
    r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})"
    r"(?:[T ]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?)"
    r"\s*(Z|UTC|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_GERMAN_DATE: Final = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_SLASHED_DATE: Final = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})")
_CHINESE_DATE: Final = re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日")
_SHORT_YEAR: Final = re.compile(r"[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{2}")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_LANGUAGE: Final = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}|[A-Za-z]{4}))?")
_MONTHS: Final = 12


def whole(least: int, most: int) -> Reading:
    """A whole number within bounds, in ASCII or full-width digits."""

    def read(cell: str) -> int:
        cell = _short(cell, "number")
        if not _WHOLE.fullmatch(cell):
            raise BadCell("not_a_number")
        value = int(cell)
        if not least <= value <= most:
            raise BadCell("out_of_range")
        return value

    return read


def price_minor(cell: str, currency: str) -> int:
    """The price in minor units.

    A point is the decimal mark.  A comma is one too where it can be nothing else
    (``12,99``), and thousands marks are understood where a decimal part follows
    (``1.234,56``).  ``1,234`` has two readings, a thousand times apart: refused.
    """
    cell = _short(cell, "price")
    if cell.startswith("-") and cell.strip("-0., "):
        raise BadCell("negative")
    try:
        return Money.parse(_decimal(cell, currency), currency).minor
    except NotMoney:
        raise BadCell("too_precise" if _PLAIN_PRICE.fullmatch(cell) else "not_money") from None


def _decimal(cell: str, currency: str) -> str:
    if plain := _PLAIN_PRICE.fullmatch(cell):
        if digits_of(currency) != _THOUSANDS:  # three decimals are how a dinar is written
            _refuse_ambiguous(*plain.groups(""))
        return cell
    if comma := _COMMA_PRICE.fullmatch(cell):
        _refuse_ambiguous(*comma.groups())
        return f"{comma.group(1)}.{comma.group(2)}"
    if (grouped := _GROUPED_PRICE.fullmatch(cell)) and grouped.group(2) != grouped.group(3):
        return f"{re.sub('[^0-9]', '', grouped.group(1))}.{grouped.group(4)}"
    raise BadCell("not_money")


def _refuse_ambiguous(whole_part: str, decimals: str) -> None:
    # 0,125 and 1234,567 cannot be thousands
    could_be_thousands = len(whole_part) <= _THOUSANDS and not whole_part.startswith("0")
    if len(decimals) == _THOUSANDS and could_be_thousands:
        raise BadCell("ambiguous_price")


def moment(cell: str) -> datetime:
    """A date or time in UTC; a date alone is its midnight, a time without a zone is UTC.

    ``03/04/2024`` is March in one country and April in another: refused, while
    ``31/12/2024`` has one reading.
    """
    cell = _short(cell, "date")
    try:
        if iso := _ISO_DATE.fullmatch(cell):
            year, _, month, day, clock, zone = iso.groups()
            return _at(year, month, day, clock or "", zone or "")
        if chinese := _CHINESE_DATE.fullmatch(cell):
            return _at(*chinese.groups())
        if german := _GERMAN_DATE.fullmatch(cell):
            return _at(*reversed(german.groups()))
        if slashed := _SLASHED_DATE.fullmatch(cell):
            return _slashed(*slashed.groups())
    except ValueError as error:
        raise error if isinstance(error, BadCell) else BadCell("no_such_date") from None
    raise BadCell("short_year" if _SHORT_YEAR.fullmatch(cell) else "not_a_date")


def _slashed(first: str, second: str, year: str) -> datetime:
    if int(first) <= _MONTHS and int(second) <= _MONTHS and int(first) != int(second):
        raise BadCell("ambiguous_date")
    day, month = (first, second) if int(first) > _MONTHS else (second, first)
    return _at(year, month, day)


def _at(year: str, month: str, day: str, clock: str = "", zone: str = "") -> datetime:
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        raise BadCell("out_of_range")
    clock = clock or "00:00"
    clock = clock if clock[2] == ":" else f"0{clock}"
    whole_part, _, fraction = clock.partition(".")
    if fraction:
        whole_part = f"{whole_part}.{fraction:0<6}"
    zone = zone.replace("UTC", "Z") or "Z"
    return datetime.fromisoformat(f"{year}-{month:0>2}-{day:0>2}T{whole_part}{zone}").astimezone(
        UTC
    )


def gtin(cell: str) -> str:
    """8, 12, 13 or 14 digits with the right check digit (GS1 General Specifications 7.9)."""
    cell = _short(cell, "gtin").replace(" ", "").replace("-", "")
    if "E+" in cell.upper():
        raise BadCell("spreadsheet_number")
    if len(cell) not in GTIN_LENGTHS or not (cell.isascii() and cell.isdigit()):
        raise BadCell("not_a_gtin")
    if not is_gtin(cell):
        raise BadCell("wrong_check_digit")
    return cell


def country(cell: str) -> str:
    """Two letters (ISO 3166-1)."""
    return _matching(_COUNTRY, _short(cell, "buyer_country").upper(), "not_a_country")


def currency(cell: str) -> str:
    """Three letters (ISO 4217)."""
    return _matching(_CURRENCY, _short(cell, "currency").upper(), "not_a_currency")


def language(cell: str) -> str:
    """``de``, ``zh-CN`` or ``zh-Hans``; an underscore does for the hyphen."""
    found = _LANGUAGE.fullmatch(_short(cell, "buyer_language"))
    if not found:
        raise BadCell("not_a_language")
    base, region = found.groups()
    if not region:
        return base.lower()
    return f"{base.lower()}-{region.upper() if len(region) < len('Hans') else region.title()}"


def _short(cell: str, field: str) -> str:
    if len(cell) > CAPS[field]:
        raise BadCell("too_long")
    return narrow(cell)


def _matching(pattern: re.Pattern[str], cell: str, refusal: str) -> str:
    if not pattern.fullmatch(cell):
        raise BadCell(refusal)
    return cell
