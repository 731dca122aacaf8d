"""Execute an approved disposition step by step: repackage, relabel and scan back, put away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.disposing import approved_proposal, steps_due
from app.commands.holding import require_free
from app.commands.inspecting import line_of
from app.commands.placing import admit, bin_at, execute, lay_into
from app.commands.print_labels import (
    MOST_AT_ONCE,
    PLACE,
    TooManyLabels,
    copies_of,
    next_copy,
)
from app.domain.disposition import Disposition, StepKind
from app.domain.evidence import (
    PrintJob,
    PrintState,
    StepNotDue,
    WrongLabelScanned,
)
from app.domain.labelling import LabelKind, new_sku, reads_as, sales_code
from app.domain.people import Permission
from app.domain.units import Unit, UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.disposition import Step
    from app.domain.evidence import Proposal


@dataclass(frozen=True, slots=True)
class ConfirmRepackaged(Command):
    """The unit is in new packaging."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit, proposal, _ = due(work, self.unit_id, StepKind.REPACKAGE, stamp)
        _finish(work, proposal, StepKind.REPACKAGE)
        work.units.save(unit)


@dataclass(frozen=True, slots=True)
class PrintSalesLabel(Command):
    """Queue the label the unit will be sold under; it covers every older barcode."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        _print_label(work, stamp, self.unit_id)


@dataclass(frozen=True, slots=True)
class PrintSalesLabels(Command):
    """The sales labels of many units as one order, at most ``MOST_AT_ONCE`` a command.

    ``batch`` joins those of one order, ``first`` is the place of the first of them, from 1.  Each
    is still put on and scanned back by itself.
    """

    needs: ClassVar = Permission.DISPOSE

    unit_ids: tuple[str, ...]
    batch: str
    first: int = 1

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if len(self.unit_ids) > MOST_AT_ONCE:
            raise TooManyLabels(len(self.unit_ids), MOST_AT_ONCE)
        for place, unit_id in enumerate(self.unit_ids, self.first):
            _print_label(work, stamp, unit_id, self.batch, place)


@dataclass(frozen=True, slots=True)
class ConfirmRelabel(Command):
    """The new label is on the unit: scanned back, it must read what was meant."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    scanned: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit, proposal, _ = due(work, self.unit_id, StepKind.AFFIX_LABEL, stamp)
        line = line_of(work, unit)
        disposition = Disposition(proposal.disposition)
        expected = sales_code(unit, line, disposition)
        if not reads_as(self.scanned, expected):
            raise WrongLabelScanned(expected, self.scanned)
        _finish(work, proposal, StepKind.AFFIX_LABEL, StepKind.SCAN_BACK)
        work.units.save(replace(unit, sku=new_sku(unit, line, disposition)))


@dataclass(frozen=True, slots=True)
class ConfirmPutaway(Command):
    """The unit lies in the bin that was scanned; with that its disposition is executed."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    bin_code: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit, proposal, step = due(work, self.unit_id, StepKind.PUTAWAY, stamp)
        shelf = bin_at(work, self.bin_code)
        admit(work, shelf, [unit], step.zone or shelf.zone)
        execute(work, stamp, proposal, shelf.code)
        lay_into(work, stamp, replace(unit, state=UnitState.EXECUTED), shelf)


def due(work: Work, unit_id: str, kind: StepKind, stamp: Stamp) -> tuple[Unit, Proposal, Step]:
    """The unit whose next step this is; what stands still or is agreed to in vain takes none."""
    unit = work.units.get(unit_id)
    unit.require(UnitState.DISPOSITIONED)
    require_free(work, unit)
    proposal = approved_proposal(work, unit, stamp)
    todo = steps_due(work, unit, proposal)
    if not todo or todo[0].kind is not kind:
        raise StepNotDue(unit.lpn, kind, todo[0].kind if todo else "")
    return unit, proposal, todo[0]


def _print_label(work: Work, stamp: Stamp, unit_id: str, batch: str = "", place: int = 0) -> None:
    unit, proposal, _ = due(work, unit_id, StepKind.PRINT_LABEL, stamp)
    line = line_of(work, unit)
    disposition = Disposition(proposal.disposition)
    code = sales_code(unit, line, disposition)
    copies = copies_of(work, LabelKind.RELABEL, code, unit.id)
    data = {
        "sku": new_sku(unit, line, disposition),
        "title": unit.title,
        "condition": unit.grade,
    }
    work.print_jobs.add(
        PrintJob(
            id=stamp.new_id(),
            template=LabelKind.RELABEL,
            code=code,
            data={**data, PLACE: str(place)} if place else data,
            state=PrintState.QUEUED,
            at=stamp.at,
            by=stamp.by,
            unit_id=unit.id,
            duplicate=next_copy(copies),
            batch=batch,
        )
    )
    _finish(work, proposal, StepKind.PRINT_LABEL)
    work.units.save(unit)


def _finish(work: Work, proposal: Proposal, *kinds: StepKind) -> None:
    done = (*proposal.steps_done, *(kind.value for kind in kinds))
    work.proposals.save(replace(proposal, steps_done=done))
