"""What is expected: a return request as it comes in from a file, a person or the sample warehouse.

Plain values without ids.  ``app.commands.announce_returns`` turns them into rows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.reasons import ReturnReason


@dataclass(frozen=True, slots=True)
class AnnouncedLine:
    """One SKU of a return.  ``price_minor`` is paid per unit, in ``currency``'s minor units."""

    sku: str
    title: str
    quantity: int = 1
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


@dataclass(frozen=True, slots=True)
class Announcement:
    """One return request.  ``rma`` is unique per seller; an empty one is made by the station.

    ``source_key`` is the identity of the row or report entry it came from: the same
    key twice changes nothing.
    """

    rma: str
    seller: str
    order_no: str
    lines: tuple[AnnouncedLine, ...]
    source_key: str
    channel: str = "file"
    tracking: tuple[str, ...] = ()
    buyer_name: str = ""
    buyer_country: str = ""
    buyer_language: str = ""
    requested_at: datetime | None = None
    delivered_at: datetime | None = None
    window_days: int = 30
    plan_method: str = ""
    fee_payer: str = ""
    instruction: dict[str, str] = field(default_factory=dict)
    lpn: str = ""
