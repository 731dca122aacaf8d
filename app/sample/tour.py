"""Which returns of the sample warehouse a guided tour stops at."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.reasons import ReturnReason
from app.sample.catalogue import sample_products
from app.sample.returns import SEED, fresh_tracking

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.announcements import AnnouncedLine, Announcement


@dataclass(frozen=True, slots=True)
class TourPicks:
    """RMA numbers, except the last three: a parcel nobody announced, one for another warehouse,
    and an item nobody sent word of.

    ``missing_and_extra`` has two lines: its last will not be in the parcel, and a piece
    with the GTIN ``extra_gtin`` will be; the same article lies in ``wrong_item`` in place of its
    own.  ``alike`` are returns of one article.  What comes as ``switched`` is not what was sold,
    by its serial number; ``destroyed`` is of a seller who has opened hygiene goods destroyed.
    """

    two_items: str
    missing_and_extra: str
    damaged: str
    relabel: str
    wrong_item: str
    switched: str
    destroyed: str
    alike: tuple[str, ...]
    unannounced_tracking: str
    misdirected_tracking: str
    extra_gtin: str


def tour_picks(announcements: Sequence[Announcement], seed: int = SEED) -> TourPicks:
    """The newest returns that show each thing; ``LookupError`` if the sample has none."""
    newest = [a for a in reversed(announcements) if len(a.tracking) == 1]
    taken: set[str] = set()

    def pick(fits: Callable[[Announcement], bool]) -> Announcement:
        for announcement in newest:
            if announcement.rma not in taken and fits(announcement):
                taken.add(announcement.rma)
                return announcement
        raise LookupError("sample")

    def two(announcement: Announcement) -> bool:
        return [line.quantity for line in announcement.lines] == [1, 1]

    relabel = pick(_open_box)
    damaged = pick(_damaged)
    two_items, incomplete = pick(two), pick(two)
    wrong_item, switched, destroyed = pick(_wrong), pick(_with_serial), pick(_hygienic)
    left = [announcement for announcement in newest if announcement.rma not in taken]
    used = {number for announcement in announcements for number in announcement.tracking}
    chance = random.Random(seed)
    unannounced = fresh_tracking("dhl_paket", chance, used)
    return TourPicks(
        two_items=two_items.rma,
        missing_and_extra=incomplete.rma,
        damaged=damaged.rma,
        relabel=relabel.rma,
        wrong_item=wrong_item.rma,
        switched=switched.rma,
        destroyed=destroyed.rma,
        alike=_alike(left),
        unannounced_tracking=unannounced,
        misdirected_tracking=fresh_tracking("dhl_paket", chance, {*used, unannounced}),
        extra_gtin=_extra_for(incomplete),
    )


def _one(announcement: Announcement) -> AnnouncedLine | None:
    """The only piece of a return, if it has only one."""
    lines = announcement.lines
    return lines[0] if len(lines) == 1 and lines[0].quantity == 1 else None


def _open_box(announcement: Announcement) -> bool:
    line = _one(announcement)
    return (
        line is not None
        and bool(line.replacement_sku)
        and line.reason is ReturnReason.NO_LONGER_WANTED
    )


def _wrong(announcement: Announcement) -> bool:
    line = _one(announcement)
    return line is not None and line.reason is ReturnReason.WRONG_ITEM


def _with_serial(announcement: Announcement) -> bool:
    line = _one(announcement)
    return line is not None and bool(line.sold_serials)


def _hygienic(announcement: Announcement) -> bool:
    line = _one(announcement)
    return line is not None and line.category == "cosmetics"


def _alike(newest: Sequence[Announcement], count: int = 3) -> tuple[str, ...]:
    """As many returns of one piece of one article, none of which the seller is asked about."""
    of_article: dict[str, list[str]] = {}
    for announcement in newest:
        line, order = _one(announcement), announcement.instruction
        if (
            line is not None
            and line.category == "apparel"
            and line.currency == order["currency"]
            and line.price_minor < int(order["ask_above"])
        ):
            found = of_article.setdefault(line.sku, [])
            found.append(announcement.rma)
            if len(found) == count:
                return tuple(found)
    raise LookupError("sample")


def _damaged(announcement: Announcement) -> bool:
    lines = announcement.lines
    return (
        len(lines) == 1
        and lines[0].reason is ReturnReason.DAMAGED_IN_TRANSIT
        and bool(lines[0].comment)
    )


def _extra_for(announcement: Announcement) -> str:
    """An article of the same seller that this return does not name."""
    named = {line.sku for line in announcement.lines}
    return next(
        product.gtin
        for product in sample_products()
        if product.seller == announcement.seller and product.sku not in named
    )
