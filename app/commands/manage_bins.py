"""Set bins up, change what they take, and block those that nothing may be put into."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.commands.placing import bin_at
from app.domain.disposition import Zone
from app.domain.evidence import Bin, ReasonNeeded
from app.domain.lpn import parse_bin
from app.domain.people import Permission
from app.domain.places import (
    BadBin,
    BinInUse,
    BinPlan,
    OtherSeller,
    OtherSku,
    odd_one,
    require_room,
)

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

LARGEST: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class SetUpBins(Command):
    """Bins that are there take the new rules, the others are made; all of them or none.

    Refused where what lies in a bin would break its new rules.
    """

    needs: ClassVar = Permission.MANAGE

    bins: tuple[BinPlan, ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        for plan in self.bins:
            place = parse_bin(plan.code)
            if place is None or str(place) != plan.code:
                raise BadBin(plan.code, "code")
            if plan.zone not in set(Zone):
                raise BadBin(plan.code, "zone")
            if not 0 <= plan.capacity <= LARGEST:
                raise BadBin(plan.code, "capacity")
            found = work.bins.where(code=plan.code)
            if found:
                _change(work, found[0], plan)
            else:
                work.bins.add(_planned(Bin(id=stamp.new_id(), code=plan.code, zone=""), plan))


@dataclass(frozen=True, slots=True)
class BlockBins(Command):
    """What lies in a blocked bin stays and may be taken out; nothing is put in."""

    needs: ClassVar = Permission.MANAGE

    codes: tuple[str, ...]
    blocked: bool
    reason: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        if not self.reason.strip():
            raise ReasonNeeded("reason")
        for code in self.codes:
            shelf = bin_at(work, code)
            work.bins.save(replace(shelf, blocked=self.reason if self.blocked else ""))


def _planned(shelf: Bin, plan: BinPlan) -> Bin:
    return replace(
        shelf,
        zone=plan.zone,
        capacity=plan.capacity,
        one_seller=plan.one_seller,
        one_sku=plan.one_sku,
    )


def _change(work: Work, shelf: Bin, plan: BinPlan) -> None:
    changed = _planned(shelf, plan)
    if changed == shelf:
        return
    units = work.pieces_in(shelf.code)
    if units:
        if changed.zone != shelf.zone:
            raise BinInUse(shelf.code, units)
        require_room(changed, units, 0)
        there = work.goods_in(shelf.code)
        if changed.one_seller and (odd := odd_one(there, there[:1], sku=False)):
            names = [
                work.sellers.get(one.seller_id).name if one.seller_id else ""
                for one in (odd, there[0])
            ]
            raise OtherSeller(shelf.code, *names)
        if changed.one_sku and (odd := odd_one(there, there[:1], sku=True)):
            raise OtherSku(shelf.code, odd.sku, there[0].sku)
    work.bins.save(changed)
