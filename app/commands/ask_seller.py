"""Ask the owner of the goods, and note what they said; their silence counts when time is up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.asking import ask, question_of
from app.commands.base import Command, UnknownRecord
from app.commands.disposing import unit_facts
from app.domain.agreements import Channel, Post, SellerAnswer
from app.domain.disposition import Disposition
from app.domain.disposition.orders import USUAL_HOURS
from app.domain.evidence import AlreadyDecided, Proposal, ProposalState, ReasonNeeded
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class AskSeller(Command):
    """They were asked by ``channel`` and have ``hours`` to answer.

    ``post``: the station sends the question itself.
    """

    needs: ClassVar = Permission.DISPOSE

    proposal_id: str
    channel: Channel
    words: str = ""
    hours: int = USUAL_HOURS
    post: Post = Post.BY_HAND

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        proposal = _waiting(work, self.proposal_id)
        order = unit_facts(work, work.units.get(proposal.unit_id), stamp).standing
        ask(
            work,
            stamp,
            proposal,
            channel=self.channel,
            post=self.post,
            hours=self.hours,
            words=self.words,
            order_id=order.id if order else "",
        )
        work.units.save(work.units.get(proposal.unit_id))


@dataclass(frozen=True, slots=True)
class NoteSellerAnswer(Command):
    """``words`` say what they answered, who, and by what message.  Late answers count as well.

    Who refuses may say what they want done ``instead``: that is their order for this piece.
    """

    needs: ClassVar = Permission.ANSWER

    proposal_id: str
    answer: SellerAnswer
    words: str
    instead: Disposition | None = None

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        proposal = _waiting(work, self.proposal_id)
        asked = question_of(work, proposal)
        if asked is None:
            raise UnknownRecord("seller_questions", self.proposal_id)
        if not self.answer or not self.words.strip():
            raise ReasonNeeded("answer")
        refused = self.answer is SellerAnswer.REFUSED
        work.seller_questions.save(
            replace(
                asked,
                answer=self.answer,
                answer_words=self.words,
                answered_by=stamp.by,
                answered_at=stamp.at,
                instead=self.instead.value if self.instead and refused else "",
            )
        )
        work.units.save(work.units.get(proposal.unit_id))


def _waiting(work: Work, proposal_id: str) -> Proposal:
    proposal = work.proposals.get(proposal_id)
    if proposal.state is not ProposalState.PROPOSED:
        raise AlreadyDecided(proposal.state, proposal.decided_by, proposal.decided_at)
    return proposal
