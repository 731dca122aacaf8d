"""M1: from the start of a process to the painted, scan-ready sign-in, against a bare window."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.benchmarks.measuring import Result, middle
from tests.benchmarks.warehouse import BADGE

if TYPE_CHECKING:
    from tests.benchmarks.warehouse import Warehouse

ROOT: Final = Path(__file__).resolve().parents[2]
PAIRS: Final = 21
QUICK_PAIRS: Final = 7

BARE: Final = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        status = open("/proc/self/status").read() if os.path.exists("/proc/self/status") else ""
        peak = int((status.partition("VmHWM:")[2].split() or ["0"])[0])
        sys.stdout.write('{"people": 0, "badge": "", "peak": %d}' % peak)
        sys.stdout.flush()
        os._exit(0)
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS: Final = "from tests.benchmarks.starting import child; child()"


def measure(made: Warehouse, *, quick: bool = False, pairs: int = 0) -> list[Result]:
    arguments = [str(made.folder.path), BADGE]
    pairs = pairs or (QUICK_PAIRS if quick else PAIRS)
    ours: list[tuple[float, float, dict[str, Any]]] = []
    bare: list[tuple[float, float, dict[str, Any]]] = []
    _run(OURS, arguments), _run(BARE, arguments)  # the caches of the files, and compiled modules
    for round_ in range(pairs):
        both = [(OURS, ours), (BARE, bare)]
        for source, kept in both if round_ % 2 == 0 else reversed(both):
            kept.append(_run(source, arguments))
    told = ours[0][2]
    same = told["people"] > 0 and bool(told["badge"])
    peaks = [middle([one[2]["peak"] / 1024 for one in side]) for side in (ours, bare)]
    cpu = [middle([one[1] for one in side]) for side in (ours, bare)]
    times = [sorted(one[0] for one in side) for side in (ours, bare)]
    return [
        Result(
            "M1", "process start to people painted and a badge found", middle(times[0]),
            middle(times[1]), "a bare PySide6 window painted", 1.4, "ms", same,
            (
                f"{pairs} pairs; processor time {cpu[0] * 1e3:.0f} / {cpu[1] * 1e3:.0f} ms = "
                f"{cpu[0] / cpu[1]:.2f}; best {times[0][0] * 1e3:.0f} / {times[1][0] * 1e3:.0f} ms",
            ),
        ),
        Result(
            "M1 memory", "peak memory by then", peaks[0], peaks[1], "the bare window",
            1.35, "MB", same,
        ),
    ]  # fmt: skip


def _run(source: str, arguments: list[str]) -> tuple[float, float, dict[str, Any]]:
    """Seconds of a whole process, seconds of its processors, and what it told."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.perf_counter()
    done = subprocess.run(  # noqa: S603 ourselves
        [sys.executable, "-c", source, *arguments],
        env=environment, cwd=ROOT, capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    spent = time.perf_counter() - began
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, cpu, json.loads(done.stdout)
