"""Keep the answers of an inspection so far, so that it can be resumed where it stopped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.inspecting import open_inspection, require_inspectable, walk_of
from app.domain.evidence import Inspection, InspectionState
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class KeepAnswers(Command):
    """``answers`` are all so far, as (question, choice, note); fewer than before is going back."""

    needs: ClassVar = Permission.INSPECT

    unit_id: str
    set_id: str
    set_version: int
    answers: tuple[tuple[str, int, str], ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        require_inspectable(work, unit, stamp.by)
        grading_set = work.house.grading.at(self.set_id, self.set_version)
        walk_of(work, unit, grading_set, self.answers)  # refuses answers that do not fit
        draft = open_inspection(work, unit)
        if draft is None:
            draft = work.inspections.add(
                Inspection(
                    id=stamp.new_id(),
                    unit_id=unit.id,
                    set_id=self.set_id,
                    set_version=self.set_version,
                    state=InspectionState.OPEN,
                    by=stamp.by,
                    at=stamp.at,
                    answers=self.answers,
                )
            )
            # Written so that the unit's own beginning is not undone beneath its inspection.
            work.units.save(unit)
            return
        work.inspections.save(
            replace(
                draft,
                set_id=self.set_id,
                set_version=self.set_version,
                by=stamp.by,
                at=stamp.at,
                answers=self.answers,
            )
        )
