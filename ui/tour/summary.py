"""The tour on one page: where the units are, which laws were checked, how long each step took."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
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
COLUMN: Final = 26 * mm
GAP: Final = 5 * mm
VERDICT: Final = 12 * mm
ROW: Final = 4.4 * mm


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
    laws = [(law_words(law), law not in broken) for law in Law]
    half = (len(laws) + 1) // 2
    for number in range(half):
        page.verdicts(*laws[number::half])
    page.row("Journal entries", str(report.entries))
    page.heading("Steps", ("scans", "keys", "time"))
    for step in steps:
        page.row(
            f"{step.number}. {step.name}", str(step.scans), str(step.keys), f"{step.work:.2f} s"
        )
    page.end()
    canvas.save()


class SummaryTooLong(RuntimeError):
    """What there is to tell does not fit on the page any more."""


class _Page:
    """Writes downwards; the columns at the right end at fixed places."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._y = A4[1] - 22 * mm

    def title(self, text: str) -> None:
        self._write("strong", 18, text, INK)

    def heading(self, text: str, columns: tuple[str, ...] = ()) -> None:
        self._y -= 9 * mm
        self._write("strong", 10, text, MUTE)
        self._columns(columns, MUTE)
        self._canvas.setStrokeColor(LINE)
        self._canvas.line(LEFT, self._y - 1.6 * mm, RIGHT, self._y - 1.6 * mm)
        self._y -= 2 * mm

    def row(self, left: str, *right: str) -> None:
        self._y -= ROW
        self._write("sans", 8.5, left, INK)
        self._columns(right, INK)

    def verdicts(self, *said: tuple[str, bool]) -> None:
        """Two beside each other: what should hold, and whether it does."""
        self._y -= ROW
        deepest = self._y
        middle = (LEFT + RIGHT) / 2 + GAP  # the longer sentences stand at the left
        for (text, good), left, right in zip(
            said, (LEFT, middle + GAP), (middle - GAP, RIGHT), strict=False
        ):
            self._canvas.setFont("sans", 8.5)
            self._canvas.setFillColor(INK)
            lines = simpleSplit(text, "sans", 8.5, right - left - VERDICT)
            for number, line in enumerate(lines):
                self._canvas.drawString(left, self._y - number * ROW, line)
            deepest = min(deepest, self._y - (len(lines) - 1) * ROW)
            self._canvas.setFillColor(GREEN if good else RED)
            self._canvas.drawRightString(right, self._y, "holds" if good else "broken")
        self._y = deepest

    def end(self) -> None:
        if self._y < LEFT:
            raise SummaryTooLong

    def _columns(self, texts: tuple[str, ...], colour: object) -> None:
        self._canvas.setFont("sans", 8.5)
        self._canvas.setFillColor(colour)
        for number, text in enumerate(reversed(texts)):
            self._canvas.drawRightString(RIGHT - number * COLUMN, self._y, text)

    def _write(self, font: str, size: float, text: str, colour: object) -> None:
        self._canvas.setFont(font, size)
        self._canvas.setFillColor(colour)
        self._canvas.drawString(LEFT, self._y, text)


def _units(db: Reader) -> list[tuple[str, int]]:
    return db.rows(lambda state, count: (state, count), UNITS)
