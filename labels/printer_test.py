"""A label to judge a printer by: ruler, frame at the edge, grids of dots, a code to read back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from labels.drawing import Bars, Drawing, Fill, Picture, Primitive, TextRun
from labels.elements import Align, Barcode, Column, Image, Row, Text
from labels.fonts import Face, advance
from labels.layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from labels.media import Media

BAND_MM = 5.0
FINEST = (1, 2, 3, 4)
PATCH_MM = 4.0


def printer_test(media: Media, name: str, words: str) -> Drawing:
    """``name`` of the printer, ``words`` what to look at; the code reads ``TEST-`` and the dpi.

    Millimetres stand along the top and the left edge: if 50 on the label is not 50 on a ruler,
    something scales.  The patches are grids of one to four dots: black and white squares should
    be told apart in each, as wide as high; a darkness too high closes the finest ones.
    """
    band = media.dots(BAND_MM)
    inner = replace(
        media,
        width_mm=media.mm(media.width_dots - band),
        height_mm=media.mm(media.height_dots - band),
        margin_mm=1.0,
    )
    size = f"{media.width_mm:g} × {media.height_mm:g} mm · {media.dpi} dpi"
    patches = tuple(_patch(dots, media.dots(PATCH_MM)) for dots in FINEST)
    tree = Column(
        (
            Text(name, 9, 5, bold=True),
            Text(size, 6, 4),
            Barcode(f"TEST-{media.dpi}", height_mm=4.0, readable=False, align=Align.START),
            Row(patches, gap_mm=1.0),
            Text(words, 6, 4, max_lines=3),
        ),
        gap_mm=0.6,
    )
    moved = tuple(_moved(item, band) for item in lay_out(tree, inner).items)
    return Drawing(media, (*_frame(media), *_ruler(media), *moved))


def _patch(dots: int, side: int) -> Image:
    """Black and white squares of ``dots`` by ``dots``, as on a chessboard."""
    rows = b"".join(_board_row(dots, side, at // dots % 2) for at in range(side))
    return Image(side, side, rows)


def _board_row(dots: int, side: int, first: int) -> bytes:
    bits = "".join("01"[(at // dots + first) % 2] for at in range(side))
    padded = bits.ljust((side + 7) // 8 * 8, "1")
    return int(padded, 2).to_bytes(len(padded) // 8, "big")


def _frame(media: Media) -> Iterator[Fill]:
    """One dot at each edge: what is missing there, the printer cuts off."""
    width, height = media.width_dots, media.height_dots
    yield Fill(0, 0, width, 1)
    yield Fill(0, height - 1, width, 1)
    yield Fill(0, 0, 1, height)
    yield Fill(width - 1, 0, 1, height)


def _ruler(media: Media) -> Iterator[Primitive]:
    for mm in range(1, int(media.width_mm)):
        at, length = media.dots(mm), media.dots(_length(mm))
        yield Fill(at, 0, 1, length)
        if mm % 10 == 0:
            yield from _number(mm, at, media.dots(4.6), media)
    for mm in range(1, int(media.height_mm)):
        at, length = media.dots(mm), media.dots(_length(mm))
        yield Fill(0, at, length, 1)
        if mm % 10 == 0:
            yield from _number(mm, media.dots(3.4), at + media.dots(0.6), media)


def _length(mm: int) -> float:
    return 2.4 if mm % 10 == 0 else 1.8 if mm % 5 == 0 else 1.0


def _number(mm: int, x: int, baseline: int, media: Media) -> Iterator[TextRun]:
    size = media.points_to_dots(4.5)
    text = str(mm)
    width = round(sum(advance(Face.MONO, char) for char in text) * size)
    yield TextRun(x - width // 2, baseline, text, Face.MONO, size)


def _moved(item: Primitive, band: int) -> Primitive:
    match item:
        case TextRun():
            return replace(item, x=item.x + band, baseline=item.baseline + band)
        case Bars():
            fills = tuple(replace(one, x=one.x + band, y=one.y + band) for one in item.fills)
            x, y, width, height = item.code.bars
            bars = (x + band, y + band, width, height)
            code = replace(item.code, x=item.code.x + band, y=item.code.y + band, bars=bars)
            return Bars(fills, code)
        case Fill() | Picture():
            return replace(item, x=item.x + band, y=item.y + band)
