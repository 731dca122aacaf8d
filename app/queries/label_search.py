"""Print jobs as the Labels screen lists them: questions first, then the newest; or one code's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.queries.choosing import EXAMINED, Choice, Facet
from app.queries.labels import LATEST, JobRow, read_job
from app.store.search_words import expression

if TYPE_CHECKING:
    from app.store.reading import Reader

# The few that wait for a person are never pushed off the end of the list.
OPEN: Final = LATEST.replace("WHERE", "WHERE j.state IN ('unknown', 'failed') AND")
OF_CODE: Final = LATEST.replace("WHERE", "WHERE j.code = :code AND")
OF_PLATE: Final = LATEST.replace(
    "WHERE", "WHERE j.unit_id IN (SELECT id FROM units WHERE lpn = :code AND gone = 0) AND"
)
# Of the newest ones: what a bench asks about was printed lately.
CHOSEN: Final = LATEST.replace(
    "WHERE",
    """WHERE j.id IN (SELECT id FROM print_jobs ORDER BY at DESC, id DESC LIMIT :examined)
  AND (:state = '' OR j.state = :state) AND (:mine = '' OR j."by" = :mine) AND""",
)
OF_WORDS: Final = LATEST.replace(
    "WHERE",
    """WHERE j.unit_id IN (SELECT c.id FROM search_index x CROSS JOIN search_docs c
    ON c.doc = x.rowid WHERE search_index MATCH :match AND c.kind = 'unit'
    ORDER BY x.rowid DESC LIMIT :limit)
  AND (:state = '' OR j.state = :state) AND (:mine = '' OR j."by" = :mine) AND""",
)
STATES: Final = """
SELECT 'grade', state, count(*) FROM (SELECT state FROM print_jobs WHERE gone = 0
  ORDER BY at DESC, id DESC LIMIT :examined) GROUP BY state ORDER BY 3 DESC, 2
"""
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


def choose_jobs(db: Reader, choice: Choice, limit: int = 300) -> list[JobRow]:
    """By the words of their units, their state (``grade``), and who asked for them."""
    values: dict[str, object] = {"state": choice.grade, "mine": choice.mine, "limit": limit}
    words = expression(choice.words, "words")
    if words:
        rows = _rows(db, OF_WORDS, {**values, "match": f'marks : "kunit" AND {words}'})
    else:
        rows = _rows(db, CHOSEN, {**values, "examined": EXAMINED})
    return sorted(rows, key=_rank)


def jobs_for(db: Reader, code: str, choice: Choice) -> list[JobRow]:
    """What was scanned is shown whatever is filtered; where it is no code, it is words."""
    found = jobs_of_code(db, code) if code else []
    if found or choice.empty:
        return found or ([] if code else jobs_to_look_at(db))
    return choose_jobs(db, choice)


def job_facets(db: Reader) -> list[Facet]:
    """The states of the newest ones; who has printed is known without asking."""
    return db.rows(Facet, STATES, {"examined": EXAMINED})


def _rows(db: Reader, sql: str, values: dict[str, object]) -> list[JobRow]:
    return db.rows(read_job, sql, values)


def _rank(row: JobRow) -> tuple[int, float]:
    return RANK.get(row.state, 2), -row.at.timestamp()
