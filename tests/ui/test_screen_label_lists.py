"""A list of labels by keys: looked through, printed once, printed again only for a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.commands.print_labels import NotePrint
from app.domain.evidence import PrintState
from app.domain.people import STATION
from app.domain.printers import Printer, PrinterBook, PrinterKind
from app.queries.labels import latest_jobs, waiting_jobs
from app.workers.printers.book import write_book
from tests.ui.own_bench import OwnBench
from ui.rehearsal import active, press, settle
from ui.screens.labelling import listing, open_screen
from ui.screens.labelling.list_dialog import ListDialog
from ui.widgets.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk import Office
    from ui.screens.labelling.view import LabellingScreen

ROWS = "sku,title,copies\nSND-1,Headphones,4\n,Nothing,1\nSND-2,Speaker,3\n"


@pytest.fixture
def screen(qtbot: QtBot, office: Office, settled: Callable[[], None]) -> LabellingScreen:
    station = office.station
    book = PrinterBook().with_printer(Printer("Screen", PrinterKind.SCREEN, media="100x150"))
    write_book(station.folder.path, book)
    screen = open_screen(office)
    screen.meet(OwnBench(station))
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    qtbot.waitExposed(screen)
    screen.entered()
    settled()
    return screen


def opened(screen: LabellingScreen) -> ListDialog:
    screen.activateWindow()
    settle(20)
    press(screen, "Ctrl+O")
    settle(20)
    dialog = active()
    assert isinstance(dialog, ListDialog)
    return dialog


def test_a_list_is_looked_through_printed_once_and_again_only_for_a_reason(
    qtbot: QtBot,
    screen: LabellingScreen,
    office: Office,
    settled: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(listing, "PART", 3)
    path = tmp_path / "pallet.csv"
    path.write_text(ROWS, encoding="gb18030")
    dialog = opened(screen)
    settled()
    assert not dialog.print.isEnabled()
    dialog.lists.take(path)
    qtbot.waitUntil(dialog.print.isEnabled, timeout=20_000)
    settled()
    assert dialog.print.text() == "Print 7 label(s)"
    (refused,) = dialog.model.rows()
    assert refused.row_number == 3
    assert not dialog.picture.is_empty()
    assert not office.station.ask(waiting_jobs)

    # the second printer holds larger paper: the labels are looked through on that
    dialog.printer.setCurrentIndex(dialog.printer.findData("Screen"))
    qtbot.waitUntil(dialog.print.isEnabled, timeout=20_000)
    told: list[str] = []
    screen.told.connect(lambda words, _: told.append(words))
    press(dialog, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: bool(told), timeout=5_000)
    jobs = office.station.ask(waiting_jobs)
    assert sorted(int(job.data["place"]) for job in jobs) == [1, 2, 3, 4, 5, 6, 7]
    assert {job.printer for job in jobs} == {"Screen"}
    assert len({job.batch for job in jobs}) == 1
    settled()

    # the same list under another name
    for job in jobs:
        for state in (PrintState.SENDING, PrintState.DONE):
            office.station.do(NotePrint(job.id, state, "Screen"), by=STATION)
    other = tmp_path / "copy.csv"
    other.write_text(ROWS, encoding="utf-8")
    dialog = opened(screen)
    dialog.lists.take(other)
    qtbot.waitUntil(dialog.print.isEnabled, timeout=20_000)
    assert dialog.sentence.text().startswith("All of them were asked for before")
    press(dialog, Qt.Key.Key_F1)
    settled()
    asked = active()
    assert isinstance(asked, ReasonDialog)
    assert not office.station.ask(waiting_jobs)
    press(asked, Qt.Key.Key_1)
    press(asked, "Ctrl+Return")
    settled()
    again = office.station.ask(waiting_jobs)
    assert [job.duplicate for job in again] == [1] * 7
    assert {job.reason for job in again} == {"unreadable"}
    assert len(office.station.ask(latest_jobs)) == 14


def test_a_file_that_is_no_list_says_why(
    qtbot: QtBot, screen: LabellingScreen, tmp_path: Path
) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    dialog = opened(screen)
    dialog.lists.take(path)
    qtbot.waitUntil(dialog.banner.isVisible, timeout=20_000)
    assert not dialog.print.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
