"""The end of an inspection: complete it, then propose; two commands, one after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.commands.complete_inspection import CompleteInspection
from app.commands.propose_disposition import ProposeDisposition

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.disposition import Disposition
    from app.errors import StationError
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.inspecting.sheet import Sheet

    Finished = Callable[[Sheet, Disposition | None, Done], None]
    Failed = Callable[[Sheet, Done | None, StationError], None]


class Finishing:
    """``finished`` with the last command; ``failed`` with the inspection, if that was saved."""

    def __init__(self, desk: Desk, finished: Finished, failed: Failed) -> None:
        self._desk = desk
        self._finished = finished
        self._failed = failed

    def begin(self, sheet: Sheet, disposition: Disposition | None, note: str) -> None:
        """Without a ``disposition`` it ends with the inspection."""
        self._desk.do(
            CompleteInspection(sheet.id),
            done=partial(self._completed, sheet, disposition, note),
            refused=partial(self._failed, sheet, None),
        )

    def _completed(
        self, sheet: Sheet, disposition: Disposition | None, note: str, inspected: Done
    ) -> None:
        drawn = "second_looks" in inspected.kinds and not sheet.card.first_look_by
        if disposition is None or drawn:  # what is drawn is proposed after the second look
            self._finished(sheet, None, inspected)
            return
        self._desk.do(
            ProposeDisposition(sheet.id, disposition, note),
            done=partial(self._finished, sheet, disposition),
            refused=partial(self._failed, sheet, inspected),
        )
