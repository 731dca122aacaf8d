"""Settle the count of a bin: what is missing is marked as lost, what was found is booked here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.placing import admit, bin_at, lay_into, leave, require_on_shelf, zone_of
from app.domain.evidence import ReasonNeeded
from app.domain.people import Permission
from app.domain.places import AlreadyThere, NotInBin

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class SettleCount(Command):
    """``missing`` are booked here and were not seen; ``found`` lie here and are booked elsewhere.

    With neither, the count was right: the bin remembers when and by whom.  Refused as a whole
    where one of them has been moved since.
    """

    needs: ClassVar = Permission.DISPOSE

    bin_code: str
    counted: int
    missing: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    reason: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if (self.missing or self.found) and not self.reason.strip():
            raise ReasonNeeded("reason")
        shelf = bin_at(work, self.bin_code)
        for unit_id in self.missing:
            unit = work.units.get(unit_id)
            if unit.bin != shelf.code:
                raise NotInBin(unit.lpn, shelf.code)
            leave(work, unit)
            work.units.save(unit.placed(stamp.at, lost=shelf.code))
        for unit_id in self.found:
            unit = work.units.get(unit_id)
            require_on_shelf(unit)
            if unit.bin == shelf.code:
                raise AlreadyThere(unit.lpn, shelf.code)
            admit(work, bin_at(work, shelf.code), [unit], zone_of(work, unit))
            lay_into(work, stamp, unit, shelf)
        now = bin_at(work, shelf.code)
        work.bins.save(replace(now, counted_at=stamp.at, counted_by=stamp.by))
