"""Note what a parcel looks like from outside, and what it weighs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.parcels import OuterCondition
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class NoteCondition(Command):
    """``weight_g`` 0 leaves the weight as it is."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    condition: OuterCondition
    note: str = ""
    weight_g: int = 0

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        parcel = work.parcels.get(self.parcel_id)
        work.parcels.save(
            replace(
                parcel,
                condition=self.condition,
                note=self.note or parcel.note,
                weight_g=self.weight_g or parcel.weight_g,
            )
        )
