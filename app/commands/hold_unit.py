"""Put a unit on hold, and let it go on exactly where it stood: by another person, with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.holding import lasting_hold, require_free
from app.domain.evidence import ReasonNeeded
from app.domain.holds import Hold, HoldReason, NotOnHold, OwnHold
from app.domain.people import Permission
from app.domain.units import UnitState, WrongUnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class HoldUnit(Command):
    """``OTHER`` needs words.  Its own undo would be a release by the same person: there is none."""

    needs: ClassVar = Permission.DISPOSE
    undoable: ClassVar = False

    unit_id: str
    reason: HoldReason
    words: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        if unit.state is UnitState.MISSING:
            raise WrongUnitState(unit.lpn, unit.state)
        require_free(work, unit)
        if self.reason is HoldReason.OTHER and not self.words.strip():
            raise ReasonNeeded("hold")
        work.holds.add(
            Hold(
                id=stamp.new_id(),
                unit_id=unit.id,
                reason=self.reason,
                words=self.words,
                put_by=stamp.by,
                put_at=stamp.at,
            )
        )
        work.units.save(unit)  # nothing beneath the hold is undone while it lasts


@dataclass(frozen=True, slots=True)
class ReleaseUnit(Command):
    """``words`` say why it may go on; whoever put it on hold does not release it."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    words: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        hold = lasting_hold(work, unit)
        if hold is None:
            raise NotOnHold(unit.lpn)
        if hold.put_by == stamp.by:
            raise OwnHold(unit.lpn)
        if not self.words.strip():
            raise ReasonNeeded("release")
        work.holds.save(
            replace(hold, released_by=stamp.by, released_at=stamp.at, release_words=self.words)
        )
        work.units.save(unit)
