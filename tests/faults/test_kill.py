"""kill -9 at any moment: what was acknowledged is there, and everything there is sound."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
KILLS = 200

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its victims")


def killed(kills: int, program: str) -> dict[str, Any]:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tests.faults.killing", str(kills), program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.slow
def test_nothing_acknowledged_is_lost() -> None:
    toll = killed(KILLS, "honest")
    assert toll["kills"] >= KILLS
    assert toll["told"] > 2 * KILLS  # they were killed at work
    assert toll["lost"] == []
    assert toll["unsound"] == []


def test_the_harness_catches_a_program_that_speaks_too_soon() -> None:
    assert killed(KILLS, "hasty")["lost"]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_the_real_window_loses_nothing_it_has_told(seed: int) -> None:
    """The application itself, killed 200 times in four parts."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "tests.faults.windowed", str(KILLS // 4), str(seed)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    toll = json.loads(done.stdout)
    assert toll["kills"] == KILLS // 4
    assert toll["told"] > KILLS // 4  # they were killed at work
    assert toll["lost"] == []
    assert toll["unsound"] == []
