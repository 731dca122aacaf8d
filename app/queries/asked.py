"""What sellers were asked: what waits for them, whose time is up, and what has to be sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.store.moments import from_millis, maybe_moment, to_millis

if TYPE_CHECKING:
    from app.store.reading import Reader

MOST: Final = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the piece that it is about.

    ``default`` is what the order that had them asked says for their silence; ``letter_state`` is
    "" where nothing was sent.
    """

    id: str
    number: str
    post: str
    asked_at: datetime
    due: datetime
    words: str
    lapsed_at: datetime | None
    unit_id: str
    lpn: str
    sku: str
    title: str
    grade: str
    proposal_id: str
    disposition: str
    rma: str
    seller: str
    language: str
    value_minor: int
    currency: str
    default: str
    hours: int
    letter_id: str = ""
    letter_kind: str = ""
    letter_state: str = ""
    letter_name: str = ""
    letter_detail: str = ""

    def overdue_at(self, now: datetime) -> bool:
        return now >= self.due


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question or a withdrawal that nothing was queued for."""

    question_id: str
    unit_id: str


_ASKED: Final = """
SELECT q.id, q.number, q.post, q.asked_at, q.due, q.words, q.lapsed_at, u.id, u.lpn,
  coalesce(l.sku, u.sku), u.title, u.grade, d.id, d.disposition, coalesce(r.rma, ''),
  coalesce(s.name, ''), coalesce(s.language, ''), coalesce(l.price_minor, 0),
  coalesce(l.currency, 'EUR'), coalesce(o.when_silent, ''), coalesce(o.hours, 0),
  coalesce(t.id, ''), coalesce(t.kind, ''), coalesce(t.state, ''), coalesce(t.name, ''),
  coalesce(t.detail, '')
"""
# From the proposals that wait: what was ever asked is more every day.
_WAITING: Final = """
FROM proposals d CROSS JOIN seller_questions q ON q.proposal_id = d.id AND q.gone = 0
"""
_OF: Final = """
JOIN units u ON u.id = q.unit_id LEFT JOIN lines l ON l.id = u.line_id
LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id
LEFT JOIN standing_orders o ON o.id = q.order_id
"""
_LAST: Final = """
LEFT JOIN seller_letters t ON t.id = (SELECT max(k.id) FROM seller_letters k
  WHERE k.question_id = q.id AND k.state <> 'cancelled' AND k.gone = 0)
"""
# What still waits for the seller: with a default, their silence was acted on already.
OPEN: Final = f"""{_ASKED} {_WAITING} {_OF} {_LAST}
WHERE d.state = 'proposed' AND d.gone = 0 AND q.answer = ''
  AND (q.lapsed_at IS NULL OR d.needs_seller = 1)
ORDER BY q.due, q.id LIMIT :limit
"""
BY_NUMBER: Final = f"""{_ASKED}
FROM seller_questions q JOIN proposals d ON d.id = q.proposal_id {_OF} {_LAST}
WHERE q.number = :number AND q.number <> '' AND q.answer = '' AND q.gone = 0
  AND d.state = 'proposed'
"""
KNOWN_NUMBER: Final = "SELECT 1 FROM seller_questions WHERE number = :number AND number <> ''"
DUE: Final = """
SELECT q.id FROM seller_questions q JOIN proposals d ON d.id = q.proposal_id
WHERE q.answer = '' AND q.lapsed_at IS NULL AND q.gone = 0 AND q.due <= :now
  AND d.state = 'proposed' ORDER BY q.due, q.id LIMIT :limit
"""
UNSENT: Final = f"""SELECT q.id, q.unit_id {_WAITING}
WHERE d.state = 'proposed' AND d.gone = 0 AND q.answer = '' AND q.lapsed_at IS NULL
  AND q.post = 'file' AND coalesce((SELECT k.kind FROM seller_letters k
    WHERE k.question_id = q.id AND k.state <> 'cancelled' AND k.gone = 0
    ORDER BY k.id DESC LIMIT 1), '') <> 'question'
ORDER BY q.id LIMIT :limit
"""
# From the questions without an answer, which are few: every letter there ever was is done too.
UNWITHDRAWN: Final = """
SELECT q.id, q.unit_id FROM seller_questions q CROSS JOIN seller_letters t ON t.question_id = q.id
JOIN proposals d ON d.id = q.proposal_id
WHERE t.kind = 'question' AND +t.state = 'done' AND q.answer = '' AND q.lapsed_at IS NULL
  AND (q.gone = 1 OR d.gone = 1 OR d.state <> 'proposed')
  AND NOT EXISTS (SELECT 1 FROM seller_letters k WHERE k.question_id = q.id AND k.id > t.id
    AND k.state <> 'cancelled' AND k.gone = 0)
ORDER BY t.id LIMIT :limit
"""
LETTERS: Final = f"""{_ASKED}
FROM seller_letters t JOIN seller_questions q ON q.id = t.question_id
JOIN proposals d ON d.id = q.proposal_id {_OF}
WHERE t.state IN ('queued', 'writing') AND t.gone = 0 ORDER BY t.id LIMIT :limit
"""
WANTED: Final = """
SELECT (q.gone = 0 AND d.gone = 0 AND d.state = 'proposed' AND q.answer = '')
FROM seller_questions q JOIN proposals d ON d.id = q.proposal_id WHERE q.id = :id
"""


def open_questions(db: Reader, limit: int = MOST) -> list[Asked]:
    """The most urgent first."""
    return db.rows(_asked, OPEN, {"limit": limit})


def answerable(db: Reader, number: str) -> Asked | None:
    """The question that was sent under a number, while an answer to it changes anything."""
    return db.row(_asked, BY_NUMBER, {"number": number})


def number_known(db: Reader, number: str) -> bool:
    """Whether anything was ever asked under a number."""
    return bool(db.scalar(KNOWN_NUMBER, {"number": number}))


def due_questions(db: Reader, now: datetime) -> list[str]:
    """Whose time is up and was not acted on."""
    return db.rows(_first, DUE, {"now": to_millis(now), "limit": MOST})


def unsent(db: Reader) -> list[Waiting]:
    return db.rows(Waiting, UNSENT, {"limit": MOST})


def unwithdrawn(db: Reader) -> list[Waiting]:
    """Sent, and taken back or decided another way since."""
    return db.rows(Waiting, UNWITHDRAWN, {"limit": MOST})


def letters_to_write(db: Reader) -> list[Asked]:
    return db.rows(_asked, LETTERS, {"limit": MOST})


def still_asked(db: Reader, question_id: str) -> bool:
    return bool(db.scalar(WANTED, {"id": question_id}))


def _first(value: str) -> str:
    return value


def _asked(*row: Any) -> Asked:
    columns = list(row)
    columns[3], columns[4] = from_millis(columns[3]), from_millis(columns[4])
    columns[6] = maybe_moment(columns[6])
    return Asked(*columns)
