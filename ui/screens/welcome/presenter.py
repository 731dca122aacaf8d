"""Welcome: checks what was asked for, then opens the station step by step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from ui.screens.welcome.wish import Start

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import StationError
    from app.queries.people import PersonRow
    from app.station import Station
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.screens.welcome.wish import Fault, Wish


class WelcomeView(Protocol):
    def show_faults(self, faults: list[Fault]) -> None: ...
    def show_step(self, step: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def leave_for(self, place: str) -> None: ...


class WelcomePresenter:
    """``announce`` tells the screens that wait behind the page; ``begin`` signs in."""

    def __init__(
        self,
        view: WelcomeView,
        desk: Desk,
        announce: Callable[[frozenset[str]], None],
        begin: Callable[[PersonRow], None],
    ) -> None:
        self._view = view
        self._desk = desk
        self._announce = announce
        self._begin = begin
        self._open = False
        self._busy = False
        self._waiting: Wish | None = None
        self._founder: PersonRow | None = None

    def station_is_open(self) -> None:
        self._open = True
        if self._waiting is not None:
            self._start(self._waiting)

    def open_station(self, wish: Wish) -> None:
        if self._busy:
            return
        faults = wish.faults()
        if faults:
            self._view.show_faults(faults)
            return
        self._busy = True
        if self._open:
            self._start(wish)
        else:
            self._waiting = wish
            self._view.show_step("opening")

    def _start(self, wish: Wish) -> None:
        self._waiting = None
        if self._founder is not None:
            self._furnish(wish, self._founder)
            return
        self._view.show_step("founding")
        work = partial(_found, self._desk.station, wish)
        self._desk.run(work, done=partial(self._furnish, wish), refused=self._refused)

    def _furnish(self, wish: Wish, founder: PersonRow) -> None:
        self._founder = founder
        self._view.show_step("sample" if wish.start is Start.SAMPLE else "bins")
        work = partial(_furnish, self._desk.station, wish, founder.id)
        self._desk.run(work, done=partial(self._print, wish, founder), refused=self._refused)

    def _print(self, wish: Wish, founder: PersonRow, _: None) -> None:
        self._view.show_step("badge")
        work = partial(_print_badge, self._desk.station, founder.id)
        self._desk.run(work, done=partial(self._finish, wish, founder), refused=self._refused)

    def _finish(self, wish: Wish, founder: PersonRow, _: Done) -> None:
        from ui.screens.welcome.founding import FOUNDED  # noqa: PLC0415 is there by now

        self._announce(FOUNDED)
        self._begin(founder)
        self._view.leave_for("requests" if wish.start is Start.IMPORT else "")

    def _refused(self, error: StationError) -> None:
        """What was done stays done; the next press goes on from there."""
        self._busy = False
        self._view.show_refusal(error)


# The commands, Argon2 and the sample come in on a worker's thread, when the page is filled in.


def _found(station: Station, wish: Wish) -> PersonRow:
    from ui.screens.welcome.founding import found  # noqa: PLC0415

    return found(station, wish)


def _furnish(station: Station, wish: Wish, by: str) -> None:
    from ui.screens.welcome.founding import furnish  # noqa: PLC0415

    furnish(station, wish, by)


def _print_badge(station: Station, person_id: str) -> Done:
    from ui.screens.welcome.founding import print_badge  # noqa: PLC0415

    return print_badge(station, person_id)
