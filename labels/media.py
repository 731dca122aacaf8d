"""The piece of paper: its size in millimetres, the printer's dots, the margin nothing may touch."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from labels.errors import LabelError

if TYPE_CHECKING:
    from collections.abc import Mapping

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72.0
SMALLEST_MM, LARGEST_MM = 10.0, 300.0
_SIZE = re.compile(r"(\d{1,3}(?:\.\d+)?)x(\d{1,3}(?:\.\d+)?)(mm|in)?")


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


class UnknownMedia(LabelError):
    """No such paper: ``known`` are the names there are; a size in mm or inches will do as well."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = known


def points(mm: float) -> float:
    """A type size given in millimetres, as points."""
    return mm * POINTS_PER_INCH / MM_PER_INCH


def media_called(name: str) -> Media:
    """A named paper, or one by its size: ``80x50``, ``80x50mm``, ``3x2in``; raises UnknownMedia."""
    if name in NAMED:
        return NAMED[name]
    found = _SIZE.fullmatch(name)
    per_unit = MM_PER_INCH if found and found[3] == "in" else 1
    width, height = (float(found[side]) * per_unit for side in (1, 2)) if found else (0, 0)
    if not (SMALLEST_MM <= width <= LARGEST_MM and SMALLEST_MM <= height <= LARGEST_MM):
        raise UnknownMedia(name, tuple(NAMED))
    return Media(width, height, margin_mm=min(4.0, max(1.2, height / 30)))


NAMED: Mapping[str, Media] = MappingProxyType(
    {
        "60x40": Media(60, 40),
        "50x25": Media(50, 25, margin_mm=1.2),
        "2.25x1.25in": Media(57.15, 31.75),
        "100x150": Media(100, 150, margin_mm=4),
        "4x6in": Media(101.6, 152.4, margin_mm=4),
    }
)
