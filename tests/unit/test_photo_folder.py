"""The watched folder: complete pictures, each once, for what was certainly open."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from app.commands.attach_photo import AttachPhoto
from app.domain.evidence import Owner
from app.workers.photo_folder import COPYING_S, PhotoFolder
from tests.builders_pictures import jpeg, scene

if TYPE_CHECKING:
    from pathlib import Path

    from app.workers.photo_folder import Look
    from tests.builders import Bench


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "DCIM"
    path.mkdir()
    return path


def twice(folder: PhotoFolder, place: str = "") -> Look:
    folder.look(place)
    return folder.look(place)


def names(look: Look) -> list[str]:
    return [one.path.name for one in look.waiting]


def shot(card: Path, name: str = "a.jpg", seed: int = 1) -> Path:
    path = card / name
    path.write_bytes(jpeg(scene(seed=seed)))
    return path


def attach(bench: Bench, unit: str, look: Look) -> None:
    for one in look.waiting:
        bench.do(AttachPhoto(Owner.UNIT, unit, "item", one.sha256, one.path.name))


def test_a_picture_is_ready_when_it_stands_still(bench: Bench, card: Path) -> None:
    folder = PhotoFolder(bench.station, card)
    path = shot(card)
    assert not names(folder.look(""))
    assert names(folder.look("")) == ["a.jpg"]
    whole = path.read_bytes()
    growing = card / "b.jpg"
    growing.write_bytes(whole[:500])
    folder.look("")
    growing.write_bytes(whole[:900])
    assert names(folder.look("")) == ["a.jpg"]
    growing.write_bytes(jpeg(scene(seed=9)))
    assert names(twice(folder)) == ["a.jpg", "b.jpg"]


def test_half_a_picture_is_waited_for_and_told_once_when_it_stays_half(
    bench: Bench, card: Path
) -> None:
    folder = PhotoFolder(bench.station, card)
    path = card / "half.jpg"
    path.write_bytes(jpeg(scene())[:900])
    assert not twice(folder).refused
    old = time.time() - COPYING_S - 5
    os.utime(path, (old, old))
    assert len(twice(folder).refused) == 1
    assert not folder.look("").refused
    assert path.exists()


def test_other_files_hidden_ones_links_and_empty_ones_are_left_alone(
    bench: Bench, card: Path
) -> None:
    (card / "film.mov").write_bytes(b"x" * 99)
    (card / ".hidden.jpg").write_bytes(jpeg(scene()))
    (card / "empty.jpg").write_bytes(b"")
    (card / "taken").mkdir()
    (card / "link.jpg").symlink_to(card / ".hidden.jpg")
    look = twice(PhotoFolder(bench.station, card))
    assert not look.waiting
    assert not look.refused


def test_it_belongs_to_what_was_open_before_and_after_it_came(bench: Bench, card: Path) -> None:
    folder = PhotoFolder(bench.station, card)
    folder.look("unit 1")
    shot(card, "first.jpg", 1)
    folder.look("unit 1")
    look = folder.look("unit 1")
    assert [one.place for one in look.waiting] == ["unit 1"]
    shot(card, "between.jpg", 2)  # unit 2 was opened between two looks: nobody knows
    folder.look("unit 2")
    look = folder.look("unit 2")
    assert [one.place for one in look.waiting] == ["unit 1", ""]


def test_what_lay_there_before_belongs_to_nothing(bench: Bench, card: Path) -> None:
    shot(card)
    folder = PhotoFolder(bench.station, card)
    assert [one.place for one in twice(folder, "unit 1").waiting] == [""]


def test_what_is_attached_is_moved_and_never_offered_again(bench: Bench, card: Path) -> None:
    unit = bench.unit()
    folder = PhotoFolder(bench.station, card)
    path = shot(card)
    attach(bench, unit, twice(folder))
    assert not folder.look("").waiting
    assert not path.exists()
    assert (card / "taken" / "a.jpg").exists()
    shot(card, "again.jpg")  # the same picture from a second card, after a restart
    assert not twice(PhotoFolder(bench.station, card)).waiting
    shot(card, "a.jpg", 2)
    attach(bench, unit, twice(folder))
    folder.look("")
    assert {one.name for one in (card / "taken").iterdir()} >= {"a.jpg", "again.jpg"}


def test_where_nothing_can_be_moved_it_is_still_taken_once(
    bench: Bench, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    unit = bench.unit()
    folder = PhotoFolder(bench.station, card)
    path = shot(card)
    attach(bench, unit, twice(folder))
    monkeypatch.setattr(type(path), "mkdir", refuse)
    assert not folder.look("").waiting
    assert path.exists()
    assert not twice(PhotoFolder(bench.station, card)).waiting


def test_what_nobody_wants_is_put_aside(bench: Bench, card: Path) -> None:
    folder = PhotoFolder(bench.station, card)
    path = shot(card)
    folder.put_aside(path)
    assert not twice(folder).waiting
    assert (card / "aside" / "a.jpg").exists()


def test_a_folder_that_went_away_is_said(bench: Bench, card: Path) -> None:
    card.rmdir()
    assert PhotoFolder(bench.station, card).look("").unreadable
