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
# by the byte; small letters and signs do not stand in what is checked
_VALUES: Final = bytes(
    int(chr(code)) if chr(code).isdecimal() else max(0, code - LETTER_SHIFT) for code in range(256)
)


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
        placed = reversed(values) if self.from_right else values
        rest = sum(map(mul, placed, cycle(self.weights))) % self.modulus
        if self.complement:
            rest = self.modulus - rest
        return str(self.replace.get(rest, rest))


@dataclass(frozen=True, slots=True)
class Iso7064:
    """ISO/IEC 7064 MOD 37,36: one of 36 characters, as DPD prints it."""

    def digit(self, body: str) -> str:
        product = len(ALNUM)
        for char in body:
            total = (product + ALNUM.index(char)) % len(ALNUM) or len(ALNUM)
            product = total * 2 % (len(ALNUM) + 1)
        return ALNUM[(len(ALNUM) + 1 - product) % len(ALNUM)]


CheckDigit = Weights | Iso7064
GS1: Final = Weights(GS1_WEIGHTS, from_right=True, modulus=10, complement=True, replace={10: 0})
