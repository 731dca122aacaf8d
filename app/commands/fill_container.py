"""Containers: open one, pack units into it, take them out again, close it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command, UnknownRecord
from app.commands.disposing import approved_proposal, steps_due
from app.commands.holding import require_free
from app.commands.placing import container_at, executed_proposal, leave, require_on_shelf, seller_of
from app.domain.containers import (
    MOST_UNITS,
    Container,
    ContainerEmpty,
    ContainerFull,
    ContainerKind,
    ContainerState,
    NotInContainer,
    OtherContainerSeller,
    OtherDisposition,
    WrongContainerState,
)
from app.domain.disposition import Disposition, StepKind
from app.domain.evidence import PrintJob, PrintState, ScanBack, StepNotDue
from app.domain.labelling import LabelKind
from app.domain.lpn import format_container
from app.domain.people import Permission
from app.domain.places import AlreadyThere
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.units import Unit


@dataclass(frozen=True, slots=True)
class OpenContainer(Command):
    """A new one with the station's next number and its label, or an emptied one once more."""

    needs: ClassVar = Permission.DISPOSE

    kind: ContainerKind
    disposition: Disposition
    seller_id: str = ""
    container_id: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if self.seller_id:
            work.sellers.get(self.seller_id)
        if self.container_id:
            container = work.containers.get(self.container_id)
            idle = container.state is ContainerState.OPEN and not work.units_in(container.id)
            if not idle and container.state is not ContainerState.EMPTIED:
                raise WrongContainerState(container.code, container.state)
            container = work.containers.save(self._opened(container, stamp))
        else:
            blank = Container(
                id=stamp.new_id(),
                code=format_container(stamp.station, work.next_number()),
                kind=self.kind,
                disposition=self.disposition.value,
                state=ContainerState.OPEN,
            )
            container = work.containers.add(self._opened(blank, stamp))
        queue_label(work, stamp, container, 0)

    def _opened(self, container: Container, stamp: Stamp) -> Container:
        return replace(
            container,
            kind=self.kind,
            disposition=self.disposition.value,
            state=ContainerState.OPEN,
            seller_id=self.seller_id,
            weight_g=0,
            opened_at=stamp.at,
            opened_by=stamp.by,
            closed_at=None,
        )


@dataclass(frozen=True, slots=True)
class PackUnit(Command):
    """Off the bench or out of a bin into an open container of the same disposition.

    A unit from the bench keeps its last step: it is executed when its container is put away or
    sent.
    """

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    container_code: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        found = work.containers.where(code=self.container_code)
        if not found:
            raise UnknownRecord("containers", self.container_code)
        container = found[0]
        container.require(ContainerState.OPEN)
        unit = work.units.get(self.unit_id)
        if unit.container_id == container.id:
            raise AlreadyThere(unit.lpn, container.code)
        require_free(work, unit)
        wanted = _ready_for(work, stamp, unit)
        if wanted.value != container.disposition:
            held = Disposition(container.disposition)
            raise OtherDisposition(container.code, held, unit.lpn, wanted)
        if container.seller_id and seller_of(work, unit) != container.seller_id:
            name = work.sellers.get(container.seller_id).name
            raise OtherContainerSeller(container.code, name, unit.lpn)
        if len(work.units_in(container.id)) >= MOST_UNITS:
            raise ContainerFull(container.code, MOST_UNITS)
        leave(work, unit)
        work.containers.save(container)
        work.units.save(unit.placed(stamp.at, container_id=container.id))


@dataclass(frozen=True, slots=True)
class UnpackUnit(Command):
    """Back onto the bench; what was put away before goes to a bin instead (``MoveUnit``)."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        unit = work.units.get(self.unit_id)
        if not unit.container_id or unit.out or unit.state is not UnitState.DISPOSITIONED:
            raise NotInContainer(unit.lpn)
        container_at(work, unit.container_id, ContainerState.OPEN)
        leave(work, unit)
        work.units.save(unit.placed(None))


@dataclass(frozen=True, slots=True)
class CloseContainer(Command):
    """Sealed: its label with the number of pieces comes out.  ``weight_g`` 0 is not weighed."""

    needs: ClassVar = Permission.DISPOSE

    container_id: str
    weight_g: int = 0

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        container = container_at(work, self.container_id, ContainerState.OPEN)
        units = len(work.units_in(container.id))
        if not units:
            raise ContainerEmpty(container.code)
        closed = replace(
            container, state=ContainerState.CLOSED, weight_g=self.weight_g, closed_at=stamp.at
        )
        queue_label(work, stamp, work.containers.save(closed), units, ScanBack.OWED)


@dataclass(frozen=True, slots=True)
class ReopenContainer(Command):
    """The seal is broken: units may come in and go out again."""

    needs: ClassVar = Permission.DISPOSE

    container_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        container = container_at(work, self.container_id, ContainerState.CLOSED)
        opened = replace(container, state=ContainerState.OPEN, weight_g=0, closed_at=None)
        work.containers.save(opened)


def queue_label(
    work: Work,
    stamp: Stamp,
    container: Container,
    units: int,
    scan_back: ScanBack = ScanBack.NONE,
) -> None:
    """The container's label as it is now; ``units`` 0 leaves the number of pieces out."""
    seller = work.sellers.get(container.seller_id).name if container.seller_id else ""
    work.print_jobs.add(
        PrintJob(
            id=stamp.new_id(),
            template=LabelKind.CONTAINER,
            code=container.code,
            data={
                "kind": container.kind.value,
                "disposition": container.disposition,
                "seller": seller,
                "units": str(units or ""),
                "weight_g": str(container.weight_g or ""),
            },
            state=PrintState.QUEUED,
            at=stamp.at,
            by=stamp.by,
            scan_back=scan_back,
        )
    )


def _ready_for(work: Work, stamp: Stamp, unit: Unit) -> Disposition:
    """What becomes of a unit that has nothing left but to be put away, or is put away."""
    if unit.state is UnitState.EXECUTED:
        require_on_shelf(unit)
        return Disposition(executed_proposal(work, unit).disposition)
    unit.require(UnitState.DISPOSITIONED)
    proposal = approved_proposal(work, unit, stamp)
    due = steps_due(work, unit, proposal)
    if not due or due[0].kind is not StepKind.PUTAWAY:
        raise StepNotDue(unit.lpn, StepKind.PUTAWAY, due[0].kind if due else "")
    return Disposition(proposal.disposition)
