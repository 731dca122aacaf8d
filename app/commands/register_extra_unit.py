"""Register an extra unit: in the parcel, and not (or not so often) on the return."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import extra_line, open_parcel, plate, settle_parcel, unit_of
from app.domain.people import Permission
from app.domain.units import Unit, UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.parcels import Parcel


@dataclass(frozen=True, slots=True)
class RegisterExtraUnit(Command):
    """``sku`` may be empty where nobody can tell yet; ``title`` then says what it looks like."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    sku: str
    title: str
    category: str = "general"
    gtin: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = open_parcel(work, self.parcel_id)
        unit = self._unclaimed(parcel, stamp)
        if parcel.return_id is not None:
            line = extra_line(work, stamp, parcel.return_id, self)
            unit = replace(unit_of(line, parcel, stamp, UnitState.RECEIVED), extra=True)
        plate(work, stamp, unit)
        settle_parcel(work, parcel)

    def _unclaimed(self, parcel: Parcel, stamp: Stamp) -> Unit:
        return Unit(
            id=stamp.new_id(),
            lpn="",
            parcel_id=parcel.id,
            sku=self.sku,
            title=self.title,
            category=self.category,
            state=UnitState.RECEIVED,
            extra=True,
        )
