"""Receive units: announced pieces come out of the parcel and get their plates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import (
    line_in,
    open_parcel,
    plate,
    require_outstanding,
    settle_parcel,
    unit_of,
)
from app.domain.people import Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class ReceiveUnits(Command):
    """``counts`` are (line id, how many); more than outstanding is ``NothingOutstanding``."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    counts: tuple[tuple[str, int], ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = open_parcel(work, self.parcel_id)
        for line_id, count in self.counts:
            line = line_in(work, parcel, line_id)
            require_outstanding(work, line, count)
            for _ in range(count):
                plate(work, stamp, unit_of(line, parcel, stamp, UnitState.RECEIVED))
        settle_parcel(work, parcel)
