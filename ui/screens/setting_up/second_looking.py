"""Set up, Second looks: the share that is drawn, and what two inspectors make of the same unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from app.commands.second_look import SetSecondLookRate
from app.queries.second_looks import statistics

if TYPE_CHECKING:
    from app.errors import StationError
    from app.queries.second_looks import Statistics
    from app.store.ledger import Done
    from ui.desk import Desk

FEW: Final = 20  # below this, a share in percent says more than anybody knows


class SecondLooksView(Protocol):
    def show_agreement(self, found: Statistics) -> None: ...
    def show_rate_set(self, percent: int) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class SecondLooking:
    def __init__(self, view: SecondLooksView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def refresh(self) -> None:
        self._desk.ask(statistics, done=self._view.show_agreement, refused=self._view.show_refusal)

    def set_rate(self, percent: int) -> None:
        def done(_: Done) -> None:
            self._view.show_rate_set(percent)
            self.refresh()

        self._desk.do(SetSecondLookRate(percent), done=done, refused=self._view.show_refusal)
