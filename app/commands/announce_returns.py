"""Announce returns: what is expected comes in from a file, a person or the sample warehouse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.announcements import Announcement
from app.domain.carriers import likeliest
from app.domain.gs1 import canonical_gtin
from app.domain.lpn import format_rma
from app.domain.parcels import Parcel, ParcelState
from app.domain.people import Permission
from app.domain.returns import Return, ReturnLine, ReturnState, Seller

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class AnnounceReturns(Command):
    """A return whose ``source_key`` came in before is left alone: a file twice changes nothing.

    More of a return that is there already (its seller and RMA number) goes to that return: rows
    that were refused and mended, a second parcel.  What is there stays as it is.
    ``origin`` says where they came from: a file's name, or who typed them.
    """

    needs: ClassVar = Permission.ANNOUNCE
    undoable: ClassVar = False

    announcements: tuple[Announcement, ...]
    origin: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        seen = work.known_sources(one.source_key for one in self.announcements)
        rmas = [one.rma for one in self.announcements if one.rma and one.source_key not in seen]
        owners = {(seller, rma): id_ for id_, seller, rma in work.known_returns(rmas)}
        sellers: dict[str, Seller] = {}
        returns: list[Return] = []
        lines: list[ReturnLine] = []
        parcels: list[Parcel] = []
        for one in self.announcements:
            if one.source_key in seen:
                continue
            seen.add(one.source_key)
            if one.seller not in sellers:
                sellers[one.seller] = _seller(one, stamp, work)
            seller_id = sellers[one.seller].id
            there = owners.get((seller_id, one.rma)) if one.rma else None
            if there is None:
                owner = _return(one, seller_id, stamp, work)
                owners[seller_id, owner.rma] = owner.id
                returns.append(owner)
                lines.extend(_lines(one.lines, owner.id, stamp))
                parcels.extend(_parcels(one.tracking, owner.id, stamp))
            else:
                skus = {line.sku for line in (*work.lines.where(return_id=there), *lines) if line.return_id == there}
                numbers = {}
                more = more_of(one, skus, numbers)
        work.returns.add_many(returns)
        work.lines.add_many(lines)
        work.parcels.add_many(parcels)


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
            gtin=canonical_gtin(line.gtin),
            fnsku=line.fnsku,
            category=line.category,
            price_minor=line.price_minor,
            currency=line.currency,
            reason=line.reason,
            comment=line.comment,
            weight_g=line.weight_g,
            replacement_sku=line.replacement_sku,
        )
        for line in one.lines
    ]


def _parcels(one: Announcement, return_id: str, stamp: Stamp) -> list[Parcel]:
    return [
        Parcel(
            id=stamp.new_id(),
            tracking=number,
            state=ParcelState.ANNOUNCED,
            return_id=return_id,
            carrier=carrier,
        )
        for number, carrier in map(_recognised, one.tracking)
    ]


def _recognised(tracking: str) -> tuple[str, str]:
    """The number as the carrier prints it, so that the barcode finds it, and the carrier."""
    found = likeliest(tracking)
    return (found.number, found.carrier) if found else (tracking, "")
