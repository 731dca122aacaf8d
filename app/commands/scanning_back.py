"""What a plate or a container's label owes before anything goes on: to be read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.evidence import ScanBack
from app.domain.labelling import LabelKind
from app.domain.scan_back import PLATE_GATE, LabelNotScanned, gate_on, label_on

if TYPE_CHECKING:
    from app.commands.base import Work
    from app.domain.containers import Container
    from app.domain.evidence import PrintJob
    from app.domain.units import Unit


def plate_of(work: Work, unit: Unit) -> PrintJob | None:
    """The label job of the plate that is on the unit."""
    return label_on(work.print_jobs.where(template=LabelKind.LPN, unit_id=unit.id))


def label_of(work: Work, container: Container) -> PrintJob | None:
    return label_on(work.print_jobs.where(template=LabelKind.CONTAINER, code=container.code))


def require_plate_scanned(work: Work, unit: Unit) -> None:
    """A station may do without, by its own setting."""
    if gate_on(work.setting(PLATE_GATE)):
        _require(plate_of(work, unit))


def require_container_scanned(work: Work, container: Container) -> None:
    _require(label_of(work, container))


def _require(job: PrintJob | None) -> None:
    if job is not None and job.scan_back is ScanBack.OWED:
        raise LabelNotScanned(LabelKind(job.template), job.code)
