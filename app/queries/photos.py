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
    """``sha256`` names the file in the photo store; ``name`` is what it was called before."""

    id: str
    slot: str
    sha256: str
    at: datetime
    name: str = ""


PHOTOS: Final = """
SELECT id, slot, sha256, at, name FROM photos WHERE owner_id = :id AND gone = 0 ORDER BY id
"""
NAMED: Final = """
SELECT DISTINCT sha256 FROM photos WHERE sha256 > :after ORDER BY sha256 LIMIT :limit
"""
ATTACHED: Final = "SELECT 1 FROM photos WHERE sha256 = :content LIMIT 1"


def photos_of(db: Reader, owner_id: str) -> list[PhotoRow]:
    return db.rows(_photo, PHOTOS, {"id": owner_id})


def is_attached(db: Reader, sha256: str) -> bool:
    """Whether a photo with this content was ever attached to anything, even if removed since."""
    return db.scalar(ATTACHED, {"content": sha256}) is not None


def named_after(db: Reader, after: str, limit: int) -> list[str]:
    """The next contents that rows name, by their SHA-256; removed photos keep their files."""
    return db.rows(str, NAMED, {"after": after, "limit": limit})


def _photo(id_: str, slot: str, sha256: str, at: int, name: str) -> PhotoRow:
    return PhotoRow(id_, slot, sha256, from_millis(at), name)
