"""Announce returns: what is expected comes in from a file, a person or the sample warehouse."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.announcements import Announcement
from app.domain.carriers import FIRST_EDITION, NEWEST, carrier_book, likeliest
from app.domain.gs1 import canonical_gtin
from app.domain.lpn import format_rma
from app.domain.parcels import Parcel, ParcelState
from app.domain.people import Permission
from app.domain.returns import Return, ReturnLine, ReturnState, Seller

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class AnnounceReturns(Command):
    """A return whose ``source_key`` came in before is left alone: a file twice changes nothing.

    More of a return that is there already (its seller and RMA number) goes to that return: rows
    that were refused and mended, a second parcel.  What is there stays as it is.
    ``origin`` says where they came from: a file's name, or who typed them.  ``formats`` is the
    edition of the carriers' formats that tracking numbers are recognised by.
    """

    needs: ClassVar = Permission.ANNOUNCE
    undoable: ClassVar = False

    announcements: tuple[Announcement, ...]
    origin: str
    formats: int = FIRST_EDITION

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        seen = work.known_sources(one.source_key for one in self.announcements)
        fresh = []
        for one in self.announcements:
            if one.source_key not in seen:
                seen.add(one.source_key)
                fresh.append(one)
        sellers: dict[str, Seller] = {}
        told = _Told(work, fresh, self.formats)
        for one in fresh:
            if one.seller not in sellers:
                sellers[one.seller] = _seller(one, stamp, work)
            seller_id = sellers[one.seller].id
            owner_id = told.owner_of(seller_id, one.rma)
            if owner_id:
                told.add_rest(one, owner_id, stamp)
            else:
                told.add(one, _return(one, seller_id, stamp, work), stamp)
        work.returns.add_many(told.returns)
        work.lines.add_many(told.lines)
        work.parcels.add_many(told.parcels)


def rest_of(
    one: Announcement,
    skus: Container[str],
    numbers: Container[str],
    formats: int = NEWEST,
) -> Announcement:
    """What of it is not there yet: lines of other SKUs, and other tracking numbers.

    A number may be there as an earlier edition of the carriers' formats had it.
    """
    editions = range(FIRST_EDITION, carrier_book(formats).edition + 1)
    return replace(
        one,
        lines=tuple(line for line in one.lines if line.sku not in skus),
        tracking=tuple(
            sent
            for sent in one.tracking
            if all(_recognised(sent, edition)[0] not in numbers for edition in editions)
        ),
    )


class _Told:
    """The rows that one command makes, and the returns that were there before it."""

    def __init__(self, work: Work, announcements: Iterable[Announcement], formats: int) -> None:
        self.returns: list[Return] = []
        self.lines: list[ReturnLine] = []
        self.parcels: list[Parcel] = []
        self._work = work
        self._formats = formats
        self._owners: dict[tuple[str, str], str] = {}
        for known in work.known_returns(one.rma for one in announcements if one.rma):
            self._owners.setdefault((known.seller_id, known.rma), known.id)  # the oldest

    def owner_of(self, seller_id: str, rma: str) -> str:
        """The id of the return that is there already, or ""."""
        return self._owners.get((seller_id, rma), "") if rma else ""

    def add(self, one: Announcement, owner: Return, stamp: Stamp) -> None:
        self._owners[owner.seller_id, owner.rma] = owner.id
        self.returns.append(owner)
        self._add_parts(one, owner.id, stamp)

    def add_rest(self, one: Announcement, owner_id: str, stamp: Stamp) -> None:
        lines = (*self._work.lines.where(return_id=owner_id), *self.lines)
        parcels = (*self._work.parcels.where(return_id=owner_id), *self.parcels)
        skus = {line.sku for line in lines if line.return_id == owner_id}
        numbers = {parcel.tracking for parcel in parcels if parcel.return_id == owner_id}
        self._add_parts(rest_of(one, skus, numbers, self._formats), owner_id, stamp)

    def _add_parts(self, one: Announcement, owner_id: str, stamp: Stamp) -> None:
        self.lines.extend(_lines(one, owner_id, stamp))
        self.parcels.extend(_parcels(one, owner_id, stamp, self._formats))


def _seller(one: Announcement, stamp: Stamp, work: Work) -> Seller:
    """A new seller has no standing order: what one file says holds for that file's returns."""
    known = work.sellers.where(name=one.seller)
    return known[0] if known else work.sellers.add(Seller(id=stamp.new_id(), name=one.seller))


def _return(one: Announcement, seller_id: str, stamp: Stamp, work: Work) -> Return:
    return Return(
        id=stamp.new_id(),
        rma=one.rma or format_rma(stamp.station, work.next_number()),
        seller_id=seller_id,
        order_no=one.order_no,
        channel=one.channel,
        state=ReturnState.OPEN,
        source_key=one.source_key,
        buyer_name=one.buyer_name,
        buyer_country=one.buyer_country,
        buyer_language=one.buyer_language,
        requested_at=one.requested_at,
        delivered_at=one.delivered_at,
        window_days=one.window_days,
        plan_method=one.plan_method,
        fee_payer=one.fee_payer,
        instruction=one.instruction,
        announced_lpn=one.lpn,
    )


def _lines(one: Announcement, return_id: str, stamp: Stamp) -> list[ReturnLine]:
    return [
        ReturnLine(
            id=stamp.new_id(),
            return_id=return_id,
            sku=line.sku,
            title=line.title,
            announced=line.quantity,
            gtin=canonical_gtin(line.gtin) if line.gtin else "",
            fnsku=line.fnsku,
            category=line.category,
            price_minor=line.price_minor,
            currency=line.currency,
            reason=line.reason,
            comment=line.comment,
            weight_g=line.weight_g,
            replacement_sku=line.replacement_sku,
            sold_serials=line.sold_serials,
            sold_lot=line.sold_lot,
        )
        for line in one.lines
    ]


def _parcels(one: Announcement, return_id: str, stamp: Stamp, formats: int) -> list[Parcel]:
    recognised = (_recognised(sent, formats) for sent in one.tracking)
    return [
        Parcel(
            id=stamp.new_id(),
            tracking=number,
            state=ParcelState.ANNOUNCED,
            return_id=return_id,
            carrier=carrier,
        )
        for number, carrier in recognised
    ]


def _recognised(tracking: str, formats: int) -> tuple[str, str]:
    """The number as the carrier prints it, so that the barcode finds it, and the carrier."""
    found = likeliest(tracking, formats)
    return (found.number, found.carrier) if found else (tracking, "")
