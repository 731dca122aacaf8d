"""Carries a journal out once more, command by command, on another database."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from app.commands.wire import from_wire
from app.store.ledger import Ledger
from app.store.moments import from_millis
from tests.builders import Bench, TestClock, blank, station_in

if TYPE_CHECKING:
    from app.config import DataFolder

JOURNAL = 'SELECT id, kind, kind_version, payload, station, "by", at FROM journal ORDER BY seq'


def replayed(bench: Bench, folder: DataFolder) -> Bench:
    """A new station in ``folder``, made by nothing but the commands of ``bench``'s journal."""
    folder.path.mkdir(parents=True)
    shutil.copy(blank(), folder.database)
    clock = TestClock()
    station = station_in(folder, clock.clock, bench.station.house)
    ledger = Ledger(folder, station.house, clock.new_id)
    for id_, kind, version, payload, code, by, at in bench.rows(JOURNAL):
        command = from_wire(kind, version, payload)
        ledger.carry_out(command, id_, by=by, at=from_millis(at), station=code)
    ledger.close()
    return replace(bench, station=station, clock=clock)
