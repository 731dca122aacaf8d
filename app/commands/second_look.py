"""Blind second inspections: their rate, and a supervisor who does without one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.inspecting import last_inspection, open_inspection, waiting_look
from app.domain.evidence import ReasonNeeded
from app.domain.people import Permission
from app.domain.second_looks import (
    RATE,
    WHOLE,
    BadShare,
    NoSecondLook,
    SecondLook,
    SecondLookByAnother,
    SecondLookState,
    drawn,
    grades_apart,
    rate_of,
    same_findings,
)
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.evidence import Inspection
    from app.domain.units import Unit


@dataclass(frozen=True, slots=True)
class SetSecondLookRate(Command):
    """``percent`` of the inspections that end from now on are done twice; 0 is none."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    percent: int

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        if not 0 <= self.percent <= WHOLE:
            raise BadShare(self.percent)
        work.set_setting(RATE, str(self.percent))


@dataclass(frozen=True, slots=True)
class SkipSecondLook(Command):
    """Do without the second inspection; the first one counts."""

    needs: ClassVar = Permission.APPROVE

    unit_id: str
    reason: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        look = waiting_look(work, unit)
        first = last_inspection(work, unit)
        if look is None or first is None:
            raise NoSecondLook(unit.lpn)
        if look.first_by == stamp.by:
            raise SecondLookByAnother(unit.lpn)
        if not self.reason.strip():
            raise ReasonNeeded("reason")
        begun = open_inspection(work, unit)
        if begun is not None:
            work.inspections.save(replace(begun, gone=True))
        work.second_looks.save(
            replace(look, state=SecondLookState.SKIPPED, done_at=stamp.at, reason=self.reason)
        )
        work.units.save(replace(unit, state=UnitState.INSPECTED, grade=first.grade))


def completed(unit: Unit, done: Inspection, stamp: Stamp, work: Work) -> Unit:
    """The unit after an inspection of it has ended: a second look was drawn, done, or neither."""
    look = waiting_look(work, unit)
    if look is not None:
        _compare(look, done, stamp, work)
    elif _draws(unit, done, stamp, work):
        percent = rate_of(work.setting(RATE))
        work.second_looks.add(
            SecondLook(
                id=stamp.new_id(),
                unit_id=unit.id,
                first_id=done.id,
                first_by=stamp.by,
                set_id=done.set_id,
                set_version=done.set_version,
                percent=percent,
                at=stamp.at,
            )
        )
        # It waits to be inspected as if it had never been: what was found stays unsaid.
        return replace(unit, state=UnitState.RECEIVED, grade="")
    return replace(unit, state=UnitState.INSPECTED, grade=done.grade)


def _draws(unit: Unit, done: Inspection, stamp: Stamp, work: Work) -> bool:
    """Only a first inspection is drawn, and only where somebody else is there to look."""
    if not drawn(stamp.id, rate_of(work.setting(RATE))):
        return False
    if any(one.id != done.id for one in work.inspections.where(unit_id=unit.id)):
        return False
    return any(
        one.id != stamp.by and one.may(Permission.INSPECT) for one in work.people.where(active=True)
    )


def _compare(look: SecondLook, second: Inspection, stamp: Stamp, work: Work) -> None:
    first = work.inspections.get(look.first_id)
    work.second_looks.save(
        replace(
            look,
            state=SecondLookState.DONE,
            second_id=second.id,
            second_by=stamp.by,
            done_at=stamp.at,
            grades_apart=grades_apart(first.grade, second.grade),
            same_findings=same_findings(first, second),
        )
    )
