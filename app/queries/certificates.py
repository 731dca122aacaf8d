"""Certificates of destruction with all that stands on them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class Certificate:
    """``void_name`` is "" while it stands; ``basis`` are (code, detail) pairs."""

    number: str
    lpn: str
    sku: str
    title: str
    serial: str
    seller: str
    rma: str
    grade: str
    disposition: str
    method: str
    weight_g: int
    at: datetime
    place: str
    by_name: str
    witness_name: str
    approved: str
    words: str
    photos: tuple[str, ...]
    basis: tuple[tuple[str, str], ...]
    void_name: str
    void_at: datetime | None
    void_words: str


OF_UNIT: Final = """
SELECT d.number, u.lpn, u.sku, u.title, d.serial, coalesce(s.name, ''), coalesce(r.rma, ''),
  u.grade, d.disposition, d.method, d.weight_g, d.at,
  coalesce((SELECT value FROM settings WHERE name = 'station_name'), ''),
  coalesce(w.name, ''), coalesce(x.name, ''),
  coalesce((SELECT group_concat(y.name, ', ') FROM approvals a JOIN people y ON y.id = a.by
    WHERE a.proposal_id = d.proposal_id AND a.gone = 0), ''),
  d.words, d.photos, d.basis, coalesce(v.name, ''), d.void_at, d.void_words
FROM destructions d JOIN units u ON u.id = d.unit_id
LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id
LEFT JOIN people w ON w.id = d.by LEFT JOIN people x ON x.id = d.witness
LEFT JOIN people v ON v.id = d.void_by
WHERE d.unit_id = :id AND d.gone = 0 ORDER BY d.id
"""


def certificates_of(db: Reader, unit_id: str) -> list[Certificate]:
    """Oldest first, void ones too."""
    return db.rows(_certificate, OF_UNIT, {"id": unit_id})


def _certificate(*row: Any) -> Certificate:
    columns = list(row)
    columns[11] = from_millis(columns[11])
    columns[17] = tuple(json.loads(columns[17]))
    columns[18] = tuple(map(tuple, json.loads(columns[18])))
    columns[20] = maybe_moment(columns[20])
    return Certificate(*columns)
