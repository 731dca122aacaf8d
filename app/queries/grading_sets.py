"""The versions of grading sets that this house has published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.store.moments import from_millis

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class Published:
    """Who put which version in force, and when."""

    set_id: str
    set_version: int
    by_name: str
    at: datetime


PUBLISHED: Final = """
SELECT g.set_id, g.set_version, coalesce(w.name, ''), g.at FROM grading_sets g
LEFT JOIN people w ON w.id = g.by WHERE g.gone = 0 AND g.text <> '' ORDER BY g.id DESC
"""


def published(db: Reader) -> list[Published]:
    """The newest first."""
    return db.rows(_published, PUBLISHED)


def _published(set_id: str, set_version: int, by_name: str, at: int) -> Published:
    return Published(set_id, set_version, by_name, from_millis(at))
