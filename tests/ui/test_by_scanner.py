from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from app.bootstrap import open_station
from app.config import DataFolder
from app.scan_history import Outcome
from ui.application import Bench
from ui.tour.by_scanner import ByScanner
from ui.tour.guide import Guide

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def guide(qapp: QApplication, sample_folder: Path, tmp_path: Path) -> Iterator[Guide]:
    folder = tmp_path / "station"
    shutil.copytree(sample_folder, folder)
    bench = Bench(qapp, open_station(DataFolder(folder)))
    bench.preferences.change(same_scan_ms=0, lock_minutes=0)  # quicker than any hand
    bench.window.resize(1366, 768)
    bench.start()
    there = Guide(bench, None, lambda _: None)
    there.settle()
    yield there
    bench.stop()


def test_a_piece_goes_from_the_dock_to_the_shelf_without_a_key(guide: Guide) -> None:
    ByScanner(guide).play()
    guide.end()
    (step,) = guide.steps
    assert step.keys == 0
    assert step.scans > 15
    history = guide.bench.router.history
    history.write()
    became = {one.outcome for one in history.read().records}
    assert became <= {Outcome.BADGE, Outcome.PRESSED, Outcome.TAKEN, Outcome.OPENED}
