"""A photo's codes are offered on the running pages, and taken only by a key."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from app.commands.receive_parcel import ReceiveParcel
from app.domain.evidence import Owner
from app.domain.heard import Heard
from tests.builders_codes import DATAMATRIX, LPN, TRACKING, label, parcel
from ui.photo_codes import CHIP, MOST_LOOKS, PhotoCodes
from ui.preferences import Preferences
from ui.rehearsal import active, press, settle
from ui.scanners import Scanners
from ui.work_page import WorkPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from app.devices.photo_codes import SeenCode
    from ui.desk import Office

ONE = parcel([label(TRACKING)], (1400, 1050))
BOTH = parcel([label(TRACKING, module=2), label(LPN, DATAMATRIX, 8)], (1400, 1050))
NONE = parcel([], (600, 450))


class Pages:
    def __init__(self, qtbot: QtBot, office: Office) -> None:
        self._qtbot, self._office = qtbot, office
        self.scanners = Scanners(Preferences(office.station.folder.path))
        self.work = WorkPage(office)
        self.codes = PhotoCodes(office, self.scanners, self.work)
        self.heard: list[Heard] = []
        self.scanners.heard.connect(self.heard.append)
        self.work.resize(1366, 768)
        self.work.show()
        self.work.activateWindow()
        self.work.begin()
        self._parcel = self._receive()
        self._calm()

    @property
    def chip(self) -> str:
        return self.work.top.chip_text(CHIP)

    def photograph(self, photo: bytes) -> None:
        """As every screen does."""
        desk = self._office.desk_for(self.work)
        told: list[object] = []
        desk.add_photo(
            Owner.PARCEL, self._parcel, "label", photo, done=told.append, refused=told.append
        )
        self._calm()
        self._qtbot.waitUntil(lambda: bool(told))
        self._qtbot.waitUntil(lambda: not self.codes.busy, timeout=20_000)

    def _receive(self) -> str:
        person = self._office.session.person
        assert person is not None
        number = self._office.station.ask(
            lambda db: db.scalar("SELECT id FROM parcels WHERE state = 'announced' ORDER BY id", {})
        )
        self._office.station.do(ReceiveParcel(str(number)), by=person.id)
        return str(number)

    def _calm(self) -> None:
        office = self._office
        self._qtbot.waitUntil(
            lambda: not office.writing.busy and not office.reading.busy, timeout=10_000
        )


@pytest.fixture
def pages(qtbot: QtBot, office: Office) -> Iterator[Pages]:
    made = Pages(qtbot, office)
    yield made
    made.codes.stop()
    made.work.close()
    made.work.deleteLater()  # before the threads end: it counts again after every change
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_label_in_a_photo_is_offered_and_its_key_scans_it(pages: Pages) -> None:
    pages.photograph(ONE)
    assert "1Z 999 AA1" in pages.chip
    assert pages.heard == []
    press(pages.work, "Ctrl+F9")
    assert pages.heard == [Heard(TRACKING, TRACKING.encode(), "photo")]
    assert pages.chip == ""


def test_of_several_codes_a_person_says_which(pages: Pages) -> None:
    pages.photograph(BOTH)
    assert "2" in pages.chip
    press(pages.work, "Ctrl+F9")
    settle(20)
    dialog = active()
    assert dialog is pages.codes.dialog
    assert dialog is not None
    press(dialog, "2")
    settle(20)
    assert [one.text for one in pages.heard] == [LPN]


def test_what_was_scanned_already_is_not_offered(pages: Pages) -> None:
    pages.scanners.hear(Heard(TRACKING))
    pages.photograph(ONE)
    assert pages.chip == ""


def test_the_next_scan_takes_the_offer_away(pages: Pages) -> None:
    pages.photograph(ONE)
    pages.scanners.hear(Heard("B7-000001-4"))
    assert pages.chip == ""
    press(pages.work, "Ctrl+F9")
    assert [one.text for one in pages.heard] == ["B7-000001-4"]


def test_another_person_is_not_offered_what_the_last_one_photographed(
    pages: Pages, office: Office
) -> None:
    pages.photograph(ONE)
    office.session.end()
    assert pages.codes.offered == []


def test_nor_what_is_still_looked_at_when_they_sign_in(
    pages: Pages, office: Office, qtbot: QtBot
) -> None:
    sha256 = office.station.keep_photo(ONE)
    pages.codes.look(sha256)
    office.session.end()
    qtbot.waitUntil(lambda: not pages.codes.busy, timeout=20_000)
    assert pages.codes.offered == []


def test_of_a_card_full_of_photos_only_some_are_looked_at_and_one_at_a_time(
    pages: Pages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once, seen = [0, 0], list[str]()

    def slow(_office: Office, sha256: str) -> tuple[SeenCode, ...]:
        at_once[0] += 1
        at_once[1] = max(at_once)
        seen.append(sha256)
        time.sleep(0.002)
        at_once[0] -= 1
        return ()

    monkeypatch.setattr("ui.photo_codes._codes_of", slow)
    for number in range(3 * MOST_LOOKS):
        pages.codes.look(f"{number:064d}")
    qtbot.waitUntil(lambda: not pages.codes.busy, timeout=20_000)
    assert (at_once[1], len(seen)) == (1, MOST_LOOKS)
    pages.codes.look("f" * 64)
    qtbot.waitUntil(lambda: not pages.codes.busy)
    assert seen[-1] == "f" * 64


def test_a_photo_without_a_code_offers_nothing(pages: Pages) -> None:
    pages.photograph(NONE)
    assert pages.chip == ""
