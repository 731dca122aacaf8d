"""Close a parcel: the box is empty, whatever is still outstanding comes in another one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.domain.parcels import ParcelNotHere, ParcelState
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

OPEN: Final = frozenset({ParcelState.ARRIVED, ParcelState.OPENED})


@dataclass(frozen=True, slots=True)
class CloseParcel(Command):
    """What is outstanding stays so: it is neither missing nor forgotten."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        parcel = work.parcels.get(self.parcel_id)
        if parcel.state not in OPEN:
            raise ParcelNotHere(parcel.tracking, parcel.state)
        work.parcels.save(replace(parcel, state=ParcelState.EMPTIED))
