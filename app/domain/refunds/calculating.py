"""The refund itself: from what was paid, what came and what was agreed to a receipt.

A pure function of its arguments: no clock, no device, whole numbers only, so the same inputs give
the same receipt anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.refunds.checking import check
from app.domain.refunds.line_refunds import LineRefund
from app.domain.refunds.order_refund import OrderRefund
from app.domain.refunds.pricing import priced
from app.domain.refunds.purchase import Earlier, EarlierLine, EarlierPortion
from app.domain.refunds.receipt import Quote
from app.domain.refunds.terms import Liable, Plan, Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.refunds.purchase import Purchase
    from app.domain.refunds.terms import Came

OPEN_TERMS: Final = Terms()
NO_PLAN: Final = Plan()


def quote(
    purchase: Purchase,
    came: Sequence[Came] = (),
    terms: Terms = OPEN_TERMS,
    plan: Plan = NO_PLAN,
) -> Quote:
    """What goes back, line by line; ``BadRefund`` says what of the inputs is wrong."""
    check(purchase, came, terms, plan)
    refunds = _line_refunds(purchase, came, terms, plan)
    order = OrderRefund(purchase, refunds)
    order.shipping(terms)
    order.label(plan, waived=bool(came) and all(one.liable is Liable.SELLER for one in came))
    order.goodwill(plan)
    order.limit()
    portions = order.portions(plan)
    lines = [line for one in refunds for line in one.lines] + order.lines
    record = Earlier(
        lines=tuple(
            EarlierLine(one.priced.line.id, one.pieces_back, one.pieces_kept, one.amount_minor)
            for one in refunds
            if one.pieces_back or one.pieces_kept
        ),
        shipping_minor=order.shipping_minor,
        goodwill_minor=order.goodwill_minor,
        label_minor=order.label_minor,
        portions=tuple(EarlierPortion(one.payment_id, one.amount_minor) for one in portions),
    )
    return Quote(purchase.currency, tuple(lines), portions, order.total_minor, record)


def _line_refunds(
    purchase: Purchase, came: Iterable[Came], terms: Terms, plan: Plan
) -> Sequence[LineRefund]:
    """Every line of the purchase in its order, with what it gets."""
    back: dict[str, int] = {}
    kept: dict[str, int] = {}
    before: dict[str, int] = {}
    done: dict[str, int] = {}  # kept under this plan already
    for earlier in purchase.earlier:
        for line in earlier.lines:
            back[line.line_id] = back.get(line.line_id, 0) + line.back
            kept[line.line_id] = kept.get(line.line_id, 0) + line.kept
            before[line.line_id] = before.get(line.line_id, 0) + line.amount_minor
            if earlier.same_return:
                done[line.line_id] = done.get(line.line_id, 0) + line.kept
    refunds = {
        one.line.id: LineRefund(
            one,
            terms,
            back=back.get(one.line.id, 0),
            kept=kept.get(one.line.id, 0),
            before_minor=before.get(one.line.id, 0),
        )
        for one in priced(purchase)
    }
    for one in came:
        refunds[one.line_id].take_back(one)
    for keep in plan.keep:
        paid_for = min(keep.quantity, done.get(keep.line_id, 0))
        done[keep.line_id] = done.get(keep.line_id, 0) - paid_for
        refunds[keep.line_id].keep(keep, plan.clause, paid_for=paid_for)
    for refund in refunds.values():
        refund.limit()
    return tuple(refunds.values())
