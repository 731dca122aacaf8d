"""The process that M1 times: the application until it can take a badge.

It imports nothing that the application does not: every millisecond here is counted as its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from app.config import DataFolder
from ui.starting import start_bench


def child() -> None:
    """The same steps as ``returnbench run``."""
    application, bench = start_bench(DataFolder(Path(sys.argv[1])))
    from tests.benchmarks.watching import Watch  # noqa: PLC0415 Qt comes in by the bench

    watch = Watch(bench, sys.argv[2])
    page = bench.sign_in
    if page is None:
        raise LookupError("sign in")
    page.grid.installEventFilter(watch)
    application.exec()
