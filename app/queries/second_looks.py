"""Second looks: which units wait for one, what stays unsaid meanwhile, and who agrees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.second_looks import RATE, rate_of
from app.queries.queues import units_to_inspect

if TYPE_CHECKING:
    from app.queries.queues import QueuedUnit
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class Agreed:
    """Two inspectors, or one set: how often the second look came to the same.

    ``same``, ``one_off`` and ``more`` are about the grade and add up to ``looks``.
    """

    name: str
    looks: int
    same: int
    one_off: int
    more: int
    same_findings: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """``percent`` is the rate in force; pairs are named alike whoever looked first."""

    percent: int
    waiting: int
    skipped: int
    whole: Agreed
    sets: tuple[Agreed, ...]
    pairs: tuple[Agreed, ...]


WAITING: Final = """
SELECT unit_id, first_by FROM second_looks WHERE state = 'waiting' AND gone = 0
"""
SUMS: Final = """
count(*), coalesce(sum(k.grades_apart = 0), 0), coalesce(sum(k.grades_apart = 1), 0),
  coalesce(sum(k.grades_apart > 1), 0), coalesce(sum(k.same_findings), 0)
FROM second_looks k"""
DONE: Final = "WHERE k.state = 'done' AND k.gone = 0"
WHOLE: Final = f"SELECT '', {SUMS} {DONE}"
BY_SET: Final = f"SELECT k.set_id, {SUMS} {DONE} GROUP BY 1 ORDER BY 2 DESC, 1"
BY_PAIR: Final = f"""
SELECT min(coalesce(a.name, k.first_by), coalesce(b.name, k.second_by)) || ' · ' ||
  max(coalesce(a.name, k.first_by), coalesce(b.name, k.second_by)), {SUMS}
LEFT JOIN people a ON a.id = k.first_by LEFT JOIN people b ON b.id = k.second_by
{DONE} GROUP BY min(k.first_by, k.second_by), max(k.first_by, k.second_by) ORDER BY 2 DESC, 1
LIMIT 100
"""
COUNT: Final = "SELECT count(*) FROM second_looks WHERE state = :state AND gone = 0"
PERCENT: Final = "SELECT value FROM settings WHERE name = :name"


def queue_of(db: Reader, person_id: str, limit: int = 500) -> list[QueuedUnit]:
    """What this person may inspect: a second look at their own work is another's."""
    first_by: dict[str, str] = dict(db.rows(_pair, WAITING))
    return [
        replace(unit, second=unit.id in first_by)
        for unit in units_to_inspect(db, limit)
        if first_by.get(unit.id) != person_id
    ]


def statistics(db: Reader) -> Statistics:
    return Statistics(
        rate_of(str(db.scalar(PERCENT, {"name": RATE}) or "")),
        int(db.scalar(COUNT, {"state": "waiting"})),
        int(db.scalar(COUNT, {"state": "skipped"})),
        db.rows(Agreed, WHOLE)[0],
        tuple(db.rows(Agreed, BY_SET)),
        tuple(db.rows(Agreed, BY_PAIR)),
    )


def _pair(unit_id: str, first_by: str) -> tuple[str, str]:
    return unit_id, first_by
