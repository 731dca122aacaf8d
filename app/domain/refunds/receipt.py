"""What goes back, as a receipt: every amount with its formula, and the clause it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.refunds.purchase import Earlier
from app.domain.refunds.terms import PaidBy


class LineKind(StrEnum):
    GOODS = "goods"
    LINE_DISCOUNT = "line_discount"
    ORDER_DISCOUNT = "order_discount"
    TAX = "tax"
    DUTY = "duty"
    DAMAGE = "damage"
    RESTOCKING = "restocking"
    KEPT = "kept"
    SHIPPING = "shipping"
    EXPRESS = "express"
    SHIPPING_TAX = "shipping_tax"
    LABEL = "label"
    GOODWILL = "goodwill"
    LIMIT = "limit"


class Formula(StrEnum):
    """How an amount came about; ``numbers`` of the line are its terms."""

    PIECES = "pieces"
    PIECES_ASKED = "pieces_asked"  # another number was asked for
    PIECES_BEYOND = "pieces_beyond"  # more came than were left to refund
    DISCOUNT_PART = "discount_part"
    TAX_ON_TOP = "tax_on_top"
    TAX_INSIDE = "tax_inside"  # says what is in the prices; adds nothing
    DUTY_PART = "duty_part"
    DUTY_STAYS = "duty_stays"
    DAMAGE_SHARE = "damage_share"
    FEE_SHARE = "fee_share"
    FEE_FIXED = "fee_fixed"
    KEPT_SHARE = "kept_share"
    KEPT_FIXED = "kept_fixed"
    SHIPPING_PAID = "shipping_paid"
    SHIPPING_STAYS = "shipping_stays"
    SHIPPING_NOT_WHOLE = "shipping_not_whole"
    EXPRESS_SURPLUS = "express_surplus"
    SHIPPING_TAX = "shipping_tax"
    SHIPPING_TAX_INSIDE = "shipping_tax_inside"
    LABEL_FEE = "label_fee"
    LABEL_WAIVED = "label_waived"
    GOODWILL = "goodwill"
    LINE_LIMIT = "line_limit"
    SHIPPING_LIMIT = "shipping_limit"
    PAID_LIMIT = "paid_limit"
    PAYMENT_LIMIT = "payment_limit"


class Source(StrEnum):
    """What a line rests on."""

    PURCHASE = "purchase"
    POLICY = "policy"
    PLAN = "plan"
    HOUSE = "house"  # never more than was paid


@dataclass(frozen=True, slots=True)
class Clause:
    """``text`` is where the policy or the plan says so, where they told."""

    source: Source
    text: str = ""


PURCHASE: Final = Clause(Source.PURCHASE)
HOUSE: Final = Clause(Source.HOUSE)


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """``numbers`` end in ``_minor`` for amounts and in ``_ppm`` for rates; others are counts."""

    kind: LineKind
    amount_minor: int
    formula: Formula
    numbers: Mapping[str, int | str]
    clause: Clause
    line_id: str = ""


@dataclass(frozen=True, slots=True)
class Portion:
    """What is refunded of one payment, and whether it goes back there or becomes credit."""

    payment_id: str
    amount_minor: int
    paid_by: PaidBy


@dataclass(frozen=True, slots=True)
class Quote:
    """``record`` is what a later quote of the same purchase has to know of this one."""

    currency: str
    lines: tuple[QuoteLine, ...]
    portions: tuple[Portion, ...]
    total_minor: int
    record: Earlier
