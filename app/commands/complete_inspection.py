"""Complete an inspection: the answers become grade, finding, root cause and packaging."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command, UnknownRecord
from app.commands.inspecting import open_inspection, require_inspectable, walk_of
from app.commands.scanning_back import require_plate_scanned
from app.commands.second_look import completed
from app.domain.evidence import InspectionState
from app.domain.grading import outcome_of
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class CompleteInspection(Command):
    """Refused with ``InspectionIncomplete`` while an answer, a photo or words are owed."""

    needs: ClassVar = Permission.INSPECT

    unit_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        require_inspectable(work, unit, stamp.by)
        require_plate_scanned(work, unit)
        draft = open_inspection(work, unit)
        if draft is None:
            raise UnknownRecord("inspections", unit.lpn)
        grading_set = work.house.grading.at(draft.set_id, draft.set_version)
        outcome = outcome_of(grading_set, walk_of(work, unit, grading_set, draft.answers))
        done = work.inspections.save(
            replace(
                draft,
                state=InspectionState.COMPLETE,
                by=stamp.by,
                at=stamp.at,
                grade=outcome.grade.value,
                findings=tuple(finding.value for finding in outcome.findings),
                cause=outcome.cause.value,
                packaging=outcome.packaging.value,
                tags=tuple(tag.value for tag in outcome.tags),
                reasons=tuple(
                    (because.question, because.choice, f"{because.kind.value}:{because.value}")
                    for because in outcome.reasons
                ),
            )
        )
        work.units.save(completed(unit, done, stamp, work))
