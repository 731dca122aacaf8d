"""Before a unit is worked on, its plate is read on it: once, and again after a reprint."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.commands.confirm_label import ConfirmPlate, PassWithoutScan
from app.domain.labelling import reads_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import StationError
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.inspecting.seen import InspectingView
    from ui.screens.inspecting.sheet import Sheet


class PlateGate:
    """``wanted`` is the unit that was chosen and waits for the scan of its plate."""

    def __init__(self, view: InspectingView, desk: Desk, opened: Callable[[Sheet], None]) -> None:
        self._view = view
        self._desk = desk
        self._opened = opened
        self.wanted: Sheet | None = None

    def ask_for(self, sheet: Sheet) -> None:
        self.wanted = sheet
        self._view.show_plate_wanted(sheet)

    def forget(self) -> None:
        self.wanted = None

    def takes(self, raw: str) -> bool:
        """Every scan while a plate is waited for: the right one opens its unit, another none."""
        sheet = self.wanted
        if sheet is None:
            return False
        if reads_as(raw, sheet.card.head.lpn):
            self.confirm(sheet, raw)
        else:
            self._view.show_wrong_plate(sheet, raw)
        return True

    def confirm(self, sheet: Sheet, raw: str) -> None:
        self._desk.do(
            ConfirmPlate(sheet.id, raw.strip()),
            done=partial(self._proved, sheet),
            refused=self._refused,
        )

    def passing(self, sheet: Sheet, allowed_by: str, reason: str) -> PassWithoutScan:
        return PassWithoutScan(allowed_by, reason, unit_id=sheet.id)

    def passed(self, sheet: Sheet, done: Done) -> None:
        self._view.tell_passed(sheet)
        self._proved(sheet, done)

    def _proved(self, sheet: Sheet, _done: Done) -> None:
        self.wanted = None
        self._view.show_proved()
        self._opened(replace(sheet, plate_owed=False))

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
