"""Ask the owner of the goods, and note what they said; their silence counts when time is up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command, UnknownRecord
from app.commands.disposing import question_of
from app.domain.agreements import (
    AlreadyAsked,
    Channel,
    SellerAnswer,
    SellerQuestion,
)
from app.domain.evidence import AlreadyDecided, Proposal, ProposalState, ReasonNeeded
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

USUAL_HOURS: Final = 48
MOST_HOURS: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class AskSeller(Command):
    """They were asked by ``channel`` and have ``hours`` to answer."""

    needs: ClassVar = Permission.DISPOSE

    proposal_id: str
    channel: Channel
    words: str = ""
    hours: int = USUAL_HOURS

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        proposal = _waiting(work, self.proposal_id)
        asked = question_of(work, proposal)
        if asked is not None:
            raise AlreadyAsked(asked.asked_at, asked.due)
        hours = max(1, min(self.hours, MOST_HOURS))
        work.seller_questions.add(
            SellerQuestion(
                id=stamp.new_id(),
                unit_id=proposal.unit_id,
                proposal_id=proposal.id,
                asked_by=stamp.by,
                asked_at=stamp.at,
                channel=self.channel,
                due=stamp.at + timedelta(hours=hours),
                words=self.words,
            )
        )
        work.units.save(work.units.get(proposal.unit_id))


@dataclass(frozen=True, slots=True)
class NoteSellerAnswer(Command):
    """``words`` say what they answered, who, and by what message.  Late answers count as well."""

    needs: ClassVar = Permission.DISPOSE

    proposal_id: str
    answer: SellerAnswer
    words: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        proposal = _waiting(work, self.proposal_id)
        asked = question_of(work, proposal)
        if asked is None:
            raise UnknownRecord("seller_questions", self.proposal_id)
        if not self.answer or not self.words.strip():
            raise ReasonNeeded("answer")
        work.seller_questions.save(
            replace(
                asked,
                answer=self.answer,
                answer_words=self.words,
                answered_by=stamp.by,
                answered_at=stamp.at,
            )
        )
        work.units.save(work.units.get(proposal.unit_id))


def _waiting(work: Work, proposal_id: str) -> Proposal:
    proposal = work.proposals.get(proposal_id)
    if proposal.state is not ProposalState.PROPOSED:
        raise AlreadyDecided(proposal.state, proposal.decided_by, proposal.decided_at)
    return proposal
