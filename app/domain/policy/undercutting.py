"""Where a policy gives a buyer less than the law: it is not saved, and the article says why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.calendars import LONGEST_REST, utc
from app.domain.grading.facts import Grade, Packaging
from app.domain.policy.kinds import FAULTS, Clause, CountedFrom, Payer, RefundMoment
from app.domain.policy.law import Floor
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.policy.law import ReturnLaw
    from app.domain.policy.policies import Exclusion, Policy


@dataclass(frozen=True, slots=True)
class Undercut:
    """``where`` is the clause by its path in the policy's file."""

    clause: Clause
    where: str
    floor: Floor
    law: str
    article: str


class PolicyUndercuts(RuleBroken):
    """``clauses`` of the policy give less than the law does; ``articles``, one for each, say so."""

    def __init__(self, policy: str, clauses: tuple[str, ...], articles: tuple[str, ...]) -> None:
        super().__init__(policy, clauses, articles)
        self.policy = policy
        self.clauses = clauses
        self.articles = articles


def refuse_undercutting(policy: Policy, laws: Iterable[ReturnLaw]) -> None:
    """Raise ``PolicyUndercuts`` with every clause that gives less than a law that may bind it."""
    found = undercuts(policy, laws)
    if found:
        raise PolicyUndercuts(
            policy.id, tuple(one.where for one in found), tuple(one.article for one in found)
        )


def undercuts(policy: Policy, laws: Iterable[ReturnLaw]) -> tuple[Undercut, ...]:
    return tuple(one for law in laws if _may_bind(policy, law) for one in _under(policy, law))


def _may_bind(policy: Policy, law: ReturnLaw) -> bool:
    """Whether the policy may govern a contract that the law binds."""
    countries = policy.scope.countries
    over = policy.valid_until is not None and utc(policy.valid_until).date() <= law.since
    return not over and (not countries or bool(countries & law.countries))


def _under(policy: Policy, law: ReturnLaw) -> Iterator[Undercut]:
    found: tuple[tuple[Clause, Floor, str], ...] = (
        *_window(policy, law),
        *_condition(policy),
        *_excluded(policy, law),
        *_evidence(policy),
        *_payer(policy, law),
        *_fee(policy, law),
        *_refund(policy, law),
    )
    for clause, floor, where in found:
        yield Undercut(clause, where, floor, law.id, law.articles[floor])


_Found = Iterator[tuple[Clause, Floor, str]]


def _window(policy: Policy, law: ReturnLaw) -> _Found:
    window = policy.window
    if window.days < law.days:
        yield Clause.WINDOW, Floor.DAYS, "window.days"
    elif law.working_day and not window.working and window.days < law.days + LONGEST_REST:
        yield Clause.WINDOW, Floor.WORKING_DAY, "window.working_day"
    if window.counted_from is not CountedFrom.DELIVERY:
        yield Clause.WINDOW, Floor.START, "window.from"


def _condition(policy: Policy) -> _Found:
    required = policy.required
    if required.after_withdrawal:
        return
    if required.grade is not Grade.E:
        yield Clause.CONDITION, Floor.CONDITION, "condition.grade"
    if required.packaging not in (Packaging.MISSING, Packaging.UNKNOWN):
        yield Clause.PACKAGING, Floor.CONDITION, "condition.packaging"


def _excluded(policy: Policy, law: ReturnLaw) -> _Found:
    for number, exclusion in enumerate(policy.excluded, 1):
        if not exclusion.after_withdrawal and not _excepted(exclusion, law):
            yield Clause.EXCLUDED, Floor.EXCEPTIONS, f"excluded.{number}"


def _evidence(policy: Policy) -> _Found:
    """Who says that the goods are at fault may be asked to show it; who withdraws may not."""
    for number, asked in enumerate(policy.evidence, 1):
        if not asked.after_withdrawal and not (asked.reasons and asked.reasons <= FAULTS):
            yield Clause.EVIDENCE, Floor.NOTICE, f"evidence.{number}"


def _payer(policy: Policy, law: ReturnLaw) -> _Found:
    if law.fault is not None and policy.payer.fault is Payer.BUYER:
        yield Clause.PAYER, Floor.FAULT_COST, "payer.fault"


def _fee(policy: Policy, law: ReturnLaw) -> _Found:
    if policy.fee.after_withdrawal:
        return
    for grade, charge in policy.fee.by_grade.items():
        if grade < law.charged_from_grade and (charge.share_bp or any(charge.fixed.values())):
            yield Clause.FEE, Floor.CONDITION, f"fee.{grade}"


def _refund(policy: Policy, law: ReturnLaw) -> _Found:
    refund, moments = policy.refund, list(RefundMoment)
    if refund.after_withdrawal:
        return
    if not any(method in law.methods for method in refund.methods):
        yield Clause.REFUND, Floor.METHOD, "refund.methods"
    if moments.index(refund.moment) > moments.index(law.latest_refund):
        yield Clause.REFUND, Floor.MOMENT, "refund.moment"


def _excepted(exclusion: Exclusion, law: ReturnLaw) -> bool:
    """Whether everything that the policy excludes is excepted by the law as well."""
    return any(
        one.mark is exclusion.mark and (exclusion.opened or not one.opened)
        for one in law.exceptions
    )
