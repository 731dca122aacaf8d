"""What people said about one unit: holds, approvals, the seller's answer, what was cleared."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.domain.agreements import EnteredRule
from app.domain.people import Role
from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from app.domain.disposition import Rulebook
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class HoldRow:
    """A unit that stands still; ``put_by`` is who may not release it."""

    unit_id: str
    lpn: str
    title: str
    reason: str
    words: str
    put_by: str
    put_name: str
    put_at: datetime


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """One person's yes that counts."""

    proposal_id: str
    by: str
    by_name: str
    at: datetime
    note: str
    badge_at: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """What the seller was asked, and what came of it."""

    proposal_id: str
    asked_name: str
    asked_at: datetime
    channel: str
    due: datetime
    words: str
    answer: str
    answer_words: str
    answered_name: str
    answered_at: datetime | None
    number: str = ""
    instead: str = ""
    lapsed_at: datetime | None = None

    def overdue_at(self, now: datetime) -> bool:
        return not self.answer and now >= self.due


@dataclass(frozen=True, slots=True)
class ClearanceRow:
    kind: str
    code: str
    words: str
    by_name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """All of it for one unit; ``certificate`` is the number of a destruction that stands.

    ``certified``: there is one, void or not.
    """

    hold: HoldRow | None = None
    approvals: tuple[ApprovalRow, ...] = ()
    question: QuestionRow | None = None
    clearances: tuple[ClearanceRow, ...] = ()
    certificate: str = ""
    certified: bool = False
    executed_by: str = ""

    def cleared(self, kind: str) -> str:
        """The newest code, "" for nothing."""
        return next((one.code for one in reversed(self.clearances) if one.kind == kind), "")


_HOLDS: Final = """
SELECT u.id, u.lpn, u.title, h.reason, h.words, h.put_by, coalesce(w.name, ''), h.put_at
FROM holds h JOIN units u ON u.id = h.unit_id AND u.gone = 0
LEFT JOIN people w ON w.id = h.put_by
WHERE h.gone = 0 AND h.released_by = ''
"""
HOLD: Final = _HOLDS + " AND h.unit_id = :id"
HOLDS: Final = _HOLDS + " ORDER BY h.put_at, h.id LIMIT :limit"
APPROVALS: Final = """
SELECT a.proposal_id, a.by, coalesce(w.name, ''), a.at, a.note, coalesce(b.name, '')
FROM approvals a LEFT JOIN people w ON w.id = a.by LEFT JOIN people b ON b.id = a.badge_at
WHERE a.unit_id = :id AND a.gone = 0 ORDER BY a.id
"""
QUESTION: Final = """
SELECT q.proposal_id, coalesce(w.name, ''), q.asked_at, q.channel, q.due, q.words, q.answer,
  q.answer_words, coalesce(v.name, ''), q.answered_at, q.number, q.instead, q.lapsed_at
FROM seller_questions q LEFT JOIN people w ON w.id = q.asked_by
LEFT JOIN people v ON v.id = q.answered_by
WHERE q.unit_id = :id AND q.gone = 0 ORDER BY q.id DESC LIMIT 1
"""
CLEARANCES: Final = """
SELECT c.kind, c.code, c.words, coalesce(w.name, ''), c.at
FROM clearances c LEFT JOIN people w ON w.id = c.by
WHERE c.unit_id = :id AND c.gone = 0 ORDER BY c.id
"""
CERTIFICATE: Final = """
SELECT number FROM destructions WHERE unit_id = :id AND void_by = '' AND gone = 0
"""
CERTIFIED: Final = "SELECT 1 FROM destructions WHERE unit_id = :id AND gone = 0 LIMIT 1"
EXECUTED_BY: Final = """
SELECT "by" FROM executions WHERE unit_id = :id AND undone_by = '' AND gone = 0
"""
RULES: Final = """
SELECT id, persons, role, routes, grades, above, occasions, seller_id, valid_from, valid_until,
  "by", note
FROM approval_rules WHERE gone = 0 ORDER BY id
"""


def said_of(db: Reader, unit_id: str) -> Said:
    values = {"id": unit_id}
    return Said(
        db.row(_hold, HOLD, values),
        tuple(db.rows(_approval, APPROVALS, values)),
        db.row(_question, QUESTION, values),
        tuple(db.rows(_clearance, CLEARANCES, values)),
        str(db.scalar(CERTIFICATE, values) or ""),
        bool(db.scalar(CERTIFIED, values)),
        str(db.scalar(EXECUTED_BY, values) or ""),
    )


def hold_of(db: Reader, unit_id: str) -> HoldRow | None:
    return db.row(_hold, HOLD, {"id": unit_id})


def units_on_hold(db: Reader, limit: int = 500) -> list[HoldRow]:
    """The longest first."""
    return db.rows(_hold, HOLDS, {"limit": limit})


def entered_rules(db: Reader) -> list[EnteredRule]:
    """Whatever their dates, the oldest first."""
    return db.rows(read_rule, RULES)


def rulebook_at(db: Reader, rulebook: Rulebook, at: datetime) -> Rulebook:
    """The house's rules with those that were entered here and hold at that moment."""
    return rulebook.with_rules([one.rule() for one in entered_rules(db)], at)


def _hold(*row: Any) -> HoldRow:
    columns = list(row)
    columns[7] = from_millis(columns[7])
    return HoldRow(*columns)


def _approval(*row: Any) -> ApprovalRow:
    columns = list(row)
    columns[3] = from_millis(columns[3])
    return ApprovalRow(*columns)


def _question(*row: Any) -> QuestionRow:
    columns = list(row)
    columns[2], columns[4] = from_millis(columns[2]), from_millis(columns[4])
    columns[9] = maybe_moment(columns[9])
    columns[12] = maybe_moment(columns[12])
    return QuestionRow(*columns)


def _clearance(*row: Any) -> ClearanceRow:
    columns = list(row)
    columns[4] = from_millis(columns[4])
    return ClearanceRow(*columns)


def read_rule(*row: Any) -> EnteredRule:
    return EnteredRule(
        id=row[0],
        persons=row[1],
        role=Role(row[2]),
        routes=tuple(json.loads(row[3])),
        grades=tuple(json.loads(row[4])),
        above=json.loads(row[5]),
        occasions=tuple(json.loads(row[6])),
        seller_id=row[7],
        valid_from=from_millis(row[8]),
        valid_until=maybe_moment(row[9]),
        by=row[10],
        note=row[11],
    )
