"""A measured number as a person types it or a gauge sends it."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.domain.grading.kinds import Measure

LONGEST: Final = 12
_NUMBER: Final = re.compile(r"([+-]?)([0-9]{1,9})(?:[.,]([0-9]{1,6}))?")
_MINUS: Final = str.maketrans({"\u2212": "-", "\u2013": "-", "\u3002": "."})


class NotANumber(RuleBroken):
    """``value`` is no number, or has more than ``places`` decimals."""

    def __init__(self, value: str, places: int) -> None:
        super().__init__(value, places)
        self.value = value
        self.places = places


class ImpossibleMeasure(RuleBroken):
    """Nothing of this kind measures ``value``: it lies outside of ``least`` to ``most``."""

    def __init__(self, value: str, least: str, most: str, unit: str) -> None:
        super().__init__(value, least, most, unit)
        self.value = value
        self.least = least
        self.most = most
        self.unit = unit


def number_of(measure: Measure, text: str) -> Decimal:
    """Point or comma, full-width digits, a sign and the unit are understood.

    ``NotANumber`` and ``ImpossibleMeasure`` where it is none, or none that can be.
    """
    plain = unicodedata.normalize("NFKC", text[: 4 * LONGEST]).translate(_MINUS).strip()
    plain = plain.removesuffix(unicodedata.normalize("NFKC", measure.unit)).strip()
    found = _NUMBER.fullmatch(plain)
    if found is None or len(found[3] or "") > measure.places:
        raise NotANumber(_shown(text), measure.places)
    value = Decimal(f"{found[1]}{found[2]}.{found[3] or 0}")
    if not measure.least <= value <= measure.most:
        raise ImpossibleMeasure(
            plain_number(value), plain_number(measure.least), plain_number(measure.most),
            measure.unit,
        )  # fmt: skip
    return value


def plain_number(value: Decimal) -> str:
    """Without an exponent, without needless noughts: ``3.7``, ``-2``, ``0``."""
    plain = f"{value:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return "0" if plain in ("", "-0") else plain


def measured_text(measure: Measure, value: Decimal) -> str:
    """As it is kept with the answer: ``3.7 V``."""
    return f"{plain_number(value)} {measure.unit}".strip()


def _shown(text: str) -> str:
    """What a sentence can show of it."""
    shown = "".join(char if char.isprintable() else "\ufffd" for char in text.strip())
    return shown[:LONGEST] + ("…" if len(shown) > LONGEST else "")
