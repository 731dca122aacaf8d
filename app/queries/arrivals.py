"""A parcel on the bench: what was announced, what came out of it, what is outstanding."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition import StandingOrder
from app.queries.boxes import (
    CameBefore,
    FurtherReturn,
    RefusalRow,
    came_before,
    further_returns,
    refusal_of,
    swaps_in,
)
from app.queries.orders import orders_for
from app.queries.paging import Source, read_page
from app.queries.photos import PhotoRow, photos_of
from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from app.queries.finding import Match
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class ArrivalHead:
    """The parcel and the return it belongs to.

    ``parcel_id`` is "" for a return whose parcel is not known yet, ``return_id`` is "" for a
    parcel that nobody announced.
    """

    parcel_id: str
    tracking: str
    carrier: str
    parcel_state: str
    condition: str
    weight_g: int
    note: str
    arrived_at: datetime | None
    arrived_by: str
    return_id: str
    rma: str
    order_no: str
    seller: str
    buyer_name: str
    buyer_country: str
    buyer_language: str
    plan_method: str
    fee_payer: str
    instruction: dict[str, str]
    requested_at: datetime | None
    delivered_at: datetime | None
    window_days: int
    seller_id: str = ""
    own_order: bool = False


@dataclass(frozen=True, slots=True)
class ArrivalLine:
    """``announced`` = ``received`` + ``missing`` + ``outstanding``; ``extra`` comes on top."""

    id: str
    sku: str
    title: str
    gtin: str
    fnsku: str
    category: str
    price_minor: int
    currency: str
    reason: str
    comment: str
    announced: int
    received: int
    missing: int
    extra: int
    weight_g: int = 0
    return_id: str = ""

    @property
    def outstanding(self) -> int:
        return self.announced - self.received - self.missing


@dataclass(frozen=True, slots=True)
class ArrivalUnit:
    id: str
    lpn: str
    line_id: str
    sku: str
    title: str
    state: str
    extra: bool
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class Arrival:
    """``lines`` are those of the parcel's own return, then those of the ``further`` ones."""

    head: ArrivalHead
    lines: tuple[ArrivalLine, ...]
    units: tuple[ArrivalUnit, ...]
    photos: tuple[PhotoRow, ...]
    further: tuple[FurtherReturn, ...] = ()
    before: tuple[CameBefore, ...] = ()
    refusal: RefusalRow | None = None
    orders: tuple[StandingOrder, ...] = ()

    @property
    def outstanding(self) -> int:
        return sum(line.outstanding for line in self.lines)

    @property
    def returns(self) -> frozenset[str]:
        return frozenset({self.head.return_id, *(one.id for one in self.further)} - {""})

    def goods_g(self) -> int:
        """What the goods should weigh by themselves; 0 where a weight is not known.

        What is outstanding is taken to be inside, together with what came out of it already.
        """
        total, of_line = 0, {line.id: line.weight_g for line in self.lines}
        pieces = [(line.weight_g, line.outstanding) for line in self.lines if line.outstanding]
        if self.head.parcel_state == EMPTIED:
            pieces = []  # what is outstanding comes in another box
        pieces += [(of_line.get(one.line_id, 0), 1) for one in self.units if one.lpn]
        for weight_g, number in pieces:
            if not weight_g:
                return 0
            total += weight_g * number
        return total


@dataclass(frozen=True, slots=True)
class WaitingParcel:
    """A parcel that waits for somebody: unclaimed, or opened with units outstanding."""

    id: str
    tracking: str
    carrier: str
    state: str
    arrived_at: datetime
    units: int
    note: str
    rma: str


EMPTIED: Final = "emptied"
MISSING: Final = "missing"
TURNED_AWAY: Final = ("refused", "misdirected", "forwarded")
_PARCEL: Final = """
p.id, p.tracking, p.carrier, p.state, p.condition, p.weight_g, p.note, p.arrived_at,
coalesce(w.name, '')
"""
_RETURN: Final = """
coalesce(r.id, ''), coalesce(r.rma, ''), coalesce(r.order_no, ''), coalesce(s.name, ''),
coalesce(r.buyer_name, ''), coalesce(r.buyer_country, ''), coalesce(r.buyer_language, ''),
coalesce(r.plan_method, ''), coalesce(r.fee_payer, ''),
CASE WHEN r.instruction IS NULL THEN '{}' WHEN r.instruction = '{}' THEN s.instruction
  ELSE r.instruction END,
r.requested_at, r.delivered_at, coalesce(r.window_days, 0), coalesce(r.seller_id, ''),
coalesce(r.instruction, '{}') <> '{}'
"""
HEAD: Final = f"""
SELECT {_PARCEL}, {_RETURN}
FROM parcels p LEFT JOIN returns r ON r.id = p.return_id LEFT JOIN sellers s ON s.id = r.seller_id
LEFT JOIN people w ON w.id = p.arrived_by
WHERE p.id = :id
"""
HEAD_OF_RETURN: Final = f"""
SELECT '', '', '', '', 'good', 0, '', NULL, '', {_RETURN}
FROM returns r JOIN sellers s ON s.id = r.seller_id WHERE r.id = :id
"""
LINES: Final = """
SELECT l.id, l.sku, l.title, l.gtin, l.fnsku, l.category, l.price_minor, l.currency, l.reason,
  l.comment, l.announced,
  count(CASE WHEN u.state <> 'missing' AND u.extra = 0 THEN 1 END),
  count(CASE WHEN u.state = 'missing' THEN 1 END),
  count(CASE WHEN u.extra = 1 THEN 1 END), l.weight_g, l.return_id
FROM lines l LEFT JOIN units u ON u.line_id = l.id AND u.gone = 0
WHERE l.return_id = :id AND l.gone = 0 GROUP BY l.id ORDER BY l.id
"""
UNITS: Final = """
SELECT id, lpn, coalesce(line_id, ''), sku, title, state, extra FROM units
WHERE parcel_id = :id AND gone = 0 ORDER BY id
"""
UNCLAIMED_PARCELS: Final = """
WITH page(id) AS (SELECT id FROM parcels WHERE state = 'unclaimed' AND gone = 0
  AND (arrived_at, id) > (:at, :id) ORDER BY arrived_at, id LIMIT :limit OFFSET :skip)
SELECT p.arrived_at, p.id, p.id, p.tracking, p.carrier, p.state, p.arrived_at,
  (SELECT count(*) FROM units u WHERE u.parcel_id = p.id AND u.gone = 0), p.note, ''
FROM page JOIN parcels p ON p.id = page.id ORDER BY p.arrived_at, p.id
"""
COUNT_UNCLAIMED: Final = """
SELECT count(*) FROM (SELECT 1 FROM parcels WHERE state = 'unclaimed' AND gone = 0
  AND arrived_at > -1 LIMIT :most)
"""
BEFORE_UNCLAIMED: Final = """
SELECT (SELECT count(*) FROM parcels b WHERE b.state = 'unclaimed' AND b.gone = 0
  AND (b.arrived_at, b.id) < (p.arrived_at, p.id))
FROM parcels p WHERE p.id = :key AND p.state = 'unclaimed' AND p.gone = 0
"""
MISDIRECTED: Final = """
SELECT p.id, p.tracking, p.carrier, p.state, p.arrived_at,
  (SELECT count(*) FROM units u WHERE u.parcel_id = p.id AND u.gone = 0), p.note, ''
FROM parcels p WHERE p.state = 'misdirected' AND p.gone = 0 ORDER BY p.arrived_at LIMIT :limit
"""
UNFINISHED: Final = """
SELECT p.id, p.tracking, p.carrier, p.state, p.arrived_at,
  (SELECT count(*) FROM units u WHERE u.parcel_id = p.id AND u.gone = 0), p.note, r.rma
FROM parcels p JOIN returns r ON r.id = p.return_id
WHERE p.state IN ('arrived', 'opened') AND p.gone = 0 ORDER BY p.arrived_at LIMIT :limit
"""
# By the index over arrivals: sorted by state first, a year of parcels would be read for twelve.
LATEST: Final = """
SELECT p.id, p.tracking, p.carrier, p.state, p.arrived_at,
  (SELECT count(*) FROM units u WHERE u.parcel_id = p.id AND u.gone = 0), p.note,
  coalesce(r.rma, '')
FROM parcels p INDEXED BY ix_parcels_arrived_at LEFT JOIN returns r ON r.id = p.return_id
WHERE p.arrived_at > 0 AND p.state IN ('arrived', 'opened', 'emptied', 'unclaimed') AND p.gone = 0
ORDER BY p.arrived_at DESC LIMIT :limit
"""


def arrival_of(db: Reader, match: Match) -> Arrival | None:
    """The parcel of a match, or its return where no parcel is known."""
    if match.parcel_id:
        return arrival(db, match.parcel_id)
    return arrival_of_return(db, match.return_id)


def arrival(db: Reader, parcel_id: str) -> Arrival | None:
    head = db.row(_head, HEAD, {"id": parcel_id})
    return None if head is None else _complete(db, head)


def arrival_of_return(db: Reader, return_id: str) -> Arrival | None:
    """A return of which no parcel is known."""
    head = db.row(_head, HEAD_OF_RETURN, {"id": return_id})
    return None if head is None else _complete(db, head)


def unclaimed_parcels(db: Reader, limit: int = 256) -> list[WaitingParcel]:
    """Oldest first."""
    return list(read_page(db, UNCLAIMED, 0).rows[:limit])


def misdirected_parcels(db: Reader, limit: int = 500) -> list[WaitingParcel]:
    """For another warehouse, and not forwarded yet; oldest first."""
    return db.rows(waiting_parcel, MISDIRECTED, {"limit": limit})


def unfinished_parcels(db: Reader, limit: int = 500) -> list[WaitingParcel]:
    """Arrived with units still outstanding, oldest first."""
    return db.rows(waiting_parcel, UNFINISHED, {"limit": limit})


def latest_parcels(db: Reader, limit: int = 12) -> list[WaitingParcel]:
    """What came in last, newest first."""
    return db.rows(waiting_parcel, LATEST, {"limit": limit})


def _complete(db: Reader, head: ArrivalHead) -> Arrival:
    further = further_returns(db, head.parcel_id)
    owners = (head.return_id, *(one.id for one in further))
    lines = tuple(line for owner in owners for line in db.rows(ArrivalLine, LINES, {"id": owner}))
    units = db.rows(_unit, UNITS, {"id": head.parcel_id})
    # Few parcels have more to tell, and what they have is seen here without looking.
    if any(one.extra and one.line_id for one in units):
        swaps = swaps_in(db, head.parcel_id)
        units = [replace(one, instead_of=swaps.get(one.id, "")) for one in units]
    own = sum(not one.extra and one.state != MISSING for one in units)
    elsewhere = sum(line.received for line in lines) != own
    return Arrival(
        head,
        lines,
        tuple(units),
        tuple(photos_of(db, head.parcel_id)),
        further,
        came_before(db, head.return_id, head.parcel_id) if elsewhere else (),
        refusal_of(db, head.parcel_id) if head.parcel_state in TURNED_AWAY else None,
        _orders(db, head, further, lines),
    )


def _orders(
    db: Reader,
    head: ArrivalHead,
    further: tuple[FurtherReturn, ...],
    lines: tuple[ArrivalLine, ...],
) -> tuple[StandingOrder, ...]:
    skus = [line.sku for line in lines]
    sellers = dict.fromkeys((head.seller_id, *(one.seller_id for one in further)))
    return tuple(order for seller in sellers for order in orders_for(db, seller, skus))


def _head(*row: Any) -> ArrivalHead:
    columns = list(row)
    columns[7] = maybe_moment(columns[7])
    columns[18] = json.loads(columns[18] or "{}")
    columns[19] = maybe_moment(columns[19])
    columns[20] = maybe_moment(columns[20])
    columns[23] = bool(columns[23])
    return ArrivalHead(*columns)


def _unit(*row: Any) -> ArrivalUnit:
    columns = list(row)
    columns[6] = bool(columns[6])
    return ArrivalUnit(*columns)


def waiting_parcel(*row: Any) -> WaitingParcel:
    columns = list(row)
    columns[4] = from_millis(columns[4] or 0)
    return WaitingParcel(*columns)


UNCLAIMED: Final = Source(UNCLAIMED_PARCELS, COUNT_UNCLAIMED, BEFORE_UNCLAIMED, waiting_parcel)
