"""Have a unit inspected once more: both inspections stay, the newest counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.evidence import ProposalState, ReasonNeeded, StepsBegun
from app.domain.people import STATION, NotAllowed, Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.evidence import Proposal
    from app.domain.units import Unit


@dataclass(frozen=True, slots=True)
class Reinspect(Command):
    """What was proposed falls with the verdict it rests on; what was executed stands.

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
            if proposal.state is not ProposalState.REJECTED:
                self._void(unit, proposal, stamp, work)
        work.units.save(replace(unit, state=UnitState.RECEIVED, grade=""))

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
