"""Everybody who is or was known here, as those who manage them see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.queries.people import PEOPLE, PersonRow, read_person

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class StaffRow:
    """``active`` is False for somebody who does not work here any more."""

    person: PersonRow
    active: bool


STAFF: Final = (
    PEOPLE.replace("c.person_id IS NOT NULL", "c.person_id IS NOT NULL, p.active")
    .replace("AND p.active = 1 ", "")
    .replace("ORDER BY p.name", "ORDER BY p.active DESC, p.name")
)


def staff(db: Reader) -> list[StaffRow]:
    return db.rows(_row, STAFF)


def _row(*columns: Any) -> StaffRow:
    return StaffRow(read_person(*columns[:-1]), bool(columns[-1]))
