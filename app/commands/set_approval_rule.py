"""Enter who has to agree to what, for a seller or for the whole station, and end such a rule."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.agreements import EnteredRule
from app.domain.disposition import BadRule, Disposition, Grade, Occasion
from app.domain.disposition.approval import MOST_PERSONS
from app.domain.money import flaw_in
from app.domain.people import Permission, Role

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

MAY_AGREE = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class SetApprovalRule(Command):
    """``above`` are minor units by currency; what is left empty fits everything.

    An older rule stays: the closest ones that fit are asked together, the strictest counts.  The
    one named by ``instead_of`` counts until this one does, so that no moment is without a rule.
    Impossible ones raise ``BadRule``, an unknown seller ``UnknownRecord``.
    """

    needs: ClassVar = Permission.MANAGE

    persons: int
    role: Role = Role.SUPERVISOR
    routes: tuple[Disposition, ...] = ()
    grades: tuple[Grade, ...] = ()
    above: dict[str, int] = field(default_factory=dict)
    when: tuple[Occasion, ...] = ()
    seller_id: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    note: str = ""
    instead_of: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        self._check()
        if self.seller_id:
            work.sellers.get(self.seller_id)
        if self.instead_of:
            end(self.instead_of, max(stamp.at, self.valid_from or stamp.at), stamp, work)
        work.approval_rules.add(
            EnteredRule(
                id=stamp.new_id(),
                persons=self.persons,
                role=self.role,
                routes=tuple(sorted(route.value for route in set(self.routes))),
                grades=tuple(sorted(grade.value for grade in set(self.grades))),
                above=dict(sorted(self.above.items())),
                occasions=tuple(sorted(one.value for one in set(self.when))),
                seller_id=self.seller_id,
                valid_from=self.valid_from or stamp.at,
                valid_until=self.valid_until,
                by=stamp.by,
                note=self.note,
            )
        )

    def _check(self) -> None:
        if not 0 <= self.persons <= MOST_PERSONS:
            raise BadRule("persons")
        if self.role not in MAY_AGREE:
            raise BadRule("role")
        if flaw := flaw_in(self.above):
            raise BadRule(flaw)
        if self.valid_from and self.valid_until and self.valid_until <= self.valid_from:
            raise BadRule("valid_until")


@dataclass(frozen=True, slots=True)
class EndApprovalRule(Command):
    """It counted until now; what was agreed to under it is asked again when it is carried out."""

    needs: ClassVar = Permission.MANAGE

    rule_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        end(self.rule_id, stamp.at, stamp, work)


def end(rule_id: str, at: datetime, stamp: Stamp, work: Work) -> None:
    """It counts until ``at``, or until its own end where that comes first."""
    rule = work.approval_rules.get(rule_id)
    until = rule.valid_until
    if until is not None and until <= stamp.at:
        raise BadRule("ended")
    work.approval_rules.save(replace(rule, valid_until=at if until is None else min(at, until)))
