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

    from reportlab.pdfgen.textobject import PDFTextObject

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
    """One label on the page, in its own dots: the page is turned over and scaled for it once.

    So every number is a whole one, as in the printer.  Operators are written here and not by the
    canvas, which takes three times as long over the rectangles of a code.
    """

    def __init__(self, canvas: Canvas, drawing: Drawing, left: float, top: float) -> None:
        self._canvas = canvas
        self._items = drawing.items
        scale = POINTS_PER_INCH / drawing.media.dpi
        self._told = [f"q {scale:.8f} 0 0 {-scale:.8f} {left:.5f} {top:.5f} cm"]
        self._text: PDFTextObject | None = None

    def draw(self) -> None:
        for item in self._items:
            if not isinstance(item, TextRun):
                self._end_words()
            self._draw(item)
        self._end_words()
        self._told.append("Q")
        self._flush()

    def _draw(self, item: Primitive) -> None:
        match item:
            case TextRun():
                self._write(item)
            case Fill():
                self._told.append(f"{_ink(item.white)} g {_rectangle(item)} f")
            case Bars():
                self._told += ["0 g", *map(_rectangle, item.fills), "f"]
            case Picture():
                self._picture(item)

    def _write(self, run: TextRun) -> None:
        if self._text is None:
            self._flush()
            self._text = self._canvas.beginText()
        across, down = ((1, 0), (0, 1), (-1, 0), (0, -1))[run.turn]
        self._text.setFillGray(_ink(run.white))
        self._text.setTextTransform(across, down, down, -across, run.x, run.baseline)
        self._text.setFont(_font(run.face), run.size)
        self._text.textOut(run.text)

    def _end_words(self) -> None:
        if self._text is not None:
            self._canvas.drawText(self._text)
            self._text = None

    def _picture(self, item: Picture) -> None:
        """Upside down in a page that is."""
        self._flush()
        pixels = Image.frombytes("1", (item.width, item.height), item.bits)
        flipped = ImageReader(pixels.transpose(Image.Transpose.FLIP_TOP_BOTTOM))
        self._canvas.drawImage(flipped, item.x, item.y, item.width, item.height)

    def _flush(self) -> None:
        self._canvas.addLiteral("\n".join(self._told))
        self._told = []


def _ink(white: bool) -> int:  # noqa: FBT001 a colour
    return 1 if white else 0


def _rectangle(fill: Fill) -> str:
    return f"{fill.x} {fill.y} {fill.width} {fill.height} re"


@cache
def _font(face: Face) -> str:
    pdfmetrics.registerFont(TTFont(face.value, str(face.path)))
    return face.value
