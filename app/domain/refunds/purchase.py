"""What was paid: lines, discounts, taxes, delivery, duties, payments, and what went back before.

Amounts are whole minor units of the purchase's currency; rates are millionths.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class TaxBasis(StrEnum):
    """How prices are printed."""

    INCLUDED = "included"  # the tax is in them
    EXCLUDED = "excluded"  # the tax comes on top
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Tax:
    """``charged_minor`` is the tax as it was invoiced; without it, it follows from the rate."""

    basis: TaxBasis = TaxBasis.NONE
    rate_ppm: int = 0
    charged_minor: int | None = None


UNTAXED: Final = Tax()


@dataclass(frozen=True, slots=True)
class Discount:
    """Taken off prices as they are printed.

    One of the whole order is shared by the lines it serves (``line_ids``, all where it is empty)
    in proportion to what is left of each after the discounts before it.
    """

    name: str
    amount_minor: int
    line_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaidLine:
    id: str
    quantity: int
    unit_minor: int
    discounts: tuple[Discount, ...] = ()
    tax: Tax = UNTAXED
    duty_minor: int = 0


@dataclass(frozen=True, slots=True)
class Shipping:
    """``standard_minor`` is the least expensive ordinary delivery that was offered.

    None where what was paid is that one.
    """

    amount_minor: int = 0
    standard_minor: int | None = None
    tax: Tax = UNTAXED


NO_SHIPPING: Final = Shipping()


class PaymentKind(StrEnum):
    CARD = "card"
    TRANSFER = "transfer"
    WALLET = "wallet"
    CASH = "cash"
    GIFT_CARD = "gift_card"
    STORE_CREDIT = "store_credit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Payment:
    """``limit_minor``: what its provider would still return, where that is less than paid."""

    id: str
    kind: PaymentKind
    amount_minor: int
    limit_minor: int | None = None


@dataclass(frozen=True, slots=True)
class EarlierLine:
    """``back`` pieces came and ``kept`` ones stayed with the buyer, for ``amount_minor``."""

    line_id: str
    back: int = 0
    kept: int = 0
    amount_minor: int = 0


@dataclass(frozen=True, slots=True)
class EarlierPortion:
    payment_id: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """A refund of the same purchase that was made before.

    One of the same return also counts against that return's plan: its label fee is taken once,
    its goodwill given once, its kept pieces paid for once.
    """

    lines: tuple[EarlierLine, ...] = ()
    shipping_minor: int = 0
    goodwill_minor: int = 0
    label_minor: int = 0
    portions: tuple[EarlierPortion, ...] = ()
    same_return: bool = True


@dataclass(frozen=True, slots=True)
class Purchase:
    """Refunds fill the payments in the order they stand here."""

    currency: str
    lines: tuple[PaidLine, ...]
    payments: tuple[Payment, ...]
    discounts: tuple[Discount, ...] = ()
    shipping: Shipping = NO_SHIPPING
    earlier: tuple[Earlier, ...] = ()
