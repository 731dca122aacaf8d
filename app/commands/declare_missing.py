"""Declare units missing: announced, and not in the parcel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import (
    line_in,
    open_parcel,
    require_outstanding,
    settle_parcel,
    unit_of,
)
from app.domain.people import Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class DeclareMissing(Command):
    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    line_id: str
    count: int = 1

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = open_parcel(work, self.parcel_id)
        line = line_in(work, parcel, self.line_id)
        require_outstanding(work, line, self.count)
        for _ in range(self.count):
            work.units.add(unit_of(line, parcel, stamp, UnitState.MISSING))
        settle_parcel(work, parcel)
