"""Approve or reject a proposed disposition: by another person than proposed or inspected it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.asking import question_of
from app.commands.base import Command
from app.commands.disposing import (
    approvals_of,
    require_stranger,
    rulebook_at,
    unit_facts,
)
from app.commands.undo_execution import void_approvals
from app.domain.agreements import (
    AlreadyAgreed,
    Approval,
    NotEntitled,
    SellerAnswer,
    SellerNotAnswered,
    SellerSaidNo,
)
from app.domain.disposition import (
    Disposition,
    order_on,
    propose_instead,
)
from app.domain.evidence import AlreadyDecided, Proposal, ProposalState, ReasonNeeded
from app.domain.people import Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.disposition import Facts
    from app.domain.disposition import Proposal as Computed


@dataclass(frozen=True, slots=True)
class ApproveDisposition(Command):
    """One person's yes; with the last that the rules ask for it is approved.

    Where the seller has to agree, ``note`` says how they did, unless they answered or their time
    is up; outside a standing order only their own answer counts.  ``badge_at`` is whose bench it
    was, where somebody agreed by badge at another's; ``by_pin`` where they gave their PIN instead.
    """

    needs: ClassVar = Permission.APPROVE

    proposal_id: str
    note: str = ""
    badge_at: str = ""
    by_pin: bool = False

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        proposal = _decidable(self.proposal_id, stamp, work)
        unit = work.units.get(proposal.unit_id)
        wanted = Disposition(proposal.disposition)
        facts, rulebook = unit_facts(work, unit, stamp), rulebook_at(work, stamp)
        # The law and the facts are asked again: days may lie between proposal and decision.
        now = propose_instead(facts, wanted, rulebook)
        self._ask_seller(work, proposal, now, facts)
        role = now.demand.role
        if role not in work.people.get(stamp.by).roles and now.demand.persons:
            raise NotEntitled(stamp.by, role)
        agreed = approvals_of(work, proposal)
        for one in agreed:
            if one.by == stamp.by:
                raise AlreadyAgreed(one.by, one.at)
        work.approvals.add(
            Approval(
                id=stamp.new_id(),
                proposal_id=proposal.id,
                unit_id=unit.id,
                by=stamp.by,
                at=stamp.at,
                proposed_by=proposal.proposed_by,
                inspected_by=proposal.inspected_by,
                persons=now.demand.persons,
                role=role,
                rules=tuple(one.data["rule"] for one in now.demand.reasons),
                instructed=now.instructed or "",
                note=self.note,
                badge_at=self.badge_at,
            )
        )
        if len(agreed) + 1 < now.demand.persons:
            # Written so that nothing beneath this yes is undone while it counts.
            work.proposals.save(proposal)
            work.units.save(unit)
            return
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

    def _ask_seller(self, work: Work, proposal: Proposal, now: Computed, facts: Facts) -> None:
        """Their no is no; their silence stands for their own default and nothing else."""
        asked = question_of(work, proposal)
        answer = asked.answer if asked is not None else SellerAnswer.NONE
        if asked is not None and answer is SellerAnswer.REFUSED:
            raise SellerSaidNo(asked.answered_at, asked.answer_words)
        if facts.bound and now.disposition is not Disposition.QUARANTINE:
            if now.needs_seller and answer is not SellerAnswer.AGREED:
                raise SellerNotAnswered(
                    asked.asked_at if asked else None, asked.due if asked else None
                )
            return
        needed = proposal.needs_seller
        if facts.seller_silent:
            default = order_on(facts).when_silent
            needed = now.needs_seller or default not in (None, now.disposition)
        if needed and not self.note and answer is not SellerAnswer.AGREED:
            raise ReasonNeeded("seller")


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
        void_approvals(work, proposal)
        # Written so that what the rejection rests on is not undone beneath it.
        work.units.save(work.units.get(proposal.unit_id))


def _decidable(proposal_id: str, stamp: Stamp, work: Work) -> Proposal:
    proposal = work.proposals.get(proposal_id)
    if proposal.state is not ProposalState.PROPOSED:
        raise AlreadyDecided(proposal.state, proposal.decided_by, proposal.decided_at)
    require_stranger(stamp.by, work, work.units.get(proposal.unit_id), proposal)
    return proposal
