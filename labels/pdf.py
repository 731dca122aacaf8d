"""Drawings as a PDF: pages of the exact size, vector bars, embedded type, no scaling asked for."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from labels.drawing import Bars, Drawing, Fill, Picture, Primitive, TextRun
from labels.fonts import Face, clean
from labels.media import POINTS_PER_INCH, points

if TYPE_CHECKING:
    from collections.abc import Iterable

    from labels.sheets import Sheet


def write_pdf(drawings: Iterable[Drawing], *, title: str = "") -> bytes:
    """One page a drawing; the same drawings give the same bytes."""
    target = io.BytesIO()
    canvas = _canvas(target, title)
    for drawing in drawings:
        height = points(drawing.media.height_mm)
        canvas.setPageSize((points(drawing.media.width_mm), height))
        _Label(canvas, drawing, 0, height).draw()
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def write_sheets(
    drawings: Iterable[Drawing], sheet: Sheet, *, skip: int = 0, title: str = ""
) -> bytes:
    """Labels on their places of as many sheets as it takes, the first ``skip`` places left free."""
    target = io.BytesIO()
    canvas = _canvas(target, title)
    width, height = (points(side) for side in sheet.page_mm)
    for number, drawing in enumerate(drawings, start=skip):
        place = number % sheet.places
        if number != skip and place == 0:
            canvas.showPage()
        canvas.setPageSize((width, height))
        left, top = (points(side) for side in sheet.corner_mm(place))
        _Label(canvas, drawing, left, height - top).draw()
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _canvas(target: io.BytesIO, title: str) -> Canvas:
    canvas = Canvas(target, invariant=1, pageCompression=1)
    canvas.setTitle(clean(title))
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


class _Label:
    """One label on the page; dots from its left top corner become points from the page's foot."""

    def __init__(self, canvas: Canvas, drawing: Drawing, left: float, top: float) -> None:
        self._canvas = canvas
        self._items = drawing.items
        self._scale = POINTS_PER_INCH / drawing.media.dpi
        self._left = left
        self._top = top

    def draw(self) -> None:
        for item in self._items:
            self._draw(item)

    def _draw(self, item: Primitive) -> None:
        match item:
            case TextRun():
                self._write(item)
            case Fill():
                self._fill((item,), white=item.white)
            case Bars():
                self._fill(item.fills, white=False)
            case Picture():
                self._picture(item)

    def _fill(self, fills: tuple[Fill, ...], *, white: bool) -> None:
        path = self._canvas.beginPath()
        for fill in fills:
            bottom = self._top - (fill.y + fill.height) * self._scale
            width, height = fill.width * self._scale, fill.height * self._scale
            path.rect(self._left + fill.x * self._scale, bottom, width, height)
        self._ink(white=white)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _write(self, run: TextRun) -> None:
        self._ink(white=run.white)
        self._canvas.setFont(_font(run.face), run.size * self._scale)
        x = self._left + run.x * self._scale
        baseline = self._top - run.baseline * self._scale
        if not run.turn:
            self._canvas.drawString(x, baseline, run.text)
            return
        self._canvas.saveState()
        self._canvas.translate(x, baseline)
        self._canvas.rotate(-90 * run.turn)
        self._canvas.drawString(0, 0, run.text)
        self._canvas.restoreState()

    def _picture(self, item: Picture) -> None:
        pixels = Image.frombytes("1", (item.width, item.height), item.bits)
        bottom = self._top - (item.y + item.height) * self._scale
        size = item.width * self._scale, item.height * self._scale
        left = self._left + item.x * self._scale
        self._canvas.drawImage(ImageReader(pixels), left, bottom, *size)

    def _ink(self, *, white: bool) -> None:
        self._canvas.setFillGray(1 if white else 0)


@cache
def _font(face: Face) -> str:
    pdfmetrics.registerFont(TTFont(face.value, str(face.path)))
    return face.value
