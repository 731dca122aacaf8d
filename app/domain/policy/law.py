"""What the law gives a buyer whatever a policy says: dated floors, each with its article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.calendars import Calendars, LastDay, utc
from app.domain.grading.facts import Grade
from app.domain.policy.kinds import Informed, Mark, RefundMethod, RefundMoment, Seal, Verdict
from app.domain.reasons import ReturnReason

if TYPE_CHECKING:
    from app.domain.policy.requests import Request


class Floor(StrEnum):
    """What a law lays down; each has its article in the law's file."""

    DAYS = "days"
    START = "start"
    WORKING_DAY = "working_day"
    NOT_INFORMED = "not_informed"
    NOTICE = "notice"
    METHOD = "method"
    MOMENT = "moment"
    RETURN_COST = "return_cost"
    CONDITION = "condition"
    EXCEPTIONS = "exceptions"
    FAULT = "fault"
    FAULT_COST = "fault_cost"


class RightKind(StrEnum):
    WITHDRAWAL = "withdrawal"  # without any reason
    FAULT = "fault"  # the goods were not as agreed


class RightState(StrEnum):
    HOLDS = "holds"
    UNSURE = "unsure"  # something that decides it is not known
    OVER = "over"
    EXCEPTED = "excepted"  # these goods never had it


@dataclass(frozen=True, slots=True)
class LawException:
    """Goods without a right of withdrawal; ``opened`` where they lose it with their seal."""

    mark: Mark
    article: str
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Liability:
    """How long a seller answers for goods that were not as agreed when they came."""

    months: int
    since: date
    reasons: frozenset[ReturnReason]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnLaw:
    """For consumers in ``countries``, for contracts made from ``since`` on, in their own days."""

    id: str
    name: str
    source: str
    since: date
    countries: frozenset[str]
    days: int
    working_day: bool
    not_informed_months: int
    charged_from_grade: Grade
    methods: tuple[RefundMethod, ...]
    latest_refund: RefundMoment
    articles: Mapping[Floor, str]
    exceptions: tuple[LawException, ...] = ()
    fault: Liability | None = None

    def binds(self, request: Request, calendars: Calendars) -> bool:
        if not request.consumer or request.country.upper() not in self.countries:
            return False
        return _since(self.since, request, calendars)


@dataclass(frozen=True, slots=True)
class LawBook:
    """The laws of returns, and the days that they are counted in."""

    laws: tuple[ReturnLaw, ...] = ()
    calendars: Calendars = field(default_factory=Calendars)


@dataclass(frozen=True, slots=True)
class Right:
    """What one law gives for one request.

    ``last_day`` is when it ends, or ended; None where nothing has begun to run, or is not known.
    """

    kind: RightKind
    state: RightState
    law: ReturnLaw
    article: str
    last_day: LastDay | None = None


def rights_of(request: Request, book: LawBook, now: datetime) -> tuple[Right, ...]:
    """Every right that a binding law knows for such a request, whether it holds or not."""
    found = []
    for law in book.laws:
        if not law.binds(request, book.calendars):
            continue
        found.append(_withdrawal(request, law, book.calendars, now))
        fault = law.fault
        claimed = fault is not None and request.reason in fault.reasons
        if fault and claimed and _since(fault.since, request, book.calendars):
            found.append(_fault(request, law, fault, book.calendars, now))
    return tuple(found)


def withdrawal_holds(rights: Iterable[Right]) -> Right | None:
    """The right of withdrawal where it is sure to hold."""
    return next(
        (
            one
            for one in rights
            if one.kind is RightKind.WITHDRAWAL and one.state is RightState.HOLDS
        ),
        None,
    )


def in_time(request: Request, end: LastDay, now: datetime) -> Verdict:
    """Whether the notice was *sent* before the day was over (Directive 2011/83/EU, Article 11(2)).

    Where nobody knows when it was sent, it was at the latest when it came in; a notice that came
    in late may have been sent in time.
    """
    if request.sent_at is not None:
        return Verdict.MET if _before(request.sent_at, end.ends) else Verdict.FAILED
    came = request.received_at or now
    return Verdict.MET if _before(came, end.ends) else Verdict.PERSON


def _withdrawal(request: Request, law: ReturnLaw, calendars: Calendars, now: datetime) -> Right:
    excepted = _excepted(request, law)
    if excepted is not None and excepted[0] is RightState.EXCEPTED:
        return Right(RightKind.WITHDRAWAL, RightState.EXCEPTED, law, excepted[1])
    state, floor, end = _withdrawal_period(request, law, calendars, now)
    article = law.articles[floor]
    if excepted is not None and state is RightState.HOLDS:
        return Right(RightKind.WITHDRAWAL, RightState.UNSURE, law, excepted[1], end)
    return Right(RightKind.WITHDRAWAL, state, law, article, end)


def _excepted(request: Request, law: ReturnLaw) -> tuple[RightState, str] | None:
    """Whether, or perhaps, the goods are excepted, and by which article; the surest first."""
    perhaps = None
    for one in law.exceptions:
        if one.mark not in request.marks or (one.opened and request.seal is Seal.WHOLE):
            continue
        if not one.opened or request.seal is Seal.BROKEN:
            return RightState.EXCEPTED, one.article
        perhaps = RightState.UNSURE, one.article
    return perhaps


def _withdrawal_period(
    request: Request, law: ReturnLaw, calendars: Calendars, now: datetime
) -> tuple[RightState, Floor, LastDay | None]:
    if request.underway:
        return RightState.HOLDS, Floor.START, None
    first = _first_end(request, law, calendars)
    if first is None:
        return RightState.UNSURE, Floor.START, None
    longest = _longest_end(request, law, calendars, first)
    within, at_most = in_time(request, first, now), in_time(request, longest, now)
    if within is Verdict.MET:
        return RightState.HOLDS, Floor.DAYS, first
    if longest == first:
        state = RightState.OVER if within is Verdict.FAILED else RightState.UNSURE
        return state, Floor.DAYS, first
    if at_most is Verdict.FAILED:
        return RightState.OVER, Floor.NOT_INFORMED, longest
    sure = at_most is Verdict.MET and request.informed is not Informed.UNKNOWN
    return (RightState.HOLDS if sure else RightState.UNSURE), Floor.NOT_INFORMED, longest


def _first_end(request: Request, law: ReturnLaw, calendars: Calendars) -> LastDay | None:
    came = request.last_delivery
    if came is None:
        return None
    return calendars.after_days(request.country, came, law.days, working=law.working_day)


def _longest_end(request: Request, law: ReturnLaw, calendars: Calendars, first: LastDay) -> LastDay:
    """When the period ends at the latest, seeing whether and when the buyer was informed."""
    if request.informed is Informed.YES:
        return first
    country, working, months = request.country, law.working_day, law.not_informed_months
    longest = calendars.months_on(country, first, months, working=working) or first
    if request.informed is not Informed.LATER or request.informed_at is None:
        return longest
    came = request.last_delivery
    told_by = came and calendars.after_months(country, came, months, working=False)
    if not told_by or not _before(request.informed_at, told_by.ends):
        return longest
    told = calendars.after_days(country, request.informed_at, law.days, working=working)
    return max(first, told or longest, key=lambda end: end.ends)


def _fault(
    request: Request, law: ReturnLaw, fault: Liability, calendars: Calendars, now: datetime
) -> Right:
    article, came = law.articles[Floor.FAULT], request.last_delivery
    if request.underway:
        return Right(RightKind.FAULT, RightState.HOLDS, law, article)
    end = came and calendars.after_months(request.country, came, fault.months, working=False)
    if not end:
        return Right(RightKind.FAULT, RightState.UNSURE, law, article)
    state = {
        Verdict.MET: RightState.HOLDS,
        Verdict.FAILED: RightState.OVER,
        Verdict.PERSON: RightState.UNSURE,
    }[in_time(request, end, now)]
    return Right(RightKind.FAULT, state, law, article, end)


def _since(day: date, request: Request, calendars: Calendars) -> bool:
    """Whether the contract was made on the day or later; one of no known date was."""
    made = request.contract_at or request.sent_at or request.received_at
    if made is None:
        return True
    days = calendars.local_days(request.country, made)
    return max(days, default=made.date()) >= day


def _before(at: datetime, end: datetime) -> bool:
    return utc(at) < end
