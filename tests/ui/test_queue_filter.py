"""Words and filters over the queues of Inspect and Approve, by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.scans import scan_into
from tests.ui.test_screen_approving import proposed
from tests.ui.test_screen_inspecting import Bench
from ui.rehearsal import press, settle, type_text
from ui.screens.approving import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.approving.view import ApprovingScreen
    from ui.screens.inspecting.view import InspectingScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def inspect(
    qtbot: QtBot,
    station: Station,
    office: Office,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> Bench:
    bench = Bench(station, office, staff["inspector"], settled)
    bench.receive(count=6)
    qtbot.addWidget(bench.open())
    return bench


def typed(screen: Any, text: str, settled: Callable[[], None], qtbot: QtBot) -> None:
    """The words and the moment after them, in which the queue answers."""
    type_text(screen, text)
    qtbot.waitUntil(lambda: the_filter(screen).settled)
    settled()
    settle()
    settled()


def the_filter(screen: Any) -> Any:
    return screen.filter if hasattr(screen, "filter") else screen.queue.filter


def answer(qtbot: QtBot, key: str) -> None:
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    press(dialog, key)
    settle()


def test_typing_finds_in_the_queue_and_enter_opens_what_is_found(
    inspect: Bench, settled: Callable[[], None], qtbot: QtBot
) -> None:
    screen: InspectingScreen = inspect.screen
    units = inspect.rows("SELECT id, lpn, title FROM units WHERE state = 'received' ORDER BY id")
    wanted = units[3]
    typed(screen, wanted[1][-6:].lower(), settled, qtbot)
    assert screen.queue.list.count() == 1
    assert f"1 of {len(units)}" in screen.queue.filter.told.text()
    assert str(len(units)) in screen.queue.heading.text()
    press(screen, Qt.Key.Key_Return)
    inspect.calm()
    assert screen.presenter.sheet is not None
    assert screen.presenter.sheet.id == wanted[0]


def test_what_fits_nothing_says_so_and_escape_shows_all(
    inspect: Bench, settled: Callable[[], None], qtbot: QtBot
) -> None:
    screen = inspect.screen
    typed(screen, '" OR NEAR(a b)*', settled, qtbot)
    assert screen.queue.list.count() == 0
    assert screen.empty.headline() == "Nothing in this queue fits"
    press(screen, Qt.Key.Key_Escape)
    inspect.calm()
    assert screen.queue.list.count() == 6
    assert screen.queue.field.text() == ""
    assert not screen.queue.filter.told.isVisible()


def test_a_filter_is_two_keys_and_what_comes_in_later_is_filtered_too(
    inspect: Bench, qtbot: QtBot
) -> None:
    screen = inspect.screen
    sellers = inspect.rows(
        "SELECT s.name, count(*) FROM units u JOIN returns r ON r.id = u.return_id "
        "JOIN sellers s ON s.id = r.seller_id GROUP BY s.name ORDER BY count(*) DESC, s.name"
    )
    press(screen, "Ctrl+F")
    inspect.calm()
    answer(qtbot, "2")
    answer(qtbot, "1")
    inspect.calm()
    assert screen.queue.list.count() == int(sellers[0][1])
    assert sellers[0][0] in screen.queue.filter.told.text()
    inspect.receive(count=2)
    inspect.calm()
    again = dict(
        inspect.rows(
            "SELECT s.name, count(*) FROM units u JOIN returns r ON r.id = u.return_id "
            "JOIN sellers s ON s.id = r.seller_id GROUP BY s.name"
        )
    )
    assert screen.queue.list.count() == again[sellers[0][0]]


@pytest.fixture
def approve(
    qtbot: QtBot,
    office: Office,
    station: Station,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> ApprovingScreen:
    proposed(station, staff["inspector"].id, 4)
    office.session.begin(staff["supervisor"])
    screen = open_screen(office)
    qtbot.addWidget(screen)
    screen.resize(1230, 690)
    screen.show()
    screen.activateWindow()
    screen.entered()
    settled()
    settle()
    settled()
    return screen


def test_f3_finds_a_proposal_and_letters_do_not_decide_meanwhile(
    approve: ApprovingScreen, station: Station, settled: Callable[[], None], qtbot: QtBot
) -> None:
    sql = "SELECT lpn FROM units WHERE state = 'inspected' ORDER BY id"
    plates = station.ask(lambda db: [row[0] for row in db.connection.execute(sql)])
    press(approve, Qt.Key.Key_F3)
    typed(approve, plates[2].lower(), settled, qtbot)
    assert approve.queue.count() == 1
    press(approve, Qt.Key.Key_Return)
    assert approve.queue.hasFocus()
    assert approve.presenter.now is not None
    assert approve.presenter.now.card.head.lpn == plates[2]
    waits = "SELECT count(*) FROM proposals WHERE state = 'proposed'"
    assert station.ask(lambda db: db.scalar(waits)) == 4


def test_whoever_comes_next_sees_the_whole_queue(
    approve: ApprovingScreen,
    office: Office,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
    qtbot: QtBot,
) -> None:
    press(approve, Qt.Key.Key_F3)
    typed(approve, "no such thing", settled, qtbot)
    assert approve.queue.count() == 0
    approve.entered()
    settled()
    assert approve.queue.count() == 0
    office.session.begin(staff["supervisor2"])
    approve.entered()
    for _ in range(3):
        settled()
        settle()
    assert approve.queue.count() == 4
    assert approve.filter.field.text() == ""


def test_a_scan_outside_the_filter_shows_all_again(
    approve: ApprovingScreen, station: Station, settled: Callable[[], None], qtbot: QtBot
) -> None:
    sql = "SELECT lpn FROM units WHERE state = 'inspected' ORDER BY id"
    plates = station.ask(lambda db: [row[0] for row in db.connection.execute(sql)])
    press(approve, Qt.Key.Key_F3)
    typed(approve, plates[0], settled, qtbot)
    assert approve.queue.count() == 1
    scan_into(approve, plates[3])
    for _ in range(4):
        settled()
        settle()
    assert approve.queue.count() == 4
    assert approve.presenter.now is not None
    assert approve.presenter.now.card.head.lpn == plates[3]
