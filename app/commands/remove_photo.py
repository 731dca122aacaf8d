"""Remove a photo that nothing rests on yet: a shaken shot, the wrong side.  Its file stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.disposing import EVIDENCE
from app.commands.undo import NotYours
from app.domain.evidence import Owner
from app.domain.people import Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.evidence import Photo


@dataclass(frozen=True, slots=True)
class RemovePhoto(Command):
    """Whoever took it removes it, or a supervisor.

    Once the unit is inspected its photos are what the grade was given on, and stay.
    """

    needs: ClassVar = Permission.RECEIVE

    photo_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        photo = work.photos.get(self.photo_id)
        if photo.by != stamp.by and not work.people.get(stamp.by).may(Permission.APPROVE):
            raise NotYours(photo.by)
        if photo.owner is Owner.UNIT:
            self._free(photo, work)
        work.photos.save(replace(photo, gone=True))

    def _free(self, photo: Photo, work: Work) -> None:
        unit = work.units.get(photo.owner_id)
        if photo.slot == EVIDENCE:  # proves a disposal that is still to be done
            unit.require(UnitState.RECEIVED, UnitState.DISPOSITIONED)
        else:
            unit.require(UnitState.RECEIVED)
        work.units.save(unit)
