"""What the commands about a seller's say have in common: the orders that count, the question."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.commands.base import UnknownRecord
from app.domain.agreements import AlreadyAsked, Channel, Post, SellerQuestion
from app.domain.disposition import OrderCase, under_order
from app.domain.disposition.orders import MOST_HOURS, USUAL_HOURS
from app.domain.lpn import format_question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.commands.base import Stamp, Work
    from app.domain.disposition import Facts, StandingOrder
    from app.domain.evidence import Proposal
    from app.domain.returns import Return, ReturnLine
    from app.domain.units import Unit


def ordered(
    work: Work,
    stamp: Stamp,
    facts: Facts,
    *,
    unit: Unit,
    owner: Return | None,
    line: ReturnLine | None,
    asked: Sequence[SellerQuestion],
) -> Facts:
    """The facts under the order that counts for this unit now."""
    if owner is None:
        return facts
    case = OrderCase(
        seller_id=owner.seller_id,
        sku=line.sku if line else unit.sku,
        category=facts.category,
        at=stamp.at,
        grade=facts.grade.value,
        value_minor=facts.value_minor,
        currency=facts.currency,
    )
    return under_order(
        facts,
        case,
        orders_of(work, owner.seller_id),
        of_return=bool(owner.instruction),
        answered=asked[-1].instead if asked else "",
    )


def orders_of(work: Work, seller_id: str) -> list[StandingOrder]:
    return work.standing_orders.where(seller_id=seller_id)


def question_of(work: Work, proposal: Proposal) -> SellerQuestion | None:
    found = work.seller_questions.where(proposal_id=proposal.id)
    return found[-1] if found else None


def ask(
    work: Work,
    stamp: Stamp,
    proposal: Proposal,
    *,
    channel: Channel,
    post: Post = Post.BY_HAND,
    hours: int = USUAL_HOURS,
    words: str = "",
    order_id: str = "",
) -> SellerQuestion:
    """Ask about a proposal; what the station sends has a number for the answer."""
    before = question_of(work, proposal)
    if before is not None:
        raise AlreadyAsked(before.asked_at, before.due)
    hours = max(1, min(hours, MOST_HOURS))
    sent = post is not Post.BY_HAND
    return work.seller_questions.add(
        SellerQuestion(
            id=stamp.new_id(),
            unit_id=proposal.unit_id,
            proposal_id=proposal.id,
            asked_by=stamp.by,
            asked_at=stamp.at,
            channel=channel,
            due=stamp.at + timedelta(hours=hours),
            words=words,
            number=format_question(stamp.station, work.next_number()) if sent else "",
            post=post,
            order_id=order_id,
        )
    )


def question(work: Work, question_id: str) -> SellerQuestion:
    found = work.seller_questions.find(question_id)
    if found is None:
        raise UnknownRecord("seller_questions", question_id)
    return found
