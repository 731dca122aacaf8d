"""What is expected: announced returns, newest first, and one of them as a whole."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.queries.arrivals import Arrival, arrival_of_return
from app.queries.choosing import LATEST_HITS, WHOLE, Choice, Queue, chosen
from app.queries.paging import SIZE, Glance, Page, Place, Source, count_rows, read_page
from app.queries.photos import PhotoRow, photos_of
from app.store.moments import maybe_moment
from app.store.search_words import ENDING

if TYPE_CHECKING:
    from app.store.reading import Reader


class Expectation(StrEnum):
    """How far an announced return has come: none of it, some of it, all of it is here."""

    EXPECTED = "expected"
    ARRIVED = "arrived"
    RECEIVED = "received"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class RequestRow:
    """``items`` are announced, ``here`` of them received or declared missing.

    ``tracking`` is the first of ``parcels`` numbers; ``parcel_id`` the one that is here, or "".
    """

    id: str
    rma: str
    seller: str
    order_no: str
    country: str
    items: int
    here: int
    title: str
    tracking: str
    parcels: int
    parcel_id: str
    requested_at: datetime | None
    state: Expectation


@dataclass(frozen=True, slots=True)
class RequestParcel:
    """A parcel of a return; ``arrived_at`` is None while it is on its way."""

    id: str
    tracking: str
    carrier: str
    state: str
    arrived_at: datetime | None


@dataclass(frozen=True, slots=True)
class RequestDetail:
    """One return as a whole; ``announced`` has no parcel, the parcels are in ``parcels``."""

    row: RequestRow
    announced: Arrival
    parcels: tuple[RequestParcel, ...]
    claim_photos: tuple[PhotoRow, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestTotals:
    returns: int
    open_returns: int
    sellers: int


_ROW: Final = """
SELECT r.id, r.rma, s.name, r.order_no, r.buyer_country,
  coalesce((SELECT sum(l.announced) FROM lines l WHERE l.return_id = r.id AND l.gone = 0), 0),
  (SELECT count(*) FROM lines l JOIN units u ON u.line_id = l.id AND u.gone = 0 AND u.extra = 0
    WHERE l.return_id = r.id AND l.gone = 0),
  coalesce((SELECT l.title FROM lines l WHERE l.return_id = r.id AND l.gone = 0
    ORDER BY l.id LIMIT 1), ''),
  coalesce((SELECT p.tracking FROM parcels p WHERE p.return_id = r.id AND p.gone = 0
    ORDER BY p.id LIMIT 1), ''),
  (SELECT count(*) FROM parcels p WHERE p.return_id = r.id AND p.gone = 0),
  coalesce((SELECT p.id FROM parcels p WHERE p.return_id = r.id AND p.gone = 0
    AND p.arrived_at IS NOT NULL ORDER BY p.id LIMIT 1), ''),
  r.requested_at, r.state
FROM returns r JOIN sellers s ON s.id = r.seller_id
"""
PAGE_ROWS: Final = (
    _ROW.replace("SELECT r.id", "SELECT 0, r.id, r.id", 1).replace(
        "FROM returns r JOIN sellers", "FROM page JOIN returns r ON r.id = page.id JOIN sellers"
    )
    + "ORDER BY r.id DESC"
)
NEWEST_PAGE: Final = f"""
WITH page(id) AS (SELECT id FROM returns WHERE gone = 0 AND id < :id
  ORDER BY id DESC LIMIT :limit OFFSET :skip)
{PAGE_ROWS}"""
CHOSEN: Final = f"""
WITH {LATEST_HITS}, page(id) AS (SELECT id FROM hit ORDER BY id DESC LIMIT :found)
{PAGE_ROWS}"""
COUNT_NEWEST: Final = "SELECT count(*) FROM (SELECT 1 FROM returns WHERE gone = 0 LIMIT :most)"
BEFORE_NEWEST: Final = """
SELECT (SELECT count(*) FROM returns b WHERE b.gone = 0 AND b.id > r.id)
FROM returns r WHERE r.id = :key AND r.gone = 0
"""
# Each way in is bounded and walks its own index.  One statement for all of them would lay out
# half a dozen temporary tables first, which takes ten times as long as the looking.
BY_RMA: Final = """
SELECT id FROM returns WHERE rma >= :low AND rma < :high AND gone = 0 LIMIT :limit
"""
BY_ORDER: Final = """
SELECT id FROM returns WHERE order_no >= :low AND order_no < :high AND gone = 0 LIMIT :limit
"""
BY_TRACKING: Final = """
SELECT return_id FROM parcels WHERE tracking >= :low AND tracking < :high
AND return_id IS NOT NULL LIMIT :limit
"""
BY_ENDING: Final = """
SELECT return_id FROM parcels WHERE substr(tracking, -6) = :low AND tracking <> ''
AND return_id IS NOT NULL LIMIT :limit
"""
BY_SKU: Final = "SELECT return_id FROM lines WHERE sku >= :low AND sku < :high LIMIT :limit"
FOUND: Final = (
    _ROW.replace("FROM returns r", "FROM json_each(:ids) f JOIN returns r ON r.id = f.value")
    + "WHERE r.gone = 0"
)
ONE: Final = _ROW + "WHERE r.id = :id AND r.gone = 0"
PARCELS: Final = """
SELECT id, tracking, carrier, state, arrived_at FROM parcels
WHERE return_id = :id AND gone = 0 ORDER BY id LIMIT :limit
"""
SELLERS: Final = "SELECT name FROM sellers WHERE gone = 0 ORDER BY name"
TOTALS: Final = """
SELECT (SELECT count(*) FROM returns WHERE gone = 0),
  (SELECT count(*) FROM returns WHERE gone = 0 AND state = 'open'),
  (SELECT count(*) FROM sellers WHERE gone = 0)
"""
SURE: Final = 10  # signs: what so much of one kind of number begins with is of no other
LAST_CHARACTER: Final = "\U0010ffff"


def newest_requests(db: Reader, limit: int = SIZE) -> list[RequestRow]:
    return list(read_page(db, NEWEST, 0).rows[:limit])


def find_requests(db: Reader, text: str, limit: int = 200) -> list[RequestRow]:
    """Those whose RMA, order, tracking number or an SKU begins with ``text``, in any case.

    Six signs are the end of a tracking number as well, as people read it out.
    """
    ids: dict[str, None] = {}
    for start in dict.fromkeys((text, text.upper())):
        values = {"low": start, "high": start + LAST_CHARACTER, "limit": limit}
        ending = (BY_ENDING,) if len(start) == ENDING else ()
        for way in (BY_TRACKING, *ending, BY_RMA, BY_ORDER, BY_SKU):
            ids.update(dict.fromkeys(db.rows(str, way, values)))
            if ids and len(start) >= SURE:
                break
    newest = sorted(ids, reverse=True)[:limit]
    if len(newest) == 1:
        return db.rows(_row, ONE, {"id": newest[0]})
    found = db.rows(_row, FOUND, {"ids": json.dumps(newest)}) if newest else []
    return sorted(found, key=lambda row: row.id, reverse=True)


def choose_requests(db: Reader, queue: Queue[RequestRow], choice: Choice) -> Glance[RequestRow]:
    """As ``chosen``; a number is looked up by its own index first, and in no words where known."""
    text = choice.text.strip()
    if len(text) >= ENDING and any(map(str.isdigit, text)) and choice == Choice(text):
        rows = find_requests(db, text, SIZE)
        if rows:
            last = Place(0, rows[-1].id)
            whole = min(count_rows(db, queue.source, WHOLE + 1), WHOLE + 1)
            page = Page(0, tuple(rows), last)
            return Glance(len(rows), len(rows) < SIZE, (page,), min(whole, WHOLE), whole <= WHOLE)
    return chosen(db, queue, choice)


def request(db: Reader, return_id: str) -> RequestRow | None:
    return db.row(_row, ONE, {"id": return_id})


def request_detail(db: Reader, return_id: str, limit: int = 50) -> RequestDetail | None:
    row = request(db, return_id)
    announced = arrival_of_return(db, return_id)
    if row is None or announced is None:
        return None
    parcels = db.rows(_parcel, PARCELS, {"id": return_id, "limit": limit})
    return RequestDetail(row, announced, tuple(parcels), tuple(photos_of(db, return_id)))


def seller_names(db: Reader) -> list[str]:
    return db.rows(str, SELLERS)


def request_totals(db: Reader) -> RequestTotals:
    return db.row(RequestTotals, TOTALS) or RequestTotals(0, 0, 0)


def _row(*row: Any) -> RequestRow:
    columns = list(row)
    columns[11] = maybe_moment(columns[11])
    columns[12] = _expectation(columns[12], columns[5], columns[6], arrived=bool(columns[10]))
    return RequestRow(*columns)


def _parcel(*row: Any) -> RequestParcel:
    columns = list(row)
    columns[4] = maybe_moment(columns[4])
    return RequestParcel(*columns)


def _expectation(state: str, items: int, here: int, *, arrived: bool) -> Expectation:
    if state != "open":
        return Expectation.CLOSED
    if items and here >= items:
        return Expectation.RECEIVED
    return Expectation.ARRIVED if arrived or here else Expectation.EXPECTED


NEWEST: Final = Source(
    NEWEST_PAGE, COUNT_NEWEST, BEFORE_NEWEST, _row, start=Place(0, LAST_CHARACTER)
)
ANNOUNCED: Final = Queue(
    NEWEST, "", CHOSEN, ("seller", "grade"), kind="return", look=choose_requests
)
