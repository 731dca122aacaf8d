"""The label that a printer is judged by: what is measured on it is where it says it is."""

from __future__ import annotations

import pytest
import zxingcpp

from app.workers.label_pages import media_named
from labels.drawing import Picture
from labels.printer_test import printer_test
from labels.raster import rasterize

INK = 0


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("name", ["60x40", "100x150"])
def test_the_ruler_is_true_and_the_code_reads(name: str, dpi: int) -> None:
    media = media_named(name, dpi)
    dots = rasterize(printer_test(media, "Zebra", "50 on it is 50 mm")).convert("L")
    assert [one.text for one in zxingcpp.read_barcodes(dots)] == [f"TEST-{dpi}"]
    for mm in (10, 30, 50):
        at, below = media.dots(mm), media.dots(1.2)
        assert dots.getpixel((at, below)) == INK, mm
        assert dots.getpixel((at + media.dots(0.5), below)) != INK


def test_the_grids_are_chessboards_of_one_to_four_dots() -> None:
    drawing = printer_test(media_named("60x40", 203), "Zebra", "")
    dots = rasterize(drawing).convert("L")
    grids = [one for one in drawing.items if isinstance(one, Picture)]
    assert len(grids) == 4
    for square, grid in enumerate(grids, 1):
        for x in range(grid.width):
            for y in range(grid.height):
                black = (x // square + y // square) % 2 == 0
                assert (dots.getpixel((grid.x + x, grid.y + y)) == INK) is black
