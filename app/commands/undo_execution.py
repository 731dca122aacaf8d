"""Bring back what was carried out, whatever was built on it; and what was agreed to in vain."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.disposing import EVIDENCE, approvals_of, open_proposal, outdated
from app.commands.inspecting import line_of
from app.commands.placing import leave
from app.domain.evidence import Owner, PrintState, Proposal, ProposalState, ReasonNeeded
from app.domain.executions import IsDestroyed, OwnExecution
from app.domain.labelling import LabelKind
from app.domain.people import NotAllowed, Permission
from app.domain.units import Unit, UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.executions import Destruction

BEFORE = "evidence_before"  # where the evidence of an execution goes that was undone


@dataclass(frozen=True, slots=True)
class UndoExecution(Command):
    """A compensation: nothing is deleted, the unit is inspected again with all its history.

    Not by who carried it out.  ``found`` has to be said of a unit that is certified as
    destroyed; its certificate is marked void and kept.
    """

    needs: ClassVar = Permission.APPROVE

    unit_id: str
    reason: str
    found: bool = False

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        gone = standing_destruction(work, unit)
        if gone is None:
            unit.require(UnitState.EXECUTED)
        if not self.reason.strip():
            raise ReasonNeeded("undo")
        if gone is not None and not self.found:
            raise IsDestroyed(unit.lpn, gone.number)
        self._mark(stamp, work, unit)
        if gone is not None:
            self._void(stamp, work, unit, gone)
        proposal = open_proposal(work, unit, ProposalState.EXECUTED, ProposalState.APPROVED)
        work.proposals.save(replace(proposal, state=ProposalState.UNDONE))
        set_evidence_aside(work, unit)
        cancel_labels(work, unit)
        leave(work, unit)
        back = replace(unit.placed(None), out=False)
        work.units.save(replace(back, state=UnitState.INSPECTED, sku=_sold_sku(work, unit)))

    def _mark(self, stamp: Stamp, work: Work, unit: Unit) -> None:
        standing = [one for one in work.executions.where(unit_id=unit.id) if one.stands]
        for one in standing:
            if one.by == stamp.by:
                raise OwnExecution(unit.lpn, one.at)
            work.executions.save(
                replace(
                    one,
                    undone_by=stamp.by,
                    undone_at=stamp.at,
                    undone_words=self.reason,
                    found=self.found,
                )
            )

    def _void(self, stamp: Stamp, work: Work, unit: Unit, gone: Destruction) -> None:
        if stamp.by in (gone.by, gone.witness):
            raise OwnExecution(unit.lpn, gone.at)
        work.destructions.save(
            replace(gone, void_by=stamp.by, void_at=stamp.at, void_words=self.reason)
        )


@dataclass(frozen=True, slots=True)
class ReturnToApproval(Command):
    """An approved unit waits for its approval again, and every yes so far is void.

    Where the law, a rule or the seller's order changed meanwhile, anybody at the bench does it;
    otherwise a supervisor with a ``reason``.
    """

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    reason: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        unit.require(UnitState.DISPOSITIONED)
        gone = standing_destruction(work, unit)
        if gone is not None:
            raise IsDestroyed(unit.lpn, gone.number)
        proposal = open_proposal(work, unit, ProposalState.APPROVED)
        if not outdated(work, unit, proposal, stamp):
            if not work.people.get(stamp.by).may(Permission.APPROVE):
                raise NotAllowed(stamp.by, Permission.APPROVE)
            if not self.reason.strip():
                raise ReasonNeeded("withdraw")
        void_approvals(work, proposal)
        cancel_labels(work, unit)
        set_evidence_aside(work, unit)
        work.proposals.save(
            replace(
                proposal,
                state=ProposalState.PROPOSED,
                decided_by="",
                decided_at=None,
                decision_note="",
                steps_done=(),
            )
        )
        leave(work, unit)  # it may be packed already
        back = unit.placed(None)
        work.units.save(replace(back, state=UnitState.INSPECTED, sku=_sold_sku(work, unit)))


def void_approvals(work: Work, proposal: Proposal) -> None:
    """Marked, not deleted: the story still tells who agreed."""
    for one in approvals_of(work, proposal):
        work.approvals.save(replace(one, gone=True))


def standing_destruction(work: Work, unit: Unit) -> Destruction | None:
    return next((one for one in work.destructions.where(unit_id=unit.id) if one.stands), None)


def _sold_sku(work: Work, unit: Unit) -> str:
    """The identity it was sold under: a sales label of ours has to be destroyed by hand."""
    line = line_of(work, unit)
    return line.sku if line is not None else unit.sku


def cancel_labels(work: Work, unit: Unit) -> None:
    for job in work.print_jobs.where(unit_id=unit.id, state=PrintState.QUEUED):
        if job.template == LabelKind.RELABEL:
            work.print_jobs.save(replace(job, state=PrintState.CANCELLED))


def set_evidence_aside(work: Work, unit: Unit) -> None:
    """It proved what does not hold any more: the next execution needs its own."""
    for photo in work.photos.where(owner=Owner.UNIT, owner_id=unit.id):
        if photo.slot == EVIDENCE:
            work.photos.save(replace(photo, slot=BEFORE))
