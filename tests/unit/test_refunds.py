"""Refunds: known cases to the cent, and laws over purchases with everything in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.grading.facts import Grade
from app.domain.refunds import (
    BadRefund,
    Came,
    Discount,
    Earlier,
    EarlierLine,
    EarlierPortion,
    Fee,
    Flaw,
    Formula,
    Keep,
    Liable,
    LineKind,
    PaidBy,
    PaidLine,
    Payment,
    PaymentKind,
    Plan,
    Purchase,
    Quote,
    Shipping,
    ShippingBack,
    Tax,
    TaxBasis,
    Terms,
    Topic,
    quote,
)
from app.domain.refunds.pricing import priced
from app.domain.refunds.shares import of_pieces, over_pieces, split
from tests.builders_refunds import (
    VAT,
    after,
    arrivals,
    bought,
    card,
    paid_for,
    plans_for,
    purchases,
    terms_for,
)

LAMPS = bought(PaidLine("lamp", 3, 8999), paid=26997)
EVERYTHING = Terms(shipping=ShippingBack.PAID, duty_back=True)


def amounts(found: Quote) -> list[tuple[LineKind, int]]:
    return [(line.kind, line.amount_minor) for line in found.lines]


def of_kind(found: Quote, kind: LineKind) -> int:
    return sum(line.amount_minor for line in found.lines if line.kind is kind)


def test_what_came_is_refunded_and_not_what_was_asked_for() -> None:
    found = quote(LAMPS, [Came("lamp", 2, asked=3)])
    assert found.total_minor == 17998
    assert found.lines[0].formula is Formula.PIECES_ASKED
    assert found.lines[0].numbers == {"count": 2, "unit_minor": 8999, "asked": 3}


def test_a_whole_order_brings_back_its_delivery_with_the_tax_on_it() -> None:
    purchase = bought(
        PaidLine("book", 1, 1000, tax=VAT), paid=1815, shipping=Shipping(500, None, VAT)
    )
    found = quote(purchase, [Came("book", 1)])
    assert amounts(found) == [
        (LineKind.GOODS, 1000),
        (LineKind.TAX, 210),
        (LineKind.SHIPPING, 500),
        (LineKind.SHIPPING_TAX, 105),
    ]
    assert found.total_minor == 1815


@pytest.mark.parametrize(("line", "amount"), [("six", 540), ("four", 360)])
def test_the_discount_of_an_order_is_shared_by_its_lines(line: str, amount: int) -> None:
    purchase = bought(
        PaidLine("six", 1, 600),
        PaidLine("four", 1, 400),
        paid=900,
        discounts=(Discount("WELCOME", 100),),
    )
    assert quote(purchase, [Came(line, 1)]).total_minor == amount


def test_two_payments_share_a_refund_and_its_lines_are_not_doubled() -> None:
    payments = (Payment("voucher", PaymentKind.GIFT_CARD, 5000), card(3000))
    purchase = Purchase("EUR", (PaidLine("vase", 2, 4000),), payments)
    found = quote(purchase, [Came("vase", 2)])
    assert [(one.payment_id, one.amount_minor) for one in found.portions] == [
        ("voucher", 5000),
        ("card", 3000),
    ]
    assert amounts(found) == [(LineKind.GOODS, 8000)]


def test_express_delivery_goes_back_as_far_as_ordinary_delivery_costs() -> None:
    tax = Tax(TaxBasis.EXCLUDED, 200_000)
    purchase = bought(PaidLine("cup", 1, 1000), paid=2800, shipping=Shipping(1500, 500, tax))
    found = quote(purchase, [Came("cup", 1)])
    assert amounts(found)[1:] == [
        (LineKind.SHIPPING, 1500),
        (LineKind.EXPRESS, -1000),
        (LineKind.SHIPPING_TAX, 100),
    ]
    assert quote(purchase, [Came("cup", 1)], Terms(shipping=ShippingBack.PAID)).total_minor == 2800
    assert quote(purchase, [Came("cup", 1)], Terms(shipping=ShippingBack.NONE)).total_minor == 1000


def test_delivery_waits_for_the_last_piece_and_is_refunded_once() -> None:
    purchase = bought(PaidLine("cup", 2, 1000), paid=2500, shipping=Shipping(500))
    first = quote(purchase, [Came("cup", 1)])
    assert first.total_minor == 1000
    assert first.lines[-1].formula is Formula.SHIPPING_NOT_WHOLE
    then = after(purchase, first)
    second = quote(then, [Came("cup", 1)])
    assert second.total_minor == 1500
    third = quote(after(then, second), [Came("cup", 1)])
    assert third.total_minor == 0
    assert {line.formula for line in third.lines} >= {
        Formula.PIECES_BEYOND,
        Formula.SHIPPING_LIMIT,
    }


def test_a_purchase_without_lines_gives_nothing_back() -> None:
    purchase = bought(paid=500, shipping=Shipping(500))
    assert quote(purchase).total_minor == 0


def test_a_tax_inside_the_prices_is_told_and_not_added() -> None:
    tax = Tax(TaxBasis.INCLUDED, 190_000)
    found = quote(bought(PaidLine("lamp", 2, 11900, tax=tax), paid=23800), [Came("lamp", 1)])
    assert found.total_minor == 11900
    assert found.lines[1].amount_minor == 0
    assert found.lines[1].numbers["part_minor"] == 1900


def test_the_tax_of_the_invoice_counts_more_than_the_rate() -> None:
    tax = Tax(TaxBasis.EXCLUDED, 88_750, charged_minor=90)
    assert (
        quote(bought(PaidLine("a", 1, 1000, tax=tax), paid=1090), [Came("a", 1)]).total_minor
        == 1090
    )


def test_damage_is_taken_off_by_grade_and_the_fee_from_what_is_left() -> None:
    terms = Terms(
        damage_ppm={Grade.C: 300_000},
        restocking={Grade.C: Fee(100_000)},
        clauses={Topic.DAMAGE: "4.2", Topic.RESTOCKING: "5"},
    )
    found = quote(
        bought(PaidLine("a", 2, 1000), paid=2000), [Came("a", 2, None, Grade.C, "cracked")], terms
    )
    damage, fee = found.lines[1:]
    assert (damage.amount_minor, damage.clause.text) == (-600, "4.2")
    assert damage.numbers["finding"] == "cracked"
    assert (fee.amount_minor, fee.clause.text) == (-140, "5")
    assert fee.numbers["base_minor"] == 1400


def test_what_the_seller_answers_for_costs_the_buyer_nothing() -> None:
    terms = Terms("EUR", damage_ppm={Grade.D: 600_000}, restocking_else=Fee(0, 500))
    plan = Plan("EUR", label_minor=400)
    purchase = bought(PaidLine("a", 1, 1000), paid=1000)
    broken = Came("a", 1, None, Grade.D, "broken", Liable.SELLER)
    found = quote(purchase, [broken], terms, plan)
    assert found.total_minor == 1000
    assert found.lines[-1].formula is Formula.LABEL_WAIVED
    theirs = quote(purchase, [replace(broken, liable=Liable.BUYER)], terms, plan)
    assert amounts(theirs)[1:] == [
        (LineKind.DAMAGE, -600),
        (LineKind.RESTOCKING, -400),  # five were due, four were left
        (LineKind.LABEL, 0),
    ]


def test_a_piece_that_is_kept_is_paid_for_in_part_and_only_once() -> None:
    purchase = bought(PaidLine("a", 2, 1000), paid=2000)
    plan = Plan("EUR", keep=(Keep("a", 1, share_ppm=400_000),))
    first = quote(purchase, [], plan=plan)
    assert amounts(first) == [(LineKind.KEPT, 400)]
    second = quote(after(purchase, first), [Came("a", 2)], plan=plan)
    assert amounts(second) == [(LineKind.GOODS, 1000)]
    assert second.lines[0].numbers == {"count": 1, "unit_minor": 1000, "came": 2, "bought": 2}


def test_two_agreements_about_one_line_are_each_kept_once() -> None:
    purchase = bought(PaidLine("a", 3, 1000), paid=3000)
    half, fixed = Keep("a", 1, share_ppm=500_000), Keep("a", 1, fixed_minor=100)
    first = quote(purchase, [Came("a", 1)], plan=Plan("EUR", keep=(half,)))
    second = quote(after(purchase, first), plan=Plan("EUR", keep=(half, fixed)))
    assert amounts(first) == [(LineKind.GOODS, 1000), (LineKind.KEPT, 500)]
    assert amounts(second) == [(LineKind.KEPT, 100)]


def test_a_duty_that_went_back_before_costs_later_pieces_nothing() -> None:
    purchase = bought(PaidLine("a", 2, 1000, duty_minor=200), paid=2200)
    first = quote(purchase, [Came("a", 1)], Terms(duty_back=True))
    assert first.total_minor == 1100
    second = quote(after(purchase, first), [Came("a", 1)])
    assert second.total_minor == 1000
    assert second.lines[1].formula is Formula.DUTY_STAYS


def test_the_label_is_paid_once_for_a_return_and_again_for_another() -> None:
    purchase = bought(PaidLine("a", 3, 1000), paid=3000)
    plan = Plan("EUR", label_minor=300)
    first = quote(purchase, [Came("a", 1)], plan=plan)
    assert first.total_minor == 700
    assert quote(after(purchase, first), [Came("a", 1)], plan=plan).total_minor == 1000
    other = replace(purchase, earlier=(replace(first.record, same_return=False),))
    assert quote(other, [Came("a", 1)], plan=plan).total_minor == 700


def test_goodwill_gives_back_a_deduction_but_never_more_than_was_paid() -> None:
    purchase = bought(PaidLine("a", 2, 1000), paid=2000)
    terms = Terms("EUR", restocking_else=Fee(0, 300))
    plan = Plan("EUR", goodwill_minor=500, goodwill_reason="it took us a month")
    found = quote(purchase, [Came("a", 1)], terms, plan)
    assert amounts(found) == [
        (LineKind.GOODS, 1000),
        (LineKind.RESTOCKING, -300),
        (LineKind.GOODWILL, 500),
        (LineKind.LIMIT, -200),
    ]
    assert found.record.goodwill_minor == 300


def test_a_payment_returns_what_it_still_can() -> None:
    payments = (replace(card(5000), limit_minor=1000), card(3000, "voucher"))
    purchase = Purchase("EUR", (PaidLine("a", 2, 4000),), payments)
    spent = Earlier(portions=(EarlierPortion("voucher", 2500),), same_return=False)
    found = quote(replace(purchase, earlier=(spent,)), [Came("a", 2)])
    assert [one.amount_minor for one in found.portions] == [1000, 500]
    assert found.lines[-1].formula is Formula.PAYMENT_LIMIT
    assert found.total_minor == 1500


def test_money_that_went_back_for_no_line_counts_against_what_came() -> None:
    spent = Earlier(portions=(EarlierPortion("card", 5000),))
    found = quote(replace(LAMPS, earlier=(spent,)), [Came("lamp", 1)])
    assert amounts(found) == [(LineKind.GOODS, 8999), (LineKind.LIMIT, -5000)]
    assert found.lines[-1].formula is Formula.PAID_LIMIT


def test_what_was_refunded_before_for_a_line_counts_against_it() -> None:
    before = Earlier(lines=(EarlierLine("lamp", 1, 0, 10000),))
    found = quote(replace(LAMPS, earlier=(before,)), [Came("lamp", 1)])
    assert amounts(found) == [(LineKind.GOODS, 8999), (LineKind.LIMIT, -1001)]


def test_store_credit_counts_against_the_payments_too() -> None:
    plan = Plan(paid_by=PaidBy.STORE_CREDIT)
    found = quote(LAMPS, [Came("lamp", 1)], plan=plan)
    assert found.portions[0].paid_by is PaidBy.STORE_CREDIT
    assert quote(after(LAMPS, found), [Came("lamp", 2)], plan=plan).total_minor == 17998


@pytest.mark.parametrize(("currency", "unit"), [("JPY", 8999), ("EUR", 8999), ("KWD", 89990)])
def test_a_currency_is_counted_in_its_own_minor_units(currency: str, unit: int) -> None:
    purchase = bought(
        PaidLine("a", 3, unit), paid=3 * unit, currency=currency, discounts=(Discount("x", 1),)
    )
    parts = [quote(purchase, [Came("a", count)]).total_minor for count in (1, 2, 3)]
    assert parts == [unit, 2 * unit, 3 * unit - 1]


@pytest.mark.parametrize(
    ("field", "flaw", "change"),
    [
        ("currency", Flaw.CURRENCY, {"currency": "euro"}),
        ("lines[0].id", Flaw.NO_NAME, {"lines": (PaidLine(" ", 1, 1),)}),
        ("lines[1].id", Flaw.TWICE, {"lines": (PaidLine("a", 1, 1), PaidLine("a", 1, 1))}),
        ("lines[0].quantity", Flaw.PIECES, {"lines": (PaidLine("a", 0, 1),)}),
        ("lines[0].price", Flaw.AMOUNT, {"lines": (PaidLine("a", 1, -1),)}),
        ("lines[0].tax.rate", Flaw.RATE, {"lines": (PaidLine("a", 1, 1, tax=Tax(rate_ppm=-1)),)}),
        (
            "lines[0].discounts[0].amount",
            Flaw.TOO_MUCH_OFF,
            {"lines": (PaidLine("lamp", 1, 5, (Discount("x", 6),)),)},
        ),
        (
            "lines[0].tax.charged",
            Flaw.TOO_MUCH_TAX,
            {"lines": (PaidLine("lamp", 1, 5, tax=Tax(TaxBasis.INCLUDED, 0, 6)),)},
        ),
        (
            "shipping.tax.charged",
            Flaw.TOO_MUCH_TAX,
            {"shipping": Shipping(5, None, Tax(TaxBasis.INCLUDED, 0, 6))},
        ),
        ("discounts[0].amount", Flaw.TOO_MUCH_OFF, {"discounts": (Discount("x", 26998),)}),
        ("discounts[0].lines[0]", Flaw.UNKNOWN_LINE, {"discounts": (Discount("x", 1, ("?",)),)}),
        ("payments[1].id", Flaw.TWICE, {"payments": (card(1), card(2))}),
        (
            "earlier[0].lines[0].back",
            Flaw.TOO_MANY,
            {"earlier": (Earlier((EarlierLine("lamp", 2, 2),)),)},
        ),
        (
            "earlier[0].payments[0].payment",
            Flaw.UNKNOWN_PAYMENT,
            {"earlier": (Earlier(portions=(EarlierPortion("?", 1),)),)},
        ),
    ],
)
def test_a_wrong_purchase_names_its_field(field: str, flaw: Flaw, change: dict[str, Any]) -> None:
    with pytest.raises(BadRefund) as caught:
        quote(replace(LAMPS, **change), [Came("lamp", 1)])
    assert (caught.value.field, caught.value.flaw) == (field, flaw)


@pytest.mark.parametrize(
    ("field", "flaw", "given_"),
    [
        ("came[0].line", Flaw.UNKNOWN_LINE, {"came": [Came("?", 1)]}),
        ("came[0].quantity", Flaw.PIECES, {"came": [Came("lamp", -1)]}),
        (
            "came[0].finding",
            Flaw.NO_FINDING,
            {"came": [Came("lamp", 1, None, Grade.E)], "terms": Terms(damage_ppm={Grade.E: 1})},
        ),
        ("policy.damage.E", Flaw.RATE, {"terms": Terms(damage_ppm={Grade.E: 1_000_001})}),
        (
            "policy.restocking.else",
            Flaw.TWO_WAYS,
            {"terms": Terms("EUR", restocking_else=Fee(1, 1))},
        ),
        (
            "policy.currency",
            Flaw.OTHER_CURRENCY,
            {"terms": Terms("USD", restocking_else=Fee(0, 1))},
        ),
        ("policy.currency", Flaw.OTHER_CURRENCY, {"terms": Terms(restocking_else=Fee(0, 1))}),
        ("plan.currency", Flaw.OTHER_CURRENCY, {"plan": Plan("USD", label_minor=1)}),
        ("plan.keep[0]", Flaw.NO_WAY, {"plan": Plan(keep=(Keep("lamp", 1),))}),
        ("plan.goodwill_reason", Flaw.NO_REASON, {"plan": Plan("EUR", goodwill_minor=1)}),
    ],
)
def test_wrong_terms_name_their_field(field: str, flaw: Flaw, given_: dict[str, Any]) -> None:
    with pytest.raises(BadRefund) as caught:
        quote(LAMPS, **given_)
    assert (caught.value.field, caught.value.flaw) == (field, flaw)


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=8), st.data())
def test_parts_add_up_and_none_is_more_than_its_weight(weights: list[int], data: Any) -> None:
    total = data.draw(st.integers(0, sum(weights)))
    parts = split(total, weights)
    assert sum(parts) == total
    assert all(0 <= part <= weight for part, weight in zip(parts, weights, strict=True))
    whole = sum(weights) or 1
    assert all(
        abs(part * whole - total * one) < whole for part, one in zip(parts, weights, strict=True)
    )


@given(st.integers(0, 10**9), st.integers(1, 50), st.data())
def test_pieces_are_such_a_split(total: int, pieces: int, data: Any) -> None:
    parts = split(total, [1] * pieces)
    first = data.draw(st.integers(0, pieces))
    count = data.draw(st.integers(0, pieces - first))
    assert of_pieces(total, pieces, first, count) == sum(parts[first : first + count])
    halves = sum(part // 2 for part in parts[first : first + count])
    assert over_pieces(total, pieces, first, count, lambda part: part // 2) == halves


@given(purchases())
def test_the_shares_of_every_discount_add_up_to_it(purchase: Purchase) -> None:
    came = [Came(line.id, line.quantity) for line in purchase.lines]
    found = quote(purchase, came, EVERYTHING)
    for kind, discounts in (
        (LineKind.LINE_DISCOUNT, [one for line in purchase.lines for one in line.discounts]),
        (LineKind.ORDER_DISCOUNT, purchase.discounts),
    ):
        for discount in discounts:
            shares = [
                line.amount_minor
                for line in found.lines
                if line.kind is kind and line.numbers["name"] == discount.name
            ]
            assert sum(shares) == -discount.amount_minor
            assert all(share < 0 for share in shares)


@given(purchases(), st.data())
@settings(max_examples=40)
def test_partial_refunds_in_any_order_add_up_to_the_whole(purchase: Purchase, data: Any) -> None:
    pieces = [line.id for line in purchase.lines for _ in range(line.quantity)]
    now, refunded = purchase, 0
    for name in data.draw(st.permutations(pieces)):
        found = quote(now, [Came(name, 1)], EVERYTHING)
        refunded += found.total_minor
        now = after(now, found)
    whole = quote(purchase, [Came(one.id, one.quantity) for one in purchase.lines], EVERYTHING)
    assert refunded == whole.total_minor == paid_for(purchase)


@given(purchases(), st.data())
@settings(max_examples=60)
def test_no_refund_is_above_what_was_paid_whatever_came_before(
    purchase: Purchase, data: Any
) -> None:
    now, refunded = purchase, 0
    returned = {one.id: 0 for one in purchase.payments}
    for _ in range(data.draw(st.integers(1, 4))):
        terms, plan = data.draw(terms_for(now.currency)), data.draw(plans_for(now))
        found = quote(now, data.draw(arrivals(now)), terms, plan)
        assert found.total_minor == sum(line.amount_minor for line in found.lines) >= 0
        assert found.total_minor == sum(one.amount_minor for one in found.portions)
        for portion in found.portions:
            returned[portion.payment_id] += portion.amount_minor
        refunded += found.total_minor
        now = after(now, found)
    assert all(returned[one.id] <= one.amount_minor for one in purchase.payments)
    assert refunded <= paid_for(purchase)
    for one in priced(purchase):
        settled = [
            line for past in now.earlier for line in past.lines if line.line_id == one.line.id
        ]
        pieces = sum(line.back + line.kept for line in settled)
        assert pieces <= one.line.quantity
        most = dearest(one.gross, one.line.quantity, pieces)
        most += dearest(one.line.duty_minor, one.line.quantity, pieces)
        assert sum(line.amount_minor for line in settled) <= most


def dearest(total: int, pieces: int, count: int) -> int:
    """What ``count`` of the pieces cost at most."""
    return sum(sorted(split(total, [1] * pieces), reverse=True)[:count])


@given(purchases(), st.data())
@settings(max_examples=60)
def test_more_that_came_is_never_refunded_less(purchase: Purchase, data: Any) -> None:
    terms = data.draw(terms_for(purchase.currency))
    plan = replace(data.draw(plans_for(purchase)), keep=())
    came = data.draw(arrivals(purchase).filter(bool))
    now = purchase
    if data.draw(st.booleans()):
        now = after(now, quote(now, data.draw(arrivals(now)), terms, plan))
    last = came[-1]
    before = -1
    for quantity in range(7):
        found = quote(now, [*came[:-1], replace(last, quantity=quantity)], terms, plan)
        assert found.total_minor >= before
        before = found.total_minor


@given(purchases(), st.data())
@settings(max_examples=40)
def test_the_same_inputs_give_the_same_receipt(purchase: Purchase, data: Any) -> None:
    came, terms = data.draw(arrivals(purchase)), data.draw(terms_for(purchase.currency))
    plan = data.draw(plans_for(purchase))
    again = replace(purchase, lines=tuple(replace(line) for line in purchase.lines))
    assert quote(purchase, came, terms, plan) == quote(again, tuple(came), terms, plan)


@given(purchases(), st.data())
@settings(max_examples=40)
def test_no_deduction_adds_and_no_addition_takes(purchase: Purchase, data: Any) -> None:
    found = quote(
        purchase,
        data.draw(arrivals(purchase)),
        data.draw(terms_for(purchase.currency)),
        data.draw(plans_for(purchase)),
    )
    less = {
        LineKind.LINE_DISCOUNT,
        LineKind.ORDER_DISCOUNT,
        LineKind.DAMAGE,
        LineKind.RESTOCKING,
        LineKind.EXPRESS,
        LineKind.LABEL,
        LineKind.LIMIT,
    }
    for line in found.lines:
        assert line.amount_minor <= 0 if line.kind in less else line.amount_minor >= 0
