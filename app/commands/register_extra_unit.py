"""Register an extra unit: in the parcel, and not (or not so often) on the return."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import open_parcel, plate, settle_parcel, unit_of
from app.domain.people import Permission
from app.domain.returns import ReturnLine
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
            line = self._line(parcel.return_id, stamp, work)
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

    def _line(self, return_id: str, stamp: Stamp, work: Work) -> ReturnLine:
        for line in work.lines.where(return_id=return_id):
            if line.sku == self.sku:
                return line
        return work.lines.add(
            ReturnLine(
                id=stamp.new_id(),
                return_id=return_id,
                sku=self.sku,
                title=self.title,
                category=self.category,
                gtin=self.gtin,
                announced=0,
            )
        )
