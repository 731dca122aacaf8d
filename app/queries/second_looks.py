"""Second looks: which units wait for one, what stays unsaid meanwhile, and who agrees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.second_looks import RATE, rate_of

if TYPE_CHECKING:
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


def statistics(db: Reader) -> Statistics:
    return Statistics(
        rate_of(str(db.scalar(PERCENT, {"name": RATE}) or "")),
        int(db.scalar(COUNT, {"state": "waiting"})),
        int(db.scalar(COUNT, {"state": "skipped"})),
        db.rows(Agreed, WHOLE)[0],
        tuple(db.rows(Agreed, BY_SET)),
        tuple(db.rows(Agreed, BY_PAIR)),
    )
