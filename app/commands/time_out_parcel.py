"""Time out an unclaimed parcel: nobody asked for it as long as the station waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.parcels import (
    PATIENCE,
    ParcelNotHere,
    ParcelState,
    StillWaiting,
    waits_until,
)
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class TimeOutParcel(Command):
    """A supervisor's: what is in it is the station's from now on, and no longer claimed."""

    needs: ClassVar = Permission.APPROVE

    parcel_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = work.parcels.get(self.parcel_id)
        if parcel.state is not ParcelState.UNCLAIMED:
            raise ParcelNotHere(parcel.tracking, parcel.state)
        until = waits_until(parcel.arrived_at or stamp.at, work.setting(PATIENCE))
        if stamp.at < until:
            raise StillWaiting(parcel.tracking, until)
        work.parcels.save(replace(parcel, state=ParcelState.TIMED_OUT))
