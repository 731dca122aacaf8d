"""A folder that a camera or a phone fills: complete pictures come out of it, each of them once.

A picture is complete when its size and time stand still between two looks and all of it decodes.
Whether it was taken before is told by what is in it, held against every photo that was ever
attached: so a restart, a copy or a second card brings none twice.  What is attached is moved into
the folder ``taken`` beside the others; where that is not allowed it stays and is passed over.
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from app.errors import RuleBroken
from app.queries.photos import is_attached
from app.store.photos import NotAPhoto, PhotoTooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.station import Station

SUFFIXES: Final = (".jpg", ".jpeg", ".png", ".webp")
TAKEN, ASIDE = "taken", "aside"
COPYING_S: Final = 30  # a broken file younger than this may still be on its way
MOST: Final = 200  # looked at in one go


class Stamp(NamedTuple):
    size: int
    changed: int


@dataclass(slots=True)
class Seen:
    """``place`` is what was open on the bench when the file came, "" where that is not certain."""

    stamp: Stamp
    place: str
    sha256: str = ""
    refused: RuleBroken | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    path: Path
    sha256: str
    place: str


@dataclass(frozen=True, slots=True)
class Look:
    """``refused`` are files that are no photos, told once each."""

    waiting: tuple[Waiting, ...]
    refused: tuple[RuleBroken, ...] = ()
    unreadable: bool = False


class PhotoFolder:
    """``look`` is called now and then, always by one thread at a time."""

    def __init__(self, station: Station, path: Path) -> None:
        self.path = path
        self._station = station
        self._seen: dict[Path, Seen] = {}
        self._place_before: str | None = None

    def look(self, place: str) -> Look:
        """``place`` is what is open on the bench now.

        A file belongs to it only if it was open at the look before as well: what came in between
        may have been meant for the thing before.
        """
        certain = place if place == self._place_before else ""
        self._place_before = place
        waiting: list[Waiting] = []
        refused: list[RuleBroken] = []
        try:
            files = list(self._files())
        except OSError:
            return Look((), unreadable=True)
        self._seen = {path: seen for path, seen in self._seen.items() if path in dict(files)}
        for path, stamp in files:
            seen = self._seen.get(path)
            if seen is None or seen.stamp != stamp:
                self._seen[path] = Seen(stamp, certain if seen is None else seen.place)
                continue
            refused += self._judge(path, seen)
            if seen.sha256 and not self._put_away_if_attached(path, seen.sha256):
                waiting.append(Waiting(path, seen.sha256, seen.place))
        return Look(tuple(waiting), tuple(refused))

    def put_aside(self, path: Path) -> None:
        """Nobody wants it: it is moved, not deleted."""
        self._move(path, ASIDE)

    def _files(self) -> Iterator[tuple[Path, Stamp]]:
        """Oldest first: the order in which they were taken."""
        found = []
        for path in self.path.iterdir():
            if path.suffix.lower() in SUFFIXES and not path.name.startswith("."):
                with contextlib.suppress(OSError):  # it went away meanwhile
                    told = path.lstat()
                    if path.is_file() and not path.is_symlink() and told.st_size:
                        found.append((path, Stamp(told.st_size, told.st_mtime_ns)))
        found.sort(key=lambda one: (one[1].changed, one[0].name))
        yield from found[:MOST]

    def _judge(self, path: Path, seen: Seen) -> list[RuleBroken]:
        if seen.sha256 or seen.refused:
            return []
        try:
            seen.sha256 = self._station.keep_photo(path)
        except (NotAPhoto, PhotoTooLarge) as error:
            if time.time() - seen.stamp.changed / 1e9 > COPYING_S:
                seen.refused = error
                return [error]
        return []

    def _put_away_if_attached(self, path: Path, sha256: str) -> bool:
        if not self._station.ask(is_attached, sha256):
            return False
        self._move(path, TAKEN)
        return True

    def _move(self, path: Path, name: str) -> None:
        with contextlib.suppress(OSError):  # a card that is write-protected: it is passed over
            folder = self.path / name
            folder.mkdir(exist_ok=True)
            target = folder / path.name
            number = 1
            while target.exists():
                number += 1
                target = folder / f"{path.stem} ({number}){path.suffix}"
            path.rename(target)
