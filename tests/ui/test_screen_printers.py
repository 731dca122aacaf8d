"""Set up, Printers, driven by keys: printers that really print, on loopback and into files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.domain.labelling import LabelKind
from app.domain.printers import Printer, PrinterKind
from app.workers.printers.book import read_book
from tests.fake_printer import FakePrinter
from tests.ui.own_bench import OwnBench
from ui.rehearsal import active, press, settle, type_text
from ui.screen_printer import ScreenPrinterWindow
from ui.screens.setting_up import open_screen
from ui.screens.setting_up.printer_dialogs import PrinterDialog, RoutesDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.setting_up.view import SettingUpScreen


@pytest.fixture
def bench(station: Station, qtbot: QtBot) -> Iterator[OwnBench]:
    made = OwnBench(station)
    yield made
    qtbot.waitUntil(lambda: not made.printers.busy, timeout=10_000)
    made.printers.stop()


@pytest.fixture
def screen(
    qtbot: QtBot,
    office: Office,
    staff: dict[str, PersonRow],
    bench: OwnBench,
    settled: Callable[[], None],
) -> SettingUpScreen:
    office.session.begin(staff["supervisor"])
    screen = open_screen(office)
    screen.meet(bench)
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    qtbot.waitExposed(screen)
    screen.entered()
    settled()
    screen.show_section("printer")
    return screen


def add_zebra(screen: SettingUpScreen, address: str) -> None:
    press(screen, Qt.Key.Key_F1)
    settle(20)
    dialog = active()
    assert isinstance(dialog, PrinterDialog)
    type_text(dialog, "Zebra")
    dialog.address.setFocus()
    type_text(dialog, address)
    press(dialog, Qt.Key.Key_F1)
    come_back(screen)


def come_back(screen: SettingUpScreen) -> None:
    """What a window manager does when a dialog closes."""
    settle(20)
    if active() is None:
        screen.activateWindow()
        settle(20)


def test_a_station_begins_with_the_pdf_folder(screen: SettingUpScreen) -> None:
    assert [row.name for row in screen.printer.model.rows()] == ["PDF"]
    assert not screen.printer.remove.isEnabled()


def test_a_network_printer_is_added_tested_and_takes_labels(
    screen: SettingUpScreen, bench: OwnBench, qtbot: QtBot, station: Station
) -> None:
    told: list[str] = []
    screen.told.connect(lambda words, _: told.append(words))
    with FakePrinter() as fake:
        add_zebra(screen, fake.address)
        assert [row.name for row in screen.printer.model.rows()] == ["PDF", "Zebra"]
        screen.printer.table.pick(1)
        press(screen, Qt.Key.Key_F2)
        qtbot.waitUntil(lambda: bool(fake.printed), timeout=10_000)
        qtbot.waitUntil(lambda: not bench.printers.busy, timeout=10_000)
    assert told[-1].startswith("Test label printed")
    assert read_book(station.folder.path).printers[1].kind is PrinterKind.NETWORK


def test_a_printer_that_is_not_there_says_so_and_keeps_nothing_waiting_elsewhere(
    screen: SettingUpScreen, bench: OwnBench, qtbot: QtBot
) -> None:
    with FakePrinter() as fake:
        gone = fake.address
    add_zebra(screen, gone)
    screen.printer.table.pick(1)
    press(screen, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: "not ready" in screen.printer.banner.text(), timeout=10_000)
    qtbot.waitUntil(lambda: not bench.printers.busy, timeout=10_000)


def test_a_wrong_address_is_said_in_the_dialog_and_what_was_typed_stays(
    screen: SettingUpScreen,
) -> None:
    add_zebra(screen, "http://zebra")
    dialog = active()
    assert isinstance(dialog, PrinterDialog)
    assert "is no address" in dialog.banner.text()
    assert dialog.address.text() == "http://zebra"
    press(dialog, Qt.Key.Key_Escape)


def test_labels_are_routed_and_come_back_when_their_printer_is_taken_away(
    screen: SettingUpScreen, bench: OwnBench
) -> None:
    bench.printers.keep(bench.printers.book.with_printer(Printer("Screen", PrinterKind.SCREEN)))
    press(screen, Qt.Key.Key_F4)
    settle(20)
    dialog = active()
    assert isinstance(dialog, RoutesDialog)
    box = dialog.boxes[LabelKind.RELABEL]
    box.setCurrentIndex(box.findData("Screen"))
    paper = dialog.papers[LabelKind.RELABEL]
    paper.setCurrentIndex(paper.findData("50x25"))
    press(dialog, Qt.Key.Key_F1)
    come_back(screen)
    assert bench.printers.book.printer_for(LabelKind.RELABEL).name == "Screen"
    assert bench.printers.book.paper(LabelKind.RELABEL)[0] == "50x25"
    screen.printer.table.pick(1)
    press(screen, Qt.Key.Key_F9)
    assert bench.printers.book.printer_for(LabelKind.RELABEL).name == "PDF"


def test_another_printer_takes_all_other_labels(screen: SettingUpScreen, bench: OwnBench) -> None:
    bench.printers.keep(bench.printers.book.with_printer(Printer("Screen", PrinterKind.SCREEN)))
    screen.printer.table.pick(1)
    press(screen, Qt.Key.Key_F5)
    assert bench.printers.book.names == ("Screen", "PDF")
    assert [row.name for row in screen.printer.model.rows()] == ["Screen", "PDF"]


@pytest.mark.qt_log_ignore("does not support")
def test_labels_of_the_screen_printer_come_out_beside_the_work(
    screen: SettingUpScreen, bench: OwnBench, qtbot: QtBot
) -> None:
    window = ScreenPrinterWindow(screen)
    bench.printers.shown.connect(window.come_out)
    bench.printers.keep(bench.printers.book.with_printer(Printer("Screen", PrinterKind.SCREEN)))
    screen.printer.table.pick(1)
    for _ in range(4):
        press(screen, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: window.codes() == ["TEST"] * 3, timeout=10_000)  # the newest three
    assert window.isVisible()
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
