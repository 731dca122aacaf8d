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


class Post(StrEnum):
    """How a question gets to the seller."""

    BY_HAND = ""  # whoever asks tells them
    FILE = "file"  # the station writes it to its outbox
    MAIL = "mail"


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


class SellerNotAnswered(RuleBroken):
    """Their order does not cover it: asked at ``at`` (None: not yet), they have until ``due``."""

    def __init__(self, at: datetime | None, due: datetime | None) -> None:
        super().__init__(at, due)
        self.at = at
        self.due = due


class NotOverdue(RuleBroken):
    """The seller has until ``due``; what waits for them is not decided before."""

    def __init__(self, due: datetime) -> None:
        super().__init__(due)
        self.due = due


class QuestionClosed(RuleBroken):
    """``number`` needs nothing any more: it was answered, or its time ran out and was acted on."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


@dataclass(frozen=True, slots=True, kw_only=True)
class SellerQuestion:
    """The owner was asked about a proposal; without an answer their default counts from ``due``.

    ``number`` is what they answer under, "" where nothing was sent; ``order_id`` the standing
    order that had them asked.  ``instead`` is what they want done where they refused;
    ``lapsed_at`` when their time ran out and the station acted on it.
    """

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
    number: str = ""
    post: Post = Post.BY_HAND
    order_id: str = ""
    instead: str = ""
    lapsed_at: datetime | None = None
    version: int = 0
    gone: bool = False

    def overdue_at(self, now: datetime) -> bool:
        return not self.answer and now >= self.due


class LetterKind(StrEnum):
    QUESTION = "question"
    WITHDRAWAL = "withdrawal"  # what was asked is not asked any more


class LetterState(StrEnum):
    """``writing`` found at a start is written again, under the same name."""

    QUEUED = "queued"
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"  # what it would have told was taken back before


class WrongLetterState(RuleBroken):
    """The letter is ``state`` and cannot be what was asked for."""

    def __init__(self, name: str, state: LetterState) -> None:
        super().__init__(name, state)
        self.name = name
        self.state = state


@dataclass(frozen=True, slots=True, kw_only=True)
class SellerLetter:
    """What goes out to a seller about a question, and where it is."""

    id: str
    question_id: str
    unit_id: str
    kind: LetterKind
    state: LetterState
    at: datetime
    by: str
    name: str = ""
    sha256: str = ""
    detail: str = ""
    version: int = 0
    gone: bool = False
