"""M7: one unit received, durably, against appending and syncing as many bytes as the WAL gets."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.bootstrap import open_station
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from tests.benchmarks.measuring import Result, interleaved, middle
from tests.benchmarks.warehouse import supervisor

if TYPE_CHECKING:
    from app.station import Station
    from tests.benchmarks.warehouse import Warehouse

COMMANDS: Final = 400
WEIGHED: Final = 12  # commands between two looks at the WAL: less than a checkpoint apart


def measure(made: Warehouse, *, quick: bool = False) -> list[Result]:
    count = min(40 if quick else COMMANDS, made.parcels // 4)
    station = open_station(made.folder)
    station.open()
    try:
        by = supervisor(station)
        waiting = made.expected(station, count + WEIGHED + 1)
        commands = []
        for parcel, _, _, line in waiting:
            station.do(ReceiveParcel(parcel), by=by)
            commands.append(ReceiveUnits(parcel, ((line, 1),)))
        size = _wal_bytes(station, commands[:WEIGHED], by)
        return [_measure(station, commands[WEIGHED:], by, size)]
    finally:
        station.close()


def _wal_bytes(station: Station, commands: list[ReceiveUnits], by: str) -> int:
    """What one command adds to the WAL: whole pages, each with a header of 24 bytes."""
    wal = station.folder.database.with_name("station.db-wal")
    _checkpoint(station)
    for command in commands:
        station.do(command, by=by)
    return wal.stat().st_size // len(commands)


def _checkpoint(station: Station) -> None:
    from app.store.sqlite import library  # noqa: PLC0415

    connection = library.connect(str(station.folder.database))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _measure(station: Station, commands: list[ReceiveUnits], by: str, size: int) -> Result:
    before = _units(station)
    left = iter(commands)
    data = os.urandom(size)
    with tempfile.TemporaryDirectory(dir=station.folder.path) as folder:
        file = os.open(Path(folder) / "appended", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

        def command() -> None:
            station.do(next(left), by=by)

        def append() -> None:
            os.write(file, data)
            os.fsync(file)

        cpu = time.process_time()
        spent = interleaved((command, append), len(commands) - 1)
        cpu = time.process_time() - cpu
        written = os.fstat(file).st_size
        os.close(file)
    done = _units(station) - before
    ours, theirs = spent
    mean = sum(ours) / len(ours), sum(theirs) / len(theirs)
    return Result(
        "M7",
        "receive one unit: rules, unit, plate, print job, journal",
        middle(ours),
        middle(theirs),
        f"append + fsync of the {size / 1000:.0f} kB that its WAL takes",
        1.5,
        "us",
        done == len(commands) and written == size * len(commands),
        (
            f"means with checkpoints {mean[0] * 1e6:.0f} / {mean[1] * 1e6:.0f} us = "
            f"{mean[0] / mean[1]:.2f}; processor time of both {cpu / len(commands) * 1e6:.0f} us",
        ),
    )


def _units(station: Station) -> int:
    return int(station.ask(lambda db: db.scalar("SELECT count(*) FROM units")))
