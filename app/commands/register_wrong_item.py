"""Register a wrong item: something else lay in the parcel in place of an announced piece."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.unpacking import (
    extra_line,
    line_in,
    open_parcel,
    plate,
    require_outstanding,
    settle_parcel,
    unit_of,
)
from app.domain.people import Permission
from app.domain.units import UnitState, WrongItem

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class RegisterWrongItem(Command):
    """A piece of ``line_id`` is missing, and an extra unit (``sku``, ``title``) came instead."""

    needs: ClassVar = Permission.RECEIVE

    parcel_id: str
    line_id: str
    sku: str
    title: str
    category: str = "general"
    gtin: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        parcel = open_parcel(work, self.parcel_id)
        line = line_in(work, parcel, self.line_id)
        require_outstanding(work, line, 1)
        absent = work.units.add(unit_of(line, parcel, stamp, UnitState.MISSING))
        found = extra_line(work, stamp, line.return_id, self)
        unit = replace(unit_of(found, parcel, stamp, UnitState.RECEIVED), extra=True)
        came = plate(work, stamp, unit)
        work.wrong_items.add(
            WrongItem(id=stamp.new_id(), unit_id=came.id, line_id=line.id, missing_id=absent.id)
        )
        settle_parcel(work, parcel)
