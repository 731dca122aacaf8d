from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from app.bootstrap import open_station
from app.config import DataFolder
from app.domain.disposition.kinds import Zone
from app.queries.bins import proposed_bins
from app.queries.labels import latest_jobs
from app.queries.people import people, station_settings
from app.signing_in import sign_in_by_pin
from ui.desk import News, Office, Session
from ui.preferences import Preferences
from ui.rehearsal import press, type_text
from ui.screens.welcome import open_page
from ui.screens.welcome.wish import Fault, Start, Wish, is_pin
from ui.tasks import Relay
from ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.screens.welcome import WelcomePage

GOOD = Wish("Bench 3", "C3", "NL", "Noor", "2468", "2468", Start.EMPTY, "en")


@pytest.fixture
def new_office(qapp: QApplication, tmp_path: Path) -> Iterator[Office]:
    apply_theme(qapp, dark=False)
    station = open_station(DataFolder(tmp_path / "new"))
    station.folder.path.mkdir()
    station.folder.ballast.write_bytes(b"")
    writers, readers = ThreadPoolExecutor(1), ThreadPoolExecutor(2)
    yield Office(station, Relay(writers), Relay(readers), News(), Session())
    writers.shutdown()
    readers.shutdown()
    station.close()
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def page(qtbot: QtBot, new_office: Office) -> WelcomePage:
    page = open_page(new_office, Preferences(new_office.station.folder.path))
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def idle(qtbot: QtBot, new_office: Office) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(
            lambda: not new_office.writing.busy and not new_office.reading.busy, timeout=10_000
        )

    return wait


def test_the_page_is_filled_in_and_opened_by_keys(
    page: WelcomePage, new_office: Office, idle: Callable[[], None]
) -> None:
    new_office.station.open()
    page.station_is_open()
    page.form.country.show_code("NL")
    for field, text in (
        (page.form.name, "Bench 3"),
        (page.form.code, "c3"),
        (page.form.person, "Noor"),
        (page.form.pin, "2468"),
        (page.form.pin_again, "2468"),
    ):
        field.setFocus()
        type_text(page, text)
    assert "C3-000001-" in page.form._fields[Fault.BAD_CODE].hint()
    press(page, Qt.Key.Key_F1)
    idle()
    station = new_office.station
    assert station.founded
    assert station.ask(station_settings)["country"] == "NL"
    assert new_office.session.person is not None
    assert new_office.session.person.name == "Noor"
    sign_in_by_pin(station, new_office.session.person.id, "2468")


def test_the_beginning_of_one_country_is_meant_for_it_and_of_several_for_none(
    page: WelcomePage,
) -> None:
    country = page.form.country
    for typed, code in (("ger", "DE"), ("United", "")):
        country.setEditText(typed)
        country.lineEdit().editingFinished.emit()  # as on leaving it
        assert country.code() == code


def test_what_is_put_right_is_not_called_wrong_any_more(page: WelcomePage) -> None:
    page.form.show_faults([Fault.NO_NAME, Fault.NO_PERSON])
    assert page.form._fields[Fault.NO_NAME].hint()
    type_text(page, "B")
    assert page.form._fields[Fault.NO_NAME].hint() == ""
    assert page.form._fields[Fault.NO_PERSON].hint() == "Say what you are called."


def test_an_empty_warehouse_can_put_away_at_once_and_has_a_badge_to_print(
    page: WelcomePage, new_office: Office, idle: Callable[[], None]
) -> None:
    new_office.station.open()
    page.station_is_open()
    page.form.fill(GOOD)
    press(page, Qt.Key.Key_F1)
    idle()
    for zone in Zone:
        assert new_office.station.ask(proposed_bins, zone, "any", "")
    (badge,) = new_office.station.ask(latest_jobs)
    assert badge.template == "badge"
    assert badge.data["name"] == "Noor"


def test_the_sample_keeps_its_people_and_their_badges(
    page: WelcomePage, new_office: Office, idle: Callable[[], None], qtbot: QtBot
) -> None:
    new_office.station.open()
    page.station_is_open()
    page.form.fill(Wish("Bench 3", "C3", "NL", "Noor", "2468", "2468", Start.SAMPLE, "en"))
    with qtbot.waitSignal(page.finished, timeout=10_000):
        press(page, Qt.Key.Key_F1)
    idle()
    assert {"Noor", "Lena", "Jonas"} <= {one.name for one in new_office.station.ask(people)}


def test_a_file_to_import_leads_to_the_requests(
    page: WelcomePage, new_office: Office, idle: Callable[[], None], qtbot: QtBot
) -> None:
    new_office.station.open()
    page.station_is_open()
    page.form.fill(Wish("Bench 3", "C3", "NL", "Noor", "2468", "2468", Start.IMPORT, "en"))
    with qtbot.waitSignal(page.finished) as left:
        press(page, Qt.Key.Key_F1)
    assert left.args == ["requests"]
    idle()


def test_what_is_missing_is_said_beside_each_field(page: WelcomePage) -> None:
    page.form.country.show_code("NL")
    press(page, Qt.Key.Key_F1)
    assert page.banner.text().startswith("4 answer")
    assert page.form.name.hasFocus()


def test_a_press_before_the_folder_is_ready_waits_for_it(
    page: WelcomePage, new_office: Office, idle: Callable[[], None]
) -> None:
    page.form.fill(GOOD)
    press(page, Qt.Key.Key_F1)
    assert page.banner.text() == "Preparing the folder…"
    new_office.station.open()
    page.station_is_open()
    idle()
    assert new_office.session.person is not None


def test_another_language_keeps_what_was_filled_in(page: WelcomePage) -> None:
    page.form.fill(GOOD)
    page.form.language.setCurrentIndex(1)
    page.form.language.activated.emit(1)
    assert page.form.wish().name == "Bench 3"
    assert page.form.wish().language == "zh_CN"


def test_faults_come_in_the_order_of_the_page() -> None:
    wish = Wish("", "IO", "", "", "12", "123", Start.EMPTY, "en")
    assert wish.faults() == list(Fault)
    assert GOOD.faults() == []


def test_a_pin_has_at_least_four_digits_and_nothing_else() -> None:
    assert is_pin("1234")
    assert not is_pin("123")
    assert not is_pin("12a4")
    assert not is_pin("１２３４")
