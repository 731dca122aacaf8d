"""Standing orders of sellers: those of one, those of all, and how a box is to be opened."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition import (
    Grade,
    OrderCase,
    Say,
    StandingOrder,
    opening_for,
    outcome_for,
    strictest_opening,
)
from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from app.queries.arrivals import Arrival
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class SellerRow:
    """``language`` is what they are written to in, "" for the station's own."""

    id: str
    name: str
    language: str


_ORDER: Final = """
SELECT id, seller_id, say, disposition, when_silent, hours, sku, category, grades, above,
  valid_from, valid_until, "by", note, edition, replaces
FROM standing_orders WHERE gone = 0
"""
ORDERS_FOR: Final = (
    _ORDER
    + """ AND seller_id = :seller
  AND (sku = '' OR sku IN (SELECT value FROM json_each(:skus))) ORDER BY id"""
)
ORDERS: Final = _ORDER + " ORDER BY id"
SELLERS: Final = "SELECT id, name, language FROM sellers WHERE gone = 0 ORDER BY name, id"


def orders_for(db: Reader, seller_id: str, skus: Iterable[str]) -> tuple[StandingOrder, ...]:
    """Those that can be about goods of these SKUs, whatever their dates; the oldest first.

    A seller may have an order for each of thousands of SKUs, and the window weighs what it gets.
    """
    values = {"seller": seller_id, "skus": json.dumps(sorted(set(skus)))}
    return tuple(db.rows(read_order, ORDERS_FOR, values)) if seller_id else ()


def all_orders(db: Reader) -> list[StandingOrder]:
    return db.rows(read_order, ORDERS)


def all_sellers(db: Reader) -> list[SellerRow]:
    return db.rows(SellerRow, SELLERS)


def sayings(case: OrderCase, orders: Iterable[StandingOrder]) -> tuple[StandingOrder, ...]:
    """The orders that could count for goods whose grade nobody knows yet, by grade."""
    orders = tuple(orders)
    found = (outcome_for(replace(case, grade=grade.value), orders) for grade in Grade)
    return tuple({one.id: one for one in found if one is not None}.values())


def sayings_of(arrival: Arrival, now: datetime) -> tuple[StandingOrder, ...]:
    """Those for the goods of a box."""
    found = (one for case in _cases(arrival, now) for one in sayings(case, arrival.orders))
    return tuple({one.id: one for one in found}.values())


def opening_of(arrival: Arrival, now: datetime) -> StandingOrder | None:
    """How the seller wants this box opened: of its goods, the one that hinders most."""
    orders = arrival.orders
    if not any(one.of_opening for one in orders):
        return None
    return strictest_opening(opening_for(case, orders) for case in _cases(arrival, now))


def _cases(arrival: Arrival, now: datetime) -> Iterator[OrderCase]:
    sellers = {arrival.head.return_id: arrival.head.seller_id}
    sellers |= {one.id: one.seller_id for one in arrival.further}
    for line in arrival.lines:
        yield OrderCase(
            seller_id=sellers.get(line.return_id, ""),
            sku=line.sku,
            category=line.category,
            at=now,
            value_minor=line.price_minor,
            currency=line.currency,
        )


def read_order(*row: Any) -> StandingOrder:
    return StandingOrder(
        id=row[0],
        seller_id=row[1],
        say=Say(row[2]),
        disposition=row[3],
        when_silent=row[4],
        hours=row[5],
        sku=row[6],
        category=row[7],
        grades=tuple(json.loads(row[8])),
        above=json.loads(row[9]),
        valid_from=from_millis(row[10]),
        valid_until=maybe_moment(row[11]),
        by=row[12],
        note=row[13],
        edition=row[14],
        replaces=row[15],
    )
