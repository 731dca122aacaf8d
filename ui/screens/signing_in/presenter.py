"""Sign in: who stands before the bench, by badge or by name and PIN."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.people import LockedOut
from app.queries.people import people, station_settings
from app.station import NotOpen

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.errors import StationError
    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Desk


class SigningInView(Protocol):
    def show_station(self, name: str, code: str) -> None: ...
    def show_people(self, found: list[PersonRow]) -> None: ...
    def show_pin(self, person: PersonRow) -> None: ...
    def show_badge_only(self, person: PersonRow) -> None: ...
    def show_ready(self) -> None: ...
    def show_checking(self) -> None: ...
    def show_opening(self) -> None: ...
    def show_locked(self, name: str, until: datetime) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class SigningInPresenter:
    """While the database is still being opened, what was asked is kept and asked again."""

    def __init__(self, view: SigningInView, desk: Desk, begin: Callable[[PersonRow], None]) -> None:
        self._view = view
        self._desk = desk
        self._begin = begin
        self._busy = False
        self._again: Callable[[], PersonRow] | None = None
        self.person: PersonRow | None = None

    def refresh(self) -> None:
        self._desk.ask(station_settings, done=self._settings_found, refused=self._quietly)
        self._desk.ask(people, done=self._view.show_people, refused=self._quietly)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & {"people", "settings"}:
            self.refresh()

    def choose(self, person: PersonRow) -> None:
        self.person = None
        if not person.has_pin:
            self._view.show_badge_only(person)
        else:
            self.person = person
            self._view.show_pin(person)
            if person.locked_until is not None and self._desk.station.clock.now() < (
                person.locked_until
            ):
                self._view.show_locked(person.name, person.locked_until)

    def leave(self) -> None:
        """Back to the list, whoever was chosen."""
        self.person = None
        self._again = None
        self._view.show_ready()

    def badge(self, raw: str) -> None:
        self._try(partial(_by_badge, self._desk.station, raw))

    def pin(self, typed: str) -> None:
        if self.person is not None and typed:
            self._try(partial(_by_pin, self._desk.station, self.person.id, typed))

    def try_again(self) -> None:
        """Once more what the database was not open for."""
        again, self._again = self._again, None
        if again is not None:
            self._try(again)

    def _try(self, work: Callable[[], PersonRow]) -> None:
        if self._busy:
            return
        self._busy = True
        self._view.show_checking()
        self._desk.run(work, done=self._welcome, refused=partial(self._refused, work))

    def _welcome(self, person: PersonRow) -> None:
        self._busy = False
        self.person = None
        self._view.show_ready()
        self._begin(person)

    def _refused(self, work: Callable[[], PersonRow], error: StationError) -> None:
        self._busy = False
        if isinstance(error, NotOpen):
            self._again = work
            self._view.show_opening()
            return
        if isinstance(error, LockedOut):
            self._view.show_locked(error.name, error.until)
        else:
            self._view.show_refusal(error)

    def _settings_found(self, settings: dict[str, str]) -> None:
        self._view.show_station(settings.get("station_name", ""), settings.get("station_code", ""))

    def _quietly(self, _error: StationError) -> None:
        """The database is not there to be read yet; the next entering asks again."""


# Argon2 and what counts the tries come in with the first sign-in, on a worker's thread:
# 60 ms that the first window does not wait for.


def _by_badge(station: Station, raw: str) -> PersonRow:
    from app.signing_in import sign_in_by_badge  # noqa: PLC0415

    return sign_in_by_badge(station, raw)


def _by_pin(station: Station, person_id: str, pin: str) -> PersonRow:
    from app.signing_in import sign_in_by_pin  # noqa: PLC0415

    return sign_in_by_pin(station, person_id, pin)
