"""Join a return to a parcel: its goods lie in the same box as another's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import join, open_parcel, settle_parcel
from app.domain.parcels import ParcelNotHere
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class JoinReturn(Command):
    """The parcel keeps its own return; each unit gets the one that its line belongs to."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    return_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = open_parcel(work, self.parcel_id)
        if parcel.return_id is None:
            raise ParcelNotHere(parcel.tracking, parcel.state)  # it is claimed, not joined
        join(work, stamp, parcel, self.return_id)
        settle_parcel(work, parcel)
