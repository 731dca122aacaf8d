"""The start of a process, as ``returnbench run`` does it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.builders import Bench

ROOT = Path(__file__).resolve().parents[2]
START = """
import gc, sys
from pathlib import Path
from app.config import DataFolder
from ui.starting import start_bench
application, bench = start_bench(DataFolder(Path(sys.argv[1])))
print(gc.isenabled(), flush=True)
bench.settled.connect(application.quit)
application.exec()
print(gc.isenabled(), gc.get_freeze_count() > 10_000, flush=True)
page = bench.sign_in
if page is not None:
    print(page.banner.text())
bench.stop()
"""


@pytest.mark.parametrize("broken", [False, True])
def test_garbage_is_collected_again_when_the_start_is_over(tmp_path: Path, *, broken: bool) -> None:
    """Also when there is nothing to open: a window that stays must not grow for ever."""
    if broken:
        (tmp_path / "station.db").write_bytes(b"no database at all, whatever its name says" * 99)
    done = subprocess.run(  # noqa: S603 ourselves
        [sys.executable, "-c", START, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert lines[:2] == ["False", "True True"]
    if broken:
        assert "cannot be opened: file is not a database" in lines[2]


def test_the_first_window_brings_in_neither_rules_nor_words_nor_the_database_library(
    bench: Bench,
) -> None:
    """They are a third of all that is imported, and follow the first paint."""
    bench.close()
    first = START.split("print(gc.isenabled()", maxsplit=1)[0]
    asked = first + "print(*sys.modules); import os; sys.stdout.flush(); os._exit(0)"
    done = subprocess.run(  # noqa: S603 ourselves
        [sys.executable, "-c", asked, str(bench.folder.path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    brought = set(done.stdout.split())
    later = {"ui.words", "app.domain.grading", "app.domain.disposition", "sqlalchemy", "msgspec"}
    assert not brought & later
