"""Who agreed to what: approval rules that were entered, each person's yes, the seller's say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.disposition.approval import ApprovalRule, Occasion
from app.domain.disposition.kinds import Disposition
from app.domain.grading.facts import Grade
from app.domain.people import Role
from app.errors import RuleBroken


class AlreadyAgreed(RuleBroken):
    """``by`` said yes before, at ``at``; another person has to."""

    def __init__(self, by: str, at: datetime) -> None:
        super().__init__(by, at)
        self.by = by
        self.at = at


class NotEntitled(RuleBroken):
    """The rule wants a ``role`` that this person has not."""

    def __init__(self, person_id: str, role: Role) -> None:
        super().__init__(person_id, role)
        self.person_id = person_id
        self.role = role


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredRule:
    """An approval rule of this warehouse's own; see ``ApprovalRule`` for what the fields mean."""

    id: str
    persons: int
    role: Role
    routes: tuple[str, ...]
    grades: tuple[str, ...]
    above: dict[str, int]
    occasions: tuple[str, ...]
    seller_id: str
    valid_from: datetime
    valid_until: datetime | None
    by: str
    note: str = ""
    version: int = 0
    gone: bool = False

    def rule(self) -> ApprovalRule:
        return ApprovalRule(
            id=self.id,
            persons=self.persons,
            role=self.role,
            routes=frozenset(map(Disposition, self.routes)),
            grades=frozenset(map(Grade, self.grades)),
            above=self.above,
            when=frozenset(map(Occasion, self.occasions)),
            house=False,
            seller_id=self.seller_id,
            valid_from=self.valid_from,
            valid_until=self.valid_until,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One person's yes to a proposal.  ``persons`` and ``role`` is what was asked for then.

    ``instructed`` is the seller's order for the grade as it stood ("" for none); ``badge_at`` is
    whose bench it was, where the person agreed by badge at another's.
    """

    id: str
    proposal_id: str
    unit_id: str
    by: str
    at: datetime
    proposed_by: str
    inspected_by: str
    persons: int
    role: Role
    rules: tuple[str, ...] = ()
    instructed: str = ""
    note: str = ""
    badge_at: str = ""
    version: int = 0
    gone: bool = False


class Channel(StrEnum):
    """How a seller is asked, and how they answer."""

    MESSAGE = "message"
    TELEPHONE = "telephone"
    IN_WRITING = "in_writing"


class SellerAnswer(StrEnum):
    NONE = ""
    AGREED = "agreed"
    REFUSED = "refused"


class AlreadyAsked(RuleBroken):
    """The seller was asked at ``at`` and has until ``due``."""

    def __init__(self, at: datetime, due: datetime) -> None:
        super().__init__(at, due)
        self.at = at
        self.due = due


class SellerSaidNo(RuleBroken):
    """The seller refused at ``at``: ``words`` is what they said."""

    def __init__(self, at: datetime | None, words: str) -> None:
        super().__init__(at, words)
        self.at = at
        self.words = words


@dataclass(frozen=True, slots=True, kw_only=True)
class SellerQuestion:
    """The owner was asked about a proposal; without an answer their default counts from ``due``."""

    id: str
    unit_id: str
    proposal_id: str
    asked_by: str
    asked_at: datetime
    channel: Channel
    due: datetime
    words: str = ""
    answer: SellerAnswer = SellerAnswer.NONE
    answer_words: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    version: int = 0
    gone: bool = False

    def overdue_at(self, now: datetime) -> bool:
        return not self.answer and now >= self.due
