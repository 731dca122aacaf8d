from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from ui.rehearsal import active, press, type_text
from ui.screens.requests import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from ui.desk import Office
    from ui.screens.requests.view import RequestsScreen

ROWS = "rma,order_no,sku,price,currency\nR-1,O-1,S-1,5.00,EUR\nR-2,O-2,S-1,x,EUR\n"


@pytest.fixture
def screen(
    qtbot: QtBot, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> RequestsScreen:
    office.session.begin(staff["clerk"])
    screen = open_screen(office)
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    qtbot.waitExposed(screen)
    screen.entered()
    settled()
    return screen


def test_the_newest_are_listed_and_the_first_is_picked(screen: RequestsScreen) -> None:
    assert screen.model.rowCount() == 200
    assert screen.table.current_row() is not None
    assert not screen.empty.isVisible()


def test_typing_finds_by_the_beginning(
    qtbot: QtBot, screen: RequestsScreen, settled: Callable[[], None]
) -> None:
    wanted = screen.model.row(7)
    type_text(screen, wanted.order_no.lower())
    qtbot.waitUntil(lambda: 0 < screen.model.rowCount() < 10)
    settled()
    assert wanted.rma in [row.rma for row in screen.model.rows()]


def test_f1_shows_the_story_of_the_return(qtbot: QtBot, screen: RequestsScreen) -> None:
    row = screen.table.current_row()
    assert row is not None
    with qtbot.waitSignal(screen.wanted) as asked:
        press(screen, Qt.Key.Key_F1)
    assert asked.args == ["story", row.id]


def test_a_file_without_sellers_asks_and_then_comes_in(
    qtbot: QtBot, screen: RequestsScreen, tmp_path: Path, settled: Callable[[], None]
) -> None:
    path = tmp_path / "two.csv"
    path.write_text(ROWS, encoding="utf-8")
    screen.presenter.bring_in(path)
    qtbot.waitUntil(lambda: active() is not None and active() is not screen.window())
    press(active() or screen, Qt.Key.Key_1)
    settled()
    assert "part of it came in" in screen.import_card.headline.text()
    assert "Row 3: price is no amount of money (x)" in screen.import_card.sentence.text()
    assert screen.rejects.isEnabled()
    assert screen.model.row(0).rma == "R-1"


def test_pasted_rows_come_in(
    qtbot: QtBot, screen: RequestsScreen, settled: Callable[[], None]
) -> None:
    data = QMimeData()
    data.setText("rma\torder_no\tsku\tseller\nR-8\tO-8\tS-1\tLumen Home\n")
    QGuiApplication.clipboard().setMimeData(data)
    press(screen, "Ctrl+V")
    qtbot.waitUntil(screen.import_card.isVisible)
    settled()
    assert "came in" in screen.import_card.headline.text()


def test_an_inspector_brings_nothing_in(
    screen: RequestsScreen, office: Office, staff: dict[str, PersonRow], tmp_path: Path
) -> None:
    office.session.begin(staff["inspector"])
    screen.presenter.bring_in(tmp_path / "any.csv")
    assert screen.banner.text() == "Not your task"
