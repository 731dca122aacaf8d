"""Propose what becomes of a unit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.asking import ask
from app.commands.base import Command
from app.commands.disposing import completed_inspection, rulebook_at, unit_facts
from app.domain.agreements import Approval, Channel, Post
from app.domain.disposition import Disposition, Say, propose, propose_instead
from app.domain.evidence import ENDED, AlreadyDecided, Proposal, ProposalState, ReasonNeeded
from app.domain.people import STATION, Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.units import Unit


@dataclass(frozen=True, slots=True)
class ProposeDisposition(Command):
    """Another than the computed disposition needs ``note`` to say why.

    Forbidden ones raise ``DispositionBlocked`` with every objection.  Where a standing order says
    to ask and wait, the seller is asked with it.
    """

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    disposition: Disposition
    note: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        unit.require(UnitState.INSPECTED)
        _refuse_second(work, unit)
        facts, rulebook = unit_facts(work, unit, stamp), rulebook_at(work, stamp)
        computed = propose(facts, rulebook)
        if self.disposition is not computed.disposition and not self.note:
            raise ReasonNeeded("note")
        chosen = propose_instead(facts, self.disposition, rulebook)
        made = work.proposals.add(
            Proposal(
                id=stamp.new_id(),
                unit_id=unit.id,
                disposition=self.disposition.value,
                state=ProposalState.PROPOSED,
                proposed_by=stamp.by,
                proposed_at=stamp.at,
                inspected_by=completed_inspection(work, unit).by,
                reasons=tuple((r.code.value, r.detail) for r in chosen.reasons),
                needs_seller=chosen.needs_seller,
                note=self.note,
            )
        )
        state = unit.state
        if not chosen.needs_approval and not chosen.needs_seller:
            approved = replace(
                made, state=ProposalState.APPROVED, decided_by=STATION, decided_at=stamp.at
            )
            work.approvals.add(
                Approval(
                    id=stamp.new_id(),
                    proposal_id=made.id,
                    unit_id=unit.id,
                    by=STATION,
                    at=stamp.at,
                    proposed_by=made.proposed_by,
                    inspected_by=made.inspected_by,
                    persons=0,
                    role=chosen.demand.role,
                    rules=tuple(one.data["rule"] for one in chosen.demand.reasons),
                    instructed=chosen.instructed or "",
                )
            )
            work.proposals.save(approved)
            state = UnitState.DISPOSITIONED
        order = facts.standing
        if order is not None and order.say is Say.ASK and chosen.needs_seller:
            ask(
                work,
                stamp,
                made,
                channel=Channel.IN_WRITING,
                post=Post.FILE,
                hours=order.hours,
                order_id=order.id,
            )
        # Written in any case: the verdict is not undone beneath what is proposed on it.
        work.units.save(replace(unit, state=state))


def _refuse_second(work: Work, unit: Unit) -> None:
    for proposal in work.proposals.where(unit_id=unit.id):
        if proposal.state not in ENDED:
            raise AlreadyDecided(proposal.state, proposal.proposed_by, proposal.proposed_at)
