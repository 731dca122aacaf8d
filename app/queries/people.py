"""Who may sign in here, and the station's own settings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.domain.people import MAY, Permission, Role
from app.store.moments import maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class PersonRow:
    """``has_pin`` is False for somebody who can sign in by badge alone."""

    id: str
    name: str
    badge: str
    roles: tuple[Role, ...]
    language: str
    failed_tries: int
    locked_until: datetime | None
    has_pin: bool

    def may(self, permission: Permission) -> bool:
        return any(permission in MAY[role] for role in self.roles)


PEOPLE: Final = """
SELECT p.id, p.name, p.badge, p.roles, p.language, p.failed_tries, p.locked_until,
  c.person_id IS NOT NULL
FROM people p LEFT JOIN credentials c ON c.person_id = p.id
WHERE p.gone = 0 AND p.active = 1 ORDER BY p.name, p.id
"""
BY_BADGE: Final = PEOPLE.replace("ORDER BY", "AND p.badge = :badge ORDER BY")
PIN_HASH: Final = "SELECT pin_hash FROM credentials WHERE person_id = :id"
SETTINGS: Final = "SELECT name, value FROM settings"


def people(db: Reader) -> list[PersonRow]:
    return db.rows(read_person, PEOPLE)


def person_with_badge(db: Reader, badge: str) -> PersonRow | None:
    return db.row(read_person, BY_BADGE, {"badge": badge})


def pin_hash(db: Reader, person_id: str) -> str:
    """Empty for somebody without a PIN."""
    return str(db.scalar(PIN_HASH, {"id": person_id}) or "")


def station_settings(db: Reader) -> dict[str, str]:
    return dict(db.rows(_pair, SETTINGS))


def _pair(name: str, value: str) -> tuple[str, str]:
    return name, value


def read_person(*row: Any) -> PersonRow:
    columns = list(row)
    columns[3] = tuple(map(Role, json.loads(columns[3])))
    columns[6] = maybe_moment(columns[6])
    columns[7] = bool(columns[7])
    return PersonRow(*columns)
