"""What taking units out of a parcel has in common: the count per line, the plate, the label."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.commands.base import UnknownRecord
from app.domain.evidence import PrintJob, PrintState
from app.domain.labelling import LabelKind
from app.domain.lpn import format_lpn
from app.domain.parcels import HERE, Parcel, ParcelNotHere, ParcelState
from app.domain.units import NothingOutstanding, Unit, UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.returns import ReturnLine


def open_parcel(work: Work, parcel_id: str) -> Parcel:
    """The parcel, if units can be taken out of it; else ``ParcelNotHere``."""
    parcel = work.parcels.get(parcel_id)
    if parcel.state not in HERE | {ParcelState.EMPTIED}:
        raise ParcelNotHere(parcel.tracking, parcel.state)
    return parcel


def line_in(work: Work, parcel: Parcel, line_id: str) -> ReturnLine:
    """A line of the parcel's own return; another return's is ``UnknownRecord`` here."""
    line = work.lines.get(line_id)
    if line.return_id != parcel.return_id:
        raise UnknownRecord("lines", line_id)
    return line


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
        )
    )
    return plated


def settle_parcel(work: Work, parcel: Parcel) -> None:
    """A parcel is emptied when nothing of its return is outstanding, opened until then.

    Parcel and return are written at every unit, so that undoing goes strictly backwards through
    a parcel, and through the boxes of one return: they count on the same lines.
    """
    state = ParcelState.UNCLAIMED
    if parcel.return_id is not None:
        lines = work.lines.where(return_id=parcel.return_id)
        left = sum(outstanding(work, line) for line in lines)
        state = ParcelState.OPENED if left else ParcelState.EMPTIED
        work.returns.save(work.returns.get(parcel.return_id))
    work.parcels.save(replace(parcel, state=state))
