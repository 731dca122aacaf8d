"""What of a refund belongs to no line: delivery, the label, goodwill, and the limits of it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.money import half_up
from app.domain.refunds.pricing import tax_of
from app.domain.refunds.purchase import TaxBasis
from app.domain.refunds.receipt import (
    HOUSE,
    PURCHASE,
    Clause,
    Formula,
    LineKind,
    Portion,
    QuoteLine,
    Source,
)
from app.domain.refunds.terms import ShippingBack, Topic

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.refunds.line_refunds import LineRefund
    from app.domain.refunds.purchase import Earlier, Payment, Purchase
    from app.domain.refunds.terms import Plan, Terms


class OrderRefund:
    """Writes the end of the receipt; to be called in the order of its methods."""

    def __init__(self, purchase: Purchase, refunds: Sequence[LineRefund]) -> None:
        self._purchase = purchase
        self._refunds = refunds
        self.lines: list[QuoteLine] = []
        self.total_minor = sum(one.amount_minor for one in refunds)
        self.shipping_minor = 0
        self.label_minor = 0
        self.goodwill_minor = 0
        self._rooms = _rooms(purchase)

    def shipping(self, terms: Terms) -> None:
        """Delivery goes back once everything came back; the surplus of express stays."""
        paid = self._purchase.shipping.amount_minor
        if not paid:
            return
        clause = Clause(Source.POLICY, terms.clauses.get(Topic.SHIPPING, ""))
        told = {"paid_minor": paid}
        stays = None
        if terms.shipping is ShippingBack.NONE:
            stays = Formula.SHIPPING_STAYS
        elif not self._refunds or not all(one.whole for one in self._refunds):
            stays = Formula.SHIPPING_NOT_WHOLE
        if stays is not None:
            self._write(LineKind.SHIPPING, 0, stays, told, clause)
            return
        before = self.total_minor
        self._write(LineKind.SHIPPING, paid, Formula.SHIPPING_PAID, told, clause)
        part = self._ordinary(terms)
        if part < paid:
            told = told | {"standard_minor": part}
            formula = Formula.EXPRESS_SURPLUS
            self._write(LineKind.EXPRESS, part - paid, formula, told, clause)
        self._shipping_tax(part)
        self._less_earlier(before)
        self.shipping_minor = self.total_minor - before

    def label(self, plan: Plan, *, waived: bool) -> None:
        """The buyer's part of the return label: once for a return, never more than is refunded."""
        taken = sum(one.label_minor for one in self._purchase.earlier if one.same_return)
        due = plan.label_minor - taken
        if due <= 0:
            return
        told = {"fee_minor": due}
        formula = Formula.LABEL_WAIVED if waived else Formula.LABEL_FEE
        self.label_minor = 0 if waived else min(due, self.total_minor)
        amount = -self.label_minor
        self._write(LineKind.LABEL, amount, formula, told, Clause(Source.PLAN, plan.clause))

    def goodwill(self, plan: Plan) -> None:
        given = sum(one.goodwill_minor for one in self._purchase.earlier if one.same_return)
        due = plan.goodwill_minor - given
        if due <= 0:
            return
        told = {"reason": plan.goodwill_reason}
        self.goodwill_minor = due
        self._write(
            LineKind.GOODWILL, due, Formula.GOODWILL, told, Clause(Source.PLAN, plan.clause)
        )

    def limit(self) -> None:
        """Never more than was paid for what is settled, nor than the payments can return."""
        if self.goodwill_minor or self._purchase.earlier:  # else no line has added that much
            self._limit_to_paid()
        room = sum(room for _, room in self._rooms)
        self._cut_to(room, Formula.PAYMENT_LIMIT, {"room_minor": room})

    def portions(self, plan: Plan) -> tuple[Portion, ...]:
        """The total over the payments, each filled as far as it can return anything."""
        left, found = self.total_minor, []
        for payment, room in self._rooms:
            amount = min(left, room)
            if amount:
                found.append(Portion(payment.id, amount, plan.paid_by))
                left -= amount
        return tuple(found)

    def _ordinary(self, terms: Terms) -> int:
        """What of the delivery's price goes back."""
        shipping = self._purchase.shipping
        if terms.shipping is ShippingBack.PAID or shipping.standard_minor is None:
            return shipping.amount_minor
        return min(shipping.amount_minor, shipping.standard_minor)

    def _shipping_tax(self, part: int) -> None:
        shipping = self._purchase.shipping
        whole = tax_of(shipping.amount_minor, shipping.tax)
        if not whole:
            return
        tax = half_up(whole, part, shipping.amount_minor)
        told = {"rate_ppm": shipping.tax.rate_ppm, "base_minor": part, "part_minor": tax}
        formula = Formula.SHIPPING_TAX
        if shipping.tax.basis is TaxBasis.INCLUDED:
            formula, tax = Formula.SHIPPING_TAX_INSIDE, 0
        self._write(LineKind.SHIPPING_TAX, tax, formula, told, PURCHASE)

    def _less_earlier(self, total_before: int) -> None:
        """Delivery that was refunded before is not refunded again."""
        before = sum(one.shipping_minor for one in self._purchase.earlier)
        over = min(before, self.total_minor - total_before)
        if over:
            told = {"before_minor": before}
            self._write(LineKind.LIMIT, -over, Formula.SHIPPING_LIMIT, told, HOUSE)

    def _limit_to_paid(self) -> None:
        shipping = self._purchase.shipping
        paid = sum(one.cost for one in self._refunds)
        paid += shipping.amount_minor
        if shipping.tax.basis is TaxBasis.EXCLUDED:
            paid += tax_of(shipping.amount_minor, shipping.tax)
        before = sum(map(_refunded, self._purchase.earlier))
        told = {"paid_minor": paid, "before_minor": before}
        self._cut_to(max(0, paid - before), Formula.PAID_LIMIT, told)

    def _cut_to(self, most: int, formula: Formula, told: Mapping[str, int | str]) -> None:
        """Goodwill is cut first: the lines and the delivery have limits of their own."""
        over = self.total_minor - most
        if over > 0:
            self.goodwill_minor = max(0, self.goodwill_minor - over)
            self._write(LineKind.LIMIT, -over, formula, told, HOUSE)

    def _write(
        self,
        kind: LineKind,
        amount: int,
        formula: Formula,
        numbers: Mapping[str, int | str],
        clause: Clause,
    ) -> None:
        self.total_minor += amount
        self.lines.append(QuoteLine(kind, amount, formula, numbers, clause))


def _rooms(purchase: Purchase) -> list[tuple[Payment, int]]:
    """What each payment can still return."""
    returned: dict[str, int] = {}
    for earlier in purchase.earlier:
        for one in earlier.portions:
            returned[one.payment_id] = returned.get(one.payment_id, 0) + one.amount_minor
    rooms = []
    for payment in purchase.payments:
        room = payment.amount_minor - returned.get(payment.id, 0)
        if payment.limit_minor is not None:
            room = min(room, payment.limit_minor)
        rooms.append((payment, max(0, room)))
    return rooms


def _refunded(earlier: Earlier) -> int:
    """By its lines or by its payments: whichever tells of more."""
    told = sum(line.amount_minor for line in earlier.lines)
    told += earlier.shipping_minor + earlier.goodwill_minor - earlier.label_minor
    return max(told, sum(portion.amount_minor for portion in earlier.portions))
