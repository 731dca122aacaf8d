"""No piece of daily work takes more keys, scans, photos, letters or decisions than it did."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.benchmarks.hand import Effort, recorded

ROOT: Final = Path(__file__).parents[2]
COUNTED: Final = ("keys", "letters", "scans", "photos", "decisions", "seconds")
PRACTISED_S: Final = 30


@pytest.fixture(scope="module")
def efforts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    """Played in a process of its own: the windows are the whole program's."""
    out = tmp_path_factory.mktemp("hand")
    program = (
        "import json, os, pathlib, sys\n"
        "from dataclasses import asdict\n"
        "from tests.benchmarks.hand import played\n"
        "found = played(pathlib.Path(sys.argv[1]) / 'station')\n"
        "told = {n: asdict(e) | {'seconds': e.seconds} for n, e in found.items()}\n"
        "(pathlib.Path(sys.argv[1]) / 'told.json').write_text(json.dumps(told))\n"
        "os._exit(0)\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-c", program, str(out)],
        cwd=out,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    found: dict[str, dict[str, float]] = json.loads((out / "told.json").read_text())
    return found


@pytest.mark.parametrize("story", recorded())
def test_the_hand_needs_no_more_than_recorded(
    efforts: dict[str, dict[str, float]], story: str
) -> None:
    grown = {
        what: (recorded()[story][what], efforts[story][what])
        for what in COUNTED
        if efforts[story][what] > recorded()[story][what]  # type: ignore[operator]
    }
    assert not grown, f"{story}: recorded, now: {grown}; pressed: {efforts[story]['steps']}"


def test_every_story_is_recorded(efforts: dict[str, dict[str, float]]) -> None:
    assert set(efforts) == set(recorded())


def test_a_practised_hand_takes_in_a_parcel_nobody_announced_in_half_a_minute(
    efforts: dict[str, dict[str, float]],
) -> None:
    story = next(name for name in efforts if name.startswith("parcel nobody announced"))
    assert efforts[story]["seconds"] < PRACTISED_S


def test_seconds_are_the_pauses_of_what_was_done() -> None:
    assert Effort(keys=2, letters=3, scans=1, photos=2, decisions=1).seconds == 9.1
