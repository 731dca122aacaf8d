"""Whose parcel is it: returns found by what a person types, or by what the parcel itself shows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.store.moments import maybe_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.store.reading import Reader

MOST: Final = 50
SHORTEST: Final = 2


@dataclass(frozen=True, slots=True)
class FoundLine:
    """``outstanding`` are neither received nor declared missing."""

    sku: str
    title: str
    gtin: str
    announced: int
    outstanding: int


@dataclass(frozen=True, slots=True)
class FoundParcel:
    tracking: str
    carrier: str
    state: str


@dataclass(frozen=True, slots=True)
class FoundReturn:
    """A return that a parcel nobody announced could belong to."""

    id: str
    rma: str
    order_no: str
    state: str
    seller: str
    buyer_name: str
    buyer_country: str
    requested_at: datetime | None
    lines: tuple[FoundLine, ...]
    parcels: tuple[FoundParcel, ...]

    @property
    def outstanding(self) -> int:
        return sum(line.outstanding for line in self.lines)


# Equal values come first: each has its index, and is what a scan or a copied number gives.
EXACT: Final = (
    "SELECT id FROM returns WHERE rma = :text AND gone = 0 LIMIT :limit",
    "SELECT id FROM returns WHERE order_no = :text AND gone = 0 LIMIT :limit",
    """SELECT return_id FROM parcels WHERE tracking = :tight AND return_id IS NOT NULL
       AND gone = 0 LIMIT :limit""",
    """SELECT return_id FROM lines WHERE sku = :text AND announced > 0 AND gone = 0
       ORDER BY id DESC LIMIT :limit""",
    """SELECT return_id FROM lines WHERE gtin = :tight AND gtin <> '' AND gone = 0
       ORDER BY id DESC LIMIT :limit""",
)
# Then whatever contains it, the newest first.  LIKE knows no small letters beyond ASCII.
CONTAINS: Final = (
    r"""SELECT id FROM returns WHERE gone = 0 AND (rma LIKE :like ESCAPE '\'
       OR order_no LIKE :like ESCAPE '\' OR buyer_name LIKE :like ESCAPE '\'
       OR buyer_name LIKE :small ESCAPE '\' OR buyer_name LIKE :title ESCAPE '\')
       ORDER BY id DESC LIMIT :limit""",
    r"""SELECT return_id FROM parcels WHERE tracking LIKE :tight_like ESCAPE '\'
       AND return_id IS NOT NULL AND gone = 0 ORDER BY id DESC LIMIT :limit""",
    r"""SELECT DISTINCT return_id FROM lines WHERE gone = 0 AND announced > 0
       AND sku LIKE :like ESCAPE '\' ORDER BY return_id DESC LIMIT :limit""",
)
# A misread number is right in its first or in its second half.
NEAR: Final = """
SELECT return_id FROM parcels WHERE state = 'announced' AND gone = 0 AND return_id IS NOT NULL
AND length(tracking) = :size AND (substr(tracking, 1, :half) = substr(:tracking, 1, :half)
  OR substr(tracking, :half + 1) = substr(:tracking, :half + 1))
ORDER BY id DESC LIMIT :limit
"""
_EXPECTED: Final = """l.gone = 0 AND l.announced > (SELECT count(*) FROM units u
  WHERE u.line_id = l.id AND u.extra = 0 AND u.gone = 0)"""
# What was scanned from an article is kept as its SKU, be it the seller's code or a GTIN.
WITH_GOODS: Final = f"""
SELECT l.return_id FROM json_each(:skus) wanted JOIN lines l ON l.sku = wanted.value
WHERE {_EXPECTED}
UNION SELECT l.return_id FROM json_each(:skus) wanted JOIN lines l ON l.gtin = wanted.value
WHERE {_EXPECTED}
ORDER BY 1 DESC LIMIT :limit
"""
# Somebody wrote a number from the box into the note.
NOTED: Final = """
SELECT r.id FROM json_each(:words) wanted JOIN returns r ON r.rma = wanted.value WHERE r.gone = 0
UNION SELECT r.id FROM json_each(:words) wanted JOIN returns r ON r.order_no = wanted.value
WHERE r.gone = 0 LIMIT :limit
"""
RETURNS: Final = """
SELECT r.id, r.rma, r.order_no, r.state, coalesce(s.name, ''), r.buyer_name, r.buyer_country,
  r.requested_at,
  (SELECT json_group_array(json_array(l.sku, l.title, l.gtin, l.announced, l.announced -
    (SELECT count(*) FROM units u WHERE u.line_id = l.id AND u.extra = 0 AND u.gone = 0)))
    FROM lines l WHERE l.return_id = r.id AND l.gone = 0 AND l.announced > 0),
  (SELECT json_group_array(json_array(p.tracking, p.carrier, p.state))
    FROM parcels p WHERE p.return_id = r.id AND p.gone = 0)
FROM json_each(:ids) wanted JOIN returns r ON r.id = wanted.value AND r.gone = 0
LEFT JOIN sellers s ON s.id = r.seller_id ORDER BY wanted.key
"""


def search_returns(db: Reader, text: str, limit: int = MOST) -> list[FoundReturn]:
    """By name, order, RMA, tracking number or SKU; equal ones first, then what contains it."""
    words = " ".join(text.split())
    if len(words) < SHORTEST:
        return []
    tight = "".join(words.split()).upper()
    values = {
        "text": words,
        "tight": tight,
        "like": contains(words),
        "small": contains(words.lower()),
        "title": contains(words.title()),
        "tight_like": contains(tight),
        "limit": limit,
    }
    return _returns(db, _ids(db, (*EXACT, *CONTAINS), values, limit))


def likely_returns(
    db: Reader, tracking: str, skus: Sequence[str], note: str = "", limit: int = MOST
) -> list[FoundReturn]:
    """What the parcel itself speaks for: a noted number, one read almost right, the same goods."""
    compact = "".join(tracking.split())
    values = {
        "words": json.dumps([word.strip(".,;:()") for word in note.split()][:MOST]),
        "tracking": compact,
        "size": len(compact),
        "half": max(1, len(compact) // 2),
        "skus": json.dumps(sorted({sku for sku in skus if sku})),
        "limit": limit,
    }
    return _returns(db, _ids(db, (NOTED, NEAR, WITH_GOODS), values, limit))


def contains(text: str) -> str:
    r"""A LIKE pattern that takes ``%``, ``_`` and ``\`` for what they are."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _ids(db: Reader, ways: Iterable[str], values: dict[str, Any], limit: int) -> list[str]:
    found: dict[str, None] = {}
    for sql in ways:
        if len(found) >= limit:
            break
        found.update(dict.fromkeys(db.rows(str, sql, values)))
    return list(found)[:limit]


def _returns(db: Reader, ids: list[str]) -> list[FoundReturn]:
    return db.rows(_found, RETURNS, {"ids": json.dumps(ids)}) if ids else []


def _found(*row: Any) -> FoundReturn:
    columns = list(row)
    columns[7] = maybe_moment(columns[7])
    columns[8] = tuple(FoundLine(*line) for line in json.loads(columns[8]))
    columns[9] = tuple(FoundParcel(*parcel) for parcel in json.loads(columns[9]))
    return FoundReturn(*columns)
