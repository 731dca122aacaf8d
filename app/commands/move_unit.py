"""Move a unit that is put away: to another bin, also one that was lost and is found again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.holding import require_free
from app.commands.placing import admit, bin_at, lay_into, require_on_shelf, zone_of
from app.domain.people import Permission
from app.domain.places import AlreadyThere

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class MoveUnit(Command):
    """Out of a bin or a container into the bin that was scanned.

    What is on hold stays where it is; only one that was lost and is found has to lie somewhere.
    """

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    bin_code: str
    reason: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        require_on_shelf(unit)
        if not unit.lost:
            require_free(work, unit)
        shelf = bin_at(work, self.bin_code)
        if unit.bin == shelf.code:
            raise AlreadyThere(unit.lpn, shelf.code)
        admit(work, shelf, [unit], zone_of(work, unit))
        lay_into(work, stamp, unit, shelf)
