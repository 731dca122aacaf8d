"""The queues between the steps, oldest first, and their counts for the rail."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

from app.domain.disposition import Disposition, target_zone
from app.domain.disposition.remaining import due_steps
from app.queries.approving import COLUMNS, JOINS, Decision, decision
from app.queries.paging import Source
from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class QueuedUnit:
    """One unit that waits.  ``since`` is when it came into this queue."""

    id: str
    lpn: str
    sku: str
    title: str
    category: str
    rma: str
    seller: str
    since: datetime
    grade: str = ""
    started: bool = False
    second: bool = False  # a blind second look


@dataclass(frozen=True, slots=True)
class QueuedWork:
    """An approved unit and the step that is due; ``zone`` is where it will lie.

    ``held`` is why it is on hold, or "".
    """

    id: str
    lpn: str
    sku: str
    title: str
    disposition: str
    grade: str
    since: datetime
    step: str
    zone: str
    held: str = ""


@dataclass(frozen=True, slots=True)
class Oldest:
    """Since when the first of each queue has waited; None where nothing waits."""

    receive: datetime | None = None
    unclaimed: datetime | None = None
    inspect: datetime | None = None
    propose: datetime | None = None
    approve: datetime | None = None
    execute: datetime | None = None
    put_away: datetime | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """How much waits at each step, counted up to ``MANY``, and since when."""

    unfinished: int
    unclaimed: int
    inspect: int
    propose: int
    approve: int
    execute: int
    put_away: int
    labels: int
    oldest: Oldest


_OWNER: Final = """
LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id
"""
NOT_OWN_LOOK: Final = """NOT EXISTS (SELECT 1 FROM second_looks k WHERE k.unit_id = units.id
    AND k.state = 'waiting' AND k.first_by = :me AND k.gone = 0)"""
INSPECT_ROWS: Final = (
    """
SELECT 0, u.id, u.id, u.lpn, u.sku, u.title, u.category, coalesce(r.rma, ''),
  coalesce(s.name, ''), coalesce(p.arrived_at, 0), u.grade,
  EXISTS (SELECT 1 FROM inspections i WHERE i.unit_id = u.id AND i.state = 'open' AND i.gone = 0),
  EXISTS (SELECT 1 FROM second_looks k
    WHERE k.unit_id = u.id AND k.state = 'waiting' AND k.gone = 0)
FROM page JOIN units u ON u.id = page.id JOIN parcels p ON p.id = u.parcel_id
"""
    + _OWNER
    + "ORDER BY u.id"
)
TO_INSPECT: Final = f"""
WITH page(id) AS (SELECT id FROM units WHERE state = 'received' AND gone = 0 AND id > :id
  AND {NOT_OWN_LOOK} ORDER BY id LIMIT :limit OFFSET :skip)
{INSPECT_ROWS}"""
COUNT_TO_INSPECT: Final = f"""
SELECT count(*) FROM (SELECT 1 FROM units WHERE state = 'received' AND gone = 0
  AND {NOT_OWN_LOOK} LIMIT :most)
"""
BEFORE_TO_INSPECT: Final = """
SELECT (SELECT count(*) FROM units b WHERE b.state = 'received' AND b.gone = 0 AND b.id < u.id
  AND NOT EXISTS (SELECT 1 FROM second_looks k WHERE k.unit_id = b.id
    AND k.state = 'waiting' AND k.first_by = :me AND k.gone = 0))
FROM units u WHERE u.id = :key AND u.state = 'received' AND u.gone = 0
"""
# What waits for a step that follows from rules is kept in order by ``app.store.searching``;
# "<> ''" is what its index is made on.
_KEPT_PAGE: Final = """
WITH page(id, at) AS (SELECT id, since FROM search_docs WHERE queue = :queue AND queue <> ''
  AND (since, id) > (:at, :id) ORDER BY since, id LIMIT :limit OFFSET :skip)
"""
COUNT_KEPT: Final = """
SELECT count(*) FROM (SELECT 1 FROM search_docs WHERE queue = :queue AND queue <> '' LIMIT :most)
"""
BEFORE_KEPT: Final = """
SELECT (SELECT count(*) FROM search_docs b WHERE b.queue = :queue AND b.queue <> ''
  AND (b.since, b.id) < (c.since, c.id))
FROM search_docs c WHERE c.kind = 'unit' AND c.id = :key AND c.queue = :queue
"""
PROPOSE_ROWS: Final = (
    """
SELECT page.at, u.id, u.id, u.lpn, u.sku, u.title, u.category, coalesce(r.rma, ''),
  coalesce(s.name, ''), page.at, u.grade,
  EXISTS (SELECT 1 FROM proposals d WHERE d.unit_id = u.id AND d.state = 'rejected' AND d.gone = 0)
FROM page CROSS JOIN units u ON u.id = page.id
"""
    + _OWNER
    + "ORDER BY page.at, u.id"
)
TO_PROPOSE: Final = _KEPT_PAGE + PROPOSE_ROWS
APPROVE_ROWS: Final = (
    "SELECT d.proposed_at, d.id, "
    + COLUMNS
    + "FROM page JOIN proposals d ON d.id = page.id JOIN units u ON u.id = d.unit_id"
    + _OWNER
    + JOINS
    + "ORDER BY d.proposed_at, d.id"
)
TO_APPROVE: Final = (
    """
WITH page(id) AS (SELECT id FROM proposals WHERE state = 'proposed' AND gone = 0
  AND (proposed_at, id) > (:at, :id) ORDER BY proposed_at, id LIMIT :limit OFFSET :skip)
"""
    + APPROVE_ROWS
)
COUNT_TO_APPROVE: Final = """
SELECT count(*) FROM (SELECT 1 FROM proposals WHERE state = 'proposed' AND gone = 0 LIMIT :most)
"""
BEFORE_TO_APPROVE: Final = """
SELECT (SELECT count(*) FROM proposals b WHERE b.state = 'proposed' AND b.gone = 0
  AND (b.proposed_at, b.id) < (d.proposed_at, d.id))
FROM proposals d WHERE (d.id = :key OR d.unit_id = :key) AND d.state = 'proposed' AND d.gone = 0
"""
EXECUTE_ROWS: Final = """
SELECT page.at, u.id, u.id, u.lpn, u.sku, u.title, d.disposition, u.grade,
  coalesce(d.decided_at, 0), d.steps_done,
  (SELECT i.packaging FROM inspections i WHERE i.unit_id = u.id AND i.state = 'complete'
    AND i.gone = 0 ORDER BY i.id DESC LIMIT 1),
  EXISTS (SELECT 1 FROM photos f WHERE f.owner_id = u.id AND f.slot = 'evidence' AND f.gone = 0),
  coalesce((SELECT h.reason FROM holds h
    WHERE h.unit_id = u.id AND h.released_by = '' AND h.gone = 0 LIMIT 1), '')
FROM page CROSS JOIN units u ON u.id = page.id
JOIN proposals d ON d.unit_id = u.id AND d.state = 'approved' AND d.gone = 0
ORDER BY page.at, u.id
"""
TO_EXECUTE: Final = _KEPT_PAGE + EXECUTE_ROWS
COUNTS: Final = """
SELECT
  (SELECT count(*) FROM (SELECT 1 FROM parcels
    WHERE state IN ('arrived', 'opened') AND gone = 0 LIMIT :most)),
  (SELECT count(*) FROM (SELECT 1 FROM parcels
    WHERE state IN ('unclaimed', 'misdirected') AND gone = 0 LIMIT :most)),
  (SELECT count(*) FROM (SELECT 1 FROM units WHERE state = 'received' AND gone = 0 LIMIT :most)),
  (SELECT count(*) FROM (SELECT 1 FROM search_docs
    WHERE queue = 'propose' AND queue <> '' LIMIT :most)),
  (SELECT count(*) FROM (SELECT 1 FROM proposals
    WHERE state = 'proposed' AND gone = 0 LIMIT :most)),
  (SELECT count(*) FROM (SELECT 1 FROM search_docs
    WHERE queue = 'execute' AND queue <> '' LIMIT :most)),
  (SELECT count(*) FROM (SELECT 1 FROM search_docs
    WHERE queue = 'put_away' AND queue <> '' LIMIT :most)),
  (SELECT count(*) FROM (SELECT 1 FROM print_jobs
    WHERE state IN ('failed', 'unknown') AND gone = 0 LIMIT :most))
"""
OLDEST: Final = """
SELECT
  (SELECT min(first) FROM (
    SELECT min(arrived_at) AS first FROM parcels WHERE state = 'arrived' AND gone = 0
    UNION ALL SELECT min(arrived_at) FROM parcels WHERE state = 'opened' AND gone = 0)),
  (SELECT min(arrived_at) FROM parcels WHERE state = 'unclaimed' AND gone = 0),
  (SELECT p.arrived_at FROM units u JOIN parcels p ON p.id = u.parcel_id
    WHERE u.state = 'received' AND u.gone = 0 ORDER BY u.id LIMIT 1),
  (SELECT min(since) FROM search_docs WHERE queue = 'propose' AND queue <> ''),
  (SELECT min(proposed_at) FROM proposals WHERE state = 'proposed' AND gone = 0),
  (SELECT min(since) FROM search_docs WHERE queue = 'execute' AND queue <> ''),
  (SELECT min(since) FROM search_docs WHERE queue = 'put_away' AND queue <> '')
"""
MANY: Final = 1_000  # no badge tells more


def inspect_for(person_id: str) -> Source[QueuedUnit]:
    """What this person may inspect: a second look at their own work is another's."""
    return replace(INSPECT, values={"me": person_id})


def units_to_inspect(db: Reader, limit: int = 500, me: str = "") -> list[QueuedUnit]:
    return _first(db, inspect_for(me), limit)


def units_to_propose(db: Reader, limit: int = 500) -> list[QueuedUnit]:
    """Inspected and without a proposal; ``started`` says that one was rejected."""
    return _first(db, PROPOSE, limit)


def proposals_to_decide(db: Reader, limit: int = 500) -> list[Decision]:
    return _first(db, APPROVE, limit)


def units_to_execute(db: Reader, limit: int = 500) -> list[QueuedWork]:
    """Approved, with something to do before they can be put away."""
    return _first(db, EXECUTE, limit)


def units_to_put_away(db: Reader, limit: int = 500) -> list[QueuedWork]:
    return _first(db, PUT_AWAY, limit)


def counts(db: Reader) -> Counts:
    """What the rail shows, after every change: bounded, so that it costs alike at any size."""
    found = db.row(_plain, COUNTS, {"most": MANY}) or (0,) * 8
    unfinished, unclaimed, inspect, propose, approve, execute, put_away, labels = found
    oldest = Oldest(*map(maybe_moment, db.row(_plain, OLDEST) or (None,) * 7))
    return Counts(
        unfinished, unclaimed, inspect, propose, approve, execute, put_away, labels, oldest
    )


def _first(db: Reader, source: Source[Row], limit: int) -> list[Row]:
    values = {
        **source.values,
        "at": source.start.at,
        "id": source.start.id,
        "skip": 0,
        "limit": limit,
    }
    return db.rows(lambda _at, _id, *columns: source.make(*columns), source.page, values)


def _plain(*row: Any) -> tuple[Any, ...]:
    return row


def _queued(*row: Any) -> QueuedUnit:
    columns = list(row)
    columns[7] = from_millis(columns[7])
    columns[9:] = map(bool, columns[9:])
    return QueuedUnit(*columns)


def _work(*row: Any) -> QueuedWork:
    columns = list(row[:7])
    columns[6] = from_millis(columns[6])
    done, packaging, evidence, held = row[7:]
    disposition = columns[4]
    due = due_steps(disposition, packaging, tuple(json.loads(done)), evidence=bool(evidence))
    zone = target_zone(Disposition(disposition)).value
    columns += [due[0] if due else "", zone, held]
    return QueuedWork(*columns)


PROPOSE: Final = Source(TO_PROPOSE, COUNT_KEPT, BEFORE_KEPT, _queued, values={"queue": "propose"})
EXECUTE: Final = Source(TO_EXECUTE, COUNT_KEPT, BEFORE_KEPT, _work, values={"queue": "execute"})
PUT_AWAY: Final = Source(TO_EXECUTE, COUNT_KEPT, BEFORE_KEPT, _work, values={"queue": "put_away"})
INSPECT: Final = Source(TO_INSPECT, COUNT_TO_INSPECT, BEFORE_TO_INSPECT, _queued, values={"me": ""})
APPROVE: Final = Source(TO_APPROVE, COUNT_TO_APPROVE, BEFORE_TO_APPROVE, decision)
