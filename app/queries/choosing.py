"""Some of a queue: what is typed, and filters.  Looked up in the index of words at any size.

The state, seller, grade and the like of a row are words of the index too, so that a common word
in a short queue costs no more than a rare one; the columns of ``search_docs`` then decide.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from app.queries.paging import SIZE, Glance, Page, Place, Source, count_rows
from app.store.reading import Reader
from app.store.search_words import expression, mark, typed_words

if TYPE_CHECKING:
    from collections.abc import Mapping

Row = TypeVar("Row")
EXAMINED: Final = 10_000  # of what fits, in the order they came: these are put in order
FOUND: Final = 4 * SIZE
WHOLE: Final = 100_000  # a longer queue is told as that many and more


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows are wanted; "" and 0 want all.  ``until``: waiting since before, in ms.

    ``mine`` is the id of a person: what they received, inspected or proposed.
    """

    text: str = ""
    seller: str = ""
    category: str = ""
    grade: str = ""
    route: str = ""
    until: int = 0
    needs_seller: bool = False
    mine: str = ""

    def having(self, name: str, value: object) -> Choice:
        """The same and this filter too."""
        values: dict[str, Any] = {name: value}
        return replace(self, **values)

    @property
    def empty(self) -> bool:
        return not self.words and replace(self, text="") == Choice()

    @property
    def words(self) -> list[str]:
        """As they are looked for."""
        return typed_words(self.text)


class Facet(NamedTuple):
    """A value that rows of a queue have, and how many of those examined have it."""

    name: str
    value: str
    waiting: int


@dataclass(frozen=True)
class Queue(Generic[Row]):
    """A queue that can be chosen from: rows of ``kind`` that wait in ``name``.

    ``sql`` gives what fits, ``fields`` are the filters that it knows.
    """

    source: Source[Row]
    name: str
    sql: str
    fields: tuple[str, ...]
    kind: str = "unit"
    look: Callable[[Reader, Any, Choice], Glance[Any]] | None = None

    def chosen(self, db: Reader, choice: Choice) -> Glance[Row]:
        """Some queues know a shorter way for what is typed most."""
        return (self.look or chosen)(db, self, choice)


# CROSS JOIN keeps the order that is written: the index first, then the rows of what it found.
HITS: Final = """
hit(id, since) AS MATERIALIZED (
  SELECT c.id, c.since FROM search_index x CROSS JOIN search_docs c ON c.doc = x.rowid
  WHERE search_index MATCH :match AND c.kind = :kind AND (:queue = '' OR c.queue = :queue)
    AND (:seller = '' OR c.seller = :seller) AND (:category = '' OR c.category = :category)
    AND (:grade = '' OR c.grade = :grade) AND (:route = '' OR c.route = :route)
    AND (:until = 0 OR c.since < :until)
    AND (:mine = '' OR instr(c.people, ' ' || :mine || ' '))
  ORDER BY x.rowid LIMIT :examined)
"""
LATEST_HITS: Final = HITS.replace("ORDER BY x.rowid", "ORDER BY x.rowid DESC")
_SEEN: Final = """
WITH seen AS MATERIALIZED (SELECT seller, category, grade, route, marks FROM search_docs
  {which} LIMIT :examined)
SELECT 'seller', seller, count(*) FROM seen WHERE seller <> '' GROUP BY seller
UNION ALL SELECT 'category', category, count(*) FROM seen WHERE category <> '' GROUP BY category
UNION ALL SELECT 'grade', grade, count(*) FROM seen WHERE grade <> '' GROUP BY grade
UNION ALL SELECT 'route', route, count(*) FROM seen WHERE route <> '' GROUP BY route
UNION ALL SELECT 'needs_seller', '1', count(*) FROM seen WHERE marks GLOB '*xasks'
  HAVING count(*) > 0
"""
WAITING: Final = _SEEN.format(which="WHERE queue = :queue AND queue <> '' ORDER BY since, id")
NEWEST: Final = _SEEN.format(which="WHERE kind = :kind AND :queue = '' ORDER BY id DESC")


def chosen(db: Reader, queue: Queue[Row], choice: Choice) -> Glance[Row]:
    """What is wanted, in the queue's order, all of its pages; not ``exact`` where more may fit."""
    values = {**queue.source.values, **values_of(queue, choice)}
    found: list[tuple[Any, ...]] = db.rows(_columns, queue.sql, values)
    rows = [queue.source.make(*columns[2:]) for columns in found]
    pages = tuple(
        Page(first // SIZE, tuple(rows[first : first + SIZE]), _end(found, first))
        for first in range(0, max(1, len(rows)), SIZE)
    )
    whole = count_rows(db, queue.source, WHOLE + 1)
    exact = len(rows) < FOUND
    return Glance(len(rows), exact, pages, min(whole, WHOLE), whole <= WHOLE)


def all_chosen(db: Reader, queue: Queue[Row], choice: Choice, most: int) -> list[Row]:
    """The first ``most`` of what is wanted, to do one thing with all of them."""
    values = {**queue.source.values, **values_of(queue, choice), "found": most}
    found: list[tuple[Any, ...]] = db.rows(_columns, queue.sql, values)
    return [queue.source.make(*columns[2:]) for columns in found]


def facets(db: Reader, queue: Queue[Any]) -> list[Facet]:
    """What can be filtered by, the commonest first; of a long queue, among its first rows."""
    values = {"queue": queue.name, "kind": queue.kind, "examined": EXAMINED}
    found = db.rows(Facet, WAITING if queue.name else NEWEST, values)
    known = [one for one in found if one.name in queue.fields]
    return sorted(known, key=lambda one: (queue.fields.index(one.name), -one.waiting, one.value))


def values_of(queue: Queue[Any], choice: Choice) -> Mapping[str, Any]:
    """What the SQL of the queue is asked with."""
    marks = [
        mark("k", queue.kind),
        mark("q", queue.name),
        mark("s", choice.seller),
        mark("c", choice.category),
        mark("g", choice.grade),
        mark("d", choice.route),
        mark("m", choice.mine),
        "xasks" if choice.needs_seller else "",
    ]
    wanted = " AND ".join(f'"{one}"' for one in marks if one)
    words = expression(choice.words, "words")
    return {
        "match": f"marks : ({wanted})" + (f" AND {words}" if words else ""),
        "kind": queue.kind,
        "queue": queue.name,
        "seller": choice.seller,
        "category": choice.category,
        "grade": choice.grade,
        "route": choice.route,
        "until": choice.until,
        "mine": choice.mine,
        "examined": EXAMINED,
        "found": FOUND,
    }


def _end(found: list[tuple[Any, ...]], first: int) -> Place:
    last = found[min(len(found), first + SIZE) - 1] if found else (0, "")
    return Place(*last[:2])


def _columns(*row: Any) -> tuple[Any, ...]:
    return row
