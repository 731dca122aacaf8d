"""Barcodes in the printer's own commands, where its bars are certain to be the ones laid out.

Code 128 is spelt out in its own symbols, start and changes of set included, so that a printer has
nothing left to choose.  A matrix goes native only in a size in which the printer's encoder must
agree with ours.  Whatever is not certain is None, and is sent as dots.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from barcode.charsets.code128 import CODES
from barcode.charsets.code128 import STOP as STOP_BARS

from labels.elements import Symbology
from labels.zpl_text import escaped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from labels.drawing import Code

WIDEST: Final = 10  # dots of a module that ^BY and ^BQ take
GUARDS: Final = 7  # modules: printers lengthen the guard bars of EAN and UPC by up to 6.5
ORIENTATIONS: Final = "NRIB"
MODULES: Final = 11
STOP: Final = STOP_BARS + "11"
SET_A, SET_B, SET_C = "A", "B", "C"

_VALUES: Final = {pattern: value for value, pattern in enumerate(CODES)}
_STARTS: Final = {103: (">9", SET_A), 104: (">:", SET_B), 105: (">;", SET_C)}
_CHANGES: Final[Mapping[str, Mapping[int, tuple[str, str]]]] = MappingProxyType(
    {
        SET_A: {99: (">5", SET_C), 100: (">6", SET_B), 102: (">8", SET_A)},
        SET_B: {99: (">5", SET_C), 101: (">7", SET_A), 102: (">8", SET_B)},
        SET_C: {100: (">6", SET_B), 101: (">7", SET_A), 102: (">8", SET_C)},
    }
)
_NOT_ITSELF: Final = {">": ">0", "^": "><", "~": ">="}
_B_ENDS: Final = 95  # from here on set B holds no printable sign

# Data codewords of a QR symbol at level M by version, and what a character takes in each mode.
# Source: ISO/IEC 18004, tables 7 and 3.
# fmt: off
_QR_M: Final = (
    16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669,
    714, 782, 860, 914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914,
    1992, 2102, 2216, 2334,
)
# fmt: on
_QR_COUNT: Final = {"N": (10, 12, 14), "A": (9, 11, 13), "B": (8, 16, 16)}
_QR_STEPS: Final = (9, 26)  # the last versions with the shorter counts
# Data codewords of a square ECC 200 symbol by its side.  Source: ISO/IEC 16022, table 7.
_DATAMATRIX: Final = MappingProxyType(
    dict(
        zip(
            (10, 12, 14, 16, 18, 20, 22, 24, 26, 32, 36, 40, 44, 48, 52),
            (3, 5, 8, 12, 18, 22, 30, 36, 44, 62, 86, 114, 144, 174, 204),
            strict=True,
        )
    )
)
_FIXED_LENGTH: Final = re.compile(r"0[0-4]|1[1-9]|20|3[1-6]|41")  # AIs that need no separator
_ELEMENT: Final = re.compile(r"\((\d{2,4})\)(.*?)(?=\(\d{2,4}\)|$)")


def field(code: Code) -> str | None:
    command = _COMMANDS[code.symbology](code)
    x, y, _, _ = code.bars
    return None if command is None else f"^FO{x},{y}{command}^FS"


def _linear(code: Code, command: str, data: str, lower: int = 0) -> str | None:
    tall = (code.bars[2] if code.turn % 2 else code.bars[3]) - lower
    if code.module > WIDEST or tall < 1:
        return None
    letter = ORIENTATIONS[code.turn]
    told = command.format(o=letter, h=tall)
    return f"^BY{code.module},3.0,{tall}{told}^FH_^FD{escaped(data)}"


def _code128(code: Code) -> str | None:
    spelt = spelt_out(code.symbol.rows[0])
    return spelt and _linear(code, "^BC{o},{h},N,N,N,N", spelt)


@lru_cache(maxsize=256)
def spelt_out(row: str) -> str | None:
    """Modules of a Code 128 as field data that names every set; None for what ZPL cannot name."""
    if not row.endswith(STOP):
        return None
    body = row.removesuffix(STOP)
    values = [_VALUES[body[at : at + MODULES]] for at in range(0, len(body), MODULES)]
    told, used = _STARTS[values[0]]
    parts = [told]
    for value in values[1:-1]:  # the last is the check, which the printer computes
        if value in _CHANGES[used]:
            told, used = _CHANGES[used][value]
        elif used == SET_B and value < _B_ENDS:
            told = chr(value + ord(" "))
            told = _NOT_ITSELF.get(told, told)
        elif used != SET_B and value < (64 if used == SET_A else 100):
            told = f"{value:02}"
        else:
            return None
        parts.append(told)
    return "".join(parts)


def _code39(code: Code) -> str | None:
    return _linear(code, "^B3{o},N,{h},N,N", code.symbol.data)


def _itf14(code: Code) -> str | None:
    return _linear(code, "^B2{o},{h},N,N,N", code.symbol.data)


def _retail(command: str) -> Callable[[Code], str | None]:
    def made(code: Code) -> str | None:
        if code.turn:
            return None
        data = code.symbol.data[:-1]  # the check digit is the printer's to add
        return _linear(code, command, data, lower=max(GUARDS * code.module, GUARDS * 2))

    return made


def _upce(_code: Code) -> None:
    """Printers disagree on how its digits are given."""


def _qr(code: Code) -> str | None:
    data, side = code.symbol.data, len(code.symbol.rows)
    mode = _qr_mode(data)
    if mode is None or code.module > WIDEST or code.turn or _qr_side(data, mode) != side:
        return None
    count = f"{len(data):04}" if mode == "B" else ""
    # The height in ^BY is 1: firmware moves a QR code down by what a code before it left there.
    told = f"^BY{code.module},3.0,1^BQN,2,{code.module},M,7"
    return f"{told}^FH_^FDMM,{mode}{count}{escaped(data)}"


def _qr_mode(data: str) -> str | None:
    if not data.isascii():
        return None  # needs a named encoding, which ZPL does not give
    if data.isdigit():
        return "N"
    return "A" if re.fullmatch(r"[0-9A-Z $%*+\-./:]+", data) else "B"


def _qr_side(data: str, mode: str) -> int:
    length = len(data)
    bits = {
        "N": length // 3 * 10 + (0, 4, 7)[length % 3],
        "A": length // 2 * 11 + length % 2 * 6,
        "B": length * 8,
    }[mode]
    for version, codewords in enumerate(_QR_M, start=1):
        count = _QR_COUNT[mode][bisect_left(_QR_STEPS, version)]
        if 4 + count + bits <= 8 * codewords:
            return 17 + 4 * version
    return 0


def _datamatrix(code: Code) -> str | None:
    return _matrix(code, [code.symbol.data])


def _gs1_datamatrix(code: Code) -> str | None:
    """FNC1 first, and after every element string whose length its identifier does not fix."""
    parts: list[str] = []
    open_ended = False
    for identifier, value in _ELEMENT.findall(code.symbol.data):
        if open_ended or not parts:
            parts.append("")
        parts[-1] += identifier + value
        open_ended = not _FIXED_LENGTH.match(identifier)
    return _matrix(code, ["", *parts])


def _matrix(code: Code, parts: list[str]) -> str | None:
    """``parts`` have an FNC1 between them."""
    whole, side = "".join(parts), len(code.symbol.rows)
    mark = next((mark for mark in "|\\#@!" if mark not in whole), None)
    plain = sum(1 for _ in re.finditer(r"\d\d|.", whole)) + len(parts) - 1
    if not whole.isascii() or mark is None or code.turn or plain > _DATAMATRIX.get(side, 0):
        return None
    data = f"{mark}1".join(parts)
    told = f"^BXN,{code.module},200,{side},{side},6,{mark}"
    return f"{told}^FH_^FD{escaped(data)}"


_COMMANDS: Final[Mapping[Symbology, Callable[[Code], str | None]]] = MappingProxyType(
    {
        Symbology.CODE128: _code128,
        Symbology.GS1_128: _code128,
        Symbology.CODE39: _code39,
        Symbology.EAN13: _retail("^BE{o},{h},N,N"),
        Symbology.EAN8: _retail("^B8{o},{h},N,N"),
        Symbology.UPCA: _retail("^BU{o},{h},N,N,N"),
        Symbology.UPCE: _upce,
        Symbology.ITF14: _itf14,
        Symbology.QR: _qr,
        Symbology.DATAMATRIX: _datamatrix,
        Symbology.GS1_DATAMATRIX: _gs1_datamatrix,
    }
)
