"""Turns what was laid out about a quarter, a half or three quarters, still on whole dots."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PIL import Image

from labels.drawing import Bars, Fill, Picture, Primitive, TextRun

if TYPE_CHECKING:
    from collections.abc import Iterable

Rectangle = tuple[int, int, int, int]

TRANSPOSED: Final = {
    1: Image.Transpose.ROTATE_270,  # Pillow counts against the clock
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Turn:
    """`size` is the width and height before the turn, `at` the corner it is moved to after it."""

    quarters: int
    size: tuple[int, int]
    at: tuple[int, int]

    def all(self, items: Iterable[Primitive]) -> tuple[Primitive, ...]:
        return tuple(map(self._one, items))

    def _one(self, item: Primitive) -> Primitive:
        match item:
            case TextRun():
                x, baseline = self._point(item.x, item.baseline)
                return replace(item, x=x, baseline=baseline, turn=(item.turn + self.quarters) % 4)
            case Fill():
                return self._fill(item)
            case Bars():
                return self._bars(item)
            case Picture():
                return self._picture(item)

    def _point(self, x: int, y: int) -> tuple[int, int]:
        width, height = self.size
        left, top = self.at
        across, down = ((x, y), (height - y, x), (width - x, height - y), (y, width - x))[
            self.quarters % 4
        ]
        return left + across, top + down

    def _rectangle(self, at: Rectangle) -> Rectangle:
        x, y, width, height = at
        ends = self._point(x, y), self._point(x + width, y + height)
        left, top = (min(end[axis] for end in ends) for axis in (0, 1))
        right, foot = (max(end[axis] for end in ends) for axis in (0, 1))
        return left, top, right - left, foot - top

    def _fill(self, fill: Fill) -> Fill:
        return Fill(*self._rectangle((fill.x, fill.y, fill.width, fill.height)), fill.white)

    def _bars(self, item: Bars) -> Bars:
        code = item.code
        x, y, width, height = self._rectangle((code.x, code.y, code.width, code.height))
        turned = replace(
            code,
            x=x,
            y=y,
            width=width,
            height=height,
            bars=self._rectangle(code.bars),
            turn=(code.turn + self.quarters) % 4,
        )
        return Bars(tuple(map(self._fill, item.fills)), turned)

    def _picture(self, item: Picture) -> Picture:
        at = self._rectangle((item.x, item.y, item.width, item.height))
        if self.quarters % 4 == 0:
            return Picture(*at, item.bits)
        pixels = Image.frombytes("1", (item.width, item.height), item.bits)
        return Picture(*at, pixels.transpose(TRANSPOSED[self.quarters % 4]).tobytes())
