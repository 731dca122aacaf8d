"""Receive a parcel: the carrier handed it over and it lies on the bench."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import join
from app.domain.parcels import (
    EXPECTED,
    AlreadyReceived,
    OuterCondition,
    Parcel,
    ParcelNotHere,
    ParcelState,
)
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class ReceiveParcel(Command):
    """An announced parcel (``parcel_id``), or one more box of a return (``return_id``).

    A second receipt of the same parcel is refused with ``AlreadyReceived``: two scans of one
    number are nearly always two boxes with a copied label, and a person must look.  One that
    was refused, or meant for another warehouse, may be taken in after all.

    ``together`` are parcels announced under the same number for other returns: it is one box,
    they are taken away, and their returns join it.
    """

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str = ""
    return_id: str = ""
    tracking: str = ""
    carrier: str = ""
    condition: OuterCondition = OuterCondition.GOOD
    weight_g: int = 0
    together: tuple[str, ...] = ()

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if self.parcel_id:
            self._announced(stamp, work)
        else:
            self._another_box(stamp, work)

    def _announced(self, stamp: Stamp, work: Work) -> None:
        parcel = work.parcels.get(self.parcel_id)
        if parcel.state not in EXPECTED:
            raise AlreadyReceived(parcel.tracking, parcel.arrived_at or stamp.at, parcel.arrived_by)
        work.parcels.save(
            replace(
                parcel,
                state=ParcelState.ARRIVED if parcel.return_id else ParcelState.UNCLAIMED,
                condition=self.condition,
                weight_g=self.weight_g,
                arrived_at=stamp.at,
                arrived_by=stamp.by,
            )
        )
        for twin in self.together:
            self._take_along(twin, parcel, stamp, work)

    def _take_along(self, twin_id: str, parcel: Parcel, stamp: Stamp, work: Work) -> None:
        twin = work.parcels.get(twin_id)
        same = twin.tracking == parcel.tracking and twin.state is ParcelState.ANNOUNCED
        if not same or twin.return_id is None or parcel.return_id is None:
            raise ParcelNotHere(twin.tracking, twin.state)
        join(work, stamp, parcel, twin.return_id)
        work.parcels.save(replace(twin, gone=True))

    def _another_box(self, stamp: Stamp, work: Work) -> None:
        expected = work.returns.get(self.return_id)
        work.parcels.add(
            Parcel(
                id=stamp.new_id(),
                tracking=self.tracking,
                state=ParcelState.ARRIVED,
                return_id=expected.id,
                carrier=self.carrier,
                condition=self.condition,
                weight_g=self.weight_g,
                arrived_at=stamp.at,
                arrived_by=stamp.by,
            )
        )
