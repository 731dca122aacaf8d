"""Signing in: by badge, or by name and PIN; wrong PINs lock a person out, restart or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.commands.manage_people import NotePinChanged, NoteSignIn, NoteWrongPin
from app.domain.lpn import format_badge, parse_badge
from app.domain.people import MAX_TRIES, STATION, LockedOut
from app.errors import RuleBroken
from app.queries.people import PersonRow, people, person_with_badge, pin_hash

if TYPE_CHECKING:
    from app.station import Station

SHORTEST_PIN: Final = 4
LONGEST_PIN: Final = 64


class UnknownBadge(RuleBroken):
    def __init__(self, badge: str) -> None:
        super().__init__(badge)
        self.badge = badge


class WrongPin(RuleBroken):
    """``left`` more wrong ones lock the person out."""

    def __init__(self, name: str, left: int) -> None:
        super().__init__(name, left)
        self.name = name
        self.left = left


class PinTooShort(RuleBroken):
    def __init__(self, shortest: int) -> None:
        super().__init__(shortest)
        self.shortest = shortest


def sign_in_by_badge(station: Station, scanned: str) -> PersonRow:
    number = parse_badge(scanned)
    badge = scanned if number is None else format_badge(number)
    person = station.ask(person_with_badge, badge)
    if person is None:
        raise UnknownBadge(scanned)
    station.do(NoteSignIn(person.id), by=STATION)
    return person


def sign_in_by_pin(station: Station, person_id: str, pin: str) -> PersonRow:
    """Takes a sixth of a second on purpose; not for the main thread."""
    person = _person(station, person_id)
    now = station.clock.now()
    if person.locked_until is not None and now < person.locked_until:
        raise LockedOut(person.name, person.locked_until)
    try:
        PasswordHasher().verify(station.ask(pin_hash, person_id), pin[:LONGEST_PIN])
    except (VerificationError, InvalidHashError):
        _count_wrong(station, person_id)
    station.do(NoteSignIn(person_id), by=STATION)
    return _person(station, person_id)


def change_pin(station: Station, person_id: str, pin: str) -> None:
    if len(pin) < SHORTEST_PIN:
        raise PinTooShort(SHORTEST_PIN)
    station.keep_pin(person_id, PasswordHasher().hash(pin[:LONGEST_PIN]))
    station.do(NotePinChanged(person_id), by=STATION)


def _count_wrong(station: Station, person_id: str) -> None:
    station.do(NoteWrongPin(person_id), by=STATION)
    person = _person(station, person_id)
    if person.locked_until is not None and station.clock.now() < person.locked_until:
        raise LockedOut(person.name, person.locked_until)
    raise WrongPin(person.name, _tries_left(person))


def _tries_left(person: PersonRow) -> int:
    return MAX_TRIES - person.failed_tries % MAX_TRIES


def _person(station: Station, person_id: str) -> PersonRow:
    found = [one for one in station.ask(people) if one.id == person_id]
    if not found:
        raise UnknownBadge(person_id)
    return found[0]
