"""One line of a scale's speech, understood: how many grams, and whether the pan stands still."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

GRAMS: Final = {
    "kg": Decimal(1000),
    "g": Decimal(1),
    "lb": Decimal("453.59237"),
    "lbs": Decimal("453.59237"),
    "oz": Decimal("28.349523125"),
}
_NUMBER: Final = r"(?P<sign>[+-]?)\s*(?P<number>\d{1,7}(?:[.,]\d{1,4})?)\s*(?P<unit>kg|g|lbs?|oz)\b"
# Mettler Toledo MT-SICS: "S S      1.234 kg", "S D      1.230 kg"; overload "S +".
_SICS: Final = re.compile(rf"SI?\s+(?P<state>[SD])\s+{_NUMBER}", re.IGNORECASE)
_SICS_FULL: Final = re.compile(r"SI?\s+[+-]", re.IGNORECASE)
# CAS and A&D: "ST,GS,+00001.234 kg", "US,NT,+00001.230 kg"; overload "OL,…".
_COMMAS: Final = re.compile(
    rf"(?P<state>ST|US|QT)\s*,(?:\s*(?:GS|NT|TR)\s*,)?\s*{_NUMBER}", re.IGNORECASE
)
_COMMAS_FULL: Final = re.compile(r"OL\s*(,|$)", re.IGNORECASE)
_PLAIN: Final = re.compile(rf"(?:[GN]W?[:\s]\s*)?{_NUMBER}", re.IGNORECASE)
# Toledo continuous: STX, three status words, six digits of weight, six of tare.
_TOLEDO: Final = re.compile(rb"\x02([\x20-\x7f])([\x20-\x7f])([\x20-\x7f])([\d ]{6})[\d ]{6}")
_TOLEDO_POINT: Final = {0: 2, 1: 1, 2: 0, 3: -1, 4: -2, 5: -3, 6: -4, 7: -5}
_NEGATIVE, _FULL, _MOTION, _KILOGRAM = 2, 4, 8, 16


@dataclass(frozen=True, slots=True)
class Weight:
    """``steady`` is None where the scale does not say; ``too_much`` has no grams."""

    grams: int
    steady: bool | None
    too_much: bool = False


OVERLOAD: Final = Weight(0, steady=False, too_much=True)


def read_weight(line: bytes) -> Weight | None:
    """None for whatever is no weight: a greeting, an error, half a line."""
    toledo = _TOLEDO.search(line.replace(b"\x82", b"\x02"))
    if toledo:
        return _toledo(toledo)
    text = line.decode("ascii", "replace").strip(" \r\n\t\x02\x03\x00")
    if _SICS_FULL.match(text) or _COMMAS_FULL.match(text):
        return OVERLOAD
    for form in (_SICS, _COMMAS, _PLAIN):
        found = form.fullmatch(text)
        if found:
            state = found.groupdict().get("state")
            steady = state.upper() in ("S", "ST", "QT") if state else None
            return Weight(_grams(found["sign"], found["number"], found["unit"]), steady)
    return None


def typed_grams(text: str) -> int | None:
    """What a person types: ``1.2``, ``1,2 kg``, ``900 g``; kilograms where no unit is said."""
    bare = text.strip()
    found = _PLAIN.fullmatch(bare) or _PLAIN.fullmatch(f"{bare} kg")
    if found is None or found["sign"]:
        return None
    return _grams("", found["number"], found["unit"]) or None


def _grams(sign: str, number: str, unit: str) -> int:
    grams = Decimal(number.replace(",", ".")) * GRAMS[unit.lower()]
    return round(-grams if sign == "-" else grams)


def _toledo(found: re.Match[bytes]) -> Weight:
    first, second = found[1][0], found[2][0]
    if second & _FULL:
        return OVERLOAD
    digits = found[4].strip() or b"0"
    number = Decimal(int(digits)).scaleb(_TOLEDO_POINT[first & 7])
    grams = number * GRAMS["kg" if second & _KILOGRAM else "lb"]
    return Weight(round(-grams if second & _NEGATIVE else grams), not second & _MOTION)
