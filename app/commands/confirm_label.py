"""Scan a plate or a container's label back from what it stands on, or let it pass without."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command, UnknownRecord
from app.commands.scanning_back import label_of, plate_of
from app.domain.evidence import ReasonNeeded, ScanBack, WrongLabelScanned
from app.domain.labelling import LabelKind, reads_as
from app.domain.people import NotAllowed, Permission
from app.domain.scan_back import LabelStillInside, came_out_before

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.evidence import PrintJob


@dataclass(frozen=True, slots=True)
class ConfirmPlate(Command):
    """The plate that was printed for this unit is on it: it was read there.

    What was read stays read, so there is no undo.
    """

    needs: ClassVar = Permission.INSPECT
    undoable: ClassVar = False

    unit_id: str
    scanned: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        unit = work.units.get(self.unit_id)
        _confirm(work, plate_of(work, unit), unit.lpn, self.scanned)


@dataclass(frozen=True, slots=True)
class ConfirmContainerLabel(Command):
    """The label of its last closing is on the container: it was read there."""

    needs: ClassVar = Permission.DISPOSE
    undoable: ClassVar = False

    container_id: str
    scanned: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        container = work.containers.get(self.container_id)
        _confirm(work, label_of(work, container), container.code, self.scanned)


@dataclass(frozen=True, slots=True)
class PassWithoutScan(Command):
    """A supervisor lets a unit or a container go on though its label cannot be scanned.

    ``allowed_by`` is the supervisor, who may be the person at the bench.
    """

    needs: ClassVar = Permission.INSPECT
    undoable: ClassVar = False

    allowed_by: str
    reason: str
    unit_id: str = ""
    container_id: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        if not work.people.get(self.allowed_by).may(Permission.APPROVE):
            raise NotAllowed(self.allowed_by, Permission.APPROVE)
        if not self.reason.strip():
            raise ReasonNeeded("scan_back")
        if self.unit_id:
            job = plate_of(work, work.units.get(self.unit_id))
        else:
            job = label_of(work, work.containers.get(self.container_id))
        if job is None:
            raise UnknownRecord("print_jobs", self.unit_id or self.container_id)
        if job.scan_back is ScanBack.OWED:
            work.print_jobs.save(replace(job, scan_back=ScanBack.WAIVED))


def _confirm(work: Work, job: PrintJob | None, expected: str, scanned: str) -> None:
    if not reads_as(scanned, expected):
        raise WrongLabelScanned(expected, scanned)
    if job is None or job.scan_back is not ScanBack.OWED:
        return
    if job.template == LabelKind.CONTAINER:
        same = work.print_jobs.where(template=job.template, code=job.code)
        if came_out_before(job, same):
            raise LabelStillInside(job.code)
    work.print_jobs.save(replace(job, scan_back=ScanBack.SCANNED))
