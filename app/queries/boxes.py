"""What a parcel has to do with others: returns it shares, pieces that came before, its refusal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class FurtherReturn:
    """One more return whose goods are in the parcel."""

    id: str
    rma: str
    order_no: str
    seller: str
    buyer_name: str
    seller_id: str = ""


@dataclass(frozen=True, slots=True)
class CameBefore:
    """``count`` pieces of a line that came in another parcel of its return."""

    line_id: str
    parcel_id: str
    tracking: str
    arrived_at: datetime | None
    count: int


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """Why a parcel was not taken in; ``forwarded_at`` is None while it waits for its way."""

    reason: str
    note: str
    at: datetime
    by_name: str
    carrier: str
    tracking: str
    forwarded_at: datetime | None


FURTHER: Final = """
SELECT r.id, r.rma, r.order_no, coalesce(s.name, ''), r.buyer_name, r.seller_id
FROM parcel_returns pr JOIN returns r ON r.id = pr.return_id
LEFT JOIN sellers s ON s.id = r.seller_id
WHERE pr.parcel_id = :id AND pr.gone = 0 ORDER BY pr.id
"""
BEFORE: Final = """
SELECT u.line_id, p.id, p.tracking, p.arrived_at, count(*)
FROM lines l JOIN units u ON u.line_id = l.id AND u.gone = 0 AND u.state <> 'missing'
  AND u.extra = 0 AND u.parcel_id <> :parcel
JOIN parcels p ON p.id = u.parcel_id
WHERE l.return_id IN (SELECT :id UNION ALL
  SELECT return_id FROM parcel_returns WHERE parcel_id = :parcel AND gone = 0)
GROUP BY u.line_id, p.id ORDER BY p.arrived_at, p.id
"""
REFUSAL: Final = """
SELECT f.reason, f.note, f.at, coalesce(w.name, ''), f.carrier, f.tracking, f.forwarded_at
FROM refusals f LEFT JOIN people w ON w.id = f.by
WHERE f.parcel_id = :id AND f.gone = 0 ORDER BY f.id DESC LIMIT 1
"""
SWAPS: Final = """
SELECT w.unit_id, l.title FROM units u JOIN wrong_items w ON w.unit_id = u.id AND w.gone = 0
JOIN lines l ON l.id = w.line_id WHERE u.parcel_id = :id AND u.gone = 0
"""


def further_returns(db: Reader, parcel_id: str) -> tuple[FurtherReturn, ...]:
    return tuple(db.rows(FurtherReturn, FURTHER, {"id": parcel_id}))


def came_before(db: Reader, return_id: str, parcel_id: str) -> tuple[CameBefore, ...]:
    """In which other parcels pieces of the same lines came, oldest first."""
    return tuple(db.rows(_before, BEFORE, {"id": return_id, "parcel": parcel_id}))


def refusal_of(db: Reader, parcel_id: str) -> RefusalRow | None:
    return db.row(_refusal, REFUSAL, {"id": parcel_id})


def swaps_in(db: Reader, parcel_id: str) -> dict[str, str]:
    """The units that came in place of something, and the title of what was announced."""
    return dict(db.rows(_pair, SWAPS, {"id": parcel_id}))


def _before(line_id: str, parcel_id: str, tracking: str, at: int | None, number: int) -> CameBefore:
    return CameBefore(line_id, parcel_id, tracking, maybe_moment(at), number)


def _refusal(*row: Any) -> RefusalRow:
    reason, note, at, by_name, carrier, tracking, forwarded_at = row
    return RefusalRow(
        reason, note, from_millis(at), by_name, carrier, tracking, maybe_moment(forwarded_at)
    )


def _pair(unit_id: str, title: str) -> tuple[str, str]:
    return unit_id, title
