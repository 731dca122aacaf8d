"""The sample warehouse's announced returns: two months of them, the same for the same seed."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.reasons import ReturnReason as R
from app.sample.buyers import Buyer, Market, draw_buyer
from app.sample.catalogue import SELLERS, Product, SampleSeller, sample_products
from app.sample.sold import with_what_was_sold
from app.sample.tracking import make_tracking
from app.sample.voices import draw_comment, draw_reason

COUNT: Final = 340
DAYS: Final = 60
SEED: Final = 7
CHANNELS: Final = ("marketplace", "marketplace", "file", "file", "hand")
LINES_PER_RETURN: Final = {1: 80, 2: 15, 3: 5}
QUANTITIES: Final = {1: 90, 2: 8, 3: 2}
SPLIT_PARCELS: Final = 0.4  # of the returns with several lines
FROM_MARKETPLACES: Final = 0.5
NOT_THE_BUYERS_FAULT: Final = frozenset({
    R.DEFECTIVE, R.DAMAGED_IN_TRANSIT, R.NOT_AS_DESCRIBED, R.WRONG_ITEM, R.MISSING_PARTS, R.QUALITY,
    R.ARRIVED_LATE, R.EXTRA_ITEM,
})  # fmt: skip


def sample_announcements(now: datetime, seed: int = SEED) -> list[Announcement]:
    """340 returns requested in the 60 days before ``now``, oldest first."""
    rng = random.Random(seed)
    products = _by_seller()
    moments = sorted(now - timedelta(minutes=rng.randint(30, DAYS * 1440)) for _ in range(COUNT))
    used: set[str] = set()
    return [_return(number, at, rng, products, used) for number, at in enumerate(moments, 1)]


def fresh_tracking(carrier: str, rng: random.Random, used: set[str], country: str = "CN") -> str:
    """A number no announced parcel has; it is added to ``used``."""
    number = make_tracking(carrier, rng, country)
    while number in used:
        number = make_tracking(carrier, rng, country)
    used.add(number)
    return number


def _return(
    number: int,
    requested_at: datetime,
    rng: random.Random,
    products: dict[str, list[Product]],
    used: set[str],
) -> Announcement:
    seller = rng.choices(SELLERS, (30, 28, 26, 16))[0]
    buyer = draw_buyer(rng)
    lines = _lines(products[seller.name], buyer, rng)
    requested_at = requested_at.replace(second=rng.randrange(60), microsecond=0)
    delivered_at = requested_at - timedelta(
        days=_days_kept(seller.window_days, rng), hours=rng.randint(1, 20)
    )
    rma = f"{seller.prefix}-{requested_at:%y%m}-{1000 + number}"
    lines = tuple(with_what_was_sold(line, seller.prefix, number) for line in lines)
    return Announcement(
        rma=rma,
        seller=seller.name,
        order_no=_order_number(seller, buyer.market, rng),
        lines=lines,
        source_key=f"sample:{rma}",
        channel=rng.choice(CHANNELS),
        tracking=_parcels(lines, buyer.market, rng, used),
        buyer_name=buyer.name,
        buyer_country=buyer.market.country,
        buyer_language=buyer.language,
        requested_at=requested_at,
        delivered_at=delivered_at.replace(second=0),
        window_days=seller.window_days,
        plan_method=rng.choices(("label", "drop_off"), (70, 30))[0],
        fee_payer=_fee_payer(lines),
        instruction=dict(seller.instruction),
    )


def _lines(offer: list[Product], buyer: Buyer, rng: random.Random) -> tuple[AnnouncedLine, ...]:
    count = rng.choices(list(LINES_PER_RETURN), list(LINES_PER_RETURN.values()))[0]
    return tuple(_line(product, buyer, rng) for product in rng.sample(offer, count))


def _line(product: Product, buyer: Buyer, rng: random.Random) -> AnnouncedLine:
    reason = draw_reason(product.category, rng)
    line = line_of(product, buyer.market.currency)
    return replace(
        line,
        quantity=rng.choices(list(QUANTITIES), list(QUANTITIES.values()))[0],
        reason=reason,
        comment=draw_comment(reason, product.category, buyer.language, rng),
    )


def line_of(product: Product, currency: str) -> AnnouncedLine:
    """One piece of ``product`` at its price in ``currency``."""
    return AnnouncedLine(
        sku=product.sku,
        title=product.title,
        gtin=product.gtin,
        fnsku=product.fnsku,
        category=product.category,
        price_minor=product.price_minor(currency),
        currency=currency,
        weight_g=product.weight_g,
        replacement_sku=product.replacement_sku,
    )


def _days_kept(window: int, rng: random.Random) -> int:
    """Most buyers return within days; a few are late, which the policy has to notice."""
    return min(int(rng.expovariate(1 / 8)), window + 9)


def _parcels(
    lines: tuple[AnnouncedLine, ...], market: Market, rng: random.Random, used: set[str]
) -> tuple[str, ...]:
    count = 2 if len(lines) > 1 and rng.random() < SPLIT_PARCELS else 1
    carrier = rng.choice(market.carriers)
    return tuple(fresh_tracking(carrier, rng, used, market.country) for _ in range(count))


def _fee_payer(lines: tuple[AnnouncedLine, ...]) -> str:
    return "seller" if any(line.reason in NOT_THE_BUYERS_FAULT for line in lines) else "buyer"


def _order_number(seller: SampleSeller, market: Market, rng: random.Random) -> str:
    """Half come through a marketplace with its order numbers, half from the seller's own shop."""
    if rng.random() < FROM_MARKETPLACES:
        start = rng.choice(("112", "113")) if market.country == "US" else rng.choice(("302", "405"))
        return f"{start}-{rng.randrange(10**7):07d}-{rng.randrange(10**7):07d}"
    return f"{seller.prefix}{rng.randrange(10**6, 10**7)}"


def _by_seller() -> dict[str, list[Product]]:
    found: dict[str, list[Product]] = {}
    for product in sample_products():
        found.setdefault(product.seller, []).append(product)
    return found
