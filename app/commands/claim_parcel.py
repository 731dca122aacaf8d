"""Claim a parcel: it turns out which return an unannounced one belongs to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import outstanding, settle_parcel
from app.domain.parcels import AlreadyClaimed, ParcelNotHere, ParcelState
from app.domain.people import Permission
from app.domain.returns import ReturnLine

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.units import Unit


@dataclass(frozen=True, slots=True)
class ClaimParcel(Command):
    """Its units find their lines by SKU: as announced ones where some are outstanding.

    ``words`` say what speaks for this return, beside the photos of the parcel.
    """

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    return_id: str
    words: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = work.parcels.get(self.parcel_id)
        if parcel.return_id is not None:
            raise AlreadyClaimed(parcel.tracking, work.returns.get(parcel.return_id).rma)
        if parcel.state is not ParcelState.UNCLAIMED:
            raise ParcelNotHere(parcel.tracking, parcel.state)
        owner = work.returns.get(self.return_id)
        lines = {line.sku: line for line in work.lines.where(return_id=owner.id)}
        for unit in work.units.where(parcel_id=parcel.id):
            line = lines.get(unit.sku) or self._new_line(unit, stamp, work)
            lines[unit.sku] = line
            extra = outstanding(work, line) <= 0
            work.units.save(replace(unit, return_id=owner.id, line_id=line.id, extra=extra))
        settle_parcel(work, replace(parcel, return_id=owner.id))

    def _new_line(self, unit: Unit, stamp: Stamp, work: Work) -> ReturnLine:
        return work.lines.add(
            ReturnLine(
                id=stamp.new_id(),
                return_id=self.return_id,
                sku=unit.sku,
                title=unit.title,
                category=unit.category,
                announced=0,
            )
        )
