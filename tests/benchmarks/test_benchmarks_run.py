"""The benchmarks run, both sides do the same work, and every ratio is a number."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).with_name("run.py")
ROWS = (
    "M1", "M2", "M4", "M6", "M7", "M8", "M10", "M12", "M13", "M14", "M16", "M18", "M20", "M21",
    "M22",
)  # fmt: skip


@pytest.mark.slow
def test_both_sides_of_every_ratio_do_the_same_work() -> None:
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, str(RUN), "--quick", "--units", "2000"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    for row in ROWS:
        assert re.search(rf"^{row}  .* = \d+\.\d\d \(target", done.stdout, re.MULTILINE), row
