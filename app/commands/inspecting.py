"""What the inspection commands have in common: the unit's claim, photos and open inspection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.evidence import ENDED, AlreadyDecided, InspectionState, Owner
from app.domain.grading import Answer, walk
from app.domain.house import context_of
from app.domain.second_looks import SecondLookByAnother, SecondLookState
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Work
    from app.domain.evidence import Inspection
    from app.domain.grading import GradingSet, InspectionContext, Walk
    from app.domain.returns import ReturnLine, Seller
    from app.domain.second_looks import SecondLook
    from app.domain.units import Unit


def require_inspectable(work: Work, unit: Unit, by: str) -> None:
    """What is proposed rests on the verdict: while it stands, nobody inspects anew beneath it.

    A second look is another person's than ``by`` where they had the first one.
    """
    unit.require(UnitState.RECEIVED, UnitState.INSPECTED)
    look = waiting_look(work, unit)
    if look is not None and look.first_by == by:
        raise SecondLookByAnother(unit.lpn)
    for proposal in work.proposals.where(unit_id=unit.id):
        if proposal.state not in ENDED:
            raise AlreadyDecided(proposal.state, proposal.proposed_by, proposal.proposed_at)


def line_of(work: Work, unit: Unit) -> ReturnLine | None:
    return work.lines.get(unit.line_id) if unit.line_id else None


def seller_of(work: Work, unit: Unit) -> Seller | None:
    if not unit.return_id:
        return None
    return work.sellers.get(work.returns.get(unit.return_id).seller_id)


def known_of(work: Work, unit: Unit) -> InspectionContext:
    return context_of(unit, line_of(work, unit), seller_of(work, unit))


def open_inspection(work: Work, unit: Unit) -> Inspection | None:
    found = work.inspections.where(unit_id=unit.id, state=InspectionState.OPEN)
    return found[-1] if found else None


def last_inspection(work: Work, unit: Unit) -> Inspection | None:
    found = work.inspections.where(unit_id=unit.id, state=InspectionState.COMPLETE)
    return found[-1] if found else None


def inspectors_of(work: Work, unit_id: str) -> set[str]:
    """Everybody who inspected the unit, whichever inspection counts."""
    complete = work.inspections.where(unit_id=unit_id, state=InspectionState.COMPLETE)
    return {one.by for one in complete}


def waiting_look(work: Work, unit: Unit) -> SecondLook | None:
    """The second inspection that the unit waits for."""
    found = work.second_looks.where(unit_id=unit.id, state=SecondLookState.WAITING)
    return found[-1] if found else None


def photographed(work: Work, unit: Unit) -> set[str]:
    """The slots of a unit that have a photo; a second look takes its own."""
    photos = work.photos.where(owner=Owner.UNIT, owner_id=unit.id)
    look = waiting_look(work, unit)
    return {photo.slot for photo in photos if look is None or photo.id > look.id}


def walk_of(
    work: Work, unit: Unit, grading_set: GradingSet, answers: tuple[tuple[str, int, str], ...]
) -> Walk:
    given = [Answer(*answer) for answer in answers]
    return walk(grading_set, given, known_of(work, unit), photographed(work, unit))
