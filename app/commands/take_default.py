"""Act on a seller's silence: their default takes the place of what waited for their answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.asking import question
from app.commands.base import Command
from app.commands.disposing import completed_inspection, rulebook_at, unit_facts
from app.commands.undo_execution import void_approvals
from app.domain.agreements import NotOverdue, QuestionClosed
from app.domain.disposition import order_on, propose
from app.domain.evidence import Proposal, ProposalState
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class TakeSellersDefault(Command):
    """The station's own, once the time that the seller was given is up.

    Where they left a default, what was proposed makes way for it, as far as the law and the
    goods allow; a person still approves it, and a late answer still counts.  Without a default
    the piece goes on waiting, for a supervisor who reaches the seller.
    """

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False  # the clock would run out again at once; a late answer corrects it

    question_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        asked = question(work, self.question_id)
        if asked.answer or asked.lapsed_at is not None:
            raise QuestionClosed(asked.number)
        if not asked.overdue_at(stamp.at):
            raise NotOverdue(asked.due)
        lapsed = replace(asked, lapsed_at=stamp.at)
        waiting = work.proposals.get(asked.proposal_id)
        unit = work.units.get(asked.unit_id)
        if waiting.state is ProposalState.PROPOSED:
            facts, rulebook = unit_facts(work, unit, stamp), rulebook_at(work, stamp)
            now = propose(facts, rulebook)
            if order_on(facts).when_silent is not None and now.disposition != waiting.disposition:
                work.proposals.save(
                    replace(
                        waiting,
                        state=ProposalState.REJECTED,
                        decided_by=stamp.by,
                        decided_at=stamp.at,
                        suggestion=now.disposition.value,
                    )
                )
                void_approvals(work, waiting)
                made = work.proposals.add(
                    Proposal(
                        id=stamp.new_id(),
                        unit_id=unit.id,
                        disposition=now.disposition.value,
                        state=ProposalState.PROPOSED,
                        proposed_by=stamp.by,
                        proposed_at=stamp.at,
                        inspected_by=completed_inspection(work, unit).by,
                        reasons=tuple((one.code.value, one.detail) for one in now.reasons),
                        needs_seller=now.needs_seller,
                    )
                )
                lapsed = replace(lapsed, proposal_id=made.id)
            # Written so that what the proposal rests on is not undone beneath it.
            work.units.save(unit)
        work.seller_questions.save(lapsed)
