from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)

from app.commands.receive_parcel import ReceiveParcel
from tests.scans import scan_into
from ui.rehearsal import active, press, type_text
from ui.screens.requests import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
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
    assert screen.model.rowCount() == screen.presenter.pages.total > 300
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


def test_f5_shows_the_story_of_the_return(qtbot: QtBot, screen: RequestsScreen) -> None:
    row = screen.table.current_row()
    assert row is not None
    with qtbot.waitSignal(screen.wanted) as asked:
        press(screen, Qt.Key.Key_F5)
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


def test_the_card_tells_the_selected_return_as_a_whole(
    screen: RequestsScreen, settled: Callable[[], None]
) -> None:
    for number in (0, 5):
        screen.table.pick(number)
        settled()
        row = screen.model.row(number)
        shown = " ".join(fact.value for fact in screen.detail.lines.facts())
        assert row.title in shown
        told = {fact.label: fact.value for fact in screen.detail.facts.facts()}
        assert told["Parcel"].endswith("Announced")
        assert told["Plan"]
        assert told["Seller says"]
    assert screen.detail.isVisible()


def test_f6_opens_the_parcel_that_is_here(
    qtbot: QtBot,
    screen: RequestsScreen,
    station: Station,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> None:
    row = screen.model.row(3)
    parcel = station.ask(
        lambda db: db.scalar("SELECT id FROM parcels WHERE return_id = :id", {"id": row.id})
    )
    assert not screen.receive.isEnabled()
    station.do(ReceiveParcel(parcel), by=staff["clerk"].id)
    scan_into(screen, row.rma)
    settled()
    assert [one.rma for one in screen.model.rows()] == [row.rma]
    with qtbot.waitSignal(screen.wanted) as asked:
        press(screen, Qt.Key.Key_F6)
    assert asked.args == ["receive", parcel]


def test_a_scan_of_any_code_finds_the_return(
    screen: RequestsScreen, settled: Callable[[], None]
) -> None:
    row = screen.model.row(9)
    for code in (row.tracking, row.order_no, row.rma):
        scan_into(screen, code)
        settled()
        assert row.id in [one.id for one in screen.model.rows()]
    scan_into(screen, "no such code")
    settled()
    assert screen.model.rowCount() == 0
    assert not screen.detail.isVisible()
    assert not screen.story.isEnabled()


def dragged(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_file_is_dropped_anywhere(
    screen: RequestsScreen, tmp_path: Path, settled: Callable[[], None]
) -> None:
    path = tmp_path / "drop.csv"
    path.write_text("rma,order_no,sku,seller\nR-7,O-7,S-1,Lumen Home\n", encoding="utf-8")
    data = dragged(path)
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    assert screen.veil.isVisible()
    assert path.name in screen.veil.accessibleName()
    screen.dragLeaveEvent(QDragLeaveEvent())
    assert not screen.veil.isVisible()
    screen.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    screen.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert not screen.veil.isVisible()
    settled()
    assert screen.import_card.headline.text() == "drop.csv came in"
    assert screen.model.row(0).rma == "R-7"


def test_what_is_no_table_is_explained_in_the_banner(
    screen: RequestsScreen, tmp_path: Path, settled: Callable[[], None]
) -> None:
    path = tmp_path / "table.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(300))
    screen.presenter.bring_in(path)
    settled()
    assert screen.banner.text() == "table.xlsx: Not a table"
    assert not screen.import_card.isVisible()
    assert screen.bring.isEnabled()


def test_escape_stops_the_import_and_the_same_file_completes_it(
    qtbot: QtBot,
    screen: RequestsScreen,
    station: Station,
    tmp_path: Path,
    settled: Callable[[], None],
) -> None:
    path = tmp_path / "long.csv"
    rows = "".join(f"Z-{n},O-{n},S-1,Lumen Home\n" for n in range(1500))
    path.write_text("rma,order_no,sku,seller\n" + rows, encoding="utf-8")

    def there() -> int:
        return int(
            station.ask(lambda db: db.scalar("SELECT count(*) FROM returns WHERE rma LIKE 'Z-%'"))
        )

    screen.presenter.bring_in(path)
    assert screen.cancel.isVisible()
    assert not screen.bring.isEnabled()
    qtbot.waitUntil(lambda: there() > 0, timeout=10_000)
    press(screen, Qt.Key.Key_Escape)
    settled()
    assert "stopped" in screen.import_card.headline.text()
    assert 0 < there() < 1500
    screen.presenter.bring_in(path)
    settled()
    assert there() == 1500


def test_f3_opens_the_folder_of_refused_rows(
    screen: RequestsScreen,
    station: Station,
    tmp_path: Path,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    path = tmp_path / "bad.csv"
    path.write_text(ROWS.replace("sku", "sku,seller").replace("S-1", "S-1,Nova"), encoding="utf-8")
    screen.presenter.bring_in(path)
    settled()
    press(screen, Qt.Key.Key_F3)
    assert [url.toLocalFile() for url in opened] == [str(station.folder.rejects)]


def test_the_next_return_takes_the_place_of_the_result(
    screen: RequestsScreen, tmp_path: Path, settled: Callable[[], None]
) -> None:
    path = tmp_path / "one.csv"
    path.write_text("rma,order_no,sku,seller\nR-7,O-7,S-1,Nova\n", encoding="utf-8")
    screen.presenter.bring_in(path)
    settled()
    assert screen.import_card.isVisible()
    assert not screen.detail.isVisible()
    press(screen, Qt.Key.Key_Down)  # from the search into the list
    press(screen, Qt.Key.Key_Down)
    settled()
    assert screen.detail.isVisible()
    assert not screen.import_card.isVisible()
