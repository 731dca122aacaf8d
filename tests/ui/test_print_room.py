"""What prints starts beside the window, never in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.own_bench import OwnBench

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.station import Station
    from tests.builders import Bench

ROOT = Path(__file__).resolve().parents[2]
START = """
import sys, threading
from importlib.abc import MetaPathFinder
from pathlib import Path

class Witness(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name in ("ui.printing", "app.workers.label_pages"):
            print(name, threading.current_thread() is threading.main_thread(), flush=True)

sys.meta_path.insert(0, Witness())
from app.config import DataFolder
from ui.starting import start_bench
application, bench = start_bench(DataFolder(Path(sys.argv[1])))
bench.settled.connect(application.quit)
application.exec()
bench.stop()
"""


def test_the_label_library_is_brought_in_beside_the_windows_thread(bench: Bench) -> None:
    """It takes half a second, in which nobody could sign in."""
    bench.close()
    done = subprocess.run(  # noqa: S603 ourselves
        [sys.executable, "-c", START, str(bench.folder.path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert sorted(done.stdout.split("\n")[:-1]) == [
        "app.workers.label_pages False",
        "ui.printing False",
    ]


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_what_is_asked_for_while_leftovers_are_settled_is_printed_after(
    qtbot: QtBot, bench: Bench, station: Station
) -> None:
    bench.unit()
    room = OwnBench(station).printers
    room.settle_leftovers()
    room.print_waiting()
    qtbot.waitUntil(lambda: not room.busy, timeout=10_000)
    assert bench.rows("SELECT DISTINCT state FROM print_jobs") == [("done",)]
    room.stop()


@pytest.fixture
def station(bench: Bench) -> Station:
    return bench.station
