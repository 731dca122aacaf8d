"""Data to modules: python-barcode for the retail and industrial codes, zxing-cpp for the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import zxingcpp
from barcode import EAN8, EAN13, ITF, UPCA, Code39

from labels.elements import Symbology
from labels.errors import NotEncodable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LONGEST = 1500  # characters; what a label can hold is far below
GTIN_WEIGHTS = (3, 1)


class Why(StrEnum):
    EMPTY = "empty"
    TOO_LONG = "too long"
    CHARACTERS = "characters"
    LENGTH = "length"
    CHECK_DIGIT = "check digit"
    NO_APPLICATION_IDENTIFIER = "no application identifier"
    NO_SHORT_FORM = "no short form"


@dataclass(frozen=True, slots=True)
class Symbol:
    """Rows of modules ("1" is dark; one row for linear codes), without the quiet zone.

    `quiet` is left, top, right, bottom in modules.  `data` is complete with its check digit,
    `reads` the text a decoder must give back, `human` the line below the bars.
    """

    rows: tuple[str, ...]
    quiet: tuple[int, int, int, int]
    data: str
    reads: str
    human: str


@lru_cache(maxsize=1024)
def encode(data: str, symbology: Symbology) -> Symbol:
    """Raises NotEncodable; check digits are added where missing and verified where given."""
    if not data:
        raise NotEncodable(data, symbology, Why.EMPTY)
    if len(data) > LONGEST:
        raise NotEncodable(data, symbology, Why.TOO_LONG)
    return _ENCODERS[symbology](data, symbology)


def check_digit(digits: str) -> str:
    """GS1's modulo 10: weights 3 and 1 from the right."""
    total = sum(
        int(digit) * GTIN_WEIGHTS[place % 2] for place, digit in enumerate(reversed(digits))
    )
    return str(-total % 10)


def _checked(data: str, symbology: Symbology, length: int) -> str:
    if not (data.isascii() and data.isdigit()):
        raise NotEncodable(data, symbology, Why.CHARACTERS)
    if len(data) == length - 1:
        return data + check_digit(data)
    if len(data) != length:
        raise NotEncodable(data, symbology, Why.LENGTH)
    if check_digit(data[:-1]) != data[-1]:
        raise NotEncodable(data, symbology, Why.CHECK_DIGIT)
    return data


def _ean13(data: str, symbology: Symbology) -> Symbol:
    full = _checked(data, symbology, 13)
    human = f"{full[0]} {full[1:7]} {full[7:]}"
    return Symbol(tuple(EAN13(full).build()), (11, 0, 7, 0), full, full, human)


def _ean8(data: str, symbology: Symbology) -> Symbol:
    full = _checked(data, symbology, 8)
    return Symbol(tuple(EAN8(full).build()), (7, 0, 7, 0), full, full, f"{full[:4]} {full[4:]}")


def _upce(data: str, symbology: Symbology) -> Symbol:
    """Eight digits (seven without the check digit), or the UPC-A that they shorten."""
    whole = data if data.isascii() and data.isdigit() else ""
    short = shortened(whole) if len(whole) in {11, 12} else whole
    if short is None:
        raise NotEncodable(data, symbology, Why.NO_SHORT_FORM)
    if not short:
        raise NotEncodable(data, symbology, Why.CHARACTERS)
    if len(short) not in {7, 8}:
        raise NotEncodable(data, symbology, Why.LENGTH)
    if short[0] not in "01":
        raise NotEncodable(data, symbology, Why.NO_SHORT_FORM)
    check = check_digit(lengthened(short[:7]))
    if len(whole) in {8, 12} and whole[-1] != check:
        raise NotEncodable(data, symbology, Why.CHECK_DIGIT)
    full = short[:7] + check
    rows = _create(full, symbology, zxingcpp.BarcodeFormat.UPCE)
    human = f"{full[0]} {full[1:7]} {full[7]}"
    # Decoders report the UPC-A it stands for, as the EAN-13 that is.
    return Symbol(rows[:1], (9, 0, 7, 0), full, "0" + lengthened(full[:7]) + check, human)


def lengthened(short: str) -> str:
    """The eleven digits of a UPC-A (without check digit) that seven of a UPC-E stand for.

    Source: GS1 General Specifications, "Zero-suppressed UPC-E".
    """
    system, digits, rule = short[0], short[1:6], short[6]
    if rule in "012":
        return f"{system}{digits[:2]}{rule}0000{digits[2:]}"
    if rule == "3":
        return f"{system}{digits[:3]}00000{digits[3:]}"
    if rule == "4":
        return f"{system}{digits[:4]}00000{digits[4]}"
    return f"{system}{digits}0000{rule}"


def shortened(upca: str) -> str | None:
    """The seven digits of the UPC-E of a UPC-A (with or without check digit), where it has one."""
    system, maker, item = upca[0], upca[1:6], upca[6:11]
    tries = (
        maker[:2] + item[2:] + maker[2],
        maker[:3] + item[3:] + "3",
        maker[:4] + item[4] + "4",
        maker + item[4],
    )
    found = (system + short for short in tries)
    return next((short for short in found if lengthened(short) == upca[:11]), None)


def _upca(data: str, symbology: Symbology) -> Symbol:
    full = _checked(data, symbology, 12)
    human = f"{full[0]} {full[1:6]} {full[6:11]} {full[11]}"
    # A UPC-A is an EAN-13 with a leading zero, and decoders report it so.
    return Symbol(tuple(UPCA(full).build()), (9, 0, 9, 0), full, "0" + full, human)


def _itf14(data: str, symbology: Symbology) -> Symbol:
    full = _checked(data, symbology, 14)
    human = f"{full[0]} {full[1:3]} {full[3:8]} {full[8:13]} {full[13]}"
    rows = tuple(ITF(full, narrow=1, wide=3).build())
    return Symbol(rows, (10, 0, 10, 0), full, full, human)


def _code39(data: str, symbology: Symbology) -> Symbol:
    if not re.fullmatch(r"[0-9A-Z\-.$/+%][0-9A-Z\-. $/+%]*(?<! )", data):
        raise NotEncodable(data, symbology, Why.CHARACTERS)
    if re.search(r"[$%/+][A-Z]", data):  # a scanner in full-ASCII mode reads the pair as one sign
        raise NotEncodable(data, symbology, Why.CHARACTERS)
    row: str = Code39(data, add_checksum=False).build()[0]
    return Symbol((row.strip("0"),), (10, 0, 10, 0), data, data, data)


def _code128(data: str, symbology: Symbology) -> Symbol:
    if not (data.isascii() and data.isprintable()):
        raise NotEncodable(data, symbology, Why.CHARACTERS)
    made = _create(data, symbology, zxingcpp.BarcodeFormat.Code128)
    return Symbol(made[:1], (10, 0, 10, 0), data, data, data)


def _matrix(data: str, symbology: Symbology) -> Symbol:
    if not data.isprintable():
        raise NotEncodable(data, symbology, Why.CHARACTERS)
    # Without a named encoding a reader has to guess, and takes some Latin signs for kana.
    named = {} if data.isascii() else {"eci": "UTF-8"}
    if symbology is Symbology.QR:
        rows = _create(data, symbology, zxingcpp.BarcodeFormat.QRCode, ec_level="M", **named)
        return Symbol(rows, (4, 4, 4, 4), data, data, data)
    rows = _create(data, symbology, zxingcpp.BarcodeFormat.DataMatrix, force_square=True, **named)
    return Symbol(rows, (2, 2, 2, 2), data, data, data)


def _gs1(data: str, symbology: Symbology) -> Symbol:
    if not re.match(r"\(\d{2,4}\)", data):
        raise NotEncodable(data, symbology, Why.NO_APPLICATION_IDENTIFIER)
    if not (data.isascii() and data.isprintable()):
        raise NotEncodable(data, symbology, Why.CHARACTERS)
    for number in re.findall(r"\((?:00|01|02)\)(\d*)", data):
        if check_digit(number[:-1]) != number[-1:]:
            raise NotEncodable(data, symbology, Why.CHECK_DIGIT)
    if symbology is Symbology.GS1_128:
        rows = _create(data, symbology, zxingcpp.BarcodeFormat.Code128, gs1=True)
        return Symbol(rows[:1], (10, 0, 10, 0), data, data, data)
    rows = _create(data, symbology, zxingcpp.BarcodeFormat.DataMatrix, force_square=True, gs1=True)
    return Symbol(rows, (2, 2, 2, 2), data, data, data)


def _create(
    data: str, symbology: Symbology, form: zxingcpp.BarcodeFormat, **options: object
) -> tuple[str, ...]:
    try:
        made = zxingcpp.create_barcode(data, form, **options)
    except ValueError as error:
        raise NotEncodable(data, symbology, _why(str(error))) from error
    image = made.to_image(scale=1, add_quiet_zones=False)
    pixels = memoryview(image)  # type: ignore[arg-type] # a buffer, which its stub does not say
    width = image.shape[1]
    dark = bytes(pixels).translate(_DARK).decode("ascii")
    return tuple(dark[at : at + width] for at in range(0, len(dark), width))


def _why(message: str) -> Why:
    if "too long" in message:
        return Why.TOO_LONG
    return Why.CHECK_DIGIT if "check digit" in message else Why.CHARACTERS


_DARK = bytes(ord("1") if grey == 0 else ord("0") for grey in range(256))

_ENCODERS: Mapping[Symbology, Callable[[str, Symbology], Symbol]] = MappingProxyType(
    {
        Symbology.CODE128: _code128,
        Symbology.CODE39: _code39,
        Symbology.EAN13: _ean13,
        Symbology.EAN8: _ean8,
        Symbology.UPCA: _upca,
        Symbology.UPCE: _upce,
        Symbology.ITF14: _itf14,
        Symbology.QR: _matrix,
        Symbology.DATAMATRIX: _matrix,
        Symbology.GS1_128: _gs1,
        Symbology.GS1_DATAMATRIX: _gs1,
    }
)
