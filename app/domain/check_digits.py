"""The arithmetic of carriers' and GS1's check digits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import cycle
from operator import mul
from typing import Final

LETTER_SHIFT: Final = ord("A") - 2  # A counts 2, as on UPS labels
ALNUM: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
GS1_WEIGHTS: Final = (3, 1)
ISBN_WEIGHTS: Final = tuple(range(10, 1, -1))
# by the byte; small letters and signs do not stand in what is checked
_VALUES: Final = bytes(
    int(chr(code)) if chr(code).isdecimal() else max(0, code - LETTER_SHIFT) for code in range(256)
)
# a doubled digit, its own digits added up
_DOUBLED: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


@dataclass(frozen=True, slots=True)
class Weights:
    """A weighted sum modulo something; weights repeat from the end they start at."""

    weights: tuple[int, ...]
    from_right: bool
    modulus: int
    complement: bool
    replace: Mapping[int, int]

    def digit(self, body: str) -> str:
        """The check digit of ``body`` (ASCII digits and capitals)."""
        values = body.encode("ascii").translate(_VALUES)
        placed = values[::-1] if self.from_right else values
        rest = sum(map(mul, placed, cycle(self.weights))) % self.modulus
        if self.complement:
            rest = self.modulus - rest
        return str(self.replace.get(rest, rest))


@dataclass(frozen=True, slots=True)
class Luhn:
    """Every second digit doubled from the right, the digits added up, modulo 10."""

    def digit(self, body: str) -> str:
        values = body.encode("ascii").translate(_VALUES)[::-1]
        total = sum(_DOUBLED[value] for value in values[::2]) + sum(values[1::2])
        return str(-total % 10)


@dataclass(frozen=True, slots=True)
class Iso7064:
    """ISO/IEC 7064 MOD 37,36: one of 36 characters, as DPD prints it."""

    def digit(self, body: str) -> str:
        product = len(ALNUM)
        for char in body:
            total = (product + ALNUM.index(char)) % len(ALNUM) or len(ALNUM)
            product = total * 2 % (len(ALNUM) + 1)
        return ALNUM[(len(ALNUM) + 1 - product) % len(ALNUM)]


CheckDigit = Weights | Luhn | Iso7064
GS1: Final = Weights(GS1_WEIGHTS, from_right=True, modulus=10, complement=True, replace={10: 0})


def isbn10_digit(body: str) -> str:
    """The check character of an ISBN of ten: modulo 11, X for ten."""
    rest = -sum(map(mul, body.encode("ascii").translate(_VALUES), ISBN_WEIGHTS)) % 11
    return "X" if rest == len(ISBN_WEIGHTS) + 1 else str(rest)
