"""Bins: does one exist, and where could a unit go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class BinRow:
    """``units`` lie in it now; ``same`` of them have the SKU that was asked about."""

    code: str
    zone: str
    units: int
    same: int


SUGGESTED: Final = """
SELECT b.code, b.zone, count(u.id), count(CASE WHEN u.sku = :sku THEN 1 END)
FROM bins b LEFT JOIN units u ON u.bin = b.code AND u.state = 'executed' AND u.gone = 0
WHERE b.zone = :zone AND b.gone = 0
GROUP BY b.code ORDER BY 4 DESC, 3, b.code LIMIT :limit
"""
BINS: Final = "SELECT code, zone, 0, 0 FROM bins WHERE gone = 0 ORDER BY code"


def suggested_bins(db: Reader, zone: str, sku: str, limit: int = 3) -> list[BinRow]:
    """Where the same SKU already lies, else the emptiest, of one zone."""
    return db.rows(BinRow, SUGGESTED, {"zone": zone, "sku": sku, "limit": limit})


def all_bins(db: Reader) -> list[BinRow]:
    return db.rows(BinRow, BINS)
