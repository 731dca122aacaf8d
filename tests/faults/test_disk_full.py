"""A full disk: said as such, nothing acknowledged is lost, and room made is room used."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from app.commands.note_condition import NoteCondition
from app.domain.parcels import OuterCondition
from app.store.ballast import DiskFull
from app.verify import verify
from tests.builders import open_bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.builders import Bench

SIZE = "3m"
MANY = 5000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes, where one may be mounted."""
    mount = shutil.which("mount")
    place = tmp_path / "disk"
    place.mkdir()
    if not mount or not hasattr(os, "geteuid") or os.geteuid():
        pytest.skip("only root mounts a small disk")
    made = subprocess.run(  # noqa: S603
        [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("no small disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)  # noqa: S603, S607


def write_until_full(bench: Bench, parcel: str) -> int:
    """Returns how many notes were acknowledged."""
    for number in range(MANY):
        try:
            bench.do(NoteCondition(parcel, OuterCondition.WET, f"{number} " + "wet " * 500))
        except DiskFull:
            return number
    pytest.fail("the disk never was full")


def test_nothing_acknowledged_is_lost_on_a_full_disk(small_disk: Path) -> None:
    bench = open_bench(small_disk / "data")
    parcel, _ = bench.arrived()
    kept = write_until_full(bench, parcel)
    assert kept > 10
    assert not bench.folder.ballast.exists()
    told = bench.one("SELECT note FROM parcels WHERE id = ?", parcel)
    assert told.startswith(f"{kept - 1} ")

    more = write_until_full(bench, parcel)  # the ballast's room is enough for last words
    assert bench.one("SELECT count(*) FROM journal WHERE kind = 'NoteCondition'") == kept + more
    bench.close()
    assert verify(bench.folder).sound

    bench.station.open()  # and the station opens again, to read at least
    assert bench.one("SELECT count(*) FROM journal WHERE kind = 'NoteCondition'") == kept + more
    bench.close()
