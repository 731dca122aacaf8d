"""What a buyer asks: one SKU of an order that they want to send back, as it is known at review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.calendars import utc
from app.domain.grading.facts import Grade, Packaging
from app.domain.policy.kinds import FAULTS, Evidence, Informed, Mark, Seal
from app.domain.reasons import ReturnReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A line of a return request; lines of one request may fall under different policies.

    ``deliveries`` has every parcel of the order, None for one that has not come.  ``sent_at`` is
    when the buyer sent the notice, ``received_at`` when it came in.  ``grade`` and ``packaging``
    are what the buyer says of the goods; None and ``UNKNOWN`` where they say nothing.  Amounts are
    minor units; ``price_minor`` is paid per piece.
    """

    id: str
    seller_id: str = ""
    category: str = "general"
    country: str = ""
    channel: str = ""
    reason: ReturnReason = ReturnReason.NONE_GIVEN
    price_minor: int = 0
    quantity: int = 1
    currency: str = "EUR"
    ordered_at: datetime | None = None
    purchased_at: datetime | None = None
    deliveries: tuple[datetime | None, ...] = ()
    sent_at: datetime | None = None
    received_at: datetime | None = None
    grade: Grade | None = None
    packaging: Packaging = Packaging.UNKNOWN
    marks: frozenset[Mark] = frozenset()
    seal: Seal = Seal.UNKNOWN
    evidence: frozenset[Evidence] = frozenset()
    consumer: bool = True
    informed: Informed = Informed.YES
    informed_at: datetime | None = None

    @property
    def value_minor(self) -> int:
        return self.price_minor * self.quantity

    @property
    def at_fault(self) -> bool:
        """Whether the buyer says that the goods are."""
        return self.reason in FAULTS

    @property
    def underway(self) -> bool:
        """Whether a parcel of the order has not come yet."""
        return None in self.deliveries

    @property
    def last_delivery(self) -> datetime | None:
        """When the last parcel came; None while one is underway, or nothing is known."""
        came = [at for at in self.deliveries if at is not None]
        return max(came, key=utc) if came and not self.underway else None

    @property
    def contract_at(self) -> datetime | None:
        """When the contract was made, as near as is known."""
        return self.ordered_at or self.purchased_at
