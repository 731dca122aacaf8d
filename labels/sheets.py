"""Sheets of labels for an office printer: where each label lies on A4 or Letter."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from labels.media import MM_PER_INCH, Media

if TYPE_CHECKING:
    from collections.abc import Mapping

SHEET_DPI = 600


@dataclass(frozen=True, slots=True)
class Sheet:
    """So many labels of one size; ``first_mm`` is the left top corner of the first, ``pitch_mm``
    from one to the next.  ``like`` names a maker's sheet with the same places.
    """

    page_mm: tuple[float, float]
    columns: int
    rows: int
    first_mm: tuple[float, float]
    pitch_mm: tuple[float, float]
    label: Media
    like: str

    @property
    def places(self) -> int:
        return self.columns * self.rows

    def corner_mm(self, place: int) -> tuple[float, float]:
        """Places count from 0, along the rows."""
        row, column = divmod(place, self.columns)
        left, top = self.first_mm
        return left + column * self.pitch_mm[0], top + row * self.pitch_mm[1]


def _a4(columns: int, rows: int, size: tuple[float, float], across: float, like: str) -> Sheet:
    """On A4 the labels touch one below the other and the block of them is in the middle."""
    width, height = size
    left = (210 - (columns - 1) * across - width) / 2
    top = (297 - rows * height) / 2
    label = Media(width, height, SHEET_DPI, margin_mm=2)
    return Sheet((210, 297), columns, rows, (left, top), (across, height), label, like)


def _letter(columns: int, rows: int, size: tuple[float, float], across: float, like: str) -> Sheet:
    width, height, pitch = (inches * MM_PER_INCH for inches in (*size, across))
    left = (8.5 * MM_PER_INCH - (columns - 1) * pitch - width) / 2
    top = (11 * MM_PER_INCH - rows * height) / 2
    label = Media(width, height, SHEET_DPI, margin_mm=2)
    page = 8.5 * MM_PER_INCH, 11 * MM_PER_INCH
    return Sheet(page, columns, rows, (left, top), (pitch, height), label, like)


SHEETS: Mapping[str, Sheet] = MappingProxyType(
    {
        "a4-14": _a4(2, 7, (99.1, 38.1), 101.6, "Avery L7163"),
        "a4-21": _a4(3, 7, (63.5, 38.1), 66.04, "Avery L7160"),
        "a4-24": _a4(3, 8, (63.5, 33.9), 66.04, "Avery L7159"),
        "letter-10": _letter(2, 5, (4, 2), 4.1875, "Avery 5163"),
        "letter-30": _letter(3, 10, (2.625, 1), 2.75, "Avery 5160"),
    }
)
