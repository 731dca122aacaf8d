"""Bins: what they are like, what lies in them, and which one is proposed for a unit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.domain.places import Why
from app.store.moments import maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class BinRow:
    """``units`` lie in it now, those in containers included; ``capacity`` 0 is no limit."""

    code: str
    zone: str
    units: int
    capacity: int = 0
    one_seller: bool = False
    one_sku: bool = False
    blocked: str = ""
    counted_at: datetime | None = None

    @property
    def room(self) -> int | None:
        """How many more it takes; None where there is no limit."""
        return max(0, self.capacity - self.units) if self.capacity else None


@dataclass(frozen=True, slots=True)
class ProposedBin:
    """``why`` is what speaks for it; ``near`` the bin that it was looked for beside, or ""."""

    code: str
    zone: str
    units: int
    capacity: int
    why: Why
    near: str = ""

    @property
    def room(self) -> int | None:
        return max(0, self.capacity - self.units) if self.capacity else None


_BIN: Final = """
SELECT b.code, b.zone, coalesce(n.units, 0), b.capacity, b.one_seller, b.one_sku, b.blocked,
  b.counted_at
FROM bins b LEFT JOIN stock_counts n ON n.what = 'bin' AND n.key = b.code
WHERE b.gone = 0
"""
BINS: Final = _BIN + " ORDER BY b.code"
BIN: Final = _BIN + " AND b.code = :code"
_ROOM: Final = """
SELECT b.code, b.zone, coalesce(n.units, 0), b.capacity
FROM bins b LEFT JOIN stock_counts n ON n.what = 'bin' AND n.key = b.code
WHERE b.zone = :zone AND b.gone = 0 AND b.blocked = ''
  AND (b.capacity = 0 OR coalesce(n.units, 0) + :pieces <= b.capacity)
"""
# The same goods of the same seller, the fullest first: so that few bins hold one SKU.
SAME: Final = (
    _ROOM
    + """ AND b.code IN (SELECT s.bin FROM stock s
    WHERE s.sku = :sku AND s.seller_id = :seller AND s.bin <> '')
  AND NOT (b.one_seller = 1
    AND EXISTS (SELECT 1 FROM stock o WHERE o.bin = b.code AND o.seller_id <> :seller))
  AND NOT (b.one_sku = 1
    AND EXISTS (SELECT 1 FROM stock o WHERE o.bin = b.code AND o.sku <> :sku))
ORDER BY 3 DESC, b.code LIMIT :limit"""
)
EMPTY: Final = (
    _ROOM + " AND n.units IS NULL ORDER BY (b.code < :near), b.code LIMIT :limit"
)  # on along the aisle, then from its beginning
MIXED: Final = (
    _ROOM
    + """ AND n.units > 0 AND NOT (b.one_sku = 1
    AND EXISTS (SELECT 1 FROM stock s WHERE s.bin = b.code AND s.sku <> :sku))
  AND NOT (b.one_seller = 1
    AND EXISTS (SELECT 1 FROM stock s WHERE s.bin = b.code AND s.seller_id <> :seller))
ORDER BY 3, b.code LIMIT :limit"""
)
NEAR: Final = """
SELECT s.bin FROM stock s JOIN bins b ON b.code = s.bin AND b.zone = :zone AND b.gone = 0
WHERE s.sku = :sku AND s.seller_id = :seller ORDER BY s.at DESC LIMIT 1
"""


def proposed_bins(
    db: Reader, zone: str, sku: str, seller_id: str, *, pieces: int = 1, limit: int = 3
) -> list[ProposedBin]:
    """Where the same goods lie, else the next empty bin of the zone, else any with room.

    The best first; none that the rules of the bin would refuse.
    """
    asked = {"zone": zone, "sku": sku, "seller": seller_id, "pieces": pieces, "limit": limit}
    near = str(db.scalar(NEAR, asked) or "")
    found: dict[str, ProposedBin] = {}
    for why, sql in ((Why.SAME_GOODS, SAME), (Why.EMPTY, EMPTY), (Why.ROOM, MIXED)):
        for code, its_zone, units, capacity in db.rows(_columns, sql, {**asked, "near": near}):
            beside = near if why is Why.EMPTY else ""
            one = ProposedBin(code, its_zone, units, capacity, why, beside)
            found.setdefault(code, one)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def all_bins(db: Reader) -> list[BinRow]:
    return db.rows(_bin, BINS)


def bin_row(db: Reader, code: str) -> BinRow | None:
    return db.row(_bin, BIN, {"code": code})


def _bin(*row: Any) -> BinRow:
    columns = list(row)
    columns[4:6] = map(bool, columns[4:6])
    columns[7] = maybe_moment(columns[7])
    return BinRow(*columns)


def _columns(*row: Any) -> tuple[Any, ...]:
    return row
