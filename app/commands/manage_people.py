"""The people of a station: who they are, and their signing in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from app.commands.base import Command
from app.domain.people import (
    LOCK_OUT,
    MAX_TRIES,
    BadgeTaken,
    LastManager,
    LockedOut,
    Permission,
    Person,
    Role,
)

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work


@dataclass(frozen=True, slots=True)
class AddPerson(Command):
    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    name: str
    badge: str
    roles: tuple[Role, ...]
    language: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        person = Person(
            id=stamp.new_id(),
            name=self.name,
            badge=self.badge,
            roles=self.roles,
            language=self.language,
        )
        add_person(person, work)


@dataclass(frozen=True, slots=True)
class ChangePerson(Command):
    """Another name, other roles, or no longer here; somebody who manages always stays."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    person_id: str
    name: str
    roles: tuple[Role, ...]
    language: str
    active: bool

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        person = work.people.get(self.person_id)
        changed = replace(
            person,
            name=self.name,
            roles=self.roles,
            language=self.language,
            active=self.active,
        )
        others = [one for one in work.people.where(active=True) if one.id != person.id]
        if not any(one.may(Permission.MANAGE) for one in [*others, changed]):
            raise LastManager(person.name)
        work.people.save(changed)


@dataclass(frozen=True, slots=True)
class UnlockPerson(Command):
    """Let somebody try again at once who gave too many wrong PINs."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    person_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        person = work.people.get(self.person_id)
        work.people.save(replace(person, failed_tries=0, locked_until=None))


@dataclass(frozen=True, slots=True)
class NoteSignIn(Command):
    """Somebody gave the right badge or PIN: the count of wrong ones starts anew."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False

    person_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        person = work.people.get(self.person_id)
        if person.locked_at(stamp.at):
            raise LockedOut(person.name, person.locked_until or stamp.at)
        work.people.save(replace(person, failed_tries=0, locked_until=None))


@dataclass(frozen=True, slots=True)
class NoteWrongPin(Command):
    """A wrong PIN: at the fifth the person is locked out for five minutes."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False

    person_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        person = work.people.get(self.person_id)
        tries = person.failed_tries + 1
        until = stamp.at + LOCK_OUT if tries % MAX_TRIES == 0 else person.locked_until
        work.people.save(replace(person, failed_tries=tries, locked_until=until))


@dataclass(frozen=True, slots=True)
class NotePinChanged(Command):
    """The new PIN itself is kept apart from the journal."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False

    person_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        person = work.people.get(self.person_id)
        work.people.save(replace(person, failed_tries=0, locked_until=None))


def add_person(person: Person, work: Work) -> None:
    """Badges are unique among those who work here: ``BadgeTaken``."""
    for other in work.people.where(badge=person.badge):
        raise BadgeTaken(person.badge, other.name)
    work.people.add(person)
