"""Put a closed container away as a whole, or send it out of the house.

One command over all its units: either every disposition is executed or none, a repetition
changes nothing, and one undo brings the whole container back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.disposing import approved_proposal
from app.commands.holding import require_free
from app.commands.placing import admit, bin_at, container_at, execute
from app.commands.scanning_back import require_container_scanned
from app.domain.containers import ContainerEmpty, ContainerState, NoWayOut
from app.domain.disposition import Disposition, target_zone
from app.domain.evidence import ReasonNeeded
from app.domain.people import Permission
from app.domain.places import AlreadyThere
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.units import Unit

STAYS = frozenset({Disposition.REFURBISH, Disposition.QUARANTINE})


@dataclass(frozen=True, slots=True)
class StoreContainer(Command):
    """Into the bin that was scanned, or from one bin to another; its pieces count there."""

    needs: ClassVar = Permission.DISPOSE

    container_id: str
    bin_code: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        states = (ContainerState.CLOSED, ContainerState.STORED)
        container = container_at(work, self.container_id, *states)
        units = work.units_in(container.id)
        if not units:
            raise ContainerEmpty(container.code)
        require_container_scanned(work, container)
        if container.bin == self.bin_code:
            raise AlreadyThere(container.code, self.bin_code)
        shelf = bin_at(work, self.bin_code)
        admit(work, shelf, units, target_zone(Disposition(container.disposition)).value)
        if container.bin:
            work.bins.save(bin_at(work, container.bin))
        work.bins.save(shelf)
        stored = replace(container, state=ContainerState.STORED, bin=shelf.code)
        work.containers.save(stored)
        for unit in units:
            _executed(work, stamp, replace(unit, placed_at=stamp.at), shelf.code)


@dataclass(frozen=True, slots=True)
class SendContainer(Command):
    """Handed to a carrier or fetched by whoever takes it; ``reference`` is their number for it."""

    needs: ClassVar = Permission.DISPOSE

    container_id: str
    carrier: str
    reference: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if not self.carrier.strip():
            raise ReasonNeeded("carrier")
        states = (ContainerState.CLOSED, ContainerState.STORED)
        container = container_at(work, self.container_id, *states)
        held = Disposition(container.disposition)
        if held in STAYS:
            raise NoWayOut(container.code, held)
        units = work.units_in(container.id)
        if not units:
            raise ContainerEmpty(container.code)
        require_container_scanned(work, container)
        if container.bin:
            work.bins.save(bin_at(work, container.bin))
        sent = replace(
            container,
            state=ContainerState.OUT,
            bin="",
            carrier=self.carrier,
            reference=self.reference,
            sent_at=stamp.at,
        )
        work.containers.save(sent)
        for unit in units:
            _executed(work, stamp, replace(unit, out=True, placed_at=stamp.at), container.code)


def _executed(work: Work, stamp: Stamp, unit: Unit, place: str) -> None:
    """Four eyes are looked at once more where the disposition is executed only now."""
    require_free(work, unit)
    if unit.state is UnitState.DISPOSITIONED:
        execute(work, stamp, approved_proposal(work, unit, stamp), place)
        unit = replace(unit, state=UnitState.EXECUTED)
    work.units.save(unit)
