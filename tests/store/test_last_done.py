from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.bootstrap import open_station
from app.commands.receive_parcel import ReceiveParcel
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.undo import Undo
from app.config import DataFolder
from app.domain.people import Role
from app.queries.people import people
from app.queries.undoing import last_done
from app.sample.founding import found_sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.station import Station

ANNOUNCED = "SELECT id FROM parcels WHERE state = 'announced' ORDER BY id"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    opened = open_station(DataFolder(tmp_path))
    opened.open()
    found_sample(opened)
    yield opened
    opened.close()


@pytest.fixture
def inspector(station: Station) -> str:
    return next(one.id for one in station.ask(people) if Role.INSPECTOR in one.roles)


def test_what_was_undone_is_not_offered_again(station: Station, inspector: str) -> None:
    first = station.do(RegisterUnannounced("PARCEL-ONE"), by=inspector)
    second = station.do(RegisterUnannounced("PARCEL-TWO"), by=inspector)
    assert station.ask(last_done, inspector).id == second.id
    station.do(Undo(second.id), by=inspector)
    assert station.ask(last_done, inspector).id == first.id


def test_an_undo_that_was_undone_brings_the_command_back(station: Station, inspector: str) -> None:
    done = station.do(RegisterUnannounced("PARCEL-ONE"), by=inspector)
    undo = station.do(Undo(done.id), by=inspector)
    again = station.do(Undo(undo.id), by=inspector)
    assert station.ask(last_done, inspector).id == again.id  # what takes it back once more
    station.do(Undo(again.id), by=inspector)
    assert station.ask(last_done, inspector) is None


def test_nobody_is_offered_what_another_did(station: Station, inspector: str) -> None:
    other = next(
        one.id for one in station.ask(people) if one.id != inspector and Role.INSPECTOR in one.roles
    )
    parcel = station.ask(lambda db: db.scalar(ANNOUNCED))
    station.do(ReceiveParcel(parcel), by=other)
    assert station.ask(last_done, inspector) is None
