"""What came back, and by which terms it is refunded: the policy's, and the plan's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.grading.facts import Grade


class Liable(StrEnum):
    """Who bears it that the goods are worth less, or came back at all."""

    BUYER = "buyer"
    SELLER = "seller"  # defective, wrong or broken on the way: nothing is taken off


@dataclass(frozen=True, slots=True)
class Came:
    """``quantity`` pieces of a line came, of ``asked`` that the buyer wanted to return."""

    line_id: str
    quantity: int
    asked: int | None = None
    grade: Grade | None = None
    finding: str = ""
    liable: Liable = Liable.BUYER


class ShippingBack(StrEnum):
    """What of the delivery goes back when the whole order came back."""

    NONE = "none"
    STANDARD = "standard"  # no more than ordinary delivery would have cost
    PAID = "paid"


class Topic(StrEnum):
    """What a policy has a clause for."""

    DUTY = "duty"
    SHIPPING = "shipping"
    DAMAGE = "damage"
    RESTOCKING = "restocking"


@dataclass(frozen=True, slots=True)
class Fee:
    """Taken from each piece: a share of what is left of its price, or a fixed amount."""

    share_ppm: int = 0
    fixed_minor: int = 0


@dataclass(frozen=True, slots=True)
class Terms:
    """The policy.  A grade that is not in ``restocking`` pays ``restocking_else``.

    ``clauses`` is where the policy says so, in its own words or numbers.
    """

    currency: str = ""
    shipping: ShippingBack = ShippingBack.STANDARD
    duty_back: bool = False
    damage_ppm: Mapping[Grade, int] = field(default_factory=dict)
    restocking: Mapping[Grade, Fee] = field(default_factory=dict)
    restocking_else: Fee = Fee()
    clauses: Mapping[Topic, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Keep:
    """The buyer keeps pieces and gets a share of their price, or a fixed amount for each."""

    line_id: str
    quantity: int
    share_ppm: int = 0
    fixed_minor: int = 0


class PaidBy(StrEnum):
    """How the refund reaches the buyer."""

    SAME_MEANS = "same_means"
    STORE_CREDIT = "store_credit"


@dataclass(frozen=True, slots=True)
class Plan:
    """What was agreed with the buyer; ``clause`` names the plan and its version."""

    currency: str = ""
    keep: tuple[Keep, ...] = ()
    label_minor: int = 0
    goodwill_minor: int = 0
    goodwill_reason: str = ""
    paid_by: PaidBy = PaidBy.SAME_MEANS
    clause: str = ""
