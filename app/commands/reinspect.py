"""Have a unit inspected once more: both inspections stay, the newest counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.placing import leave
from app.commands.undo_execution import cancel_labels, set_evidence_aside, void_approvals
from app.domain.evidence import ProposalState, ReasonNeeded, StepsBegun
from app.domain.executions import Cleared
from app.domain.people import STATION, NotAllowed, Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.evidence import Proposal
    from app.domain.units import Unit

WAITS = (ProposalState.PROPOSED, ProposalState.APPROVED)


@dataclass(frozen=True, slots=True)
class Reinspect(Command):
    """What was proposed falls with the verdict it rests on, and so do a yes to it, the seller's
    answer and an exemption; that its data were erased stays true.  It comes out of its container.

    A decision that was approved is voided only by somebody who may approve.
    """

    needs: ClassVar = Permission.INSPECT

    unit_id: str
    reason: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        unit.require(UnitState.INSPECTED, UnitState.DISPOSITIONED)
        if not self.reason.strip():
            raise ReasonNeeded("reason")
        for proposal in work.proposals.where(unit_id=unit.id):
            if proposal.state in WAITS:
                self._void(unit, proposal, stamp, work)
        _forget(unit, work)
        leave(work, unit)  # it may be packed already
        work.units.save(replace(unit.placed(None), state=UnitState.RECEIVED, grade=""))

    def _void(self, unit: Unit, proposal: Proposal, stamp: Stamp, work: Work) -> None:
        if proposal.steps_done:
            raise StepsBegun(unit.lpn, proposal.steps_done[-1])
        approved = proposal.state is ProposalState.APPROVED
        if approved and not work.people.get(stamp.by).may(Permission.APPROVE):
            raise NotAllowed(stamp.by, Permission.APPROVE)
        work.proposals.save(
            replace(
                proposal,
                state=ProposalState.REJECTED,
                # Nobody judged the proposal: what it rested on is asked again.
                decided_by=STATION,
                decided_at=stamp.at,
                decision_note=self.reason,
            )
        )
        void_approvals(work, proposal)


def _forget(unit: Unit, work: Work) -> None:
    """Marked, not deleted: the story still tells it."""
    for question in work.seller_questions.where(unit_id=unit.id):
        work.seller_questions.save(replace(question, gone=True))
    for one in work.clearances.where(unit_id=unit.id):
        if one.kind is Cleared.EXEMPTION:
            work.clearances.save(replace(one, gone=True))
    cancel_labels(work, unit)
    set_evidence_aside(work, unit)
