"""A draft of a policy, run over past requests: what would have become of them, and what it costs.

Both sides are held against the policies as they are in force now, the draft in the place of its
own former version; so a draft that says what the present one says changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.closest import closest
from app.domain.policy.kinds import Clause, Outcome, Payer
from app.domain.policy.review import Review, review

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.policy.law import LawBook
    from app.domain.policy.policies import Policy
    from app.domain.policy.requests import Request


@dataclass(frozen=True, slots=True)
class Change:
    request_id: str
    before: Review
    after: Review


@dataclass(frozen=True, slots=True)
class Sums:
    """Minor units of one currency, over the requests that would be accepted.

    ``open_fees`` is how many of them have a fee that hangs on the grade found: they are left out
    of the sums.
    """

    refunds: int = 0
    fees: int = 0
    kept: int = 0  # refunded, and the buyer keeps the goods
    seller_pays: int = 0  # how many ways back the seller pays for
    open_fees: int = 0


@dataclass(frozen=True, slots=True)
class Simulation:
    """``moved`` counts the requests by outcome before and after; those that stay are there too.

    ``failing`` counts the clauses that fail after and did not before.
    """

    reviewed: int
    moved: Mapping[tuple[Outcome, Outcome], int]
    failing: Mapping[Clause, int]
    before: Mapping[str, Sums]
    after: Mapping[str, Sums]
    changes: tuple[Change, ...] = ()

    @property
    def changed(self) -> int:
        return len(self.changes)


def simulate(
    draft: Policy,
    past: Iterable[Request],
    present: Iterable[Policy],
    law: LawBook,
    now: datetime,
) -> Simulation:
    """What the draft would change, had it been in force for all of ``past``."""
    policies = tuple(one for one in present if one.holds_at(now))
    drafted = (*(one for one in policies if one.id != draft.id), draft)
    moved, failing = Counter[tuple[Outcome, Outcome]](), Counter[Clause]()
    sums: dict[str, tuple[Sums, Sums]] = {}
    changes = []
    for request in past:
        before = review(request, _closest(request, policies), law, now)
        after = review(request, _closest(request, drafted), law, now)
        moved[before.outcome, after.outcome] += 1
        failed = {one.clause for one in before.failed}
        failing.update({one.clause for one in after.failed} - failed)
        was, will = sums.get(request.currency, (Sums(), Sums()))
        sums[request.currency] = _added(was, before), _added(will, after)
        if _told(before) != _told(after):
            changes.append(Change(request.id, before, after))
    return Simulation(
        reviewed=moved.total(),
        moved=dict(moved),
        failing=dict(failing),
        before={currency: both[0] for currency, both in sums.items()},
        after={currency: both[1] for currency, both in sums.items()},
        changes=tuple(changes),
    )


def _closest(request: Request, policies: Iterable[Policy]) -> Policy | None:
    """Whatever the days of the policies and of the request: see the module."""
    fitting = [one for one in policies if one.scope.covers(request)]
    return closest(fitting, lambda one: one.closeness(request))


def _told(found: Review) -> tuple[object, ...]:
    """What matters to anybody: neither which version found it, nor what was met in which way."""
    standing = {(one.clause, one.verdict) for one in (*found.failed, *found.for_a_person)}
    terms = found.terms if found.outcome is not Outcome.DECLINE else None
    return found.outcome, terms, standing


def _added(sums: Sums, found: Review) -> Sums:
    terms = found.terms
    if found.outcome is not Outcome.ACCEPT:
        return sums
    paying = sums.seller_pays + int(terms.payer is Payer.SELLER and not terms.returnless)
    if terms.fee_minor is None or terms.refund_minor is None:
        return replace(sums, seller_pays=paying, open_fees=sums.open_fees + 1)
    return replace(
        sums,
        refunds=sums.refunds + terms.refund_minor,
        fees=sums.fees + terms.fee_minor,
        kept=sums.kept + (terms.refund_minor if terms.returnless else 0),
        seller_pays=paying,
    )
