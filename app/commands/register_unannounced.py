"""Register a parcel that nobody announced: it waits in the unclaimed queue, with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.parcels import AlreadyReceived, OuterCondition, Parcel, ParcelState
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class RegisterUnannounced(Command):
    """``tracking`` is what was read from the label; the same number twice is refused."""

    needs: ClassVar = Permission.RECEIVE

    tracking: str
    carrier: str = ""
    condition: OuterCondition = OuterCondition.GOOD
    note: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        for known in work.parcels.where(tracking=self.tracking):
            if known.arrived_at is not None:
                raise AlreadyReceived(known.tracking, known.arrived_at, known.arrived_by)
        work.parcels.add(
            Parcel(
                id=stamp.new_id(),
                tracking=self.tracking,
                state=ParcelState.UNCLAIMED,
                carrier=self.carrier,
                condition=self.condition,
                note=self.note,
                arrived_at=stamp.at,
                arrived_by=stamp.by,
            )
        )
