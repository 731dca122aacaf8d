"""Who works here and what each may do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.errors import RuleBroken

MAX_TRIES: Final = 5
LOCK_OUT: Final = timedelta(minutes=5)


class Role(StrEnum):
    INSPECTOR = "inspector"
    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    RECEIVE = "receive"
    INSPECT = "inspect"
    DISPOSE = "dispose"
    APPROVE = "approve"
    PRINT = "print"
    ANNOUNCE = "announce"
    MANAGE = "manage"
    SIGN_IN = "sign_in"
    UNDO = "undo"
    ANSWER = "answer"  # note what a seller said
    STATION = "station"  # the station itself: its workers and its first start


BENCH: Final = frozenset(
    {
        Permission.RECEIVE,
        Permission.INSPECT,
        Permission.DISPOSE,
        Permission.PRINT,
        Permission.UNDO,
        Permission.ANSWER,
    }
)
MAY: Final[dict[Role, frozenset[Permission]]] = {
    Role.INSPECTOR: BENCH,
    Role.CLERK: frozenset(
        {Permission.ANNOUNCE, Permission.RECEIVE, Permission.UNDO, Permission.ANSWER}
    ),
    Role.SUPERVISOR: BENCH | {Permission.APPROVE, Permission.ANNOUNCE, Permission.MANAGE},
    Role.ADMINISTRATOR: frozenset({Permission.MANAGE, Permission.ANNOUNCE, Permission.UNDO}),
}
STATION: Final = "station"  # the actor of what no person did


class NotAllowed(RuleBroken):
    """``person`` lacks ``permission``."""

    def __init__(self, person: str, permission: Permission) -> None:
        super().__init__(person, permission)
        self.person = person
        self.permission = permission


class LockedOut(RuleBroken):
    """Too many wrong PINs; the person may try again at ``until``."""

    def __init__(self, name: str, until: datetime) -> None:
        super().__init__(name, until)
        self.name = name
        self.until = until


class BadgeTaken(RuleBroken):
    def __init__(self, badge: str, name: str) -> None:
        super().__init__(badge, name)
        self.badge = badge
        self.name = name


class LastManager(RuleBroken):
    """Without ``name`` nobody could manage people and settings any more."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """``failed_tries`` counts wrong PINs since the last right one; it outlives a restart."""

    id: str
    name: str
    badge: str
    roles: tuple[Role, ...]
    language: str = ""
    active: bool = True
    failed_tries: int = 0
    locked_until: datetime | None = None
    version: int = 0
    gone: bool = False

    def may(self, permission: Permission) -> bool:
        if permission is Permission.SIGN_IN:
            return self.active
        return self.active and any(permission in MAY[role] for role in self.roles)

    def locked_at(self, now: datetime) -> bool:
        return self.locked_until is not None and now < self.locked_until
