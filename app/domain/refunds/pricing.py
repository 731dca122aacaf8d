"""What each line of a purchase cost in the end: less by each discount, then taxed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from app.domain.money import half_up
from app.domain.refunds.flaws import BadRefund, Flaw
from app.domain.refunds.purchase import TaxBasis
from app.domain.refunds.shares import WHOLE_PPM, split

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.refunds.purchase import PaidLine, Purchase, Tax


class Step(NamedTuple):
    """A discount took ``share`` off a line and brought it down to ``left``."""

    name: str
    share: int
    left: int
    of_order: bool


class Priced(NamedTuple):
    """``net`` is what is left after ``steps``, as printed; ``gross`` is with all tax."""

    line: PaidLine
    steps: Sequence[Step]
    net: int
    tax: int
    gross: int


def priced(purchase: Purchase) -> list[Priced]:
    """Every line in its order; ``BadRefund`` where more is taken off than there is."""
    left = [line.quantity * line.unit_minor for line in purchase.lines]
    steps: list[list[Step]] = []
    for place, line in enumerate(purchase.lines):
        own = []
        for number, discount in enumerate(line.discounts):
            share = discount.amount_minor
            _within(f"lines[{place}].discounts[{number}].amount", share, left[place])
            left[place] -= share
            own.append(Step(discount.name, share, left[place], of_order=False))
        steps.append(own)
    for number, discount in enumerate(purchase.discounts):
        weights = _weights(purchase.lines, left, discount.line_ids)
        _within(f"discounts[{number}].amount", discount.amount_minor, sum(weights))
        for place, share in enumerate(split(discount.amount_minor, weights)):
            if share:
                left[place] -= share
                steps[place].append(Step(discount.name, share, left[place], of_order=True))
    return [
        _taxed(f"lines[{place}].tax.charged", line, steps[place], left[place])
        for place, line in enumerate(purchase.lines)
    ]


def tax_of(amount: int, tax: Tax) -> int:
    """The tax on top of ``amount``, or inside it, by its basis."""
    if tax.basis is TaxBasis.NONE:
        return 0
    if tax.charged_minor is not None:
        return tax.charged_minor
    inside = tax.rate_ppm if tax.basis is TaxBasis.INCLUDED else 0
    return half_up(amount, tax.rate_ppm, WHOLE_PPM + inside)


def _weights(lines: Sequence[PaidLine], left: Sequence[int], served: Sequence[str]) -> list[int]:
    if not served:
        return list(left)
    return [rest if line.id in served else 0 for line, rest in zip(lines, left, strict=True)]


def _within(where: str, discount: int, left: int) -> None:
    if discount > left:
        raise BadRefund(where, Flaw.TOO_MUCH_OFF, str(discount))


def _taxed(where: str, line: PaidLine, steps: Sequence[Step], net: int) -> Priced:
    tax = tax_of(net, line.tax)
    if line.tax.basis is TaxBasis.EXCLUDED:
        return Priced(line, steps, net, tax, net + tax)
    if tax > net:
        raise BadRefund(where, Flaw.TOO_MUCH_TAX, str(tax))
    return Priced(line, steps, net, tax, net)
