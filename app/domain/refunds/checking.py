"""Checks the inputs of a refund field by field; what needs arithmetic is checked in ``pricing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.money import MAX_MINOR, Money, NotMoney
from app.domain.refunds.flaws import BadRefund, Flaw
from app.domain.refunds.purchase import TaxBasis
from app.domain.refunds.shares import WHOLE_PPM
from app.domain.refunds.terms import Liable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.refunds.purchase import Discount, PaidLine, Purchase, Shipping, Tax
    from app.domain.refunds.terms import Came, Fee, Keep, Plan, Terms

MOST_PIECES: Final = 1_000_000
MOST_TAX_PPM: Final = 10 * WHOLE_PPM
PPM_PERCENT: Final = 10_000


def check(purchase: Purchase, came: Sequence[Came], terms: Terms, plan: Plan) -> None:
    """``BadRefund`` names the first field that is wrong."""
    check_currency(purchase.currency)
    bought = _lines(purchase)
    _discounts("discounts", purchase.discounts, bought)
    _shipping(purchase.shipping)
    _earlier(purchase, bought, _payments(purchase))
    _terms(purchase.currency, terms)
    for place, one in enumerate(came):
        _came(f"came[{place}]", one, terms, bought)
    _plan(purchase.currency, plan, bought)


def check_currency(currency: str) -> None:
    try:
        Money(0, currency)
    except NotMoney:
        raise BadRefund("currency", Flaw.CURRENCY, currency) from None


def _lines(purchase: Purchase) -> dict[str, int]:
    """How many pieces of each line were bought."""
    bought: dict[str, int] = {}
    for place, line in enumerate(purchase.lines):
        where = f"lines[{place}]"
        _name(f"{where}.id", line.id, bought)
        _line(where, line)
        bought[line.id] = line.quantity
    return bought


def _line(where: str, line: PaidLine) -> None:
    _count(f"{where}.quantity", line.quantity, least=1)
    _amount(f"{where}.price", line.unit_minor)
    _amount(f"{where}.price", line.unit_minor * line.quantity)
    _amount(f"{where}.duty", line.duty_minor)
    _discounts(f"{where}.discounts", line.discounts, {})
    _tax(f"{where}.tax", line.tax)


def _discounts(where: str, discounts: Sequence[Discount], bought: Mapping[str, int]) -> None:
    for place, one in enumerate(discounts):
        _amount(f"{where}[{place}].amount", one.amount_minor)
        for number, line_id in enumerate(one.line_ids):
            _known(f"{where}[{place}].lines[{number}]", line_id, bought)


def _shipping(shipping: Shipping) -> None:
    _amount("shipping.amount", shipping.amount_minor)
    _amount("shipping.standard", shipping.standard_minor or 0)
    _tax("shipping.tax", shipping.tax)
    inside = shipping.tax.charged_minor if shipping.tax.basis is TaxBasis.INCLUDED else 0
    if (inside or 0) > shipping.amount_minor:
        raise BadRefund("shipping.tax.charged", Flaw.TOO_MUCH_TAX, str(inside))


def _payments(purchase: Purchase) -> dict[str, int]:
    paid: dict[str, int] = {}
    for place, one in enumerate(purchase.payments):
        where = f"payments[{place}]"
        _name(f"{where}.id", one.id, paid)
        _amount(f"{where}.amount", one.amount_minor)
        _amount(f"{where}.can_return", one.limit_minor or 0)
        paid[one.id] = one.amount_minor
    return paid


def _earlier(purchase: Purchase, bought: Mapping[str, int], paid: Mapping[str, int]) -> None:
    settled: dict[str, int] = {}
    for place, one in enumerate(purchase.earlier):
        where = f"earlier[{place}]"
        _amount(f"{where}.shipping", one.shipping_minor)
        _amount(f"{where}.goodwill", one.goodwill_minor)
        _amount(f"{where}.label", one.label_minor)
        for number, line in enumerate(one.lines):
            here = f"{where}.lines[{number}]"
            _known(f"{here}.line", line.line_id, bought)
            _count(f"{here}.back", line.back)
            _count(f"{here}.kept", line.kept)
            _amount(f"{here}.amount", line.amount_minor)
            settled[line.line_id] = settled.get(line.line_id, 0) + line.back + line.kept
            if settled[line.line_id] > bought[line.line_id]:
                raise BadRefund(f"{here}.back", Flaw.TOO_MANY, str(settled[line.line_id]))
        for number, portion in enumerate(one.portions):
            here = f"{where}.payments[{number}]"
            if portion.payment_id not in paid:
                raise BadRefund(f"{here}.payment", Flaw.UNKNOWN_PAYMENT, portion.payment_id)
            _amount(f"{here}.amount", portion.amount_minor)


def _terms(currency: str, terms: Terms) -> None:
    fees: list[tuple[str, Fee]] = [("else", terms.restocking_else), *terms.restocking.items()]
    fixed = any(fee.fixed_minor for _, fee in fees)
    _currency("policy.currency", terms.currency, currency, needed=fixed)
    for grade, share in terms.damage_ppm.items():
        _share(f"policy.damage.{grade}", share)
    for name, fee in fees:
        where = f"policy.restocking.{name}"
        _one_way(where, fee.share_ppm, fee.fixed_minor)


def _came(where: str, one: Came, terms: Terms, bought: Mapping[str, int]) -> None:
    _known(f"{where}.line", one.line_id, bought)
    _count(f"{where}.quantity", one.quantity)
    _count(f"{where}.asked", one.asked or 0)
    cut = one.liable is Liable.BUYER and one.grade and terms.damage_ppm.get(one.grade)
    if cut and not one.finding.strip():
        raise BadRefund(f"{where}.finding", Flaw.NO_FINDING)


def _plan(currency: str, plan: Plan, bought: Mapping[str, int]) -> None:
    fixed = any(one.fixed_minor for one in plan.keep) or plan.label_minor or plan.goodwill_minor
    _currency("plan.currency", plan.currency, currency, needed=bool(fixed))
    for place, one in enumerate(plan.keep):
        _keep(f"plan.keep[{place}]", one, bought)
    _amount("plan.label", plan.label_minor)
    _amount("plan.goodwill", plan.goodwill_minor)
    if plan.goodwill_minor and not plan.goodwill_reason.strip():
        raise BadRefund("plan.goodwill_reason", Flaw.NO_REASON)


def _keep(where: str, keep: Keep, bought: Mapping[str, int]) -> None:
    _known(f"{where}.line", keep.line_id, bought)
    _count(f"{where}.quantity", keep.quantity, least=1)
    _one_way(where, keep.share_ppm, keep.fixed_minor)
    if not keep.share_ppm and not keep.fixed_minor:
        raise BadRefund(where, Flaw.NO_WAY)


def _one_way(where: str, share_ppm: int, fixed_minor: int) -> None:
    _share(f"{where}.percent", share_ppm)
    _amount(f"{where}.each", fixed_minor)
    if share_ppm and fixed_minor:
        raise BadRefund(where, Flaw.TWO_WAYS)


def _name(where: str, name: str, seen: Mapping[str, int]) -> None:
    if not name.strip():
        raise BadRefund(where, Flaw.NO_NAME)
    if name in seen:
        raise BadRefund(where, Flaw.TWICE, name)


def _known(where: str, line_id: str, bought: Mapping[str, int]) -> None:
    if line_id not in bought:
        raise BadRefund(where, Flaw.UNKNOWN_LINE, line_id)


def _currency(where: str, stated: str, wanted: str, *, needed: bool) -> None:
    """Terms without amounts need no currency."""
    if stated != wanted and (stated or needed):
        raise BadRefund(where, Flaw.OTHER_CURRENCY, stated)


def _count(where: str, pieces: int, *, least: int = 0) -> None:
    if not least <= pieces <= MOST_PIECES:
        raise BadRefund(where, Flaw.PIECES, str(pieces))


def _amount(where: str, minor: int) -> None:
    if not 0 <= minor <= MAX_MINOR:
        raise BadRefund(where, Flaw.AMOUNT, str(minor))


def _tax(where: str, tax: Tax) -> None:
    _share(f"{where}.rate", tax.rate_ppm, MOST_TAX_PPM)
    _amount(f"{where}.charged", tax.charged_minor or 0)


def _share(where: str, share_ppm: int, most: int = WHOLE_PPM) -> None:
    if not 0 <= share_ppm <= most:
        raise BadRefund(where, Flaw.RATE, f"{share_ppm / PPM_PERCENT:g}")
