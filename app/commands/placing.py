"""What laying units somewhere has in common: the bin's rules, and leaving the place before.

A bin or a container is written at every unit that comes or goes, so that taking back goes
strictly backwards through it: what is done again never overfills it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.containers import ContainerState
from app.domain.disposition import Disposition, StepKind, target_zone
from app.domain.evidence import ProposalState, UnknownBin, WrongZone
from app.domain.executions import Execution
from app.domain.places import (
    AlreadyOut,
    BinBlocked,
    Goods,
    NotOnShelf,
    OtherSeller,
    OtherSku,
    odd_one,
    require_room,
)
from app.domain.units import UnitState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.commands.base import Stamp, Work
    from app.domain.containers import Container
    from app.domain.evidence import Bin, Proposal
    from app.domain.units import Unit


def bin_at(work: Work, code: str) -> Bin:
    """The bin with this code, or ``UnknownBin``."""
    found = work.bins.where(code=code)
    if not found:
        raise UnknownBin(code)
    return found[0]


def seller_of(work: Work, unit: Unit) -> str:
    """The seller's id, "" where nobody knows whose it is."""
    return work.returns.get(unit.return_id).seller_id if unit.return_id else ""


def admit(work: Work, shelf: Bin, units: Sequence[Unit], zone: str) -> None:
    """Whether all of these may be laid into the bin; raises the first rule that forbids it."""
    if shelf.zone != zone:
        raise WrongZone(shelf.code, shelf.zone, zone)
    if shelf.blocked:
        raise BinBlocked(shelf.code, shelf.blocked)
    require_room(shelf, work.pieces_in(shelf.code), len(units))
    if not (shelf.one_seller or shelf.one_sku):
        return
    coming = [Goods(unit.sku, seller_of(work, unit)) for unit in units]
    # what comes has to be alike among itself, too
    there = [*work.goods_in(shelf.code), *coming]
    if shelf.one_seller and (odd := odd_one(there, coming[:1], sku=False)):
        names = (_seller_name(work, odd.seller_id), _seller_name(work, coming[0].seller_id))
        raise OtherSeller(shelf.code, *names)
    if shelf.one_sku and (odd := odd_one(there, coming[:1], sku=True)):
        raise OtherSku(shelf.code, odd.sku, coming[0].sku)


def lay_into(work: Work, stamp: Stamp, unit: Unit, shelf: Bin) -> None:
    """Whether it may, ``admit`` has said."""
    leave(work, unit)
    work.bins.save(bin_at(work, shelf.code))
    work.units.save(unit.placed(stamp.at, shelf=shelf.code))


def leave(work: Work, unit: Unit) -> None:
    """The place before is written, too; a closed container that nothing is left in is emptied."""
    if unit.bin:
        work.bins.save(bin_at(work, unit.bin))
    elif unit.container_id:
        container = work.containers.get(unit.container_id)
        last = [one.id for one in work.units_in(container.id)] == [unit.id]
        if last and container.state in (ContainerState.CLOSED, ContainerState.STORED):
            if container.bin:
                work.bins.save(bin_at(work, container.bin))
            container = replace(container, state=ContainerState.EMPTIED, bin="")
        work.containers.save(container)


def require_on_shelf(unit: Unit) -> None:
    """Put away (or lost since), and not gone."""
    if unit.state is not UnitState.EXECUTED:
        raise NotOnShelf(unit.lpn)
    if unit.out:
        raise AlreadyOut(unit.lpn)


def executed_proposal(work: Work, unit: Unit) -> Proposal:
    """What was decided about a unit that is put away."""
    found = [
        one for one in work.proposals.where(unit_id=unit.id) if one.state is ProposalState.EXECUTED
    ]
    if not found:
        raise NotOnShelf(unit.lpn)
    return found[-1]


def zone_of(work: Work, unit: Unit) -> str:
    """Where what is put away belongs."""
    return target_zone(Disposition(executed_proposal(work, unit).disposition)).value


def execute(work: Work, stamp: Stamp, proposal: Proposal, place: str) -> None:
    """The last step is done, and the disposition with it; ``place`` is a bin's or container's."""
    work.executions.add(
        Execution(
            id=stamp.new_id(),
            unit_id=proposal.unit_id,
            proposal_id=proposal.id,
            by=stamp.by,
            at=stamp.at,
            bin=place,
        )
    )
    done = (*proposal.steps_done, StepKind.PUTAWAY.value)
    work.proposals.save(replace(proposal, state=ProposalState.EXECUTED, steps_done=done))


def container_at(work: Work, container_id: str, *states: ContainerState) -> Container:
    """The container, in one of these states; else ``WrongContainerState``."""
    container = work.containers.get(container_id)
    container.require(*states)
    return container


def _seller_name(work: Work, seller_id: str) -> str:
    return work.sellers.get(seller_id).name if seller_id else ""
