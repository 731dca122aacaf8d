"""The piece of paper: its size in millimetres, the printer's dots, the margin nothing may touch."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72.0


@dataclass(frozen=True, slots=True)
class Media:
    """One label; `dpi` is the print head's, so one dot here is one dot there."""

    width_mm: float
    height_mm: float
    dpi: int = 203
    margin_mm: float = 1.5

    @property
    def width_dots(self) -> int:
        return math.floor(self.width_mm * self.dpi / MM_PER_INCH)

    @property
    def height_dots(self) -> int:
        return math.floor(self.height_mm * self.dpi / MM_PER_INCH)

    @property
    def margin_dots(self) -> int:
        return self.dots(self.margin_mm)

    def dots(self, mm: float) -> int:
        """Millimetres as the nearest whole dots."""
        return round(mm * self.dpi / MM_PER_INCH)

    def dots_up(self, mm: float) -> int:
        """Millimetres as whole dots, never fewer; a hundredth of a dot is forgiven."""
        return math.ceil(mm * self.dpi / MM_PER_INCH - 0.01)

    def points_to_dots(self, points: float) -> int:
        return max(1, round(points * self.dpi / POINTS_PER_INCH))

    def mm(self, dots: int) -> float:
        return dots * MM_PER_INCH / self.dpi

    def at(self, dpi: int) -> Media:
        """The same paper in another printer."""
        return replace(self, dpi=dpi)


def points(mm: float) -> float:
    """A type size given in millimetres, as points."""
    return mm * POINTS_PER_INCH / MM_PER_INCH


NAMED: Mapping[str, Media] = MappingProxyType(
    {
        "60x40": Media(60, 40),
        "50x25": Media(50, 25, margin_mm=1.2),
        "2.25x1.25in": Media(57.15, 31.75),
        "100x150": Media(100, 150, margin_mm=4),
        "4x6in": Media(101.6, 152.4, margin_mm=4),
    }
)
