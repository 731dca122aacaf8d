"""The review of a request: every condition with what decided it, and what follows from them all.

A policy decides what a buyer is promised; what the law gives goes before it, and is told with its
article.  Nothing here reads a clock, and nothing raises: what cannot be decided needs a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.policy.because import Condition
from app.domain.policy.conditions import conditions_of
from app.domain.policy.kinds import Outcome, Verdict
from app.domain.policy.law import LawBook, Right, RightState, rights_of
from app.domain.policy.policies import Policy
from app.domain.policy.terms import Terms, terms_of
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from app.domain.policy.requests import Request


@dataclass(frozen=True, slots=True)
class Review:
    """``blocked_by`` are the articles that forbid to decline what the policy would decline."""

    outcome: Outcome
    conditions: tuple[Condition, ...]
    rights: tuple[Right, ...]
    terms: Terms
    policy_id: str = ""
    policy_version: int = 0
    blocked_by: tuple[str, ...] = ()

    @property
    def failed(self) -> tuple[Condition, ...]:
        return tuple(one for one in self.conditions if one.verdict is Verdict.FAILED)

    @property
    def for_a_person(self) -> tuple[Condition, ...]:
        return tuple(one for one in self.conditions if one.verdict is Verdict.PERSON)


class DeclineForbidden(RuleBroken):
    """The law gives the buyer this return; ``articles`` say where."""

    def __init__(self, articles: tuple[str, ...]) -> None:
        super().__init__(articles)
        self.articles = articles


def review(request: Request, policy: Policy | None, law: LawBook, now: datetime) -> Review:
    """Hold a request against a policy and the law.  ``now`` counts where no notice has a date."""
    rights = rights_of(request, law, now)
    conditions = conditions_of(request, policy, rights, law.calendars, now)
    blocked = _holding(rights) if _any(conditions, Verdict.FAILED) else ()
    return Review(
        outcome=outcome_of(conditions, rights),
        conditions=conditions,
        rights=rights,
        terms=terms_of(request, policy or Policy(id=""), rights),
        policy_id=policy.id if policy else "",
        policy_version=policy.version if policy else 0,
        blocked_by=blocked,
    )


def outcome_of(conditions: Iterable[Condition], rights: Iterable[Right]) -> Outcome:
    """One failed condition declines, unless a right holds or may hold: then a person decides."""
    conditions, rights = tuple(conditions), tuple(rights)
    if _any(conditions, Verdict.FAILED):
        kept = {RightState.HOLDS, RightState.UNSURE}
        return Outcome.REFER if any(one.state in kept for one in rights) else Outcome.DECLINE
    return Outcome.REFER if _any(conditions, Verdict.PERSON) else Outcome.ACCEPT


def together(reviews: Iterable[Review]) -> Outcome:
    """What becomes of a request of several lines: the worst of theirs; a person for none."""
    found = {one.outcome for one in reviews}
    return next((one for one in Outcome if one in found), Outcome.REFER)


def may_decline(found: Review) -> None:
    """Raise ``DeclineForbidden`` where a right holds, whoever wants to decline and why."""
    articles = _holding(found.rights)
    if articles:
        raise DeclineForbidden(articles)


def _holding(rights: Iterable[Right]) -> tuple[str, ...]:
    return tuple(one.article for one in rights if one.state is RightState.HOLDS)


def _any(conditions: Iterable[Condition], verdict: Verdict) -> bool:
    return any(one.verdict is verdict for one in conditions)
