"""Which units a scan at the inspection bench can mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.identifiers import Candidate, ScanKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class FoundUnit:
    id: str
    lpn: str
    state: str
    title: str


BY_PLATE: Final = """
SELECT id, lpn, state, title FROM units WHERE lpn = :value AND lpn <> '' AND gone = 0
"""
# Goods and papers mean a unit only while it waits: the plate alone tells two of a kind apart.
WAITING: Final = """
SELECT u.id, u.lpn, u.state, u.title FROM units u JOIN parcels p ON p.id = u.parcel_id
LEFT JOIN lines l ON l.id = u.line_id LEFT JOIN returns r ON r.id = u.return_id
WHERE u.state = 'received' AND u.gone = 0 AND :value <> ''
  AND :value IN (u.sku, l.sku, l.gtin, l.fnsku, p.tracking, r.rma, r.order_no)
ORDER BY p.arrived_at, u.id LIMIT 100
"""
OF_GOODS: Final = frozenset(
    {
        ScanKind.GTIN,
        ScanKind.FNSKU,
        ScanKind.ASIN,
        ScanKind.ISBN,
        ScanKind.TRACKING,
        ScanKind.RMA,
        ScanKind.ORDER,
        ScanKind.TEXT,
    }
)


def units_for_scan(db: Reader, readings: Iterable[Candidate]) -> list[FoundUnit]:
    """The unit with this plate in whatever state; else those that wait and fit, oldest first."""
    found: dict[str, FoundUnit] = {}
    for reading in readings:
        if reading.kind is ScanKind.LPN:
            return db.rows(FoundUnit, BY_PLATE, {"value": reading.value})
        if reading.kind in OF_GOODS:
            for unit in db.rows(FoundUnit, WAITING, {"value": reading.value}):
                found.setdefault(unit.id, unit)
    return list(found.values())
