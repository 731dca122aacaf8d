"""The tour on one page: where the units are, which laws were checked, how long each step took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.domain.units import UnitState
from app.verify import Law
from labels.fonts import FOLDER
from ui.words import word
from ui.words.verifying import law_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.station import Station
    from app.store.reading import Reader
    from app.verify import Report
    from ui.tour.guide import Step

UNITS: Final = "SELECT state, count(*) FROM units WHERE gone = 0 GROUP BY state ORDER BY state"
ENTRIES: Final = "SELECT count(*) FROM journal"
INK: Final = colors.HexColor("#16202B")
MUTE: Final = colors.HexColor("#5B6B7B")
GREEN: Final = colors.HexColor("#12805C")
RED: Final = colors.HexColor("#C0262D")
LINE: Final = colors.HexColor("#D9E0E7")
LEFT: Final = 18 * mm
RIGHT: Final = A4[0] - 18 * mm


def write_summary(path: Path, station: Station, steps: Sequence[Step], report: Report) -> None:
    pdfmetrics.registerFont(TTFont("sans", str(FOLDER / "NotoSansSC-Regular.ttf")))
    pdfmetrics.registerFont(TTFont("strong", str(FOLDER / "NotoSansSC-Bold.ttf")))
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    canvas.setTitle("Returnbench: the tour on one page")
    page = _Page(canvas)
    page.title("The tour on one page")
    page.heading("Units by state")
    for state, count in station.ask(_units):
        page.row(word(UnitState(state)), str(count))
    page.heading("Laws checked")
    broken = {finding.law for finding in report.findings}
    for law in Law:
        page.row(law_words(law), "broken" if law in broken else "holds", good=law not in broken)
    page.row("Journal entries", str(report.entries))
    page.heading("Steps: scans, keys, and the program's own time")
    for step in steps:
        page.row(f"{step.number}. {step.name}", f"{step.scans} · {step.keys} · {step.work:.2f} s")
    canvas.save()


class _Page:
    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._y = A4[1] - 22 * mm

    def title(self, text: str) -> None:
        self._write("strong", 18, LEFT, text, INK)
        self._y -= 4 * mm

    def heading(self, text: str) -> None:
        self._y -= 5 * mm
        self._write("strong", 11, LEFT, text, MUTE)
        self._canvas.setStrokeColor(LINE)
        self._canvas.line(LEFT, self._y - 1.5 * mm, RIGHT, self._y - 1.5 * mm)
        self._y -= 2 * mm

    def row(self, left: str, right: str, *, good: bool | None = None) -> None:
        self._y -= 4.6 * mm
        colour = INK if good is None else GREEN if good else RED
        self._canvas.setFont("sans", 8.5)
        self._canvas.setFillColor(INK)
        self._canvas.drawString(LEFT, self._y, left)
        self._canvas.setFillColor(colour)
        self._canvas.drawRightString(RIGHT, self._y, right)

    def _write(self, font: str, size: float, x: float, text: str, colour: object) -> None:
        self._canvas.setFont(font, size)
        self._canvas.setFillColor(colour)
        self._canvas.drawString(x, self._y, text)


def _units(db: Reader) -> list[tuple[str, int]]:
    return db.rows(lambda state, count: (state, count), UNITS)
