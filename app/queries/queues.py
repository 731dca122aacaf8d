"""The queues between the steps, oldest first, and their counts for the rail."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition import Disposition, StepKind, steps, target_zone
from app.domain.grading.facts import Packaging
from app.store.moments import from_millis

if TYPE_CHECKING:
    from app.store.reading import Reader


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
class QueuedDecision:
    """A proposed disposition; ``proposed_by`` and ``inspected_by`` are person ids."""

    id: str
    unit_id: str
    lpn: str
    sku: str
    title: str
    disposition: str
    grade: str
    since: datetime
    proposed_by: str
    inspected_by: str


@dataclass(frozen=True, slots=True)
class QueuedWork:
    """An approved unit and the step that is due; ``zone`` is where it will lie."""

    id: str
    lpn: str
    sku: str
    title: str
    disposition: str
    grade: str
    since: datetime
    step: str
    zone: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How much waits at each step."""

    unfinished: int
    unclaimed: int
    inspect: int
    propose: int
    approve: int
    execute: int
    put_away: int
    labels: int


_UNIT: Final = """
SELECT u.id, u.lpn, u.sku, u.title, u.category, coalesce(r.rma, ''), coalesce(s.name, ''),
"""
_OWNER: Final = """
LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id
"""
TO_INSPECT: Final = (
    _UNIT
    + """coalesce(p.arrived_at, 0), u.grade,
  EXISTS (SELECT 1 FROM inspections i WHERE i.unit_id = u.id AND i.state = 'open' AND i.gone = 0)
FROM units u JOIN parcels p ON p.id = u.parcel_id
"""
    + _OWNER
    + "WHERE u.state = 'received' AND u.gone = 0 ORDER BY p.arrived_at, u.id LIMIT :limit"
)
TO_PROPOSE: Final = (
    _UNIT
    + """coalesce((SELECT max(i.at) FROM inspections i WHERE i.unit_id = u.id AND i.gone = 0), 0),
  u.grade,
  EXISTS (SELECT 1 FROM proposals d WHERE d.unit_id = u.id AND d.state = 'rejected' AND d.gone = 0)
FROM units u
"""
    + _OWNER
    + """WHERE u.state = 'inspected' AND u.gone = 0 AND NOT EXISTS (SELECT 1 FROM proposals d
  WHERE d.unit_id = u.id AND d.state = 'proposed' AND d.gone = 0)
ORDER BY 8, u.id LIMIT :limit"""
)
TO_APPROVE: Final = """
SELECT d.id, u.id, u.lpn, u.sku, u.title, d.disposition, u.grade, d.proposed_at, d.proposed_by,
  d.inspected_by
FROM proposals d JOIN units u ON u.id = d.unit_id AND u.gone = 0
WHERE d.state = 'proposed' AND d.gone = 0 ORDER BY d.proposed_at, d.id LIMIT :limit
"""
TO_EXECUTE: Final = """
SELECT u.id, u.lpn, u.sku, u.title, d.disposition, u.grade, coalesce(d.decided_at, 0),
  d.steps_done,
  (SELECT i.packaging FROM inspections i WHERE i.unit_id = u.id AND i.state = 'complete'
    AND i.gone = 0 ORDER BY i.id DESC LIMIT 1),
  EXISTS (SELECT 1 FROM photos f WHERE f.owner_id = u.id AND f.slot = 'evidence' AND f.gone = 0)
FROM units u JOIN proposals d ON d.unit_id = u.id AND d.state = 'approved' AND d.gone = 0
WHERE u.state = 'dispositioned' AND u.gone = 0 ORDER BY d.decided_at, u.id LIMIT :limit
"""
COUNTS: Final = """
SELECT
  (SELECT count(*) FROM parcels WHERE state IN ('arrived', 'opened') AND gone = 0),
  (SELECT count(*) FROM parcels WHERE state = 'unclaimed' AND gone = 0),
  (SELECT count(*) FROM units WHERE state = 'received' AND gone = 0),
  (SELECT count(*) FROM units u WHERE state = 'inspected' AND gone = 0 AND NOT EXISTS (
    SELECT 1 FROM proposals d WHERE d.unit_id = u.id AND d.state = 'proposed' AND d.gone = 0)),
  (SELECT count(*) FROM proposals WHERE state = 'proposed' AND gone = 0),
  (SELECT count(*) FROM print_jobs WHERE state IN ('failed', 'unknown') AND gone = 0)
"""


def units_to_inspect(db: Reader, limit: int = 500) -> list[QueuedUnit]:
    return db.rows(_queued, TO_INSPECT, {"limit": limit})


def units_to_propose(db: Reader, limit: int = 500) -> list[QueuedUnit]:
    """Inspected and without a proposal; ``started`` says that one was rejected."""
    return db.rows(_queued, TO_PROPOSE, {"limit": limit})


def proposals_to_decide(db: Reader, limit: int = 500) -> list[QueuedDecision]:
    return db.rows(_decision, TO_APPROVE, {"limit": limit})


def units_to_execute(db: Reader, limit: int = 500) -> list[QueuedWork]:
    """Approved, with something to do before they can be put away."""
    return [one for one in _approved(db, limit) if one.step != StepKind.PUTAWAY]


def units_to_put_away(db: Reader, limit: int = 500) -> list[QueuedWork]:
    return [one for one in _approved(db, limit) if one.step == StepKind.PUTAWAY]


def counts(db: Reader) -> Counts:
    approved = _approved(db, 5000)
    ready = sum(one.step == StepKind.PUTAWAY for one in approved)
    unfinished, unclaimed, inspect, propose, approve, labels = db.row(_plain, COUNTS) or (0,) * 6
    return Counts(
        unfinished, unclaimed, inspect, propose, approve, len(approved) - ready, ready, labels
    )


def due_steps(
    disposition: str, packaging: str, done: tuple[str, ...], *, evidence: bool
) -> list[str]:
    """What is left to do with an approved unit, in order."""
    repackage = Packaging(packaging).needs_repackaging
    todo = [step.kind.value for step in steps(Disposition(disposition), repackage=repackage)]
    finished = {*done, StepKind.PHOTOGRAPH_EVIDENCE.value} if evidence else set(done)
    return [step for step in todo if step not in finished]


def _approved(db: Reader, limit: int) -> list[QueuedWork]:
    return db.rows(_work, TO_EXECUTE, {"limit": limit})


def _plain(*row: int) -> tuple[int, ...]:
    return row


def _queued(*row: Any) -> QueuedUnit:
    columns = list(row)
    columns[7] = from_millis(columns[7])
    columns[9] = bool(columns[9])
    return QueuedUnit(*columns)


def _decision(*row: Any) -> QueuedDecision:
    columns = list(row)
    columns[7] = from_millis(columns[7])
    return QueuedDecision(*columns)


def _work(*row: Any) -> QueuedWork:
    columns = list(row[:7])
    columns[6] = from_millis(columns[6])
    done, packaging, evidence = row[7:]
    disposition = columns[4]
    due = due_steps(disposition, packaging, tuple(json.loads(done)), evidence=bool(evidence))
    zone = target_zone(Disposition(disposition)).value
    columns += [due[0] if due else "", zone]
    return QueuedWork(*columns)
