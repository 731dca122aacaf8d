"""Holding a unit at the bench: whoever inspects may stop it, another person lets it go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.hold_unit import HoldUnit, ReleaseUnit

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.holds import HoldReason
    from app.errors import StationError
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.inspecting.sheet import Sheet


class Holding:
    """What was answered stays: an inspection may go on while its unit stands still."""

    def __init__(self, desk: Desk, refused: Callable[[StationError], None]) -> None:
        self._desk = desk
        self._refused = refused

    def may_release(self, sheet: Sheet) -> bool:
        hold, person = sheet.card.said.hold, self._desk.person
        return hold is not None and person is not None and hold.put_by != person.id

    def hold(
        self, sheet: Sheet, reason: HoldReason, words: str, done: Callable[[Done], None]
    ) -> None:
        self._desk.do(HoldUnit(sheet.id, reason, words), done=done, refused=self._refused)

    def release(self, sheet: Sheet, words: str, done: Callable[[Done], None]) -> None:
        self._desk.do(ReleaseUnit(sheet.id, words), done=done, refused=self._refused)
