"""Forward a parcel that belongs to another warehouse."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.parcels import ParcelNotHere, ParcelState, WayUnknown
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class ForwardParcel(Command):
    """``carrier`` takes it along, under ``tracking`` if there is a number: one of them is said."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    carrier: str = ""
    tracking: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = work.parcels.get(self.parcel_id)
        if parcel.state is not ParcelState.MISDIRECTED:
            raise ParcelNotHere(parcel.tracking, parcel.state)
        if not self.carrier.strip() and not self.tracking.strip():
            raise WayUnknown
        refusal = work.refusals.where(parcel_id=parcel.id)[-1]
        work.refusals.save(
            replace(
                refusal,
                carrier=self.carrier.strip(),
                tracking=self.tracking.strip(),
                forwarded_at=stamp.at,
                forwarded_by=stamp.by,
            )
        )
        work.parcels.save(replace(parcel, state=ParcelState.FORWARDED))
