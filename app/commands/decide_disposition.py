"""Approve or reject a proposed disposition: by another person than proposed or inspected it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.disposing import unit_facts
from app.commands.inspecting import inspectors_of
from app.domain.disposition import Disposition, DispositionBlocked, may_decide, objections
from app.domain.evidence import AlreadyDecided, Proposal, ProposalState, ReasonNeeded
from app.domain.people import Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class ApproveDisposition(Command):
    """Where the seller has to agree, ``note`` says how they did."""

    needs: ClassVar = Permission.APPROVE

    proposal_id: str
    note: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        proposal = _decidable(self.proposal_id, stamp, work)
        if proposal.needs_seller and not self.note:
            raise ReasonNeeded("seller")
        unit = work.units.get(proposal.unit_id)
        wanted = Disposition(proposal.disposition)
        # The law and the facts are asked again: days may lie between proposal and decision.
        against = objections(wanted, unit_facts(work, unit, stamp), work.house.rulebook.gates)
        if against:
            raise DispositionBlocked(wanted, against)
        work.proposals.save(
            replace(
                proposal,
                state=ProposalState.APPROVED,
                decided_by=stamp.by,
                decided_at=stamp.at,
                decision_note=self.note,
            )
        )
        work.units.save(replace(unit, state=UnitState.DISPOSITIONED))


@dataclass(frozen=True, slots=True)
class RejectDisposition(Command):
    """``reason`` is demanded; ``suggestion`` is what the supervisor would do instead.

    A suggestion still has to be proposed by someone else, so that four eyes see it too.
    """

    needs: ClassVar = Permission.APPROVE

    proposal_id: str
    reason: str
    suggestion: Disposition | None = None

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        proposal = _decidable(self.proposal_id, stamp, work)
        if not self.reason.strip():
            raise ReasonNeeded("reason")
        work.proposals.save(
            replace(
                proposal,
                state=ProposalState.REJECTED,
                decided_by=stamp.by,
                decided_at=stamp.at,
                decision_note=self.reason,
                suggestion=self.suggestion.value if self.suggestion else "",
            )
        )
        # Written so that what the rejection rests on is not undone beneath it.
        work.units.save(work.units.get(proposal.unit_id))


def _decidable(proposal_id: str, stamp: Stamp, work: Work) -> Proposal:
    proposal = work.proposals.get(proposal_id)
    if proposal.state is not ProposalState.PROPOSED:
        raise AlreadyDecided(proposal.state, proposal.decided_by, proposal.decided_at)
    for inspector in {proposal.inspected_by, *inspectors_of(work, proposal.unit_id)}:
        may_decide(stamp.by, proposal.proposed_by, inspector, proposal.proposed_by)
    return proposal
