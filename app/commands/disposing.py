"""What the disposition commands have in common: the facts, the open proposal, the steps due."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.commands.base import UnknownRecord
from app.commands.inspecting import (
    inspectors_of,
    last_inspection,
    line_of,
    photographed,
)
from app.domain.disposition import Disposition, StepKind, may_decide, steps
from app.domain.evidence import ProposalState
from app.domain.grading.facts import Packaging
from app.domain.house import facts_of

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.disposition import Facts, Step
    from app.domain.evidence import Inspection, Proposal
    from app.domain.units import Unit

EVIDENCE: Final = "evidence"  # the photo slot that proves a disposal


def completed_inspection(work: Work, unit: Unit) -> Inspection:
    found = last_inspection(work, unit)
    if found is None:
        raise UnknownRecord("inspections", unit.lpn)
    return found


def unit_facts(work: Work, unit: Unit, stamp: Stamp) -> Facts:
    """What the disposition is decided on: the return's own instruction before the seller's."""
    owner = work.returns.get(unit.return_id) if unit.return_id else None
    instruction = owner.instruction if owner else {}
    if owner and not instruction:
        instruction = work.sellers.get(owner.seller_id).instruction
    return facts_of(
        unit,
        line_of(work, unit),
        completed_inspection(work, unit),
        instruction,
        on=stamp.at.date(),
        country=work.setting("country"),
    )


def open_proposal(work: Work, unit: Unit, *states: ProposalState) -> Proposal:
    """The unit's newest proposal if it is in one of ``states``, else ``UnknownRecord``."""
    for proposal in reversed(work.proposals.where(unit_id=unit.id)):
        if proposal.state in states:
            return proposal
        break
    raise UnknownRecord("proposals", unit.lpn)


def approved_proposal(work: Work, unit: Unit) -> Proposal:
    """The decision to be executed, its four eyes checked once more."""
    proposal = open_proposal(work, unit, ProposalState.APPROVED)
    for inspector in {proposal.inspected_by, *inspectors_of(work, unit.id)}:
        may_decide(proposal.decided_by, proposal.proposed_by, inspector, proposal.proposed_by)
    return proposal


def steps_due(work: Work, unit: Unit, proposal: Proposal) -> list[Step]:
    """What is left to do, in order.  An evidence photo counts as done once it is there."""
    packaging = Packaging(completed_inspection(work, unit).packaging)
    todo = steps(Disposition(proposal.disposition), repackage=packaging.needs_repackaging)
    done = set(proposal.steps_done)
    if EVIDENCE in photographed(work, unit):
        done.add(StepKind.PHOTOGRAPH_EVIDENCE.value)
    return [step for step in todo if step.kind.value not in done]
