"""Print jobs as the Labels screen lists them: questions first, then the newest; or one code's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.queries.labels import LATEST, JobRow, read_job

if TYPE_CHECKING:
    from app.store.reading import Reader

# The few that wait for a person are never pushed off the end of the list.
OPEN: Final = LATEST.replace("WHERE", "WHERE j.state IN ('unknown', 'failed') AND")
OF_CODE: Final = LATEST.replace("WHERE", "WHERE j.code = :code AND")
OF_PLATE: Final = LATEST.replace(
    "WHERE", "WHERE j.unit_id IN (SELECT id FROM units WHERE lpn = :code AND gone = 0) AND"
)
RANK: Final = {"unknown": 0, "failed": 1}


def jobs_to_look_at(db: Reader, limit: int = 300) -> list[JobRow]:
    """Those with a question first, failed ones next, then the newest."""
    found = {row.id: row for sql in (OPEN, LATEST) for row in _rows(db, sql, {"limit": limit})}
    return sorted(found.values(), key=_rank)


def jobs_of_code(db: Reader, code: str, limit: int = 100) -> list[JobRow]:
    """Every label that reads ``code``, and all of the unit with this licence plate."""
    values = {"code": code, "limit": limit}
    found = {row.id: row for sql in (OF_CODE, OF_PLATE) for row in _rows(db, sql, values)}
    return sorted(found.values(), key=_rank)


def _rows(db: Reader, sql: str, values: dict[str, object]) -> list[JobRow]:
    return db.rows(read_job, sql, values)


def _rank(row: JobRow) -> tuple[int, float]:
    return RANK.get(row.state, 2), -row.at.timestamp()
