"""Kills programs at random moments and looks at what they leave behind.

Everything is imported once; each victim is a fork of that, so that a kill costs milliseconds
and not a start.  The run itself lives in a process of its own, without Qt or threads.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.store.sqlite import connect_reader
from app.verify import verify
from tests.builders import TestClock, blank, house, open_bench, station_in
from tests.faults import driven

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.config import DataFolder
    from tests.builders import Bench

FOLDER_LIFE: Final = 10  # kills that one folder goes through, so that damage could build up


@dataclass
class Toll:
    """What a run saw.  ``lost`` are ids that somebody was told are saved."""

    kills: int = 0
    told: int = 0
    lost: list[str] = field(default_factory=list)
    unsound: list[str] = field(default_factory=list)
    orphans: int = 0


def run(kills: int, program: Callable[[Bench, driven.Say], None], seed: int = 7) -> Toll:
    dice, toll = random.Random(seed), Toll()
    house()
    blank()
    while toll.kills < kills and not toll.lost:
        path = Path(tempfile.mkdtemp(prefix="killed"))
        bench = open_bench(path / "data")
        bench.close()
        try:
            for life in range(FOLDER_LIFE):
                victim = partial(_victim, bench, life, program)
                told = one_life(victim, dice.random() ** 2 * 0.25)
                toll.kills += 1
                toll.told += len(told)
                look(bench.folder, told, toll)
        finally:
            shutil.rmtree(path)
    return toll


def one_life(victim: Callable[[int], None], seconds: float) -> list[str]:
    """Fork, let it work so long after its first word, kill it; returns what it had said."""
    out, into = os.pipe()
    child = os.fork()
    if not child:
        os.close(out)
        victim(into)
    os.close(into)
    said = b""
    deadline = time.monotonic() + 20
    first = 0.0
    while True:
        now = time.monotonic()
        if now > deadline or (first and now > first + seconds):
            break
        wait = (first + seconds - now) if first else deadline - now
        if select.select([out], [], [], max(wait, 0))[0]:
            piece = os.read(out, 65536)
            if not piece:
                break
            said += piece
            first = first or time.monotonic()
    os.kill(child, signal.SIGKILL)
    while piece := os.read(out, 65536):
        said += piece
    os.close(out)
    os.waitpid(child, 0)
    return said.decode().split("\n")[:-1]


def _victim(
    bench: Bench, life: int, program: Callable[[Bench, driven.Say], None], into: int
) -> None:
    """Never returns."""

    def say(id_: str) -> None:
        os.write(into, f"{id_}\n".encode())

    try:
        clock = TestClock()
        ids = clock.ids
        clock.new_id = lambda: f"{os.getpid():016x}{life:08x}{next(ids):08x}"  # type: ignore[method-assign]
        station = station_in(bench.folder, clock.clock)
        station.open()
        bench.station, bench.clock = station, clock
        started = station.ask(lambda db: db.scalar("SELECT count(*) FROM returns"))
        for _ in range(started):
            next(bench.returns)
        program(bench, say)
    except BaseException as error:  # whatever it is, it must not run the parent's code
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
    os._exit(1)


def look(folder: DataFolder, told: list[str], toll: Toll) -> None:
    """What a person was told is saved is saved, and everything there is sound."""
    reader = connect_reader(folder.database)
    kept = {row[0] for row in reader.execute("SELECT id FROM journal")}
    reader.close()
    toll.lost += [id_ for id_ in told if id_ not in kept]
    report = verify(folder)
    toll.unsound += [str(finding) for finding in report.findings]
    toll.orphans += len(report.orphans)


if __name__ == "__main__":
    print(json.dumps(asdict(run(int(sys.argv[1]), getattr(driven, sys.argv[2])))))
