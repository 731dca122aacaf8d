"""What goes back to the buyer: calculated from what was paid and what came, and explained."""

from __future__ import annotations

from app.domain.refunds.calculating import quote
from app.domain.refunds.flaws import BadRefund, Flaw
from app.domain.refunds.purchase import (
    Discount,
    Earlier,
    EarlierLine,
    EarlierPortion,
    PaidLine,
    Payment,
    PaymentKind,
    Purchase,
    Shipping,
    Tax,
    TaxBasis,
)
from app.domain.refunds.receipt import Formula, LineKind, Portion, Quote, QuoteLine, Source
from app.domain.refunds.terms import (
    Came,
    Fee,
    Keep,
    Liable,
    PaidBy,
    Plan,
    ShippingBack,
    Terms,
    Topic,
)

__all__ = [
    "BadRefund",
    "Came",
    "Discount",
    "Earlier",
    "EarlierLine",
    "EarlierPortion",
    "Fee",
    "Flaw",
    "Formula",
    "Keep",
    "Liable",
    "LineKind",
    "PaidBy",
    "PaidLine",
    "Payment",
    "PaymentKind",
    "Plan",
    "Portion",
    "Purchase",
    "Quote",
    "QuoteLine",
    "Shipping",
    "ShippingBack",
    "Source",
    "Tax",
    "TaxBasis",
    "Terms",
    "Topic",
    "quote",
]
