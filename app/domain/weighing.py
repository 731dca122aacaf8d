"""What a parcel weighs against what should be in it: a signal to look, never a reason to stop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

# Carton, filling and tape: half a kilogram, or a quarter of the goods, is no news.
PACKAGING_G: Final = 500
PACKAGING_SHARE: Final = 4
LIGHTER_G: Final = 50
LIGHTER_SHARE: Final = 20  # catalogue weights are right within a twentieth
HEAVIEST_G: Final = 2_000_000


class WeightSignal(StrEnum):
    LIGHTER = "lighter"
    HEAVIER = "heavier"


@dataclass(frozen=True, slots=True)
class WeightNews:
    """``by_g`` is how far the scale is from what the goods weigh by themselves."""

    signal: WeightSignal
    by_g: int


def weight_news(weighed_g: int, goods_g: int) -> WeightNews | None:
    """None where the weight says nothing, or where one of the two is not known."""
    if weighed_g <= 0 or goods_g <= 0:
        return None
    packaging = max(PACKAGING_G, goods_g // PACKAGING_SHARE)
    tolerance = max(LIGHTER_G, goods_g // LIGHTER_SHARE)
    if weighed_g < goods_g - tolerance:
        return WeightNews(WeightSignal.LIGHTER, goods_g - weighed_g)
    if weighed_g > goods_g + tolerance + packaging:
        return WeightNews(WeightSignal.HEAVIER, weighed_g - goods_g)
    return None
