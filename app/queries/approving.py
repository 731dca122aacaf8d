"""What waits for a decision, with all that a list of it has to show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from app.store.moments import from_millis, maybe_moment


@dataclass(frozen=True, slots=True)
class Decision:
    """A proposal that waits.  ``proposed_by`` and ``inspected_by`` are person ids.

    ``agreed`` are the persons who said yes already, ``seller_due`` is when the seller's time is
    up, ``answer`` what they said.
    """

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
    seller: str
    price_minor: int
    currency: str
    needs_seller: bool
    agreed: frozenset[str]
    seller_due: datetime | None
    answer: str
    held: bool

    @property
    def kind(self) -> tuple[str, str, str, str]:
        """What is alike may be decided together."""
        return self.sku, self.grade, self.disposition, self.seller


COLUMNS: Final = """
d.id, u.id, u.lpn, u.sku, u.title, d.disposition, u.grade, d.proposed_at, d.proposed_by,
  d.inspected_by, coalesce(s.name, ''), coalesce(l.price_minor, 0), coalesce(l.currency, 'EUR'),
  d.needs_seller,
  coalesce((SELECT group_concat(a.by) FROM approvals a
    WHERE a.proposal_id = d.id AND a.gone = 0), ''),
  q.due, coalesce(q.answer, ''),
  EXISTS (SELECT 1 FROM holds h WHERE h.unit_id = u.id AND h.gone = 0 AND h.released_by = '')
"""
"""Of proposal d and its unit u, with what ``JOINS`` brings."""
JOINS: Final = """
LEFT JOIN lines l ON l.id = u.line_id
LEFT JOIN seller_questions q ON q.proposal_id = d.id AND q.gone = 0
"""


def decision(*row: Any) -> Decision:
    columns = list(row)
    columns[7] = from_millis(columns[7])
    columns[13] = bool(columns[13])
    columns[14] = frozenset(filter(None, columns[14].split(",")))
    columns[15] = maybe_moment(columns[15])
    columns[17] = bool(columns[17])
    return Decision(*columns)
