from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from app.commands.undo import Undo
from app.domain.identifiers import understand
from app.queries.arrivals import arrival, unclaimed_parcels
from app.queries.finding import matches
from app.queries.labels import latest_jobs
from app.sample import sample_announcements, tour_picks
from app.sample.photos import sample_photo
from ui.rehearsal import press, settle, type_text
from ui.screens.receiving import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import Qt
    from pytestqt.qtbot import QtBot

    from app.queries.arrivals import Arrival
    from app.sample import TourPicks
    from app.station import Station
    from ui.desk import Office
    from ui.screens.receiving.view import ReceivingScreen


@pytest.fixture
def screen(qtbot: QtBot, office: Office, settled: Callable[[], None]) -> ReceivingScreen:
    opened = open_screen(office)
    qtbot.addWidget(opened)
    opened.resize(1250, 700)
    opened.show()
    opened.activateWindow()
    qtbot.waitActive(opened)
    settled()
    return opened


@pytest.fixture
def picks(station: Station) -> TourPicks:
    return tour_picks(sample_announcements(station.clock.now()))


@pytest.fixture
def scan(screen: ReceivingScreen, settled: Callable[[], None]) -> Callable[[str], None]:
    def take(code: str) -> None:
        screen.take_scan(code)
        settled()

    return take


@pytest.fixture
def key(screen: ReceivingScreen, settled: Callable[[], None]) -> Callable[[object], None]:
    def strike(pressed: Qt.Key | str) -> None:
        press(QApplication.activeModalWidget() or screen, pressed)
        settled()
        if QApplication.activeModalWidget() is None:
            screen.activateWindow()
            settle(20)

    return strike


def at(station: Station, code: str) -> Arrival:
    found = station.ask(matches, understand(code))[0]
    there = station.ask(arrival, found.parcel_id)
    assert there is not None
    return there


def tracking(station: Station, rma: str) -> str:
    return at(station, rma).head.tracking


def test_one_scan_receives_an_expected_parcel(
    screen: ReceivingScreen, station: Station, picks: TourPicks, scan: Callable[[str], None]
) -> None:
    scan(tracking(station, picks.two_items))
    assert screen.band.kind() == "go"
    assert picks.two_items in screen.band.headline()
    assert at(station, picks.two_items).head.parcel_state == "arrived"


def test_one_key_gives_every_unit_its_plate_and_its_label(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.two_items))
    key("F1")
    now = at(station, picks.two_items)
    assert now.outstanding == 0
    assert {unit.lpn for unit in now.units} == {job.code for job in station.ask(latest_jobs)}
    assert "2" in screen.band.headline()


def test_a_second_scan_is_explained(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.two_items))
    key("F1")
    scan(tracking(station, picks.two_items))
    assert screen.band.kind() == "look"
    assert "Already received" in screen.band.headline()


def test_a_second_box_of_the_same_number_is_possible(
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    number = tracking(station, picks.two_items)
    scan(number)
    key("F5")
    found = [one for one in station.ask(matches, understand(number)) if one.kind == "parcel"]
    assert len(found) == 2


def test_scanning_an_article_receives_one_of_it(
    station: Station, picks: TourPicks, scan: Callable[[str], None]
) -> None:
    scan(tracking(station, picks.two_items))
    line = at(station, picks.two_items).lines[0]
    scan(line.gtin)
    after = at(station, picks.two_items).lines[0]
    assert (after.received, after.outstanding) == (1, line.announced - 1)


def test_what_is_missing_is_declared_with_one_key(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.missing_and_extra))
    scan(at(station, picks.missing_and_extra).lines[0].gtin)
    key("F3")
    now = at(station, picks.missing_and_extra)
    assert now.outstanding == 0
    assert sum(line.missing for line in now.lines) == 1
    assert screen.band.kind() == "look"


def test_an_article_that_is_not_in_the_parcel_becomes_an_extra_unit(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.missing_and_extra))
    scan(picks.extra_gtin)
    assert screen.band.kind() == "stop"
    key("F4")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    type_text(dialog, "Kettle, steel")
    key("F1")
    extra = [unit for unit in at(station, picks.missing_and_extra).units if unit.extra]
    assert [unit.title for unit in extra] == ["Kettle, steel"]


def test_what_nobody_announced_waits_in_its_queue(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(picks.unannounced_tracking)
    assert screen.band.kind() == "stop"
    key("F1")
    assert [one.tracking for one in station.ask(unclaimed_parcels)] == [picks.unannounced_tracking]
    assert screen.band.kind() == "look"


@pytest.mark.parametrize("rubbish", ["\x02\x03\x04\x05", "A" * 4000, "   \t  "])
def test_rubbish_is_named_and_changes_nothing(
    screen: ReceivingScreen, station: Station, rubbish: str, scan: Callable[[str], None]
) -> None:
    before = station.ask(lambda db: db.scalar("SELECT count(*) FROM journal"))
    scan(rubbish)
    assert screen.band.kind() == "stop"
    assert station.ask(lambda db: db.scalar("SELECT count(*) FROM journal")) == before


@pytest.mark.parametrize("hostile", ["' OR 1=1--", "^XA^XZ~JA", "%", '"; DROP TABLE units;--'])
def test_hostile_text_is_only_an_unknown_code(
    screen: ReceivingScreen, station: Station, hostile: str, scan: Callable[[str], None]
) -> None:
    scan(hostile)
    assert screen.band.headline() == "Nobody announced this"
    assert station.ask(lambda db: db.scalar("SELECT count(*) FROM units")) == 0


def test_a_refusal_is_said_in_the_band(
    screen: ReceivingScreen,
    office: Office,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    key: Callable[[object], None],
) -> None:
    scan(tracking(station, picks.two_items))
    done = station.ask(lambda db: db.scalar("SELECT id FROM journal ORDER BY seq DESC"))
    assert office.session.person is not None
    station.do(Undo(done), by=office.session.person.id)
    key("F1")
    assert screen.band.kind() == "stop"


def test_photos_of_the_box_are_kept(
    screen: ReceivingScreen,
    station: Station,
    picks: TourPicks,
    scan: Callable[[str], None],
    settled: Callable[[], None],
) -> None:
    scan(tracking(station, picks.damaged))
    screen.photos.photos_offered.emit([sample_photo("box", 1)])
    settled()
    photos = at(station, picks.damaged).photos
    assert [photo.slot for photo in photos] == ["box"]
    assert station.folder.photo(photos[0].sha256).exists()
    screen.photos.photos_offered.emit([b"no photo at all"])
    settled()
    assert screen.band.kind() == "stop"
