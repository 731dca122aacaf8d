"""Pictures of the watched folder on the running pages: attached, or waiting and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.queries.photos import photos_of
from tests.builders_pictures import jpeg, scene
from ui.photo_inbox import CHIP, PhotoInbox
from ui.preferences import Preferences
from ui.rehearsal import press, settle
from ui.work_page import WorkPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.station import Station
    from ui.desk import Office

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Pages:
    def __init__(self, office: Office, card: Path, wait: Callable[[], None]) -> None:
        self.station, self.card, self._wait = office.station, card, wait
        preferences = Preferences(office.station.folder.path)
        preferences.change(watched=str(card))
        self.work = WorkPage(office)
        self.inbox = PhotoInbox(office, preferences, self.work)
        self.inbox.stop()  # the test looks
        self.told: list[str] = []
        self.inbox.told.connect(self.told.append)
        self.work.resize(1366, 768)
        self.work.show()
        self.work.activateWindow()
        self.work.begin()
        self.parcel, self.unit = self._receive(office)
        self.calm()

    def _receive(self, office: Office) -> tuple[str, str]:
        me = office.session.person
        assert me is not None
        ((parcel, line),) = self.station.ask(
            lambda db: db.connection.execute(
                "SELECT p.id, l.id FROM parcels p JOIN lines l ON l.return_id = p.return_id "
                "WHERE p.state = 'announced' ORDER BY p.id LIMIT 1"
            ).fetchall()
        )
        self.station.do(ReceiveParcel(parcel), by=me.id)
        self.station.do(ReceiveUnits(parcel, ((line, 1),)), by=me.id)
        unit = self.station.ask(
            lambda db: db.scalar("SELECT id FROM units WHERE line_id = :line", {"line": line})
        )
        return parcel, str(unit)

    def calm(self) -> None:
        for _ in range(4):
            settle()
            self._wait()
        settle()

    def look(self, times: int = 1) -> None:
        for _ in range(times):
            self.inbox.look()
            self.calm()

    def open(self, place: str, target: str) -> None:
        self.work.go(place, target)
        self.calm()
        self.work.activateWindow()
        settle()

    def shoot(self, name: str, seed: int) -> None:
        (self.card / name).write_bytes(jpeg(scene((640, 480), seed)))

    def photos(self, owner: str) -> int:
        return len(self.station.ask(photos_of, owner))

    @property
    def chip(self) -> str:
        return self.work.top.chip_text(CHIP)


@pytest.fixture
def pages(office: Office, tmp_path: Path, settled: Callable[[], None]) -> Iterator[Pages]:
    card = tmp_path / "card"
    card.mkdir()
    made = Pages(office, card, settled)
    yield made
    made.work.close()
    made.work.deleteLater()  # before the threads end: it counts again after every change
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_picture_goes_to_the_unit_that_is_open(pages: Pages) -> None:
    pages.open("inspect", pages.unit)
    pages.look()
    pages.shoot("a.jpg", 1)
    pages.look(3)
    assert pages.photos(pages.unit) == 1
    assert (pages.card / "taken" / "a.jpg").exists()
    assert not pages.chip


def test_a_picture_goes_to_the_parcel_that_is_open(pages: Pages) -> None:
    pages.open("receive", pages.parcel)
    pages.look()
    pages.shoot("a.jpg", 1)
    pages.look(3)
    assert (pages.photos(pages.parcel), pages.photos(pages.unit)) == (1, 0)


def test_what_came_while_nothing_was_open_waits_until_a_key_says_whose_it_is(
    pages: Pages, station: Station
) -> None:
    pages.open("receive", "")
    pages.look()
    pages.shoot("a.jpg", 1)
    pages.shoot("b.jpg", 2)
    pages.look(2)
    assert pages.chip.startswith("2 photo")
    press(pages.work, "Ctrl+F8")
    tray = pages.inbox.tray
    assert tray is not None
    assert not tray.take.isEnabled()  # nothing is open
    press(tray, "Escape")
    settle()
    pages.open("inspect", pages.unit)
    pages.look(2)
    assert not pages.photos(pages.unit)
    press(pages.work, "Ctrl+F8")
    tray = pages.inbox.tray
    assert tray is not None
    press(tray, "F1")
    pages.calm()
    pages.look()
    assert pages.photos(pages.unit) == 2
    assert not pages.chip
    assert station.folder.photos.exists()


def test_each_picture_that_waits_is_told_once_and_one_that_is_attached_not_at_all(
    pages: Pages,
) -> None:
    """Whoever listens looks for a label in it."""
    came: list[str] = []
    pages.inbox.came.connect(came.append)
    pages.shoot("1.jpg", 1)
    pages.look(3)
    assert came == [one.sha256 for one in pages.inbox.waiting]
    assert len(came) == 1
    pages.shoot("2.jpg", 2)
    pages.look(3)
    assert {one.sha256 for one in pages.inbox.waiting} == set(came)
    assert len(came) == 2
    pages.open("inspect", pages.unit)
    pages.look(2)
    pages.shoot("3.jpg", 3)
    pages.look(3)
    assert len(came) == 2
    assert pages.photos(pages.unit) == 1


def test_the_first_one_is_put_aside_the_other_attached(pages: Pages) -> None:
    pages.shoot("a.jpg", 1)
    pages.shoot("b.jpg", 2)
    pages.open("inspect", pages.unit)
    pages.look(2)
    press(pages.work, "Ctrl+F8")
    tray = pages.inbox.tray
    assert tray is not None
    press(tray, "Delete")
    press(tray, "F2")
    pages.calm()
    pages.look(2)
    assert pages.photos(pages.unit) == 1
    assert len(list((pages.card / "aside").iterdir())) == 1
    assert not pages.chip


def test_a_folder_that_is_gone_is_told_once(pages: Pages) -> None:
    pages.card.rmdir()
    pages.look(3)
    assert len(pages.told) == 1
    assert "cannot be read" in pages.told[0]
