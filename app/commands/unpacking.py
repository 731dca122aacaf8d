"""What taking units out of a parcel has in common: the count per line, the plate, the label."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from app.commands.base import UnknownRecord
from app.domain.evidence import PrintJob, PrintState, ScanBack
from app.domain.labelling import LabelKind
from app.domain.lpn import format_lpn
from app.domain.parcels import (
    UNPACKABLE,
    AlreadyInParcel,
    Parcel,
    ParcelNotHere,
    ParcelReturn,
    ParcelState,
)
from app.domain.returns import ReturnLine
from app.domain.units import NothingOutstanding, Unit, UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


def open_parcel(work: Work, parcel_id: str) -> Parcel:
    """The parcel, if units can be taken out of it; else ``ParcelNotHere``."""
    parcel = work.parcels.get(parcel_id)
    if parcel.state not in UNPACKABLE:
        raise ParcelNotHere(parcel.tracking, parcel.state)
    return parcel


def line_in(work: Work, parcel: Parcel, line_id: str) -> ReturnLine:
    """A line of a return that is in the parcel; another return's is ``UnknownRecord`` here."""
    line = work.lines.get(line_id)
    if line.return_id not in returns_in(work, parcel):
        raise UnknownRecord("lines", line_id)
    return line


def returns_in(work: Work, parcel: Parcel) -> tuple[str, ...]:
    """The returns whose goods are in the parcel, its own first; none while it is unclaimed."""
    if parcel.return_id is None:
        return ()
    further = work.parcel_returns.where(parcel_id=parcel.id)
    return (parcel.return_id, *(one.return_id for one in further))


def join(work: Work, stamp: Stamp, parcel: Parcel, return_id: str) -> None:
    """Note that goods of one more return are in the parcel."""
    owner = work.returns.get(return_id)
    if owner.id in returns_in(work, parcel):
        raise AlreadyInParcel(parcel.tracking, owner.rma)
    work.parcel_returns.add(
        ParcelReturn(id=stamp.new_id(), parcel_id=parcel.id, return_id=owner.id)
    )


class Described(Protocol):
    """What a person can say of a piece that nobody announced."""

    @property
    def sku(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def category(self) -> str: ...
    @property
    def gtin(self) -> str: ...


def extra_line(work: Work, stamp: Stamp, return_id: str, what: Described) -> ReturnLine:
    """The return's line of that SKU; else a new one of which nothing was announced."""
    for line in work.lines.where(return_id=return_id):
        if line.sku == what.sku:
            return line
    return work.lines.add(
        ReturnLine(
            id=stamp.new_id(),
            return_id=return_id,
            sku=what.sku,
            title=what.title,
            category=what.category,
            gtin=what.gtin,
            announced=0,
        )
    )


def outstanding(work: Work, line: ReturnLine) -> int:
    """How many announced units of a line are neither received nor missing."""
    accounted = [unit for unit in work.units.where(line_id=line.id) if not unit.extra]
    return line.announced - len(accounted)


def require_outstanding(work: Work, line: ReturnLine, count: int) -> None:
    left = outstanding(work, line)
    if not 1 <= count <= left:
        raise NothingOutstanding(line.sku, count, left)


def unit_of(line: ReturnLine, parcel: Parcel, stamp: Stamp, state: UnitState) -> Unit:
    return Unit(
        id=stamp.new_id(),
        lpn="",
        parcel_id=parcel.id,
        return_id=line.return_id,
        line_id=line.id,
        sku=line.sku,
        title=line.title,
        category=line.category,
        state=state,
    )


def plate(work: Work, stamp: Stamp, unit: Unit) -> Unit:
    """Give the unit the station's next licence plate and queue its label."""
    plated = work.units.add(replace(unit, lpn=format_lpn(stamp.station, work.next_number())))
    owner = work.returns.get(plated.return_id) if plated.return_id else None
    work.print_jobs.add(
        PrintJob(
            id=stamp.new_id(),
            template=LabelKind.LPN,
            code=plated.lpn,
            data={
                "sku": plated.sku,
                "title": plated.title,
                "rma": owner.rma if owner else "",
                "date": f"{stamp.at:%Y-%m-%d}",
                "station": stamp.station,
            },
            state=PrintState.QUEUED,
            at=stamp.at,
            by=stamp.by,
            unit_id=plated.id,
            scan_back=ScanBack.OWED,
        )
    )
    return plated


def settle_parcel(work: Work, parcel: Parcel) -> None:
    """A parcel is emptied when nothing of its returns is outstanding, opened until then.

    Parcel and returns are written at every unit, so that undoing goes strictly backwards through
    a parcel, and through the boxes of one return: they count on the same lines.
    """
    owners = returns_in(work, parcel)
    if not owners:
        waits = parcel.state is not ParcelState.TIMED_OUT
        state = ParcelState.UNCLAIMED if waits else ParcelState.TIMED_OUT
        work.parcels.save(replace(parcel, state=state))
        return
    left = [owner for owner in owners if _is_awaited(work, owner)]
    for owner in owners:
        work.returns.save(work.returns.get(owner))
    state = ParcelState.OPENED if left else ParcelState.EMPTIED
    work.parcels.save(replace(parcel, state=state))
    for owner in owners:
        if owner not in left:
            _empty_others(work, parcel, owner)


def _is_awaited(work: Work, return_id: str) -> bool:
    return any(outstanding(work, line) for line in work.lines.where(return_id=return_id))


def _empty_others(work: Work, parcel: Parcel, return_id: str) -> None:
    """The last piece came out of another box: those opened before have nothing left to give."""
    shared = work.parcel_returns.where(return_id=return_id)
    others = [
        *work.parcels.where(return_id=return_id),
        *(work.parcels.get(one.parcel_id) for one in shared),
    ]
    for other in others:
        if other.id == parcel.id or other.state is not ParcelState.OPENED:
            continue
        if not any(_is_awaited(work, owner) for owner in returns_in(work, other)):
            work.parcels.save(replace(other, state=ParcelState.EMPTIED))
