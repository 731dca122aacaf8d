"""What a seller, or the house, promises about returns: clauses, for whom, from when to when.

A clause that is marked ``after_withdrawal`` counts once the law's right of withdrawal is over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.domain.calendars import utc
from app.domain.closest import begun, closest, in_force, is_kind_of, nearness
from app.domain.grading.facts import Grade, Packaging
from app.domain.policy.kinds import (
    CountedFrom,
    Evidence,
    Mark,
    Payer,
    RefundMethod,
    RefundMoment,
)
from app.domain.reasons import ReturnReason

if TYPE_CHECKING:
    from app.domain.policy.requests import Request


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whom a policy is for; what is empty means all of them."""

    seller_id: str = ""
    category: str = ""
    countries: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()

    def covers(self, request: Request) -> bool:
        return (
            self.seller_id in ("", request.seller_id)
            and is_kind_of(request.category, self.category)
            and (not self.countries or request.country.upper() in self.countries)
            and (not self.channels or request.channel.lower() in self.channels)
        )


@dataclass(frozen=True, slots=True)
class Season:
    """Bought from one day of the year to another, it may be sent back until a third.

    Each is (month, day); a day before the one it follows is of the next year.
    """

    since: tuple[int, int]
    until: tuple[int, int]
    returned: tuple[int, int]

    def last_day(self, bought: date) -> date | None:
        """Until when what was bought on that day may come back; None where it was not in season."""
        for year in (bought.year, bought.year - 1):
            try:
                begins = _day(year, self.since)
                ends = _following(begins, self.until)
                if begins <= bought <= ends:
                    return _following(ends, self.returned)
            except ValueError:  # beyond the calendar
                continue
        return None


@dataclass(frozen=True, slots=True)
class Window:
    """``working`` moves an end that falls on a day of rest to the next working day."""

    days: int = 30
    counted_from: CountedFrom = CountedFrom.DELIVERY
    working: bool = True
    seasons: tuple[Season, ...] = ()


@dataclass(frozen=True, slots=True)
class Required:
    """The worst grade and packaging that are still taken back, as the buyer describes them."""

    grade: Grade = Grade.E
    packaging: Packaging = Packaging.MISSING
    after_withdrawal: bool = False


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Goods of a mark or a category; ``opened`` where only a broken seal excludes them."""

    mark: Mark | None = None
    category: str = ""
    opened: bool = False
    after_withdrawal: bool = False


@dataclass(frozen=True, slots=True)
class Demanded:
    """What has to be sent along for these reasons; none named means all of them."""

    needs: tuple[Evidence, ...]
    reasons: frozenset[ReturnReason] = frozenset()
    after_withdrawal: bool = False


@dataclass(frozen=True, slots=True)
class ReturnCost:
    """Who pays for the way back: where the goods are at fault, and where they are not."""

    fault: Payer = Payer.SELLER
    other: Payer = Payer.BUYER


@dataclass(frozen=True, slots=True)
class Charge:
    """A share in hundredths of a percent, or an amount by currency in minor units."""

    share_bp: int = 0
    fixed: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fee:
    """What is kept for restocking, by grade; never where the goods are at fault."""

    by_grade: Mapping[Grade, Charge] = field(default_factory=dict)
    after_withdrawal: bool = False


@dataclass(frozen=True, slots=True)
class Refund:
    """``methods`` are offered in this order."""

    methods: tuple[RefundMethod, ...] = (RefundMethod.ORIGINAL,)
    moment: RefundMoment = RefundMoment.DISPATCH
    after_withdrawal: bool = False


@dataclass(frozen=True, slots=True)
class Auto:
    """What is accepted without a person, once every condition is met.

    A currency without a limit in ``up_to`` goes to a person; no ``reasons`` means all of them.
    """

    up_to: Mapping[str, int] = field(default_factory=dict)
    reasons: frozenset[ReturnReason] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """One version of one policy.  ``returnless`` are minor units: below it, the buyer keeps it."""

    id: str
    version: int = 1
    scope: Scope = Scope()
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    window: Window = Window()
    required: Required = Required()
    excluded: tuple[Exclusion, ...] = ()
    evidence: tuple[Demanded, ...] = ()
    payer: ReturnCost = ReturnCost()
    fee: Fee = Fee()
    refund: Refund = Refund()
    returnless: Mapping[str, int] = field(default_factory=dict)
    auto: Auto | None = None

    def holds_at(self, at: datetime) -> bool:
        return in_force(at, self.valid_from, self.valid_until)

    def closeness(self, request: Request) -> tuple[object, ...]:
        """Seller before goods before country before channel; the newest of equals."""
        scope = self.scope
        return (
            bool(scope.seller_id),
            nearness(request.category, scope.category),
            bool(scope.countries),
            bool(scope.channels),
            begun(self.valid_from),
            self.version,
            self.id,
        )


def policy_for(request: Request, policies: Iterable[Policy], at: datetime) -> Policy | None:
    """The closest that is in force: when it was ordered, else at ``at``.

    What the buyer was promised with the order is what counts.
    """
    when = utc(request.contract_at or at)
    fitting = [one for one in policies if one.holds_at(when) and one.scope.covers(request)]
    return closest(fitting, lambda one: one.closeness(request))


def _day(year: int, month_day: tuple[int, int]) -> date:
    month, day = month_day
    leapless = (month, day) == (2, 29) and (year % 4 != 0 or (year % 100 == 0 and year % 400 != 0))
    return date(year, month, 28 if leapless else day)


def _following(after: date, month_day: tuple[int, int]) -> date:
    same_year = _day(after.year, month_day)
    return same_year if same_year >= after else _day(after.year + 1, month_day)
