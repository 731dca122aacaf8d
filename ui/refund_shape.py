"""The shape of the JSON in docs/refund-quote-format.md: names and kinds; texts are read later."""

from __future__ import annotations

from typing import Literal

import msgspec

from app.domain.grading.facts import Grade  # noqa: TC001 msgspec reads it at run time
from app.domain.refunds import Liable, PaidBy, PaymentKind, ShippingBack, TaxBasis


class Strict(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """No field that nobody knows."""


class TaxShape(Strict, frozen=True):
    basis: TaxBasis
    rate: str = "0"
    charged: str | None = None


class DiscountShape(Strict, frozen=True):
    name: str
    amount: str


class OrderDiscountShape(Strict, frozen=True):
    name: str
    amount: str
    lines: tuple[str, ...] = ()


class LineShape(Strict, frozen=True):
    id: str
    quantity: int
    price: str
    discounts: tuple[DiscountShape, ...] = ()
    tax: TaxShape | None = None
    duty: str = "0"


class ShippingShape(Strict, frozen=True):
    amount: str
    standard: str | None = None
    tax: TaxShape | None = None


class PaymentShape(Strict, frozen=True):
    id: str
    kind: PaymentKind
    amount: str
    can_return: str | None = None


class EarlierLineShape(Strict, frozen=True):
    line: str
    amount: str
    back: int = 0
    kept: int = 0


class EarlierPortionShape(Strict, frozen=True):
    payment: str
    amount: str


class EarlierShape(Strict, frozen=True):
    lines: tuple[EarlierLineShape, ...] = ()
    shipping: str = "0"
    goodwill: str = "0"
    label: str = "0"
    payments: tuple[EarlierPortionShape, ...] = ()
    same_return: bool = True


class CameShape(Strict, frozen=True):
    line: str
    quantity: int
    asked: int | None = None
    grade: Grade | None = None
    finding: str = ""
    liable: Liable = Liable.BUYER


class DamageShape(Strict, frozen=True):
    A: str = "0"
    B: str = "0"
    C: str = "0"
    D: str = "0"
    E: str = "0"


class FeeShape(Strict, frozen=True):
    percent: str = "0"
    each: str = "0"


class RestockingShape(Strict, frozen=True, rename={"other": "else"}):
    A: FeeShape | None = None
    B: FeeShape | None = None
    C: FeeShape | None = None
    D: FeeShape | None = None
    E: FeeShape | None = None
    other: FeeShape = FeeShape()


class ClausesShape(Strict, frozen=True):
    duty: str = ""
    shipping: str = ""
    damage: str = ""
    restocking: str = ""


class PolicyShape(Strict, frozen=True):
    currency: str = ""
    shipping: ShippingBack = ShippingBack.STANDARD
    duty_back: bool = False
    damage: DamageShape = DamageShape()
    restocking: RestockingShape = RestockingShape()
    clauses: ClausesShape = ClausesShape()


class KeepShape(Strict, frozen=True):
    line: str
    quantity: int
    percent: str = "0"
    each: str = "0"


class PlanShape(Strict, frozen=True):
    currency: str = ""
    keep: tuple[KeepShape, ...] = ()
    label: str = "0"
    goodwill: str = "0"
    goodwill_reason: str = ""
    paid_by: PaidBy = PaidBy.SAME_MEANS
    clause: str = ""


class FileShape(Strict, frozen=True):
    currency: str
    lines: tuple[LineShape, ...]
    payments: tuple[PaymentShape, ...]
    came: tuple[CameShape, ...]
    version: Literal[1] = 1
    discounts: tuple[OrderDiscountShape, ...] = ()
    shipping: ShippingShape | None = None
    earlier: tuple[EarlierShape, ...] = ()
    policy: PolicyShape = PolicyShape()
    plan: PlanShape = PlanShape()
