"""Inspecting once more, and what a second look by lot means for the person at the bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.reinspect import Reinspect
from app.commands.second_look import SkipSecondLook
from app.domain.evidence import ProposalState
from app.domain.people import Permission
from app.domain.units import UnitState

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import StationError
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.inspecting.sheet import Sheet


class Again:
    def __init__(self, desk: Desk, refused: Callable[[StationError], None]) -> None:
        self._desk = desk
        self._refused = refused

    def may_inspect_again(self, sheet: Sheet) -> bool:
        """Inspected and nothing carried out; an approved decision is voided by a supervisor."""
        proposal = sheet.card.proposal
        state = sheet.card.head.state
        if state == UnitState.INSPECTED:
            return True
        if state != UnitState.DISPOSITIONED or proposal is None or proposal.steps_done:
            return False
        return proposal.state == ProposalState.APPROVED and self._may(Permission.APPROVE)

    def is_mine(self, sheet: Sheet) -> bool:
        """Whether it waits for a second look and this person had the first one."""
        person = self._desk.person
        return person is not None and sheet.card.first_look_by == person.id

    def may_skip(self, sheet: Sheet) -> bool:
        waits = bool(sheet.card.first_look_by) and not self.is_mine(sheet)
        return waits and self._may(Permission.APPROVE)

    def inspect(self, sheet: Sheet, reason: str, done: Callable[[Done], None]) -> None:
        self._desk.do(Reinspect(sheet.id, reason), done=done, refused=self._refused)

    def skip(self, sheet: Sheet, reason: str, done: Callable[[Done], None]) -> None:
        self._desk.do(SkipSecondLook(sheet.id, reason), done=done, refused=self._refused)

    def _may(self, permission: Permission) -> bool:
        person = self._desk.person
        return person is not None and person.may(permission)
