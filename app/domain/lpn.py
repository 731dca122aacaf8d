"""The codes we print ourselves: licence plates, badges, bins, containers, RMA numbers, commands.

All end in a check character, a bin's in its barcode alone.  It is computed in the
dihedral group of 34 elements, which, unlike arithmetic modulo 34, catches every wrong
character *and* every two neighbours swapped.  34 symbols: A–Z and 0–9 without I and O,
so that a hand-typed I or O can only mean 1 or 0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
TURNS: Final = 17  # the group: 17 rotations (0–16) and 17 reflections (17–33)
NUMBER_DIGITS: Final = 6
NUMBER_LIMIT: Final = 10**9
BADGE_LIMIT: Final = 10**5
BIN_PREFIX: Final = "BIN:"
COMMAND_PREFIX: Final = "CMD:"

_STATION: Final = re.compile(r"[0-9A-HJ-NP-Z]{1,4}")
_LPN: Final = re.compile(r"([0-9A-HJ-NP-Z]{1,4})-(\d{6}|[1-9]\d{6,8})-([0-9A-HJ-NP-Z])")
_BADGE: Final = re.compile(r"ID-(\d{4}|[1-9]\d{4})-([0-9A-HJ-NP-Z])")
_RMA: Final = re.compile(r"RMA-([0-9A-HJ-NP-Z]{1,4})-(\d{6}|[1-9]\d{6,8})-([0-9A-HJ-NP-Z])")
_CONTAINER: Final = re.compile(r"CT-([0-9A-HJ-NP-Z]{1,4})-(\d{6}|[1-9]\d{6,8})-([0-9A-HJ-NP-Z])")
_QUESTION: Final = re.compile(r"Q-([0-9A-HJ-NP-Z]{1,4})-(\d{6}|[1-9]\d{6,8})-([0-9A-HJ-NP-Z])")
_BIN: Final = re.compile(r"([A-Z]{1,2})-(\d{2})-(\d{2})")
_NAME: Final = re.compile(r"[A-Z][A-Z0-9]{0,15}")
_COMMAND: Final = re.compile(r"CMD:([A-Z][A-Z0-9]{0,15})-([0-9A-HJ-NP-Z])")
_MISREAD: Final = str.maketrans("IO", "10")


class NotACode(ValueError):
    """A code of ours cannot be made of this; ``part`` and ``given`` say of what."""

    def __init__(self, part: str, given: object) -> None:
        super().__init__(part, given)
        self.part = part
        self.given = given


@dataclass(frozen=True, slots=True)
class Lpn:
    """A unit's licence plate: the station that issued it and its number there."""

    station: str
    number: int

    def __str__(self) -> str:
        return format_lpn(self.station, self.number)


@dataclass(frozen=True, slots=True)
class StationRma:
    """An RMA number made by a station, for a parcel that came without one."""

    station: str
    number: int

    def __str__(self) -> str:
        return format_rma(self.station, self.number)


@dataclass(frozen=True, slots=True)
class BinCode:
    """Aisle, bay and level: ``A-01-02``."""

    aisle: str
    bay: int
    level: int

    def __str__(self) -> str:
        return format_bin(self.aisle, self.bay, self.level)


@lru_cache(maxsize=8)  # a code that is read is spelled out again
def check_character(text: str, kind: str) -> str:
    """The character that closes ``text``; no code of one ``kind`` passes for another kind's.

    The number of characters before the first hyphen takes part, so that a hyphen
    that changed places with its neighbour is caught as well.
    """
    head, _, rest = text.partition("-")
    symbols = [len(kind), len(head), *map(_SYMBOLS.__getitem__, head + rest)]
    total = 0
    for spread, symbol in zip(_SPREADS, symbols, strict=False):
        total = _PRODUCTS[total][spread[symbol]]
    # the closing symbol x solves total · spread(x) = identity
    inverse = _PRODUCTS[total].index(0)
    return ALPHABET[_SPREADS[len(symbols)].index(inverse)]


def is_station_code(text: str) -> bool:
    """Whether this can be a station's code: 1–4 of A–Z and 0–9 without I and O."""
    return _STATION.fullmatch(text) is not None


def format_lpn(station_code: str, number: int) -> str:
    """``B7-004213-K``; refuses (``NotACode``) other station codes and numbers from 10⁹ up."""
    body = _numbered(station_code, number)
    return f"{body}-{check_character(body, 'L')}"


def parse_lpn(text: str) -> Lpn | None:
    """Read a licence plate as scanned or typed; None where the check character is wrong."""
    match = _LPN.fullmatch(_typed(text))
    if match is None or not _closes(match, "L"):
        return None
    return Lpn(match[1], int(match[2]))


def format_rma(station_code: str, number: int) -> str:
    """``RMA-B7-000123-4``: an RMA number made at the bench."""
    body = _numbered(station_code, number)
    return f"RMA-{body}-{check_character(body, 'RMA')}"


def parse_rma(text: str) -> StationRma | None:
    """Read an RMA number of our own making; a seller's own number is None."""
    match = _RMA.fullmatch(_typed(text, prefix="RMA-"))
    if match is None or not _closes(match, "RMA"):
        return None
    return StationRma(match[1], int(match[2]))


def format_container(station_code: str, number: int) -> str:
    """``CT-B7-000123-2``: a tote, pallet or cage."""
    body = _numbered(station_code, number)
    return f"CT-{body}-{check_character(body, 'CONT')}"


def parse_container(text: str) -> str | None:
    """The container's code as it is kept; None where it is none or misread."""
    match = _CONTAINER.fullmatch(_typed(text, prefix="CT-"))
    return match[0] if match is not None and _closes(match, "CONT") else None


def format_question(station_code: str, number: int) -> str:
    """``Q-B7-000123-4``: a question to a seller, who answers under this number."""
    body = _numbered(station_code, number)
    return f"Q-{body}-{check_character(body, 'SELLER')}"


def parse_question(text: str) -> str | None:
    """The number as it is kept; None where it is none or misread."""
    match = _QUESTION.fullmatch(_typed(text, prefix="Q-"))
    return match[0] if match is not None and _closes(match, "SELLER") else None


def format_badge(number: int) -> str:
    """``ID-0012-X``, for badges 0 to 99 999."""
    if not 0 <= number < BADGE_LIMIT:
        raise NotACode("number", number)
    body = f"{number:04d}"
    return f"ID-{body}-{check_character(body, 'ID')}"


def parse_badge(text: str) -> int | None:
    """The badge's number; None where it is no badge or misread."""
    match = _BADGE.fullmatch(_typed(text, prefix="ID-"))
    if match is None or check_character(match[1], "ID") != match[2]:
        return None
    return int(match[1])


def format_bin(aisle: str, bay: int, level: int) -> str:
    """``A-01-02``, as people say it and as it is written under the barcode."""
    code = f"{aisle}-{bay:02d}-{level:02d}"
    if _BIN.fullmatch(code) is None:
        raise NotACode("bin", code)
    return code


def bin_barcode(code: str) -> str:
    """What a bin's barcode holds: a prefix keeps it apart from a SKU that looks like a bin."""
    if parse_bin(code) is None:
        raise NotACode("bin", code)
    return f"{BIN_PREFIX}{code}-{_bin_check(code)}"


def parse_bin(text: str) -> BinCode | None:
    """Read a bin from its barcode or from the words under it.

    None where the check character is wrong; barcodes of the first labels have none.
    """
    upper = _upper(text)
    code = upper.removeprefix(BIN_PREFIX)
    if code != upper and code[-2:-1] == "-":
        code, check = code[:-2], code[-1]
        if _BIN.fullmatch(code) is None or check != _bin_check(code):
            return None
    match = _BIN.fullmatch(code)
    return None if match is None else BinCode(match[1], int(match[2]), int(match[3]))


def _bin_check(code: str) -> str:
    """An aisle may be called I or O: these two count as the digits they look like."""
    aisle, _, rest = code.translate(_MISREAD).partition("-")
    return check_character(f"{aisle}-{rest.replace('-', '')}", "BIN")


def command_barcode(name: str) -> str:
    """``CMD:APPROVE-…``: a barcode on the bench that presses a key.

    The colon keeps it apart from every carrier's number, the check character from a misread.
    """
    if _NAME.fullmatch(name) is None:
        raise NotACode("command", name)
    return f"{COMMAND_PREFIX}{name}-{_command_check(name)}"


def parse_command(text: str) -> str | None:
    """The command's name, in capitals; None where it is none or misread."""
    match = _COMMAND.fullmatch(_upper(text))
    return match[1] if match is not None and _command_check(match[1]) == match[2] else None


def _command_check(name: str) -> str:
    """Names are words, and words have I and O: these two count as the digits they look like."""
    return check_character(name.translate(_MISREAD), "PRESS")


def _numbered(station_code: str, number: int) -> str:
    if not is_station_code(station_code):
        raise NotACode("station", station_code)
    if not 0 <= number < NUMBER_LIMIT:
        raise NotACode("number", number)
    return f"{station_code}-{number:0{NUMBER_DIGITS}d}"


def _closes(match: re.Match[str], kind: str) -> bool:
    return check_character(f"{match[1]}-{match[2]}", kind) == match[3]


def _upper(text: str) -> str:
    return "".join(text.split()).upper() if text.isascii() else ""


def _typed(text: str, *, prefix: str = "") -> str:
    upper = _upper(text)
    if not upper.startswith(prefix):
        return ""
    return prefix + upper[len(prefix) :].translate(_MISREAD)


def _times(left: int, right: int) -> int:
    """The group's product; 0 is the identity, a reflection turns what follows it around."""
    turn = left - right if left >= TURNS else left + right
    flipped = (left >= TURNS) != (right >= TURNS)
    return turn % TURNS + (TURNS if flipped else 0)


def _spread(symbol: int, position: int) -> int:
    """Place a symbol by its position: the map that makes ``a·b`` differ from ``b·a``.

    A rotation by k becomes one by 1 − k, a reflection k moves on by 1.  Rotations swap to
    and fro, reflections walk; for any two symbols a ≠ b, a·spread(b) ≠ b·spread(a).
    """
    if symbol < TURNS:
        return symbol if position % 2 == 0 else (1 - symbol) % TURNS
    return (symbol - TURNS + position) % TURNS + TURNS


# Both as tables: a scan is one of a thousand, and each asks several times.
_SYMBOLS: Final = {char: value for value, char in enumerate(ALPHABET)}
_SPREADS: Final = tuple(
    tuple(_spread(symbol, position) for symbol in range(2 * TURNS)) for position in range(1, 40)
)
_PRODUCTS: Final = tuple(
    tuple(_times(left, right) for right in range(2 * TURNS)) for left in range(2 * TURNS)
)
