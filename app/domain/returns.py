"""A buyer's return: the request, its lines, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.money import Money
from app.domain.reasons import ReturnReason


class ReturnState(StrEnum):
    REQUESTED = "requested"
    UNDER_REVIEW = "under_review"
    NEGOTIATING = "negotiating"
    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """Who owns the goods.  ``instruction`` is what they want by grade; see ``StandingOrder``.

    ``language`` is what they are written to in, "" for the station's own.
    """

    id: str
    name: str
    instruction: dict[str, str] = field(default_factory=dict)
    language: str = ""
    version: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    id: str
    rma: str
    seller_id: str
    order_no: str
    channel: str
    state: ReturnState
    source_key: str
    buyer_name: str = ""
    buyer_country: str = ""
    buyer_language: str = ""
    requested_at: datetime | None = None
    delivered_at: datetime | None = None
    window_days: int = 30
    plan_method: str = ""
    fee_payer: str = ""
    instruction: dict[str, str] = field(default_factory=dict)
    announced_lpn: str = ""
    version: int = 0
    gone: bool = False

    def window_ends(self) -> datetime | None:
        """The last moment of the seller's return window, counted from delivery."""
        if self.delivered_at is None:
            return None
        return self.delivered_at + timedelta(days=self.window_days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnLine:
    """One SKU of a return.  ``announced`` is 0 where the bench found what nobody announced.

    ``reason`` and ``comment`` are the buyer's claim and are never changed.  ``sold_serials`` and
    ``sold_lot`` are what left the warehouse, where somebody kept them.
    """

    id: str
    return_id: str
    sku: str
    title: str
    announced: int
    gtin: str = ""
    fnsku: str = ""
    category: str = "general"
    price_minor: int = 0
    currency: str = "EUR"
    reason: ReturnReason = ReturnReason.NONE_GIVEN
    comment: str = ""
    weight_g: int = 0
    replacement_sku: str = ""
    sold_serials: tuple[str, ...] = ()
    sold_lot: str = ""
    version: int = 0
    gone: bool = False

    @property
    def price(self) -> Money:
        return Money(self.price_minor, self.currency)
