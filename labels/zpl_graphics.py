"""Dots as ``^GFA``: hexadecimal with ZPL's own run lengths, which every ZPL printer takes."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PIL import ImageChops

from labels.drawing import Bars, Primitive, TextRun
from labels.fonts import advance
from labels.raster import painted
from labels.turning import Turn

if TYPE_CHECKING:
    from PIL import Image

    from labels.media import Media

Area = tuple[int, int, int, int]
Strip = tuple[int, int, str]  # where it begins, and its dots

LARGEST: Final = 99_999  # bytes in one ^GF
_RUN: Final = re.compile(r"(.)\1{2,}")
_SCORE, _MOST = 20, 400  # G to Y count 1 to 19, g to z twenties up to 400


def graphic(media: Media, items: tuple[Primitive, ...]) -> str:
    """The items' dots, as few fields as may be; none when there is no ink.  White words reverse."""
    white = all(isinstance(item, TextRun) and item.white for item in items)
    inked = tuple(
        replace(item, white=False) if isinstance(item, TextRun) and white else item
        for item in items
    )
    area = _area(media, items)
    moved = Turn(0, (0, 0), (-area[0], -area[1])).all(inked)
    reverse = "^FR" if white else ""
    return "".join(
        f"^FO{area[0] + x},{area[1] + y}{reverse}{packed}^FS"
        for x, y, packed in _strips(moved, (area[2] - area[0], area[3] - area[1]))
    )


@lru_cache(maxsize=256)
def _strips(items: tuple[Primitive, ...], size: tuple[int, int]) -> tuple[Strip, ...]:
    """Kept, because a batch says the same words again and again."""
    ink = ImageChops.invert(painted(items, size))
    box = ink.getbbox()
    if box is None:
        return ()
    left, top, right, foot = box
    rows = LARGEST // ((right - left + 7) // 8)
    return tuple(
        (left, y, gfa(ink.crop((left, y, right, min(foot, y + rows)))))
        for y in range(top, foot, rows)
    )


def _area(media: Media, items: tuple[Primitive, ...]) -> Area:
    """Where on the label there can be ink of theirs."""
    whole = (0, 0, media.width_dots, media.height_dots)
    areas = [_reach(item) or whole for item in items]
    left, top = (max(0, min(area[side] for area in areas)) for side in (0, 1))
    right, foot = (min(whole[side], max(area[side] for area in areas)) for side in (2, 3))
    return left, top, max(left + 1, right), max(top + 1, foot)


def _reach(item: Primitive) -> Area | None:
    match item:
        case TextRun() if not item.turn:
            long = sum(advance(item.face, char) for char in item.text) * item.size
            right = item.x + math.ceil(long)
            top, foot = item.baseline - 2 * item.size, item.baseline + item.size
            return item.x - item.size, top, right + item.size, foot  # letters may lean out
        case Bars():
            x, y, width, height = item.code.bars
            return x, y, x + width, y + height
        case _:
            return None


def gfa(ink: Image.Image) -> str:
    """``ink`` is a 1-bit picture in which 1 is black."""
    across = (ink.width + 7) // 8
    total = across * ink.height
    dots = ink.tobytes().hex().upper()
    wide = 2 * across
    rows = [dots[at : at + wide] for at in range(0, len(dots), wide)]
    packed = (
        ":" if number and row == rows[number - 1] else _packed(row)
        for number, row in enumerate(rows)
    )
    return f"^GFA,{total},{total},{across},{''.join(packed)}"


def _packed(row: str) -> str:
    kept = row.rstrip("0")
    end = "," if len(kept) < len(row) else ""
    if not end:
        kept = row.rstrip("F")
        end = "!" if len(kept) < len(row) else ""
    return _RUN.sub(_counted, kept) + end


def _counted(run: re.Match[str]) -> str:
    length = len(run[0])
    whole, rest = divmod(length, _MOST)
    scores, ones = divmod(rest, _SCORE)
    count = "z" * whole
    count += chr(ord("f") + scores) if scores else ""
    count += chr(ord("F") + ones) if ones else ""
    return count + run[1]
