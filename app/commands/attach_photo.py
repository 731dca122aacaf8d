"""Attach a photo to a parcel or a unit.  Its file is already safe in the photo store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.evidence import Owner, Photo
from app.domain.people import Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class AttachPhoto(Command):
    """``name`` is what the file was called: data, never a path."""

    needs: ClassVar = Permission.RECEIVE

    owner: Owner
    owner_id: str
    slot: str
    sha256: str
    name: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if self.owner is Owner.PARCEL:
            work.parcels.get(self.owner_id)
        elif self.owner is Owner.RETURN:
            work.returns.get(self.owner_id)
        else:
            # Written so that a photo is not undone beneath what rests on it as evidence.
            work.units.save(work.units.get(self.owner_id))
        work.photos.add(
            Photo(
                id=stamp.new_id(),
                owner=self.owner,
                owner_id=self.owner_id,
                slot=self.slot,
                sha256=self.sha256,
                name=self.name,
                at=stamp.at,
                by=stamp.by,
            )
        )
