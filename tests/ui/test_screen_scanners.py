"""Set up, Scanners: a scanner is got to know by six codes, from the first key to what is kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices

from app.devices.calibration import CONTENTS, SheetCode
from app.devices.ports import Port
from app.devices.profiles import Gs, Kind, ScannerProfile, written
from app.devices.simulated_scanner import SimulatedScanner
from app.domain.heard import Doubt, Heard
from tests.ui.own_bench import OwnBench
from ui.desk import Session
from ui.fake_scanner import FakeScanner
from ui.preferences import Preferences
from ui.rehearsal import active, press, settle
from ui.scan_doubts import DoubtTeller
from ui.scanners import Scanners
from ui.screens.setting_up import open_screen
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.setting_up.view import SettingUpScreen

SENT = CONTENTS | {SheetCode.GS1: "010950110153000310RB3\x1d17301231"}
START = 1_000_000


@pytest.fixture
def bench(qapp: QApplication, station: Station) -> Iterator[OwnBench]:
    made = OwnBench(station)
    made.scanners.install(qapp)
    yield made
    made.scanners.stop()


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
    screen.activateWindow()
    screen.entered()
    settled()
    screen.show_section("scanners")
    settled()
    return screen


def scan(screen: SettingUpScreen, scanner: FakeScanner, *codes: SheetCode) -> None:
    for number, code in enumerate(codes or SheetCode):
        scanner.scan(screen, SENT[code], START + 20_000 * number)


def test_six_scans_teach_all_that_is_needed_and_f1_keeps_it(
    screen: SettingUpScreen, bench: OwnBench
) -> None:
    section = screen.scanners
    press(screen, "F1")
    scan(screen, FakeScanner(12, "~", "#", gs=Gs.ALT_CODE))
    assert section.learning is not None
    assert section.learning.next is None
    press(screen, "F1")
    others, kept = bench.scanners.profiles
    assert others == ScannerProfile()
    assert (kept.name, kept.prefix, kept.suffix, kept.gs) == ("Scanner", "~", "#", Gs.ALT_CODE)
    assert bench.preferences.liking.scanners == written((others, kept))
    heard: list[Heard] = []
    bench.scanners.heard.connect(heard.append)
    FakeScanner(12, "~", "#").scan(screen, "B7-1", START + 900_000)
    assert [(one.device, one.text) for one in heard] == [("Scanner", "B7-1")]


def test_the_page_says_what_it_found_and_what_to_change(screen: SettingUpScreen) -> None:
    press(screen, "F1")
    scan(screen, FakeScanner(90, gs=Gs.LOST), SheetCode.LETTERS, SheetCode.GS1)
    page = screen.scanners.page
    values = [fact.value for fact in page.facts.facts()]
    assert "90 ms a character" in values
    assert "lost" in values
    assert "2" in page.lead.text()  # code 2 is the next


def test_a_code_that_it_cannot_read_is_passed_over(
    screen: SettingUpScreen, bench: OwnBench
) -> None:
    press(screen, "F1")
    scan(screen, FakeScanner(), SheetCode.LETTERS, SheetCode.CASE, SheetCode.GS1)
    for _ in range(3):
        press(screen, "F2")
    assert not screen.scanners.skip.isEnabled()
    press(screen, "F1")
    assert bench.scanners.profiles[0].deaf_to == ("datamatrix", "qr", "ean13")


def test_nothing_can_be_kept_before_the_first_code(
    screen: SettingUpScreen, bench: OwnBench
) -> None:
    press(screen, "F1")
    press(screen, "F1")
    assert screen.scanners.page.isVisible()
    assert bench.scanners.profiles == (ScannerProfile(),)


def test_a_code_of_something_else_is_named_and_does_nothing(
    screen: SettingUpScreen, bench: OwnBench
) -> None:
    heard: list[str] = []
    bench.scanners.scanned.connect(heard.append)
    press(screen, "F1")
    FakeScanner().scan(screen, "1Z999AA10123456784", START)
    assert "not from the sheet" in screen.scanners.page.banner.text()
    assert heard == []


@pytest.mark.parametrize("how", ["Escape", "another section", "another screen"])
def test_whoever_leaves_has_the_scanner_back(
    screen: SettingUpScreen, bench: OwnBench, how: str
) -> None:
    heard: list[str] = []
    bench.scanners.scanned.connect(heard.append)
    press(screen, "F1")
    if how == "Escape":
        press(screen, "Escape")
    elif how == "another section":
        screen.show_section("people")
    else:
        screen.hide()
        screen.show()
    FakeScanner().scan(screen, "B7-000001-4", START)
    assert heard == ["B7-000001-4"]


def test_f2_makes_the_sheet_and_opens_it(
    screen: SettingUpScreen, office: Office, settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    press(screen, "F2")
    settled()
    path = office.station.folder.labels / "scanner-sheet.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert [url.toLocalFile() for url in opened] == [str(path)]


def test_a_sheet_that_cannot_be_written_is_said(
    screen: SettingUpScreen, office: Office, settled: Callable[[], None]
) -> None:
    labels = office.station.folder.labels
    if labels.exists():
        labels.rmdir()
    labels.write_bytes(b"")
    press(screen, "F2")
    settled()
    said = [text.text() for text in screen.banner.findChildren(Text)]
    assert any("could not be written" in text for text in said)


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")
def test_a_serial_scanner_is_added_learnt_and_forgotten(
    qtbot: QtBot, screen: SettingUpScreen, bench: OwnBench, tmp_path: Path
) -> None:
    with SimulatedScanner(tmp_path / "line") as device:
        screen.show_scanner_ports((Port(str(device.port), "A scanner", ""),))
        press(screen, "F3")
        settle(20)
        dialog = active()
        assert dialog is not None
        press(dialog, "1")
        settle(120)
        assert bench.scanners.profiles[1].kind is Kind.SERIAL
        qtbot.waitUntil(lambda: bench.scanners.chip().tone == "go")
        screen.activateWindow()
        settle(20)
        press(screen, "F1")
        assert screen.scanners.page.isVisible()
        learning = screen.scanners.learning
        assert learning is not None
        for code in SheetCode:
            device.send(b"<" + SENT[code].encode() + b"\r")
        qtbot.waitUntil(lambda: learning.next is None)
        press(screen, "F1")
        assert bench.scanners.profiles[1].prefix == "<"
        qtbot.waitUntil(lambda: bench.scanners.chip().tone == "go")
        screen.scanners.table.pick(1)
        press(screen, "Delete")
        assert bench.scanners.profiles == (ScannerProfile(),)
        assert bench.scanners.serial == []


def test_what_was_put_right_is_said_once_a_sign_in_and_what_was_lost_is_not_said_twice(
    qapp: QApplication,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    scanners, session = Scanners(Preferences(tmp_path)), Session()
    teller = DoubtTeller(scanners, session, scanners)
    told: list[str] = []
    teller.told.connect(told.append)
    for _ in range(2):
        scanners.hear(Heard("B7-1", doubts=(Doubt.CAPS_LOCK,)))
        scanners.hear(Heard("B7-", doubts=(Doubt.CUT_SHORT,)))
    assert [sentence.split(".")[0] for sentence in told] == ["Caps Lock is on"]
    session.end()
    scanners.hear(Heard("B7-1", doubts=(Doubt.CAPS_LOCK,)))
    assert len(told) == 2
