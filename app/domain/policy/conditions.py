"""Each condition of a policy, held against a request: met, failed, or a person has to look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.calendars import utc
from app.domain.closest import is_kind_of
from app.domain.grading.facts import Grade, Packaging
from app.domain.policy.because import Because, Condition
from app.domain.policy.kinds import Clause, CountedFrom, Seal, Verdict
from app.domain.policy.law import in_time, withdrawal_holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from app.domain.calendars import Calendars, LastDay
    from app.domain.policy.law import Right
    from app.domain.policy.policies import Auto, Demanded, Exclusion, Policy, Required
    from app.domain.policy.requests import Request


def conditions_of(
    request: Request,
    policy: Policy | None,
    rights: Sequence[Right],
    calendars: Calendars,
    now: datetime,
) -> tuple[Condition, ...]:
    """All of them, in the order of a policy's file; a request without a policy needs a person."""
    if policy is None:
        return (Condition(Clause.SCOPE, Verdict.PERSON, Because.NO_POLICY),)
    right = withdrawal_holds(rights)
    goods = (
        *_required(request, policy.required, right),
        *(_excluded(request, one, n, right) for n, one in enumerate(policy.excluded, 1)),
    )
    sent = (_sent_along(request, one, n, right) for n, one in enumerate(policy.evidence, 1))
    return (
        _scope(request, policy),
        _window(request, policy, calendars, now),
        *goods,
        *sent,
        *_automatic(request, policy.auto),
    )


def _scope(request: Request, policy: Policy) -> Condition:
    if policy.scope.covers(request):
        return Condition(Clause.SCOPE, Verdict.MET, Because.APPLIES)
    data = {"policy": policy.id}
    return Condition(Clause.SCOPE, Verdict.PERSON, Because.NOT_FOR_THIS, data=data)


def _window(request: Request, policy: Policy, calendars: Calendars, now: datetime) -> Condition:
    window = policy.window

    def found(verdict: Verdict, because: Because, **data: str) -> Condition:
        return Condition(Clause.WINDOW, verdict, because, Clause.WINDOW.value, data)

    if window.counted_from is CountedFrom.DELIVERY and request.underway:
        return found(Verdict.MET, Because.PARCEL_UNDERWAY, days=str(window.days))
    start = _start(request, window.counted_from)
    if start is None:
        return found(Verdict.PERSON, Because.NO_START, counted_from=window.counted_from.value)
    end = window_end(request, policy, calendars)
    if end is None:
        return found(Verdict.PERSON, Because.NO_ZONE, country=request.country.upper())
    verdict = in_time(request, end, now)
    data = {
        "days": str(window.days),
        "counted_from": window.counted_from.value,
        "last_day": end.day.isoformat(),
        "zone": end.zone,
    }
    sent = request.sent_at or request.received_at
    if sent is not None:
        data["sent"] = utc(sent).isoformat()
    return found(verdict, _OF_TIME[verdict], **data)


_OF_TIME: Final = {
    Verdict.MET: Because.IN_TIME,
    Verdict.FAILED: Because.TOO_LATE,
    Verdict.PERSON: Because.SENDING_UNKNOWN,
}


def window_end(request: Request, policy: Policy, calendars: Calendars) -> LastDay | None:
    """The last day of the policy's window, in its season where that is later; None unknown."""
    window, country = policy.window, request.country
    start = _start(request, window.counted_from)
    if start is None:
        return None
    end = calendars.after_days(country, start, window.days, working=window.working)
    bought = calendars.local_days(country, request.contract_at or start)
    seasons = [
        calendars.until(country, last, working=window.working)
        for one in window.seasons
        for day in bought
        if (last := one.last_day(day)) is not None
    ]
    return max((one for one in (end, *seasons) if one), key=lambda one: one.ends, default=None)


def _start(request: Request, counted_from: CountedFrom) -> datetime | None:
    return {
        CountedFrom.DELIVERY: request.last_delivery,
        CountedFrom.ORDER: request.ordered_at,
        CountedFrom.PURCHASE: request.purchased_at,
    }[counted_from]


def _required(request: Request, required: Required, right: Right | None) -> Iterator[Condition]:
    """Grades and packaging are ordered by their position: later ones are worse."""
    if required.grade is not Grade.E:
        given = request.grade.value if request.grade else ""
        yield _good_enough(
            request, required, right, Clause.CONDITION,
            given=given, wanted=required.grade.value, order=[one.value for one in Grade],
        )  # fmt: skip
    if required.packaging not in (Packaging.MISSING, Packaging.UNKNOWN):
        seen = request.packaging is not Packaging.UNKNOWN
        yield _good_enough(
            request, required, right, Clause.PACKAGING,
            given=request.packaging.value if seen else "", wanted=required.packaging.value,
            order=[one.value for one in Packaging],
        )  # fmt: skip


def _good_enough(
    request: Request,
    required: Required,
    right: Right | None,
    clause: Clause,
    *,
    given: str,
    wanted: str,
    order: list[str],
) -> Condition:
    where = clause.value
    if required.after_withdrawal and right is not None:
        return _law_first(clause, where, right)
    if request.at_fault:
        told = {"reason": request.reason.value}
        return Condition(clause, Verdict.MET, Because.GOODS_AT_FAULT, where, told)
    if not given:
        return Condition(clause, Verdict.MET, Because.AT_INSPECTION, where, {"wanted": wanted})
    data = {"given": given, "wanted": wanted}
    if order.index(given) <= order.index(wanted):
        return Condition(clause, Verdict.MET, Because.GOOD_ENOUGH, where, data)
    return Condition(clause, Verdict.FAILED, Because.NOT_GOOD_ENOUGH, where, data)


def _excluded(
    request: Request, exclusion: Exclusion, number: int, right: Right | None
) -> Condition:
    where = f"{Clause.EXCLUDED}.{number}"
    mark, category = exclusion.mark, exclusion.category
    named = (("mark", mark.value if mark else ""), ("category", category))
    data = {key: value for key, value in named if value}

    def found(verdict: Verdict, because: Because) -> Condition:
        return Condition(Clause.EXCLUDED, verdict, because, where, data)

    of_mark = mark in request.marks if mark else bool(category)
    if not of_mark or not is_kind_of(request.category, category):
        return found(Verdict.MET, Because.NOT_EXCLUDED)
    if exclusion.after_withdrawal and right is not None:
        return _law_first(Clause.EXCLUDED, where, right, data)
    if not exclusion.opened:
        return found(Verdict.FAILED, Because.IS_EXCLUDED)
    return found(*_OF_SEAL[request.seal])


_OF_SEAL: Final = {
    Seal.WHOLE: (Verdict.MET, Because.SEAL_WHOLE),
    Seal.UNKNOWN: (Verdict.PERSON, Because.SEAL_UNKNOWN),
    Seal.BROKEN: (Verdict.FAILED, Because.SEAL_BROKEN),
}


def _sent_along(request: Request, asked: Demanded, number: int, right: Right | None) -> Condition:
    where = f"{Clause.EVIDENCE}.{number}"
    if asked.reasons and request.reason not in asked.reasons:
        data = {"reason": request.reason.value}
        return Condition(Clause.EVIDENCE, Verdict.MET, Because.NOT_ASKED_FOR, where, data)
    missing = [one.value for one in asked.needs if one not in request.evidence]
    if not missing:
        return Condition(Clause.EVIDENCE, Verdict.MET, Because.ALL_THERE, where)
    if asked.after_withdrawal and right is not None:
        return _law_first(Clause.EVIDENCE, where, right)
    data = {"missing": ",".join(missing)}
    return Condition(Clause.EVIDENCE, Verdict.PERSON, Because.NOT_THERE, where, data)


def _automatic(request: Request, auto: Auto | None) -> Iterator[Condition]:
    """Without its conditions met, a person accepts; nothing here ever declines."""

    def found(verdict: Verdict, because: Because, key: str, **data: str) -> Condition:
        return Condition(Clause.AUTO, verdict, because, f"{Clause.AUTO}.{key}".strip("."), data)

    if auto is None:
        yield found(Verdict.PERSON, Because.NEVER_AUTOMATIC, "")
        return
    value, currency = request.value_minor, request.currency
    limit = auto.up_to.get(currency)
    if limit is None:
        yield found(Verdict.PERSON, Because.NO_LIMIT, "up_to", currency=currency)
    elif value <= 0:
        yield found(Verdict.PERSON, Because.NO_PRICE, "up_to")
    else:
        within = value <= limit
        yield found(
            Verdict.MET if within else Verdict.PERSON,
            Because.WITHIN_LIMIT if within else Because.ABOVE_LIMIT,
            "up_to", value_minor=str(value), limit_minor=str(limit), currency=currency,
        )  # fmt: skip
    if auto.reasons:
        listed = request.reason in auto.reasons
        yield found(
            Verdict.MET if listed else Verdict.PERSON,
            Because.REASON_LISTED if listed else Because.REASON_NOT_LISTED,
            "reasons", reason=request.reason.value,
        )  # fmt: skip


def _law_first(
    clause: Clause, where: str, right: Right, data: dict[str, str] | None = None
) -> Condition:
    return Condition(
        clause, Verdict.MET, Because.LAW_GOES_FIRST, where, data or {}, article=right.article
    )
