"""Photos of a parcel or a unit, oldest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.store.moments import from_millis

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """``sha256`` names the file in the photo store."""

    id: str
    slot: str
    sha256: str
    at: datetime


PHOTOS: Final = """
SELECT id, slot, sha256, at FROM photos WHERE owner_id = :id AND gone = 0 ORDER BY id
"""


def photos_of(db: Reader, owner_id: str) -> list[PhotoRow]:
    return db.rows(_photo, PHOTOS, {"id": owner_id})


def _photo(id_: str, slot: str, sha256: str, at: int) -> PhotoRow:
    return PhotoRow(id_, slot, sha256, from_millis(at))
