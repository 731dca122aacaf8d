"""Purchases for tests: by hand from plain numbers, and drawn at random with everything in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from app.domain.grading.facts import Grade
from app.domain.refunds import (
    Came,
    Discount,
    Fee,
    Keep,
    Liable,
    PaidLine,
    Payment,
    PaymentKind,
    Plan,
    Purchase,
    Shipping,
    ShippingBack,
    Tax,
    TaxBasis,
    Terms,
)
from app.domain.refunds.pricing import priced, tax_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.refunds import Quote

CURRENCIES = ("JPY", "EUR", "USD", "KWD")
VAT = Tax(TaxBasis.EXCLUDED, 210_000)
RATES = (0, 50_000, 88_750, 190_000, 210_000)


def card(amount_minor: int, name: str = "card") -> Payment:
    return Payment(name, PaymentKind.CARD, amount_minor)


def bought(*lines: PaidLine, paid: int, currency: str = "EUR", **more: Any) -> Purchase:
    """A purchase of these lines, paid with one card."""
    return Purchase(currency, lines, (card(paid),), **more)


def paid_for(purchase: Purchase) -> int:
    """What the lines, their duties and the delivery cost with all tax."""
    shipping = purchase.shipping
    on_top = shipping.tax.basis is TaxBasis.EXCLUDED
    delivery = shipping.amount_minor + (
        tax_of(shipping.amount_minor, shipping.tax) if on_top else 0
    )
    return delivery + sum(one.gross + one.line.duty_minor for one in priced(purchase))


def after(purchase: Purchase, found: Quote) -> Purchase:
    """The same purchase, once that refund was made."""
    return replace(purchase, earlier=(*purchase.earlier, found.record))


taxes = st.builds(Tax, st.sampled_from(TaxBasis), st.sampled_from(RATES))


@st.composite
def paid_lines(draw: Callable[..., Any], name: str) -> PaidLine:
    quantity, unit = draw(st.integers(1, 5)), draw(st.integers(0, 3000))
    left, discounts = quantity * unit, []
    for number in range(draw(st.integers(0, 2))):
        discount = draw(st.integers(0, left))
        left -= discount
        discounts.append(Discount(f"{name} {number}", discount))
    duty = draw(st.integers(0, 300))
    return PaidLine(name, quantity, unit, tuple(discounts), draw(taxes), duty)


@st.composite
def purchases(draw: Callable[..., Any]) -> Purchase:
    """One to three lines with everything, paid in full with one to three payments."""
    lines = tuple(draw(paid_lines(name)) for name in "abc"[: draw(st.integers(1, 3))])
    purchase = Purchase(draw(st.sampled_from(CURRENCIES)), lines, ())
    for number in range(draw(st.integers(0, 2))):
        served = tuple(draw(st.sets(st.sampled_from([line.id for line in lines]))))
        left = sum(one.net for one in priced(purchase) if not served or one.line.id in served)
        discount = Discount(f"order {number}", draw(st.integers(0, left)), served)
        purchase = replace(purchase, discounts=(*purchase.discounts, discount))
    standard = draw(st.none() | st.integers(0, 900))
    shipping = Shipping(draw(st.integers(0, 900)), standard, draw(taxes))
    purchase = replace(purchase, shipping=shipping)
    left, payments = paid_for(purchase), []
    for number in range(draw(st.integers(0, 2))):
        part = draw(st.integers(0, left))
        left -= part
        payments.append(card(part, f"part {number}"))
    return replace(purchase, payments=(*payments, card(left, "rest")))


fees = st.builds(Fee, st.integers(0, 1_000_000)) | st.builds(Fee, st.just(0), st.integers(0, 2000))


@st.composite
def terms_for(draw: Callable[..., Any], currency: str) -> Terms:
    shares = st.integers(0, 1_000_000)
    return Terms(
        currency=currency,
        shipping=draw(st.sampled_from(ShippingBack)),
        duty_back=draw(st.booleans()),
        damage_ppm=draw(st.dictionaries(st.sampled_from(Grade), shares)),
        restocking=draw(st.dictionaries(st.sampled_from(Grade), fees)),
        restocking_else=draw(fees),
    )


@st.composite
def plans_for(draw: Callable[..., Any], purchase: Purchase) -> Plan:
    names = st.sampled_from([line.id for line in purchase.lines])
    shares = st.builds(Keep, names, st.integers(1, 5), st.integers(1, 1_000_000))
    fixed = st.builds(Keep, names, st.integers(1, 5), st.just(0), st.integers(1, 2000))
    return Plan(
        currency=purchase.currency,
        keep=tuple(draw(st.lists(shares | fixed, max_size=2))),
        label_minor=draw(st.integers(0, 800)),
        goodwill_minor=draw(st.integers(0, 800)),
        goodwill_reason="sorry",
    )


@st.composite
def arrivals(draw: Callable[..., Any], purchase: Purchase) -> tuple[Came, ...]:
    """Pieces of any line in any order, sometimes more than were bought."""
    came = st.builds(
        Came,
        st.sampled_from([line.id for line in purchase.lines]),
        st.integers(0, 4),
        st.none() | st.integers(0, 5),
        st.none() | st.sampled_from(Grade),
        st.just("scratched"),
        st.sampled_from(Liable),
    )
    return tuple(draw(st.lists(came, max_size=4)))
