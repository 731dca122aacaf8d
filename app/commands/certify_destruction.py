"""Destroy or recycle a unit before a second person, and certify it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.commands.disposing import EVIDENCE, rulebook_at, unit_facts
from app.commands.execute_disposition import due
from app.domain.disposition import (
    Destroying,
    Disposition,
    DispositionBlocked,
    StepKind,
    propose_instead,
    scrap_objections,
)
from app.domain.evidence import Owner
from app.domain.executions import Cleared, Destruction, Method, SelfWitness
from app.domain.people import NotAllowed, Permission

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class CertifyDestruction(Command):
    """``witness`` stood beside it: another person than the one who did it.

    What is missing raises ``DispositionBlocked`` with every objection.  It is not undone by a
    key: only somebody who found the unit brings it back, which voids the certificate.
    """

    needs: ClassVar = Permission.DISPOSE
    undoable: ClassVar = False

    unit_id: str
    method: Method
    weight_g: int
    witness: str
    serial: str = ""
    words: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit, proposal, _ = due(work, self.unit_id, StepKind.CERTIFY, stamp)
        if self.witness == stamp.by:
            raise SelfWitness
        people = [work.people.get(self.witness), work.people.get(stamp.by)]
        if not people[0].may(Permission.DISPOSE):
            raise NotAllowed(self.witness, Permission.DISPOSE)
        facts, rulebook = unit_facts(work, unit, stamp), rulebook_at(work, stamp)
        route = Disposition(proposal.disposition)
        photos = work.photos.where(owner=Owner.UNIT, owner_id=unit.id)
        evidence = tuple(photo.sha256 for photo in photos if photo.slot == EVIDENCE)
        cleared = {one.kind for one in work.clearances.where(unit_id=unit.id)}
        doing = Destroying(
            route,
            self.method,
            self.weight_g,
            photographed=bool(evidence),
            supervised=any(person.may(Permission.APPROVE) for person in people),
            not_donated=Cleared.NOT_DONATED in cleared,
        )
        against = scrap_objections(facts, rulebook.gates, doing)
        if against:
            raise DispositionBlocked(route, against)
        because = propose_instead(facts, route, rulebook).reasons
        work.destructions.add(
            Destruction(
                id=stamp.new_id(),
                unit_id=unit.id,
                proposal_id=proposal.id,
                number=f"D-{stamp.station}-{work.next_number():06d}",
                disposition=route.value,
                method=self.method,
                weight_g=self.weight_g,
                by=stamp.by,
                witness=self.witness,
                at=stamp.at,
                serial=self.serial,
                words=self.words,
                photos=evidence,
                basis=tuple((one.code.value, one.detail) for one in because),
            )
        )
        done = (*proposal.steps_done, StepKind.CERTIFY.value)
        work.proposals.save(replace(proposal, steps_done=done))
        work.units.save(unit)
