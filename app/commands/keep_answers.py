"""Keep the answers of an inspection so far, so that it can be resumed where it stopped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.inspecting import known_of, open_inspection, require_inspectable, walk_of
from app.commands.scanning_back import require_plate_scanned
from app.domain.evidence import Inspection, InspectionState
from app.domain.grading import require_fitting
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.grading import Walk
    from app.domain.units import Unit


@dataclass(frozen=True, slots=True)
class KeepAnswers(Command):
    """``answers`` are all so far, as (question, choice, note); fewer than before is going back.

    A note may begin with what was read (``app.domain.grading.particulars``).  Refused with
    ``AnswerDoesNotFit`` where a new one says something else than its choice; what was kept
    before stays, though the shelf life it was held against is a day shorter by now.
    """

    needs: ClassVar = Permission.INSPECT

    unit_id: str
    set_id: str
    set_version: int
    answers: tuple[tuple[str, int, str], ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        require_inspectable(work, unit, stamp.by)
        require_plate_scanned(work, unit)
        grading_set = work.house.grading.at(self.set_id, self.set_version)
        walked = walk_of(work, unit, grading_set, self.answers)  # refuses what does not fit
        draft = open_inspection(work, unit)
        self._check_what_was_read(stamp, work, unit, walked, draft.answers if draft else ())
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

    def _check_what_was_read(
        self,
        stamp: Stamp,
        work: Work,
        unit: Unit,
        walked: Walk,
        before: tuple[tuple[str, int, str], ...],
    ) -> None:
        fresh = [
            (answered.question, choice, note)
            for (name, choice, note), answered in zip(self.answers, walked.trail, strict=True)
            if answered.read and (name, choice, note) not in before
        ]
        if fresh:
            context, today = known_of(work, unit), stamp.at.date()
            for question, choice, note in fresh:
                require_fitting(question, choice, note, context, today)
