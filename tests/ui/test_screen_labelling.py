from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.commands.print_labels import NotePrint
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.domain.evidence import PrintState
from app.domain.people import STATION
from app.queries.arrivals import arrival, arrival_of_return
from app.queries.labels import latest_jobs
from app.queries.requests import newest_requests
from tests.scans import follow, scan_into
from ui.rehearsal import active, press, settle
from ui.screens.labelling import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.labelling.view import LabellingScreen


def receive(station: Station, by: str, count: int) -> None:
    for row in station.ask(newest_requests, count):
        now = station.ask(arrival_of_return, row.id)
        assert now is not None
        parcel = now.head.parcel_id
        done = station.do(
            ReceiveParcel(parcel) if parcel else ReceiveParcel(return_id=row.id), by=by
        )
        parcel = parcel or done.first_row
        now = station.ask(arrival, parcel)
        assert now is not None
        station.do(ReceiveUnits(parcel, tuple((x.id, x.outstanding) for x in now.lines)), by=by)


@pytest.fixture
def screen(
    qtbot: QtBot, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> LabellingScreen:
    station = office.station
    receive(station, staff["inspector"].id, 3)
    jobs = station.ask(latest_jobs)
    for job, state in ((jobs[0], PrintState.DONE), (jobs[-1], PrintState.UNKNOWN)):
        station.do(NotePrint(job.id, PrintState.SENDING, "Zebra"), by=STATION)
        station.do(NotePrint(job.id, state, "Zebra", "no answer"), by=STATION)
    screen = open_screen(office)
    follow(screen)
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    qtbot.waitExposed(screen)
    screen.entered()
    settled()
    return screen


def test_what_may_not_have_come_out_is_asked_first(screen: LabellingScreen) -> None:
    assert screen.model.row(0).state == PrintState.UNKNOWN
    assert screen.banner.text().startswith("Did the label")
    assert screen.yes.isEnabled()


def test_the_label_itself_is_shown(screen: LabellingScreen) -> None:
    assert not screen.picture.is_empty()


def test_f1_says_that_it_came_out(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    asked = screen.model.row(0)
    press(screen, Qt.Key.Key_F1)
    settled()
    states = {job.id: job.state for job in office.station.ask(latest_jobs)}
    assert states[asked.id] == PrintState.DONE
    assert not screen.banner.isVisible()


def test_f2_says_that_it_did_not(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    asked = screen.model.row(0)
    press(screen, Qt.Key.Key_F2)
    settled()
    states = {job.id: job.state for job in office.station.ask(latest_jobs)}
    assert states[asked.id] == PrintState.CANCELLED


def test_f9_prints_again_with_a_reason_and_as_a_duplicate(
    screen: LabellingScreen, office: Office, settled: Callable[[], None]
) -> None:
    screen.table.pick(1)
    code = screen.model.row(1).code
    press(screen, Qt.Key.Key_F9)
    settle(20)
    press(active() or screen, Qt.Key.Key_3)
    press(active() or screen, "Ctrl+Return")
    settled()
    again = office.station.ask(latest_jobs)[0]
    assert (again.code, again.duplicate, again.reason) == (code, 1, "lost")


def test_a_scan_shows_only_its_own_labels(
    screen: LabellingScreen, settled: Callable[[], None]
) -> None:
    every = screen.model.rowCount()
    code = screen.model.row(1).code
    scan_into(screen, code)
    settled()
    assert {job.code for job in screen.model.rows()} == {code}
    press(screen, Qt.Key.Key_F4)
    settled()
    assert screen.model.rowCount() == every
