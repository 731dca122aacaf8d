"""A second person at somebody's bench: by badge, or by name and PIN, and nobody is signed out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.queries.people import people

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.people import Permission
    from app.errors import StationError
    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Desk

    Vouched = Callable[[PersonRow], None]
    Refused = Callable[[StationError], None]


class Vouching:
    """Asks the same as the door does: a locked person vouches for nothing, by badge or by PIN."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def by_badge(self, badge: str, *, done: Vouched, refused: Refused) -> None:
        work = partial(_by_badge, self._desk.station, badge)
        self._desk.run(work, done=done, refused=refused)

    def by_pin(self, person: PersonRow, pin: str, *, done: Vouched, refused: Refused) -> None:
        work = partial(_by_pin, self._desk.station, person.id, pin)
        self._desk.run(work, done=done, refused=refused)

    def ask_people(
        self,
        permission: Permission,
        *,
        done: Callable[[list[PersonRow]], None],
        refused: Refused,
    ) -> None:
        """Who may do it, but for the person who sits here."""

        def found(everybody: list[PersonRow]) -> None:
            here = self._desk.person
            mine = here.id if here is not None else ""
            done([one for one in everybody if one.may(permission) and one.id != mine])

        self._desk.ask(people, done=found, refused=refused)


# Argon2 comes in with the first sign-in, on a worker's thread.


def _by_badge(station: Station, badge: str) -> PersonRow:
    from app.signing_in import sign_in_by_badge  # noqa: PLC0415

    return sign_in_by_badge(station, badge)


def _by_pin(station: Station, person_id: str, pin: str) -> PersonRow:
    from app.signing_in import sign_in_by_pin  # noqa: PLC0415

    return sign_in_by_pin(station, person_id, pin)
