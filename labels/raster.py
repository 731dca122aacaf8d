"""The drawing as the printer's own dots: a Pillow 1-bit image, white paper, black ink."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from labels.drawing import Bars, Drawing, Fill, Picture, Primitive, TextRun
from labels.fonts import Face, advance
from labels.turning import TRANSPOSED

if TYPE_CHECKING:
    from collections.abc import Iterable

WHITE, BLACK = 255, 0  # as Pillow keeps one bit


def rasterize(drawing: Drawing) -> Image.Image:
    return painted(drawing.items, (drawing.media.width_dots, drawing.media.height_dots))


def painted(items: Iterable[Primitive], size: tuple[int, int]) -> Image.Image:
    image = Image.new("1", size, WHITE)
    pen = ImageDraw.Draw(image)
    pen.fontmode = "1"
    for item in items:
        _draw(item, image, pen)
    return image


def _draw(item: Primitive, image: Image.Image, pen: ImageDraw.ImageDraw) -> None:
    match item:
        case TextRun() if item.turn:
            _write_turned(item, image)
        case TextRun():
            _write(item, pen)
        case Fill():
            _fill(item, pen)
        case Bars():
            for fill in item.fills:
                _fill(fill, pen)
        case Picture():
            pixels = Image.frombytes("1", (item.width, item.height), item.bits)
            image.paste(pixels, (item.x, item.y))


def _fill(item: Fill, pen: ImageDraw.ImageDraw) -> None:
    if item.width > 0 and item.height > 0:
        far = item.x + item.width - 1, item.y + item.height - 1
        pen.rectangle(((item.x, item.y), far), WHITE if item.white else BLACK)


def _write(run: TextRun, pen: ImageDraw.ImageDraw) -> None:
    """Character by character at the layout's own widths: the line ends where the PDF's does."""
    font = _font(run.face, run.size)
    ink = WHITE if run.white else BLACK
    distance = 0.0
    for char in run.text:
        if char != " ":
            at = run.x + round(distance * run.size), run.baseline
            pen.text(at, char, ink, font, anchor="ls")
        distance += advance(run.face, char)


def _write_turned(run: TextRun, image: Image.Image) -> None:
    """Written level on paper of its own, which is then turned about where the line starts."""
    width = math.ceil(sum(advance(run.face, char) for char in run.text) * run.size)
    start, rise = run.size, 2 * run.size
    level = Image.new("1", (width + 2 * start, rise + run.size), BLACK)
    pen = ImageDraw.Draw(level)
    pen.fontmode = "1"
    _write(replace(run, x=start, baseline=rise, white=True, turn=0), pen)
    across, down = (
        (level.height - rise, start),
        (level.width - start, level.height - rise),
        (rise, level.width - start),
    )[run.turn - 1]
    mask = level.transpose(TRANSPOSED[run.turn])
    at = run.x - across, run.baseline - down
    image.paste(WHITE if run.white else BLACK, (*at, at[0] + mask.width, at[1] + mask.height), mask)


@lru_cache(maxsize=64)
def _font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face.path, size, layout_engine=ImageFont.Layout.BASIC)
