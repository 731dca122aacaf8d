"""What can be wrong with the inputs of a refund."""

from __future__ import annotations

from enum import StrEnum

from app.errors import RuleBroken


class Flaw(StrEnum):
    NO_NAME = "no_name"
    TWICE = "twice"
    UNKNOWN_LINE = "unknown_line"
    UNKNOWN_PAYMENT = "unknown_payment"
    CURRENCY = "currency"
    OTHER_CURRENCY = "other_currency"
    PIECES = "pieces"
    AMOUNT = "amount"
    RATE = "rate"
    TOO_MUCH_OFF = "too_much_off"
    TOO_MUCH_TAX = "too_much_tax"
    TWO_WAYS = "two_ways"  # a share and a fixed amount
    NO_WAY = "no_way"  # neither
    NO_FINDING = "no_finding"
    NO_REASON = "no_reason"
    TOO_MANY = "too_many"  # more pieces than were bought


class BadRefund(RuleBroken):
    """``field`` is its path in a file of docs/refund-quote-format.md; ``detail`` stands there."""

    def __init__(self, field: str, flaw: Flaw, detail: str = "") -> None:
        super().__init__(field, flaw, detail)
        self.field = field
        self.flaw = flaw
        self.detail = detail
