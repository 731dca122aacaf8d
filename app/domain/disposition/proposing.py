"""The proposal: from the seller's instruction through every rule to a disposition, explained."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.domain.disposition.approval import ApprovalRule, Demand, demand_for
from app.domain.disposition.codes import CodeList
from app.domain.disposition.facts import Facts, Instruction, order_on
from app.domain.disposition.kinds import Disposition, Step, steps
from app.domain.disposition.law import ScrapGate
from app.domain.disposition.objections import objections, standstill
from app.domain.disposition.reasons import DispositionBlocked, Reason, ReasonCode
from app.domain.disposition.recovery import Rates
from app.domain.disposition.wishes import prepare_for_stock, seller_questions, wish
from app.domain.grading.facts import Grade

if TYPE_CHECKING:
    from datetime import datetime

HOUSE_DEFAULTS: Final = {
    Grade.A: Disposition.RESTOCK,
    Grade.B: Disposition.REPACKAGE,
    Grade.C: Disposition.REFURBISH,
    Grade.D: Disposition.PARTS,
    Grade.E: Disposition.RECYCLE,
}
# What to try when the wish is blocked: keep the value first, then the material, then nothing.
_NEXT_BEST: Final = (
    Disposition.REFURBISH,
    Disposition.OUTLET,
    Disposition.DONATE,
    Disposition.PARTS,
    Disposition.RECYCLE,
    Disposition.DESTROY,
    Disposition.QUARANTINE,
)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """What a warehouse decides by: the law's gates, its own defaults, its approval rules.

    ``rates`` are the house's own of what each route costs and brings; ``codes`` is what others
    call our dispositions.
    """

    gates: tuple[ScrapGate, ...] = ()
    approval: tuple[ApprovalRule, ...] = ()
    defaults: Mapping[Grade, Disposition] = field(default_factory=lambda: dict(HOUSE_DEFAULTS))
    rates: tuple[Rates, ...] = ()
    codes: tuple[CodeList, ...] = ()

    def with_rules(self, entered: Iterable[ApprovalRule], at: datetime) -> Rulebook:
        """With the approval rules that were entered here and hold at that moment."""
        return replace(self, approval=(*self.approval, *(r for r in entered if r.holds_at(at))))


@dataclass(frozen=True, slots=True)
class Proposal:
    """``instructed`` is what the seller's order says, None where it says nothing or *ask*."""

    disposition: Disposition
    reasons: tuple[Reason, ...]
    needs_seller: bool
    demand: Demand
    instructed: Disposition | None
    steps: tuple[Step, ...]

    @property
    def needs_approval(self) -> bool:
        return self.demand.persons > 0

    @property
    def approval(self) -> tuple[Reason, ...]:
        """Every reason why somebody has to agree; empty where it may go on alone."""
        return self.demand.reasons if self.needs_approval else ()


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way a supervisor could decide.  ``blocked`` is empty when it is allowed."""

    disposition: Disposition
    proposed: bool
    instructed: bool
    needs_seller: bool
    blocked: tuple[Reason, ...]
    notes: tuple[Reason, ...]

    @property
    def allowed(self) -> bool:
        return not self.blocked


def propose(facts: Facts, rulebook: Rulebook) -> Proposal:
    """Total: every combination of facts gives a proposal, at worst quarantine."""
    order = order_on(facts)
    house = rulebook.defaults.get(facts.grade, Disposition.QUARANTINE)
    wanted, wished = wish(facts, order, house)
    prepared, adapted = prepare_for_stock(wanted, facts)
    found, settled = _settle(prepared, facts, rulebook)
    return _proposal(facts, order, rulebook, found, (*wished, *adapted, *settled), computed=found)


def propose_instead(facts: Facts, chosen: Disposition, rulebook: Rulebook) -> Proposal:
    """A person's own choice; ``DispositionBlocked`` with every objection when it may not be."""
    against = objections(chosen, facts, rulebook.gates)
    if against:
        raise DispositionBlocked(chosen, against)
    computed = propose(facts, rulebook)
    if chosen is computed.disposition:
        return computed
    data = {"disposition": chosen.value, "computed": computed.disposition.value}
    reasons = (Reason(ReasonCode.CHOSEN, data), *_permissions(chosen, facts, rulebook))
    order = order_on(facts)
    return _proposal(facts, order, rulebook, chosen, reasons, computed=computed.disposition)


def allowed_alternatives(facts: Facts, rulebook: Rulebook) -> tuple[Alternative, ...]:
    """Every disposition in its fixed order, each with what speaks against it."""
    order = order_on(facts)
    computed = propose(facts, rulebook)
    return tuple(
        Alternative(
            disposition=disposition,
            proposed=disposition is computed.disposition,
            instructed=disposition is computed.instructed,
            needs_seller=bool(seller_questions(facts, order, disposition)),
            blocked=objections(disposition, facts, rulebook.gates),
            notes=_permissions(disposition, facts, rulebook),
        )
        for disposition in Disposition
    )


def _settle(
    wanted: Disposition, facts: Facts, rulebook: Rulebook
) -> tuple[Disposition, tuple[Reason, ...]]:
    """The wish itself, or the best way that nothing stands against, with the reasons for it."""
    because = standstill(facts)
    found = Disposition.QUARANTINE
    if not because:
        because = objections(wanted, facts, rulebook.gates)
        if not because:
            return wanted, _permissions(wanted, facts, rulebook)
        found = next(
            other
            for other in _fallbacks(wanted, facts, rulebook)
            if not objections(other, facts, rulebook.gates)
        )
    if found is wanted:
        return found, because
    data = {"wanted": wanted.value, "disposition": found.value}
    fallback = Reason(ReasonCode.FALLBACK, data)
    return found, (*because, fallback, *_permissions(found, facts, rulebook))


def _fallbacks(wanted: Disposition, facts: Facts, rulebook: Rulebook) -> tuple[Disposition, ...]:
    """First what the refusing law itself offers, then downwards from wish and grade."""
    lawful = tuple(
        other
        for gate in rulebook.gates
        if gate.refusal(wanted, facts) is not None
        for other in gate.instead
    )
    house = rulebook.defaults.get(facts.grade)
    starts = [_NEXT_BEST.index(one) for one in (wanted, house) if one in _NEXT_BEST]
    return (*lawful, *_NEXT_BEST[max(starts, default=0) :], Disposition.QUARANTINE)


def _permissions(disposition: Disposition, facts: Facts, rulebook: Rulebook) -> tuple[Reason, ...]:
    found = (gate.permission(disposition, facts) for gate in rulebook.gates)
    return tuple(permission for permission in found if permission is not None)


def _proposal(
    facts: Facts,
    order: Instruction,
    rulebook: Rulebook,
    disposition: Disposition,
    reasons: tuple[Reason, ...],
    *,
    computed: Disposition,
) -> Proposal:
    instructed = order.by_grade.get(facts.grade)
    questions = seller_questions(facts, order, disposition)
    demand = demand_for(
        facts, disposition, computed=computed, instructed=instructed, rules=rulebook.approval
    )
    unsaid = tuple(question for question in questions if question not in reasons)
    return Proposal(
        disposition=disposition,
        reasons=(*reasons, *unsaid),
        needs_seller=bool(questions),
        demand=demand,
        instructed=instructed,
        steps=steps(disposition, repackage=facts.packaging.needs_repackaging),
    )
