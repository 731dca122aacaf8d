"""Sales labels of many units as one order: which, how many, and those that cannot have one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol
from uuid import uuid4

from app.commands.execute_disposition import PrintSalesLabels
from app.queries.relabelling import label_round

if TYPE_CHECKING:
    from app.errors import StationError
    from app.queries.choosing import Choice
    from app.queries.queues import QueuedWork
    from app.queries.relabelling import LabelRound
    from ui.desk import Desk

PART: Final = 50  # units a command: every approval is looked at once more


class RoundView(Protocol):
    def show_round(self, found: LabelRound) -> None: ...
    def show_round_step(self, done: int, total: int) -> None: ...
    def show_round_done(self, done: int, left_out: list[StationError]) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class LabelRounds:
    """One order at a time; a unit that may not have its label is left out, and it is said."""

    def __init__(self, view: RoundView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._batch = ""
        self._left_out: list[StationError] = []
        self._total = 0

    @property
    def busy(self) -> bool:
        return bool(self._batch)

    def ask(self, choice: Choice) -> None:
        """What of the queue is there to be labelled."""
        if not self.busy:
            self._desk.ask(
                label_round, choice, done=self._view.show_round, refused=self._view.show_refusal
            )

    def print_all(self, found: LabelRound) -> None:
        if self.busy or not found.ready:
            return
        self._batch, self._left_out = f"relabel-{uuid4().hex}", []
        self._total = len(found.ready)
        self._part(list(found.ready), 0)

    def _part(self, waiting: list[QueuedWork], done: int) -> None:
        """The next units; ``done`` labels were asked for before them."""
        if not waiting:
            self._batch = ""
            self._view.show_round_done(done, self._left_out)
            return
        self._view.show_round_step(done, self._total)
        part, rest = waiting[:PART], waiting[PART:]
        command = PrintSalesLabels(tuple(one.id for one in part), self._batch, done + 1)
        asked = partial(self._part, rest, done + len(part))
        self._desk.do(
            command, done=lambda _: asked(), refused=partial(self._refused, part, rest, done)
        )

    def _refused(
        self, part: list[QueuedWork], rest: list[QueuedWork], done: int, error: StationError
    ) -> None:
        """Nothing of a part was done: it goes again without the unit that stood in its way."""
        lpn = getattr(error, "lpn", "")
        others = [one for one in part if one.lpn != lpn]
        if len(others) == len(part):
            self._batch = ""
            self._view.show_refusal(error)
            return
        self._left_out.append(error)
        self._part([*others, *rest], done)
