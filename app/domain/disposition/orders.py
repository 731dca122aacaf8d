"""A seller's standing orders: what they want done with which goods, and how the box is opened.

Two questions, answered apart: how a box is opened before anybody knows a grade, and what becomes
of the piece once there is one.  For each the closest order that fits counts, and no other.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.closest import begun, closest, in_force, is_kind_of, nearness
from app.domain.disposition.kinds import Disposition
from app.domain.disposition.reasons import Reason, ReasonCode
from app.domain.grading.facts import Grade
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.domain.disposition.facts import Facts

USUAL_HOURS: Final = 48
MOST_HOURS: Final = 24 * 60


class Say(StrEnum):
    """What an order says: what becomes of the goods, or how their box is opened."""

    DO = "do"
    ASK = "ask"  # and wait; the default counts when nobody answers
    OPEN_AND_CHECK = "open_and_check"
    FILM_OPENING = "film_opening"
    DO_NOT_OPEN = "do_not_open"


OPENING: Final = frozenset({Say.OPEN_AND_CHECK, Say.FILM_OPENING, Say.DO_NOT_OPEN})


class BadOrder(RuleBroken):
    """``what`` names the field that no standing order can have."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Misfit(StrEnum):
    """The first thing by which an order is not about a case."""

    NONE = ""
    SELLER = "seller"
    DATES = "dates"
    SKU = "sku"
    CATEGORY = "category"
    GRADE = "grade"
    VALUE = "value"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingOrder:
    """Fits where everything that it names fits; what it leaves empty fits everything.

    ``above`` are minor units by currency: only what is worth more is meant.  ``disposition`` is
    what to do, ``when_silent`` what to do when nobody answered for ``hours``; "" for none.
    ``edition`` counts the versions of an order, each of which ``replaces`` the one before.
    """

    id: str
    seller_id: str
    say: Say
    disposition: str = ""
    when_silent: str = ""
    hours: int = USUAL_HOURS
    sku: str = ""
    category: str = ""
    grades: tuple[str, ...] = ()
    above: dict[str, int] = field(default_factory=dict)
    valid_from: datetime
    valid_until: datetime | None = None
    by: str
    note: str = ""
    edition: int = 1
    replaces: str = ""
    version: int = 0
    gone: bool = False

    @property
    def of_opening(self) -> bool:
        return self.say in OPENING

    @property
    def wanted(self) -> Disposition | None:
        return Disposition(self.disposition) if self.disposition else None

    @property
    def default(self) -> Disposition | None:
        return Disposition(self.when_silent) if self.when_silent else None

    def misfit(self, case: OrderCase) -> Misfit:
        """Why it is not about ``case``; ``NONE`` where it is."""
        named = (
            (Misfit.SELLER, self.seller_id == case.seller_id),
            (Misfit.DATES, in_force(case.at, self.valid_from, self.valid_until)),
            (Misfit.SKU, self.sku in ("", case.sku)),
            (Misfit.CATEGORY, is_kind_of(case.category, self.category)),
            (Misfit.GRADE, not self.grades or case.grade in self.grades),
            (Misfit.VALUE, self._is_worth(case)),
        )
        return next((misfit for misfit, fits in named if not fits), Misfit.NONE)

    def serves(self, case: OrderCase) -> bool:
        return self.misfit(case) is Misfit.NONE

    def comparable(self, case: OrderCase) -> bool:
        """Whether its limit has the currency of the goods."""
        return not self.above or case.currency in self.above

    def _is_worth(self, case: OrderCase) -> bool:
        """In doubt the seller is asked; nothing is done or left shut on a guess."""
        if not self.comparable(case):
            return self.say is Say.ASK
        return not self.above or case.value_minor > self.above[case.currency]

    def closeness(self, case: OrderCase) -> tuple[int, int, int, int, float, str]:
        """SKU before kind of goods before grade before value; the newest of equals."""
        limit = self.above.get(case.currency, 0) + 1 if self.above else 0
        few = len(Grade) - len(self.grades) + 1 if self.grades else 0
        near = nearness(case.category, self.category)
        return (int(bool(self.sku)), near, few, limit, begun(self.valid_from), self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderCase:
    """The goods that an order is looked for; ``grade`` is "" before the inspection."""

    seller_id: str
    sku: str
    category: str
    at: datetime
    grade: str = ""
    value_minor: int = 0
    currency: str = "EUR"


class Weight(StrEnum):
    """What an order has to say in a case."""

    COUNTS = "counts"
    OUTRANKED = "outranked"  # a closer one fits
    ELSEWHERE = "elsewhere"  # it is about other goods


def outcome_for(case: OrderCase, orders: Iterable[StandingOrder]) -> StandingOrder | None:
    """The order that says what becomes of a piece."""
    fitting = [one for one in orders if not one.of_opening and one.serves(case)]
    return closest(fitting, lambda one: one.closeness(case))


def opening_for(case: OrderCase, orders: Iterable[StandingOrder]) -> StandingOrder | None:
    """The order that says how a box is opened."""
    fitting = [one for one in orders if one.of_opening and one.serves(case)]
    return closest(fitting, lambda one: one.closeness(case))


def strictest_opening(found: Iterable[StandingOrder | None]) -> StandingOrder | None:
    """For a box with goods of several kinds: what hinders most counts for the whole box."""
    orders = [one for one in found if one is not None]
    return max(orders, key=lambda one: (_STRICT.index(one.say), one.id), default=None)


_STRICT: Final = (Say.OPEN_AND_CHECK, Say.FILM_OPENING, Say.DO_NOT_OPEN)


def weigh(
    case: OrderCase, orders: Iterable[StandingOrder]
) -> list[tuple[StandingOrder, Weight, Misfit]]:
    """Each order with what it has to say: the counting ones first, then the outranked."""
    orders = list(orders)
    counting = {one.id for one in (outcome_for(case, orders), opening_for(case, orders)) if one}
    found = []
    for one in orders:
        misfit = one.misfit(case)
        weight = Weight.ELSEWHERE if misfit else Weight.OUTRANKED
        found.append((one, Weight.COUNTS if one.id in counting else weight, misfit))
    return sorted(found, key=lambda each: list(Weight).index(each[1]))


def under_order(
    facts: Facts,
    case: OrderCase,
    orders: Iterable[StandingOrder],
    *,
    of_return: bool,
    answered: str = "",
) -> Facts:
    """The facts with the order that counts: the answer about this piece, what its own return says
    for the grade, the closest standing order, the seller's list by grade – in that order.

    ``of_return``: the instruction in the facts was written for this very return.  ``answered``
    is what the seller wants done with this piece, where they said it.
    """
    if answered:
        return replace(facts, answered=Disposition(answered))
    if of_return and facts.grade.value in facts.instruction:
        return facts
    found = outcome_for(case, orders)
    if found is None:
        return facts
    # What was written for this return and is not about its grade still stands beside the order.
    kept: Mapping[str, str] = facts.instruction if of_return else {}
    return replace(facts, instruction=kept, standing=found)


def order_reason(order: StandingOrder, facts: Facts) -> Reason:
    """The order in its parts, those that it names, for the sentence that reads it back."""
    limit = order.above.get(facts.currency)
    currency = facts.currency
    if limit is None and order.above:
        currency, limit = min(order.above.items())
    data = {
        "order": order.id,
        "edition": str(order.edition),
        "say": order.say.value,
        "disposition": order.disposition,
        "when_silent": order.when_silent,
        "hours": str(order.hours),
        "sku": order.sku.replace(";", ","),
        "category": order.category,
        "grades": " ".join(order.grades),
        "limit_minor": "" if limit is None else str(limit),
        "currency": currency if limit is not None else "",
    }
    return Reason(ReasonCode.STANDING_ORDER, {key: value for key, value in data.items() if value})
