"""The calibration sheet: one page of numbered codes, every one read back before it is given out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.devices.calibration import CONTENTS, SheetCode, SheetNotWritten
from labels.elements import Align, Barcode, Box, Column, Row, Spacer, Symbology, Text
from labels.media import Media
from labels.pdf import write_pdf
from labels.proof import proved

if TYPE_CHECKING:
    from pathlib import Path

    from labels.drawing import Drawing
    from labels.elements import Element

A4: Final = Media(210, 297, dpi=300, margin_mm=14)
WIDE_MM: Final = 112
MODULE_DOTS: Final = 4  # 0.34 mm: even a tired laser scanner reads that
MATRIX_DOTS: Final = 11
SYMBOLOGIES: Final = {
    SheetCode.LETTERS: Symbology.CODE128,
    SheetCode.CASE: Symbology.CODE128,
    SheetCode.GS1: Symbology.GS1_128,
    SheetCode.DATAMATRIX: Symbology.DATAMATRIX,
    SheetCode.QR: Symbology.QR,
    SheetCode.EAN13: Symbology.EAN13,
}


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What is written on it, in the language of the window; ``finds`` says what a code is for."""

    title: str
    how: str
    foot: str
    finds: Mapping[SheetCode, str]


def sheet(words: SheetWords) -> Drawing:
    """Raises ``LabelError`` when a code could not be read back."""
    rows = [_row(number, code, words) for number, code in enumerate(SheetCode, start=1)]
    spaced: list[Element] = []
    for row in rows:
        spaced += [Box(height_mm=0.3, fill=True), Spacer(), row, Spacer()]
    tree = Column(
        (
            Text(words.title, 22, bold=True),
            Text(words.how, 12, max_lines=3),
            *spaced,
            Box(height_mm=0.3, fill=True),
            Text(words.foot, 9, max_lines=2),
        ),
        gap_mm=2,
    )
    return proved(tree, A4)


def write_sheet(path: Path, words: SheetWords) -> Path:
    """Raises ``SheetNotWritten`` when the disk refuses."""
    page = sheet_pdf(words)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page)
    except OSError as error:
        raise SheetNotWritten(path, error.strerror or str(error)) from error
    return path


def sheet_pdf(words: SheetWords) -> bytes:
    return write_pdf([sheet(words)], title=words.title)


def _row(number: int, code: SheetCode, words: SheetWords) -> Element:
    symbology = SYMBOLOGIES[code]
    bars = Barcode(
        CONTENTS[code],
        symbology,
        height_mm=24 if symbology.is_matrix else 18,
        readable=True,
        readable_size=8,
        module_dots=MATRIX_DOTS if symbology.is_matrix else MODULE_DOTS,
        align=Align.START,
    )
    return Row(
        (
            Box(Text(str(number), 30, bold=True), width_mm=13),
            Box(Text(words.finds[code], 11, max_lines=4), width_mm=52),
            Box(bars, width_mm=WIDE_MM),
        ),
        gap_mm=2,
        align=Align.CENTER,
    )
