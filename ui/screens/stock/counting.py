"""Counting a bin: everything in it is scanned, in any order; only then is it compared."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from app.commands.count_bin import SettleCount
from app.domain.evidence import UnknownBin
from app.domain.identifiers import ScanKind
from app.queries.placed import booked_in, find_units
from ui.screens.stock.actions import Mode
from ui.screens.stock.count import Count

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.placed import Booked, Found
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.stock.presenter import StockView

OURS: Final = frozenset({Mode.COUNT_BIN, Mode.COUNTING, Mode.COUNTED})


class Counting:
    def __init__(
        self,
        view: StockView,
        desk: Desk,
        set_mode: Callable[[Mode], None],
        refresh: Callable[[], None],
    ) -> None:
        self._view = view
        self._desk = desk
        self._set_mode = set_mode
        self._refresh = refresh
        self.count: Count | None = None

    def takes(self, mode: Mode) -> bool:
        """Whether scans are counted, rather than looked up."""
        return mode in OURS

    def begin(self, code: str = "") -> None:
        self.count = None
        if code:
            self._ask_bin(code)
        else:
            self._set_mode(Mode.COUNT_BIN)
            self._view.show_bin_wanted()

    def take(self, reading: Candidate, shelf: str) -> None:
        if self.count is None:
            if shelf:
                self._ask_bin(shelf)
            else:
                self._view.show_not_countable(reading)
        elif shelf == self.count.bin_code:
            self.finish()  # the bin once more: everything in it was scanned
        elif reading.kind in (ScanKind.LPN, ScanKind.CONTAINER):
            self._set_mode(Mode.COUNTING)
            self.count.differences = ()
            twice = not self.count.take(reading.value)
            self._view.show_counting(self.count, reading.value, twice=twice)
        else:
            self._view.show_not_countable(reading)

    def finish(self) -> None:
        """Ask anew what is booked: somebody else may have taken something out meanwhile."""
        if self.count is not None:
            done = partial(self._booked_now, self.count)
            self._desk.ask(booked_in, self.count.bin_code, done=done, refused=self._refused)

    def again(self) -> None:
        if self.count is not None:
            self.count.again()
            self._set_mode(Mode.COUNTING)
            self._view.show_counting(self.count, "", twice=False)

    def settle(self, reason: str) -> None:
        count = self.count
        if count is not None:
            command = SettleCount(
                count.bin_code, len(count.seen), count.missing, count.found, reason
            )
            self._desk.do(command, done=partial(self._settled, count), refused=self._refused)

    def _ask_bin(self, code: str) -> None:
        done = partial(self._booked, code)
        self._desk.ask(booked_in, code, done=done, refused=self._refused)

    def _booked(self, code: str, booked: Booked | None) -> None:
        if booked is None:
            self._view.show_refusal(UnknownBin(code))
            return
        self.count = Count(booked)
        self._set_mode(Mode.COUNTING)
        self._view.show_counting(self.count, "", twice=False)

    def _booked_now(self, count: Count, booked: Booked | None) -> None:
        if booked is not None and count is self.count:
            count.booked = booked
            done = partial(self._compared, count)
            self._desk.ask(find_units, count.foreign, done=done, refused=self._refused)

    def _compared(self, count: Count, found: list[Found]) -> None:
        if count is self.count:
            count.close(found)
            self._set_mode(Mode.COUNTED)
            self._view.show_counted(count)

    def _settled(self, count: Count, done: Done) -> None:
        self.count = None
        self._set_mode(Mode.SUMS)
        self._refresh()
        self._view.show_settled(count, done.id)

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
