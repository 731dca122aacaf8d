"""A grading set: the versioned question tree of one family of goods, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.grading.facts import Finding, Grade, Packaging, PhotoSlot, RootCause, Tag
from app.domain.grading.kinds import Ask, QuestionKind
from app.domain.grading.words import Wording
from app.domain.reasons import ReturnReason


@dataclass(frozen=True, slots=True)
class InspectionContext:
    """What is known before the first question.  ``value_minor`` is the price paid per unit.

    ``seller`` is a name; ``sold_serials`` and ``sold_lot`` are empty where nobody told them.
    """

    category: str = "general"
    reason: ReturnReason = ReturnReason.NONE_GIVEN
    value_minor: int = 0
    currency: str = "EUR"
    seller_id: str = ""
    seller: str = ""
    sold_serials: tuple[str, ...] = ()
    sold_lot: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """When a question is asked at all: every named limit must hold, an empty one always does.

    ``value_above`` is in minor units by currency.  A currency without a limit counts as
    above it: a question too many costs seconds, one too few costs the unit.
    ``sellers`` are names or ids.  ``answered`` are choices by question; a question that was
    not asked was not answered so.
    """

    categories: tuple[str, ...] = ()
    reasons: tuple[ReturnReason, ...] = ()
    value_above: Mapping[str, int] = field(default_factory=dict)
    sellers: tuple[str, ...] = ()
    answered: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def holds(self, context: InspectionContext, given: Mapping[str, int]) -> bool:
        """``given`` are the choices so far, by question."""
        if any(given.get(name) not in choices for name, choices in self.answered.items()):
            return False
        if self.sellers and not self._names(context):
            return False
        if self.categories and not set(self.categories) & set(lineage(context.category)):
            return False
        if self.reasons and context.reason not in self.reasons:
            return False
        limit = self.value_above.get(context.currency)
        return limit is None or context.value_minor > limit

    def _names(self, context: InspectionContext) -> bool:
        known = {context.seller.casefold(), context.seller_id.casefold()} - {""}
        return any(seller.casefold() in known for seller in self.sellers)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer and what follows from it.  ``leads_to`` None ends the inspection.

    ``grade`` is a cap: the worst cap of all answers is the grade of the unit.
    ``on`` is what a scan, a list or steps must have come to; ``at_least`` and ``below`` what
    must have been measured (the last range takes its upper end in).
    """

    number: int
    text: Wording
    leads_to: str | None
    grade: Grade | None = None
    finding: Finding | None = None
    cause: RootCause | None = None
    packaging: Packaging | None = None
    photos: tuple[PhotoSlot, ...] = ()
    needs_words: bool = False
    tags: tuple[Tag, ...] = ()
    on: tuple[str, ...] = ()
    at_least: Decimal | None = None
    below: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """``skips_to`` is where the inspection goes on when ``when`` does not hold.

    ``ask`` is what leads to one of the answers; None where the person chooses it.
    """

    id: str
    text: Wording
    help: Wording | None
    options: tuple[Option, ...]
    when: Condition | None
    skips_to: str | None
    ask: Ask | None = None

    @property
    def kind(self) -> QuestionKind:
        return QuestionKind.CHOICE if self.ask is None else self.ask.kind

    def option(self, number: int) -> Option | None:
        return self.options[number - 1] if 1 <= number <= len(self.options) else None

    def option_on(self, what: str) -> Option | None:
        return next((one for one in self.options if what in one.on), None)

    def option_for(self, value: Decimal) -> Option | None:
        """The answer in whose range a measured value lies."""
        for one in self.options:
            if one.on or (one.at_least is not None and value < one.at_least):
                continue
            if one.below is None or value < one.below:
                return one
        return None

    def asked(self, context: InspectionContext, given: Mapping[str, int] | None = None) -> bool:
        return self.when is None or self.when.holds(context, given or {})


@dataclass(frozen=True, slots=True)
class GradingSet:
    """``digest`` is the SHA-256 of the file: an edit without a new version shows."""

    id: str
    version: int
    title: Wording
    categories: tuple[str, ...]
    questions: tuple[Question, ...]
    digest: str

    @property
    def start(self) -> str:
        return self.questions[0].id

    def question(self, question_id: str) -> Question | None:
        return next((one for one in self.questions if one.id == question_id), None)


def lineage(category: str) -> tuple[str, ...]:
    """``Electronics/Phones`` → ``electronics/phones``, ``electronics``: the nearest first."""
    parts = [part.strip().lower() for part in category.split("/") if part.strip()]
    return tuple("/".join(parts[:length]) for length in range(len(parts), 0, -1))
