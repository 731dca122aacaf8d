"""Document what opens a gate: data erased, a donation passed over, an exemption of the law."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command, UnknownRecord
from app.commands.inspecting import photographed
from app.domain.evidence import ReasonNeeded
from app.domain.executions import Clearance, Cleared, NotDonated, ProofNeeded, Wipe
from app.domain.people import Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

OPEN = (UnitState.INSPECTED, UnitState.DISPOSITIONED)


@dataclass(frozen=True, slots=True)
class ConfirmWiped(Command):
    """The person at the bench erased the data themselves, and says how."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    how: Wipe
    words: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        _clear(self.unit_id, stamp, work, (Cleared.WIPED, self.how.value, self.words))


@dataclass(frozen=True, slots=True)
class PassOverDonation(Command):
    """Goods that could be given away are not: ``words`` say whom one asked, or why nobody."""

    needs: ClassVar = Permission.DISPOSE

    unit_id: str
    why: NotDonated
    words: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if not self.words.strip():
            raise ReasonNeeded("donation")
        _clear(self.unit_id, stamp, work, (Cleared.NOT_DONATED, self.why.value, self.words))


@dataclass(frozen=True, slots=True)
class DocumentExemption(Command):
    """``exemption`` is one of a law's own; ``words`` name the paper that proves it.

    Where the law wants it seen, ``ProofNeeded`` before there is a photo.
    """

    needs: ClassVar = Permission.APPROVE

    unit_id: str
    exemption: str
    words: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        known = [one for gate in work.house.rulebook.gates for one in gate.exemptions]
        meant = [one for one in known if one.id == self.exemption]
        if not meant:
            raise UnknownRecord("clearances", self.exemption)
        slots = photographed(work, work.units.get(self.unit_id))
        if not any(one.proved_by(slots) for one in meant):
            raise ProofNeeded(self.exemption, meant[0].photos)
        if not self.words.strip():
            raise ReasonNeeded("exemption")
        _clear(self.unit_id, stamp, work, (Cleared.EXEMPTION, self.exemption, self.words))


def _clear(unit_id: str, stamp: Stamp, work: Work, what: tuple[Cleared, str, str]) -> None:
    kind, code, words = what
    unit = work.units.get(unit_id)
    unit.require(*OPEN)
    work.clearances.add(
        Clearance(
            id=stamp.new_id(),
            unit_id=unit.id,
            kind=kind,
            code=code,
            words=words,
            by=stamp.by,
            at=stamp.at,
        )
    )
    work.units.save(unit)
