"""Refuse a parcel at the dock: it is not taken in, and everybody can read why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.parcels import (
    REFUSABLE,
    AlreadyReceived,
    OuterCondition,
    Parcel,
    ParcelHasUnits,
    ParcelNotHere,
    ParcelState,
    Refusal,
    RefusalReason,
)
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class RefuseParcel(Command):
    """A known parcel (``parcel_id``), or one that nobody announced (``tracking``).

    It goes away with the driver.  One for another warehouse stays until it is forwarded.
    """

    needs: ClassVar = Permission.RECEIVE

    reason: RefusalReason
    parcel_id: str = ""
    tracking: str = ""
    carrier: str = ""
    condition: OuterCondition = OuterCondition.GOOD
    note: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = self._known(work) if self.parcel_id else self._stranger(stamp, work)
        kept = self.reason is RefusalReason.WRONG_WAREHOUSE
        work.parcels.save(
            replace(
                parcel,
                state=ParcelState.MISDIRECTED if kept else ParcelState.REFUSED,
                # What was refused never came in: its next delivery is its first.
                arrived_at=parcel.arrived_at or stamp.at if kept else None,
                arrived_by=parcel.arrived_by or stamp.by if kept else "",
            )
        )
        work.refusals.add(
            Refusal(
                id=stamp.new_id(),
                parcel_id=parcel.id,
                reason=self.reason,
                note=self.note,
                at=stamp.at,
                by=stamp.by,
            )
        )

    def _known(self, work: Work) -> Parcel:
        parcel = work.parcels.get(self.parcel_id)
        if parcel.state not in REFUSABLE:
            raise ParcelNotHere(parcel.tracking, parcel.state)
        units = work.units.where(parcel_id=parcel.id)
        if units:
            raise ParcelHasUnits(parcel.tracking, len(units))
        if self.condition is OuterCondition.GOOD:
            return parcel
        return replace(parcel, condition=self.condition)

    def _stranger(self, stamp: Stamp, work: Work) -> Parcel:
        for known in work.parcels.where(tracking=self.tracking):
            if known.arrived_at is not None:
                raise AlreadyReceived(known.tracking, known.arrived_at, known.arrived_by)
        return work.parcels.add(
            Parcel(
                id=stamp.new_id(),
                tracking=self.tracking,
                state=ParcelState.REFUSED,
                carrier=self.carrier,
                condition=self.condition,
            )
        )
