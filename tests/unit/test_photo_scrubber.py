"""The scrubber: rows and files held against each other, strays moved and never deleted."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.attach_photo import AttachPhoto
from app.commands.remove_photo import RemovePhoto
from app.domain.evidence import Owner
from app.store.photos import PhotoStore
from app.verify import verify
from app.verify.strays import DAY_S, sweep_strays
from app.workers.photo_scrubber import PhotoCheck, PhotoScrubber, last_check
from tests.builders_pictures import jpeg, scene

if TYPE_CHECKING:
    from tests.builders import Bench

ROOT = Path(__file__).parents[2]


def keep(bench: Bench, unit: str, seed: int) -> str:
    sha256 = PhotoStore(bench.folder).keep(jpeg(scene(seed=seed)), "x.jpg")
    bench.do(AttachPhoto(Owner.UNIT, unit, "item", sha256, "x.jpg"))
    return sha256


def round_of(bench: Bench) -> PhotoCheck:
    scrubber = PhotoScrubber(bench.station)
    for _ in range(2000):
        if scrubber.step():
            break
    found = last_check(bench.folder)
    assert found is not None
    return found


def age(path: Path) -> None:
    old = time.time() - DAY_S - 60
    os.utime(path, (old, old))


def test_a_sound_store_is_said_to_be_sound(bench: Bench) -> None:
    assert last_check(bench.folder) is None
    unit = bench.unit()
    for seed in range(45):
        keep(bench, unit, seed)
    check = round_of(bench)
    assert (check.photos, check.sound, check.moved, check.mended) == (45, True, 0, 0)


def test_missing_and_altered_photos_are_told_apart(bench: Bench) -> None:
    unit = bench.unit()
    lost, spoilt, fine = (keep(bench, unit, seed) for seed in range(3))
    bench.folder.photo(lost).unlink()
    bench.folder.photo(spoilt).write_bytes(b"something else")
    bench.folder.thumbnail(fine).unlink()
    check = round_of(bench)
    assert (check.photos, check.missing, check.altered, check.mended) == (3, 1, 1, 1)
    assert set(check.names) == {lost, spoilt}
    assert bench.folder.thumbnail(fine).stat().st_size


def test_what_no_row_names_is_moved_after_a_day_and_not_before(bench: Bench) -> None:
    unit = bench.unit()
    kept = keep(bench, unit, 1)
    old = PhotoStore(bench.folder).keep(jpeg(scene(seed=2)), "x.jpg")
    new = PhotoStore(bench.folder).keep(jpeg(scene(seed=3)), "x.jpg")
    part = bench.folder.photo(kept).with_name("left.jpg.00.part")
    part.write_bytes(b"half")
    for path in (bench.folder.photo(old), bench.folder.thumbnail(old), part):
        age(path)
    age(bench.folder.photo(kept))
    assert round_of(bench).moved == 3
    store = PhotoStore(bench.folder)
    assert (store.has(kept), store.has(old), store.has(new)) == (True, False, True)
    assert {path.name for path in bench.folder.stray.iterdir()} == {
        f"{old}.jpg",
        f"{old}.small.jpg",
        "left.jpg.00.part",
    }
    assert round_of(bench).moved == 0


def test_a_removed_photo_keeps_its_file(bench: Bench) -> None:
    unit = bench.unit()
    done = bench.photograph(unit, "item")
    bench.do(RemovePhoto(done.first_row))
    for path in bench.folder.photos.rglob("*.jpg"):
        age(path)
    assert round_of(bench).moved == 0
    assert verify(bench.folder).sound


def test_the_command_line_moves_strays_too(bench: Bench) -> None:
    old = PhotoStore(bench.folder).keep(jpeg(scene(seed=2)), "x.jpg")
    for path in (bench.folder.photo(old), bench.folder.thumbnail(old)):
        age(path)
    done = subprocess.run(  # noqa: S603 our own program
        [sys.executable, "-m", "ui", "--data", str(bench.folder.path), "verify"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert "2 photo files" in done.stdout
    assert (bench.folder.stray / f"{old}.jpg").exists()


def test_a_file_that_went_away_is_no_trouble(bench: Bench) -> None:
    assert not sweep_strays(bench.folder, ["ab/not-there.jpg"])


def test_a_broken_report_is_as_good_as_none(bench: Bench) -> None:
    bench.folder.photo_check.write_text('{"at": 7}')
    assert last_check(bench.folder) is None
