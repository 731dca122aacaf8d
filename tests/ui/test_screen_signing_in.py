from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.bootstrap import open_station
from app.config import DataFolder
from app.domain.people import MAX_TRIES
from app.signing_in import change_pin
from ui.desk import News, Office, Session
from ui.rehearsal import press, type_text
from ui.screens.signing_in import open_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from ui.screens.signing_in import SignInPage

PIN = "2468"


@pytest.fixture
def page(
    qtbot: QtBot, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> SignInPage:
    change_pin(office.station, staff["inspector"].id, PIN)
    office.session.end()
    page = open_page(office)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    page.entered()
    settled()
    return page


def number_of(page: SignInPage, name: str) -> str:
    return str([one.name for one in page.grid.people()].index(name) + 1)


def test_the_page_names_the_station_and_its_people(page: SignInPage) -> None:
    assert page.name.text() == "Bench 7"
    assert {one.name for one in page.grid.people()} >= {"Lena", "Wei", "Carmen", "Jonas"}


def test_a_badge_signs_in(
    page: SignInPage, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> None:
    page.take_scan(staff["supervisor"].badge)
    settled()
    assert office.session.person is not None
    assert office.session.person.name == staff["supervisor"].name


def test_name_and_pin_sign_in_by_keys_alone(
    page: SignInPage, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> None:
    press(page, number_of(page, staff["inspector"].name))
    type_text(page, PIN)
    press(page, Qt.Key.Key_Return)
    settled()
    assert office.session.person is not None
    assert office.session.person.id == staff["inspector"].id
    assert page.pad.pin() == ""


def test_the_pad_is_worked_by_touch_as_well(
    page: SignInPage, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> None:
    page.presenter.choose(
        next(one for one in page.grid.people() if one.name == staff["inspector"].name)
    )
    keys = {key.text(): key for key in page.pad.findChildren(type(page.pad._keys[0]))}  # noqa: SLF001
    for digit in "9" + "⌫" + PIN:
        if digit == "9":
            keys["9"].click()
        else:
            keys[digit].click()
    page.enter.click()
    settled()
    assert office.session.person is not None


def test_a_wrong_pin_says_how_many_tries_are_left(
    page: SignInPage, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> None:
    press(page, number_of(page, staff["inspector"].name))
    type_text(page, "1111")
    press(page, Qt.Key.Key_F1)
    settled()
    assert page.banner.text() == "Wrong PIN"
    assert page.pad.hasFocus()
    assert page.pad.pin() == ""


def test_too_many_wrong_pins_lock_out_and_count_down(
    page: SignInPage, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> None:
    press(page, number_of(page, staff["inspector"].name))
    for _ in range(MAX_TRIES):
        type_text(page, "1111")
        press(page, Qt.Key.Key_Return)
        settled()
    assert "locked out for 5:00" in page.banner.text() or "4:59" in page.banner.text()
    assert not page.pad.is_open()


def test_esc_goes_back_to_the_list(page: SignInPage, staff: dict[str, PersonRow]) -> None:
    press(page, number_of(page, staff["inspector"].name))
    assert page.pad.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert page.grid.isVisible()


def test_somebody_without_a_pin_is_told_to_use_the_badge(
    page: SignInPage, staff: dict[str, PersonRow]
) -> None:
    press(page, number_of(page, staff["clerk"].name))
    assert staff["clerk"].name in page.banner.text()
    assert page.grid.isVisible()


def test_a_foreign_badge_is_refused_in_words(
    page: SignInPage, office: Office, settled: Callable[[], None]
) -> None:
    page.take_scan("ID-9999-X")
    settled()
    assert page.banner.text() == "Unknown badge"
    assert office.session.person is None


def test_a_refused_badge_is_told_to_whoever_still_works(
    qtbot: QtBot, page: SignInPage, settled: Callable[[], None]
) -> None:
    page.hide()
    with qtbot.waitSignal(page.refused):
        page.take_scan("ID-9999-X")
    settled()


def test_a_badge_scanned_while_the_station_opens_is_not_lost(
    qtbot: QtBot,
    office: Office,
    station_closed: Path,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> None:
    closed = open_station(DataFolder(station_closed))
    session = Session()
    slow = Office(closed, office.writing, office.reading, News(), session)
    page = open_page(slow)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    page.take_scan(staff["inspector"].badge)
    settled()
    assert page.banner.text() == "Opening the station…"
    closed.open()
    qtbot.waitUntil(lambda: session.person is not None)
    settled()
    closed.close()


@pytest.fixture
def station_closed(sample_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "closed"
    shutil.copytree(sample_folder, folder)
    (folder / "ballast").write_bytes(b"")
    return folder
