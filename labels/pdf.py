"""Drawings as a PDF: pages of the exact size, vector bars, embedded type, no scaling asked for.

Written by ourselves, because a canvas that serves every document takes three times as long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from labels.drawing import Bars, Drawing, Fill, Picture, Primitive, TextRun
from labels.fonts import Face, clean
from labels.media import POINTS_PER_INCH, points
from labels.pdf_file import PdfFile
from labels.pdf_type import FaceInUse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from labels.sheets import Sheet

_TURNS = ("1 0 0 -1", "0 1 1 0", "-1 0 0 1", "0 -1 -1 0")


def write_pdf(drawings: Iterable[Drawing], *, title: str = "") -> bytes:
    """One page a drawing; the same drawings give the same bytes."""
    document = _Document(title)
    for drawing in drawings:
        height = points(drawing.media.height_mm)
        document.page(
            (points(drawing.media.width_mm), height), document.label(drawing, 0.0, height)
        )
    return document.finished()


def write_sheets(
    drawings: Iterable[Drawing], sheet: Sheet, *, skip: int = 0, title: str = ""
) -> bytes:
    """Labels on their places of as many sheets as it takes, the first ``skip`` places left free."""
    document = _Document(title)
    width, height = (points(side) for side in sheet.page_mm)
    waiting: list[str] = []
    for number, drawing in enumerate(drawings, start=skip):
        place = number % sheet.places
        if waiting and place == 0:
            document.page((width, height), "\n".join(waiting))
            waiting = []
        left, top = (points(side) for side in sheet.corner_mm(place))
        waiting.append(document.label(drawing, left, height - top))
    document.page((width, height), "\n".join(waiting))
    return document.finished()


class _Document:
    def __init__(self, title: str) -> None:
        self._file = PdfFile(clean(title))
        self._faces: dict[Face, FaceInUse] = {}
        self._pictures: dict[Picture, int] = {}

    def label(self, drawing: Drawing, left: float, top: float) -> str:
        """The operators of one label, in its own dots: space is turned over and scaled once.

        So every number is a whole one, as in the printer.
        """
        scale = POINTS_PER_INCH / drawing.media.dpi
        space = f"q {scale:.8f} 0 0 {-scale:.8f} {left:.5f} {top:.5f} cm"
        return "\n".join((space, *map(self._drawn, drawing.items), "Q"))

    def page(self, size: tuple[float, float], content: str) -> None:
        fonts = "".join(f"/{face.name} {use.number} 0 R" for face, use in self._faces.items())
        pictures = "".join(f"/P{number} {number} 0 R" for number in self._pictures.values())
        self._file.add_page(size, content, f"/Font<<{fonts}>>/XObject<<{pictures}>>")

    def finished(self) -> bytes:
        for use in self._faces.values():
            use.write(self._file)
        return self._file.finished()

    def _drawn(self, item: Primitive) -> str:
        match item:
            case TextRun():
                return self._words(item)
            case Fill():
                return f"{_ink(item)} {_rectangle(item)} f"
            case Bars():
                return "\n".join(("0 g", *map(_rectangle, item.fills), "f"))
            case Picture():
                return self._picture(item)

    def _words(self, run: TextRun) -> str:
        use = self._faces.get(run.face)
        if use is None:
            use = self._faces[run.face] = FaceInUse(run.face, self._file.number())
        place = f"{_TURNS[run.turn]} {run.x} {run.baseline} Tm"
        return f"BT {_ink(run)} /{run.face.name} {run.size} Tf {place} <{use.told(run.text)}> Tj ET"

    def _picture(self, item: Picture) -> str:
        """The same dots elsewhere are the same object."""
        dots = Picture(0, 0, item.width, item.height, item.bits)
        number = self._pictures.get(dots)
        if number is None:
            size = f"/Width {item.width}/Height {item.height}"
            kind = "/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 1"
            number = self._pictures[dots] = self._file.add_stream(item.bits, kind + size)
        foot = item.y + item.height
        return f"q {item.width} 0 0 {-item.height} {item.x} {foot} cm /P{number} Do Q"


def _ink(item: TextRun | Fill) -> str:
    return "1 g" if item.white else "0 g"


def _rectangle(fill: Fill) -> str:
    return f"{fill.x} {fill.y} {fill.width} {fill.height} re"
