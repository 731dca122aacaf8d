"""The sheet as it comes out of the printer: rendered pages, read by a decoder."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import QTranslator

from app.domain.bench_commands import BenchCommand, command_of
from app.domain.heard import Doubt
from app.domain.identifiers import ScanKind, Why
from app.scan_history import Outcome, Pace
from labels.code_sheets import PAPERS
from labels.media import MM_PER_INCH
from ui.command_sheet import make_sheet, sheet_groups
from ui.places import PLACES
from ui.resources import TRANSLATIONS
from ui.words import scanning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

DPI = 300


@pytest.fixture(params=["en", "zh_CN"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(f"returnbench_{request.param}", str(TRANSLATIONS))
        qapp.installTranslator(translator)
    yield request.param
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("paper", list(PAPERS))
def test_every_code_on_the_printed_sheet_reads_and_means_what_stands_above_it(
    tmp_path: Path, paper: str, language: str
) -> None:
    path = make_sheet(paper, tmp_path / "sheet.pdf")()
    pages = list(pypdfium2.PdfDocument(path))
    read: list[BenchCommand] = []
    for page in pages:
        width, height = (round(side / 72 * MM_PER_INCH) for side in page.get_size())
        assert (width, height) == (round(PAPERS[paper].width_mm), round(PAPERS[paper].height_mm))
        picture = page.render(scale=DPI / 72).to_pil().convert("L")
        said = page.get_textpage()
        for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.Code128):
            command = command_of(code.text)
            assert command is not None
            read.append(command)
            assert scanning.command_words(command) in above(said, code, page.get_height())
    assert sorted(read) == sorted(BenchCommand)
    assert (scanning.command_words(BenchCommand.APPROVE) == "Approve") is (language == "en")


def above(said: pypdfium2.PdfTextPage, code: zxingcpp.Barcode, tall: float) -> str:
    """The words over a code, in a strip as wide as it is."""
    corners = (code.position.top_left, code.position.bottom_right)
    left, right = (corner.x * 72 / DPI for corner in corners)
    top = tall - corners[0].y * 72 / DPI
    return str(said.get_text_bounded(left - 30, top, right + 30, top + 28))


def test_the_sheet_speaks_chinese(qapp: QApplication) -> None:
    english = [words for group in sheet_groups() for words, _ in group.codes]
    translator = QTranslator()
    assert translator.load("returnbench_zh_CN", str(TRANSLATIONS))
    qapp.installTranslator(translator)
    try:
        chinese = [words for group in sheet_groups() for words, _ in group.codes]
    finally:
        qapp.removeTranslator(translator)
    assert "批准" in chinese
    same = [one for one, other in zip(english, chinese, strict=True) if one == other]
    assert all(one.isdecimal() or one.startswith("F") for one in same)


def test_it_is_written_from_the_command_line(tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    command = [sys.executable, "-c", "from ui.cli import main; main()", "sheet", "commands"]
    done = subprocess.run(  # noqa: S603
        [*command, "-o", str(out), "--language", "zh_CN", "--paper", "letter"],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")


def test_every_place_can_be_gone_to() -> None:
    assert {one.place for one in BenchCommand} - {""} == {place.name for place in PLACES}


def test_all_that_the_history_keeps_has_words() -> None:
    for table, kinds in (
        (scanning.OUTCOMES, Outcome), (scanning.PACES, Pace), (scanning.DOUBTS, Doubt),
        (scanning.KINDS, ScanKind), (scanning.WHYS, Why),
    ):  # fmt: skip
        assert set(kinds) == set(table)
    for command in BenchCommand:
        assert scanning.command_words(command)
