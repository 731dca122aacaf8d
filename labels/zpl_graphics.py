"""Dots as ``^GFA``: hexadecimal with ZPL's own run lengths, which every ZPL printer takes."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PIL import ImageChops

from labels.drawing import Drawing, Primitive, TextRun
from labels.raster import rasterize

if TYPE_CHECKING:
    from PIL import Image

    from labels.media import Media

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
    ink = ImageChops.invert(rasterize(Drawing(media, inked)))
    box = ink.getbbox()
    if box is None:
        return ""
    reverse = "^FR" if white else ""
    left, top, right, foot = box
    rows = LARGEST // ((right - left + 7) // 8)
    strips = ((y, ink.crop((left, y, right, min(foot, y + rows)))) for y in range(top, foot, rows))
    return "".join(f"^FO{left},{y}{reverse}{gfa(strip)}^FS" for y, strip in strips)


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
