"""Kills the real application, its windows included, at random moments of a working day.

A bench is opened, works and is stopped before the first fork: what Qt and Python do once in a
process (modules, names, fonts) is not done in each of 200.  A victim is a fork of that with no
thread and no window left; it opens the real window on a sample warehouse, signs in with a badge
and receives parcels by scanner bursts and keys.  What the window tells the person is what must be
in the folder afterwards.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import tempfile
import threading
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.bootstrap import load_house, open_station
from app.config import DataFolder
from app.queries.people import people
from app.sample.founding import found_sample
from app.store.reading import Reader
from app.workers import spooler
from tests.faults.killing import Toll, look, one_life
from ui import work_page
from ui.application import Bench
from ui.rehearsal import burst, press, settle
from ui.screens import inspecting, receiving

LIVES: Final = 10
LONGEST_S: Final = 0.6  # from the first word to the kill: two or three parcels
WAITING: Final = "SELECT tracking FROM parcels WHERE state = 'announced' ORDER BY id"
MANY: Final = 200
IMPORTED: Final = (spooler, work_page, inspecting, receiving)  # before the first fork, not after


def run(kills: int, seed: int) -> Toll:
    dice, toll = random.Random(seed), Toll()
    load_house()
    sample = Path(tempfile.mkdtemp(prefix="sample"))
    station = open_station(DataFolder(sample))
    station.open()
    found_sample(station)
    station.close()
    _warm(sample)
    while toll.kills < kills and not toll.lost:
        path = Path(tempfile.mkdtemp(prefix="killed")) / "data"
        shutil.copytree(sample, path)
        folder = DataFolder(path)
        for _ in range(min(LIVES, kills - toll.kills)):
            told = one_life(partial(_victim, folder), dice.random() ** 2 * LONGEST_S)
            toll.kills += 1
            toll.told += len(told)
            look(folder, told, toll)
        shutil.rmtree(path.parent)
    shutil.rmtree(sample)
    return toll


def _warm(sample: Path) -> None:
    """One parcel is received in this process; its threads have ended when this returns."""
    Bench._prepare = lambda _: None  # type: ignore[method-assign]  # noqa: SLF001 one screen
    QApplication([])
    with tempfile.TemporaryDirectory(prefix="warm") as path:
        shutil.copytree(sample, path, dirs_exist_ok=True)
        bench = _opened(DataFolder(Path(path)))
        _work(bench, os.open(os.devnull, os.O_WRONLY), 1)
        bench.stop()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert threading.active_count() == 1


def _victim(folder: DataFolder, into: int) -> None:
    """Never returns."""
    try:
        _work(_opened(folder), into, MANY)
    except BaseException as error:
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
    os._exit(1)


def _opened(folder: DataFolder) -> Bench:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    bench = Bench(app, open_station(folder))
    bench.window.resize(1366, 768)
    bench.start()
    return bench


def _work(bench: Bench, into: int, parcels: int) -> None:
    while bench.busy or bench.sign_in is None or not bench._ready:  # noqa: SLF001
        settle(5)
    badge = next(one.badge for one in bench.station.ask(people) if "inspector" in one.roles)
    burst(bench.window, badge)
    while bench.work is None or bench.busy:
        settle(5)
    screen = bench.work.screen_at("receive")
    screen.told.connect(lambda _, token: os.write(into, f"{token}\n".encode()))
    reader = Reader(bench.station.folder.database)
    for (tracking,) in reader.connection.execute(WAITING).fetchmany(parcels):
        burst(bench.window, tracking)
        _quiet(bench)
        press(bench.window, "F1")
        _quiet(bench)


def _quiet(bench: Bench) -> None:
    settle(60)
    while bench.busy:
        settle(5)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(json.dumps(asdict(run(int(sys.argv[1]), int(sys.argv[2])))))
    sys.stdout.flush()
    os._exit(0)
