"""Print jobs: the queue, the newest of a unit, those that wait for a person."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.store.moments import from_millis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class JobRow:
    """``data`` fills the template; ``code`` is what the barcode must read."""

    id: str
    template: str
    code: str
    data: dict[str, str]
    state: str
    at: datetime
    by_name: str
    unit_id: str
    duplicate: int
    reason: str
    printer: str
    detail: str
    held: bool = False
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """Which waiting labels are one printer's: those moved to it, and of its ``kinds`` all that
    were moved to none of the ``known`` printers.
    """

    printer: str
    kinds: tuple[str, ...]
    known: tuple[str, ...]


_JOB: Final = """
SELECT j.id, j.template, j.code, j.data, j.state, j.at, coalesce(w.name, ''),
  coalesce(j.unit_id, ''), j.duplicate, j.reason, j.printer, j.detail, j.held, j.batch
FROM print_jobs j LEFT JOIN people w ON w.id = j.by
"""
WAITING: Final = _JOB + "WHERE j.state = 'queued' AND j.gone = 0 ORDER BY j.id LIMIT :limit"
WAITING_FOR: Final = (
    _JOB
    + """
WHERE j.state = 'queued' AND j.held = 0 AND j.gone = 0 AND CASE
  WHEN instr(:known, '|' || j.printer || '|') > 0 THEN j.printer = :printer
  ELSE instr(:kinds, '|' || j.template || '|') > 0 END
ORDER BY j.id LIMIT :limit
"""
)
LEFT_SENDING: Final = _JOB + "WHERE j.state = 'sending' AND j.gone = 0 ORDER BY j.id"
LATEST: Final = _JOB + "WHERE j.gone = 0 ORDER BY j.at DESC, j.id DESC LIMIT :limit"
OF_UNIT: Final = _JOB + "WHERE j.unit_id = :id AND j.gone = 0 ORDER BY j.id"
ONE: Final = _JOB + "WHERE j.id = :id"


def waiting_jobs(db: Reader, limit: int = 50) -> list[JobRow]:
    """In the order they were asked for."""
    return db.rows(read_job, WAITING, {"limit": limit})


def waiting_for(db: Reader, share: Share, limit: int = 50) -> list[JobRow]:
    """One printer's own, in the order they were asked for."""
    values = {
        "printer": share.printer,
        "kinds": _listed(share.kinds),
        "known": _listed(share.known),
        "limit": limit,
    }
    return db.rows(read_job, WAITING_FOR, values)


def jobs_left_sending(db: Reader) -> list[JobRow]:
    """Cut off while they were sent: nobody knows whether they came out."""
    return db.rows(read_job, LEFT_SENDING)


def latest_jobs(db: Reader, limit: int = 300) -> list[JobRow]:
    return db.rows(read_job, LATEST, {"limit": limit})


def jobs_of_unit(db: Reader, unit_id: str) -> list[JobRow]:
    return db.rows(read_job, OF_UNIT, {"id": unit_id})


def job(db: Reader, job_id: str) -> JobRow | None:
    return db.row(read_job, ONE, {"id": job_id})


def read_job(*row: Any) -> JobRow:
    columns = list(row)
    columns[3] = json.loads(columns[3])
    columns[5] = from_millis(columns[5])
    columns[12] = bool(columns[12])
    return JobRow(*columns)


def _listed(names: Iterable[str]) -> str:
    return f"|{'|'.join(names)}|"
