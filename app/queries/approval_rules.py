"""The approval rules as a supervisor sees them: the house's own and those that were entered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.domain.agreements import EnteredRule
from app.domain.disposition import ApprovalRule
from app.queries.agreements import read_rule
from app.store.moments import to_millis

if TYPE_CHECKING:
    from datetime import datetime

    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class RuleRow:
    """``entered`` is None for one that came with the program."""

    rule: ApprovalRule
    entered: EnteredRule | None = None
    by_name: str = ""
    seller: str = ""


STANDING: Final = """
SELECT r.id, r.persons, r.role, r.routes, r.grades, r.above, r.occasions, r.seller_id,
  r.valid_from, r.valid_until, r.by, r.note, coalesce(w.name, ''), coalesce(s.name, '')
FROM approval_rules r
LEFT JOIN people w ON w.id = r.by
LEFT JOIN sellers s ON s.id = r.seller_id
WHERE r.gone = 0 AND (r.valid_until IS NULL OR r.valid_until > :now)
ORDER BY r.id DESC
"""


def standing_rules(db: Reader, at: datetime) -> list[RuleRow]:
    """What was entered and has not ended at that moment, begun or not; the newest first."""
    return db.rows(_row, STANDING, {"now": to_millis(at)})


def _row(*row: Any) -> RuleRow:
    entered = read_rule(*row[:12])
    return RuleRow(entered.rule(), entered, row[12], row[13])
