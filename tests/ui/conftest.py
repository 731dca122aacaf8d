from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from app.bootstrap import open_station
from app.commands.found_station import ChangeSetting
from app.config import DataFolder
from app.domain.people import Role
from app.domain.scan_back import OFF, PLATE_GATE
from app.queries.people import people
from app.sample.founding import found_sample
from tests.scans import known_at
from ui.desk import News, Office, Session
from ui.tasks import Relay
from ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded station with the sample warehouse, made once and copied for each test."""
    path = tmp_path_factory.mktemp("sample")
    station = open_station(DataFolder(path))
    station.open()
    found_sample(station)
    boss = next(one for one in station.ask(people) if Role.SUPERVISOR in one.roles)
    # read back only where that is what is tried: most tests open a unit without its plate
    station.do(ChangeSetting(PLATE_GATE, OFF), by=boss.id)
    station.close()
    (path / "ballast").unlink(missing_ok=True)
    return path


@pytest.fixture
def station(sample_folder: Path, tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "station"
    shutil.copytree(sample_folder, folder)
    (folder / "ballast").write_bytes(b"")
    opened = open_station(DataFolder(folder))
    opened.open()
    yield opened
    opened.close()


@pytest.fixture
def staff(station: Station) -> dict[str, PersonRow]:
    """The first person of each role, by the role's name; ``inspector2`` and ``supervisor2`` too."""
    found: dict[str, PersonRow] = {}
    for person in station.ask(people):
        role = person.roles[0].value
        found[role if role not in found else f"{role}2"] = person
    return found


@pytest.fixture
def office(qapp: QApplication, station: Station, staff: dict[str, PersonRow]) -> Iterator[Office]:
    """Real threads, as in the running bench; the first inspector is signed in."""
    known_at(station)
    apply_theme(qapp, dark=False)
    writers, readers = ThreadPoolExecutor(1), ThreadPoolExecutor(2)
    session = Session()
    session.begin(staff["inspector"])
    office = Office(station, Relay(writers), Relay(readers), News(), session)
    yield office
    office.writing.close()
    office.reading.close()
    writers.shutdown(wait=True, cancel_futures=True)
    readers.shutdown(wait=True, cancel_futures=True)


@pytest.fixture
def settled(qtbot: QtBot, office: Office) -> Callable[[], None]:
    """Wait until nothing is under way in any thread."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not office.writing.busy and not office.reading.busy, timeout=10_000)

    return wait


@pytest.fixture(autouse=True)
def scans_are_known(request: pytest.FixtureRequest) -> None:
    """A test on a bench without the sample warehouse looks its scans up there."""
    if "bench" in request.fixturenames:
        station = getattr(request.getfixturevalue("bench"), "station", None)
        if station is not None:
            known_at(station)
