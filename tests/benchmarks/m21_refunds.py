"""M21: refunds calculated and explained, against a bare Decimal loop over the same lines."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from app.domain.refunds import (
    Came,
    Discount,
    PaidLine,
    Payment,
    PaymentKind,
    Purchase,
    Shipping,
    Tax,
    TaxBasis,
    quote,
)
from tests.benchmarks.measuring import Result, interleaved, middle

if TYPE_CHECKING:
    from collections.abc import Sequence

REFUNDS: Final = 100_000
QUICK_REFUNDS: Final = 5_000
LINES: Final = 3
RATE_PPM: Final = 200_000
CENT: Final = Decimal("0.01")


def measure(*, quick: bool = False, refunds: int = 0) -> list[Result]:
    refunds = refunds or (QUICK_REFUNDS if quick else REFUNDS)
    asked = [_asked(one) for one in range(refunds)]
    bare = [_bare(purchase, came) for purchase, came in asked]
    totals: dict[str, list[int]] = {}

    def ours() -> None:
        totals["ours"] = [quote(purchase, came).total_minor for purchase, came in asked]

    def theirs() -> None:
        totals["theirs"] = [_decimal_loop(*one) for one in bare]

    spent = interleaved((ours, theirs), 1 if quick else 3, warm=0)
    mine, other = (middle(side) for side in spent)
    return [
        Result(
            "M21",
            f"{refunds:,} refunds of {LINES} lines checked, capped and explained line by line",
            mine,
            other,
            "a loop of Decimals over the same lines, which explains and checks nothing",
            15.0,
            "s" if refunds >= REFUNDS else "ms",
            totals["ours"] == totals["theirs"],
            (f"{mine / refunds * 1e6:.1f} us a refund, of which bare {other / refunds * 1e6:.1f}",),
        )
    ]


def _asked(one: int) -> tuple[Purchase, tuple[Came, ...]]:
    """Three lines, a discount on one and a tenth off the order, all paid with two payments.

    Prices are whole and rates round, so that the loop, which splits nothing, has nothing to
    round either: both sides come to the same cent.
    """
    tax = Tax(TaxBasis.EXCLUDED, RATE_PPM)
    lines = tuple(
        PaidLine(
            f"{number}",
            1 + (one + number) % 3,
            1000 * (1 + (one + number) % 40),
            (Discount("piece", 500 * (1 + (one + number) % 3)),) if number == 0 else (),
            tax,
        )
        for number in range(LINES)
    )
    after = sum(
        line.quantity * line.unit_minor - sum(own.amount_minor for own in line.discounts)
        for line in lines
    )
    whole = (after - after // 10) * 12 // 10 + 588
    payments = (
        Payment("gift", PaymentKind.GIFT_CARD, whole // 3),
        Payment("card", PaymentKind.CARD, whole - whole // 3),
    )
    purchase = Purchase(
        "EUR", lines, payments, (Discount("tenth", after // 10),), Shipping(490, None, tax)
    )
    came = tuple(
        Came(line.id, line.quantity - (one % 2 and number == 1 and line.quantity > 1))
        for number, line in enumerate(lines)
    )
    return purchase, came


Row = tuple[Decimal, int, int, Decimal]


def _bare(purchase: Purchase, came: Sequence[Came]) -> tuple[list[Row], Decimal, Decimal]:
    """Price, pieces bought, pieces that came and own discount of every line, as Decimals."""
    rows = [
        (
            Decimal(line.unit_minor) / 100,
            line.quantity,
            back.quantity,
            Decimal(sum(own.amount_minor for own in line.discounts)) / 100,
        )
        for line, back in zip(purchase.lines, came, strict=True)
    ]
    discount = Decimal(purchase.discounts[0].amount_minor) / 100
    return rows, discount, Decimal(purchase.shipping.amount_minor) / 100


def _decimal_loop(rows: Sequence[Row], discount: Decimal, shipping: Decimal) -> int:
    rate = Decimal(RATE_PPM) / 1_000_000
    left = [price * bought - off for price, bought, _, off in rows]
    whole = sum(left)
    total = Decimal(0)
    for (_, bought, back, _), rest in zip(rows, left, strict=True):
        share = (discount * rest / whole).quantize(CENT, ROUND_HALF_UP)
        net = ((rest - share) * back / bought).quantize(CENT, ROUND_HALF_UP)
        total += net + (net * rate).quantize(CENT, ROUND_HALF_UP)
    if all(back == bought for _, bought, back, _ in rows):
        total += shipping + (shipping * rate).quantize(CENT, ROUND_HALF_UP)
    return int(total * 100)
