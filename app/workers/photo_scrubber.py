"""Compares photo rows and photo files both ways, a slice at a time, while nobody waits.

Each content that a row names is read and hashed; each file in the store is looked up in the rows.
Missing and altered photos are counted and told; a lost thumbnail is made again; a file that no row
names is moved to the folder ``stray`` once it is older than a day.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.queries.photos import is_attached, named_after
from app.store.photos import PhotoStore
from app.verify.strays import sweep_strays

if TYPE_CHECKING:
    from app.config import DataFolder
    from app.station import Station

SLICE: Final = 20  # photos, some tens of milliseconds
FIRST_SUBFOLDER: Final = 0
SUBFOLDERS: Final = 256


@dataclass(slots=True)
class PhotoCheck:
    """What a whole round found.  ``mended`` are thumbnails, ``moved`` files without a row."""

    at: datetime
    photos: int = 0
    missing: int = 0
    altered: int = 0
    mended: int = 0
    moved: int = 0
    names: list[str] = field(default_factory=list)  # of the first missing or altered ones

    @property
    def sound(self) -> bool:
        return not (self.missing or self.altered)


MOST_NAMES: Final = 20


class PhotoScrubber:
    """``step`` until it says that the round is through; used by one thread at a time."""

    def __init__(self, station: Station) -> None:
        self._station = station
        self._store = PhotoStore(station.folder)
        self._begin()

    def _begin(self) -> None:
        self._check = PhotoCheck(self._station.clock.now())
        self._after, self._subfolder = "", -1

    def step(self) -> bool:
        """A slice of the rows, then one subfolder of the files; True at the end of the round."""
        if self._subfolder < FIRST_SUBFOLDER:
            self._rows()
        elif self._subfolder < SUBFOLDERS:
            self._files(self._subfolder)
            self._subfolder += 1
        if self._subfolder < SUBFOLDERS:
            return False
        self._check.at = self._station.clock.now()
        _write(self._station.folder, self._check)
        self._begin()
        return True

    def _rows(self) -> None:
        named = self._station.ask(named_after, self._after, SLICE)
        if not named:
            self._subfolder = FIRST_SUBFOLDER
            return
        for sha256 in named:
            self._photo(sha256)
        self._after = named[-1]

    def _photo(self, sha256: str) -> None:
        self._check.photos += 1
        if self._store.is_sound(sha256):
            self._check.mended += self._store.mend_thumbnail(sha256)
            return
        if self._store.has(sha256):
            self._check.altered += 1
        else:
            self._check.missing += 1
        if len(self._check.names) < MOST_NAMES:
            self._check.names.append(sha256)

    def _files(self, number: int) -> None:
        folder = self._station.folder
        place = folder.photos / f"{number:02x}"
        if not place.is_dir():
            return
        strays = [
            f"{place.name}/{path.name}"
            for path in place.iterdir()
            if path.suffix == ".part" or not self._is_named(path.name.split(".")[0])
        ]
        self._check.moved += len(sweep_strays(folder, strays))

    def _is_named(self, sha256: str) -> bool:
        return self._station.ask(is_attached, sha256)


def last_check(folder: DataFolder) -> PhotoCheck | None:
    """The last whole round, or None before the first."""
    try:
        told: dict[str, Any] = json.loads(folder.photo_check.read_text(encoding="utf-8"))
        return PhotoCheck(**{**told, "at": datetime.fromisoformat(told["at"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _write(folder: DataFolder, check: PhotoCheck) -> None:
    told = {**asdict(check), "at": check.at.isoformat()}
    part = folder.photo_check.with_suffix(".part")
    part.write_text(json.dumps(told), encoding="utf-8")
    part.replace(folder.photo_check)
