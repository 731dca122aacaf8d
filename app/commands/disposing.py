"""What the disposition commands have in common: the facts, the open proposal, the steps due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.commands.asking import ordered, question_of
from app.commands.base import UnknownRecord
from app.commands.inspecting import (
    inspectors_of,
    last_inspection,
    line_of,
    photographed,
)
from app.domain.agreements import SellerAnswer
from app.domain.disposition import (
    ApprovalOutdated,
    Disposition,
    Reason,
    ReasonCode,
    StepKind,
    may_decide,
    objections,
    propose_instead,
    steps,
)
from app.domain.evidence import ProposalState
from app.domain.executions import Cleared
from app.domain.grading.facts import Packaging
from app.domain.house import facts_of
from app.domain.people import STATION

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.agreements import Approval
    from app.domain.disposition import Facts, Rulebook, Step
    from app.domain.evidence import Inspection, Proposal
    from app.domain.units import Unit

EVIDENCE: Final = "evidence"  # the photo slot that proves a disposal


def completed_inspection(work: Work, unit: Unit) -> Inspection:
    found = last_inspection(work, unit)
    if found is None:
        raise UnknownRecord("inspections", unit.lpn)
    return found


def rulebook_at(work: Work, stamp: Stamp) -> Rulebook:
    """The house's rules with those that were entered here and hold now."""
    entered = [one.rule() for one in work.approval_rules.where()]
    return work.house.rulebook.with_rules(entered, stamp.at)


def unit_facts(work: Work, unit: Unit, stamp: Stamp) -> Facts:
    """What the disposition is decided on: the return's own instruction before the seller's."""
    owner = work.returns.get(unit.return_id) if unit.return_id else None
    instruction = owner.instruction if owner else {}
    if owner and not instruction:
        instruction = work.sellers.get(owner.seller_id).instruction
    line = line_of(work, unit)
    cleared = {one.kind: one.code for one in work.clearances.where(unit_id=unit.id)}
    asked = work.seller_questions.where(unit_id=unit.id)
    facts = facts_of(
        unit,
        line,
        completed_inspection(work, unit),
        instruction,
        on=stamp.at.date(),
        country=work.setting("country"),
        seller_id=owner.seller_id if owner else "",
        seller_silent=bool(asked) and asked[-1].overdue_at(stamp.at),
        exemption=cleared.get(Cleared.EXEMPTION, ""),
        wiped=Cleared.WIPED in cleared,
    )
    return ordered(work, stamp, facts, unit=unit, owner=owner, line=line, asked=asked)


def open_proposal(work: Work, unit: Unit, *states: ProposalState) -> Proposal:
    """The unit's newest proposal if it is in one of ``states``, else ``UnknownRecord``."""
    for proposal in reversed(work.proposals.where(unit_id=unit.id)):
        if proposal.state in states:
            return proposal
        break
    raise UnknownRecord("proposals", unit.lpn)


def approvals_of(work: Work, proposal: Proposal) -> list[Approval]:
    """Those that count, oldest first."""
    return work.approvals.where(proposal_id=proposal.id)


def require_stranger(person: str, work: Work, unit: Unit, proposal: Proposal) -> None:
    """Four eyes: neither the proposer nor anybody who ever inspected the unit decides."""
    for inspector in {proposal.inspected_by, *inspectors_of(work, unit.id)}:
        may_decide(person, proposal.proposed_by, inspector, proposal.proposed_by)


def approved_proposal(work: Work, unit: Unit, stamp: Stamp) -> Proposal:
    """The decision to be executed: four eyes, rules, orders and the law asked once more."""
    proposal = open_proposal(work, unit, ProposalState.APPROVED)
    may_decide(
        proposal.decided_by, proposal.proposed_by, proposal.inspected_by, proposal.proposed_by
    )
    for one in approvals_of(work, proposal):
        if one.by != STATION:
            require_stranger(one.by, work, unit, proposal)
    against = outdated(work, unit, proposal, stamp)
    if against:
        raise ApprovalOutdated(unit.lpn, against)
    return proposal


def outdated(work: Work, unit: Unit, proposal: Proposal, stamp: Stamp) -> tuple[Reason, ...]:
    """Why what was agreed to does not hold any more: the law, the rules, the seller's order."""
    facts, rulebook = unit_facts(work, unit, stamp), rulebook_at(work, stamp)
    wanted = Disposition(proposal.disposition)
    against = objections(wanted, facts, rulebook.gates)
    if against:
        return against
    now = propose_instead(facts, wanted, rulebook)
    given = approvals_of(work, proposal)
    agreed = sum(one.by != STATION for one in given)
    if not given:  # decided before each yes was kept by itself
        agreed = int(proposal.decided_by not in ("", STATION))
    found = []
    if now.demand.persons > agreed:
        data = {"persons": str(now.demand.persons), "agreed": str(agreed)}
        found += [Reason(ReasonCode.MORE_HAVE_TO_AGREE, data), *now.demand.reasons]
    before = given[-1].instructed if given else now.instructed or ""
    if now.instructed not in (None, wanted) and now.instructed != before:
        data = {"instructed": str(now.instructed), "before": before}
        found.append(Reason(ReasonCode.ORDER_CHANGED, data))
    asked = question_of(work, proposal)
    unasked = asked is None and not proposal.needs_seller
    # Outside an order only the seller's own answer counts, whatever was noted with the approval.
    bound = facts.bound and wanted is not Disposition.QUARANTINE
    unsaid = bound and (asked is None or asked.answer is not SellerAnswer.AGREED)
    if now.needs_seller and (unasked or unsaid):
        found.append(Reason(ReasonCode.SELLER_NOT_ASKED))
    return tuple(found)


def steps_due(work: Work, unit: Unit, proposal: Proposal) -> list[Step]:
    """What is left to do, in order.  An evidence photo counts as done once it is there."""
    packaging = Packaging(completed_inspection(work, unit).packaging)
    todo = steps(Disposition(proposal.disposition), repackage=packaging.needs_repackaging)
    done = set(proposal.steps_done)
    if EVIDENCE in photographed(work, unit):
        done.add(StepKind.PHOTOGRAPH_EVIDENCE.value)
    return [step for step in todo if step.kind.value not in done]
