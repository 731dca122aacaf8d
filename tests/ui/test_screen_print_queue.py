"""The print queue by keys: hold, move, give up, and go on after a jam."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.commands.print_labels import NotePrint, PrintBinLabels
from app.domain.evidence import PrintState
from app.domain.people import STATION
from app.domain.printers import Printer, PrinterBook, PrinterKind
from app.queries.bins import all_bins
from app.queries.labels import latest_jobs
from app.queries.print_queue import batch_row
from app.workers.printers.book import write_book
from tests.ui.own_bench import OwnBench
from ui.rehearsal import active, press, settle
from ui.screens.labelling import open_screen
from ui.screens.labelling.queue_dialogs import JamDialog, ReprintsDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.labels import JobRow
    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.labelling.view import LabellingScreen

LABELS = 6


@pytest.fixture
def screen(
    qtbot: QtBot, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> LabellingScreen:
    station = office.station
    codes = tuple(row.code for row in station.ask(all_bins)[:LABELS])
    station.do(PrintBinLabels(codes), by=staff["supervisor"].id)
    book = PrinterBook().with_printer(Printer("Screen", PrinterKind.SCREEN))
    write_book(station.folder.path, book)  # and nothing is printed: the queue is what is tried
    screen = open_screen(office)
    screen.meet(OwnBench(station))
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    qtbot.waitExposed(screen)
    screen.entered()
    settled()
    return screen


def jobs(station: Station) -> list[JobRow]:
    """In the order of the list."""
    return sorted(station.ask(latest_jobs), key=lambda job: (job.id[:32], job.id))


def test_an_order_is_held_as_a_whole_and_let_go(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    assert screen.queue_actions.hold.text() == f"Hold all ({LABELS})"
    press(screen, Qt.Key.Key_F5)
    settled()
    assert all(job.held for job in jobs(office.station))
    settled()
    assert screen.queue_actions.hold.text() == f"Let all go ({LABELS})"
    press(screen, Qt.Key.Key_F5)
    settled()
    assert not any(job.held for job in jobs(office.station))


def test_an_order_moves_to_another_printer(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    press(screen, Qt.Key.Key_F7)
    settle(20)
    press(active() or screen, Qt.Key.Key_2)
    settled()
    assert {job.printer for job in jobs(office.station)} == {"Screen"}


def test_an_order_is_given_up_for_a_reason(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    press(screen, Qt.Key.Key_F8)
    settle(20)
    dialog = active() or screen
    press(dialog, Qt.Key.Key_3)
    press(dialog, "Ctrl+Return")
    settled()
    assert {job.state for job in jobs(office.station)} == {PrintState.CANCELLED}
    assert {job.detail for job in jobs(office.station)} == {"mistake"}


def printed(station: Station, number: int) -> list[JobRow]:
    first = jobs(station)[:number]
    for job in first:
        station.do(NotePrint(job.id, PrintState.SENDING, "PDF"), by=STATION)
        station.do(NotePrint(job.id, PrintState.DONE, "PDF"), by=STATION)
    return first


def test_after_a_jam_the_last_good_label_is_scanned_and_the_rest_comes_again(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    out = printed(office.station, 4)
    press(screen, Qt.Key.Key_F10)
    settle(20)
    dialog = active()
    assert isinstance(dialog, JamDialog)
    dialog.take_scan(out[1].code)
    settled()
    batch = office.station.ask(batch_row, out[0].batch)
    assert (batch.labels, batch.printed, batch.waiting) == (LABELS, 2, 4)
    again = [job for job in office.station.ask(latest_jobs) if job.duplicate]
    assert {job.code for job in again} == {out[2].code, out[3].code}


def test_a_label_of_something_else_is_refused_after_a_jam(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    printed(office.station, 2)
    press(screen, Qt.Key.Key_F10)
    settle(20)
    dialog = active()
    assert isinstance(dialog, JamDialog)
    dialog.take_scan("B7-000001-4")
    settled()
    assert screen.banner.text() == "Another batch"
    assert not [job for job in office.station.ask(latest_jobs) if job.duplicate]


def test_reprints_are_counted_by_label_reason_and_person(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    printed(office.station, 3)
    screen.queue_actions.queue.resume("")
    settled()
    press(screen, Qt.Key.Key_F11)
    settled()
    settle(20)
    dialog = active()
    assert isinstance(dialog, ReprintsDialog), dialog
    (row,) = dialog.model.rows()
    assert (row.template, row.reason, row.count) == ("bin", "jammed", 3)
    dialog.reject()
