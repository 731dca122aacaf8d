"""Some of a queue: what is typed, and filters.  Bounded, so that it is instant at any size.

The oldest ``EXAMINED`` rows are looked through word by word.  What begins with the text as a
licence plate, RMA, order or tracking number does, or is the last six signs of a plate's or
tracking number, is found by its index, however deep it waits.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from app.queries.approving import COLUMNS, JOINS
from app.queries.paging import SIZE, Glance, Page, Place, Source, count_rows
from app.queries.queues import APPROVE, INSPECT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.store.reading import Reader

Row = TypeVar("Row")
EXAMINED: Final = 10_000
FOUND: Final = 4 * SIZE
LONGEST, MOST_WORDS = 200, 8
ENDING: Final = 6  # signs at the end of a number, as people read them out
LAST_CHARACTER: Final = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows are wanted; "" and 0 want all.  ``until``: waiting since before, in ms."""

    text: str = ""
    seller: str = ""
    category: str = ""
    grade: str = ""
    route: str = ""
    until: int = 0
    needs_seller: bool = False

    def having(self, name: str, value: object) -> Choice:
        """The same and this filter too."""
        values: dict[str, Any] = {name: value}
        return replace(self, **values)

    @property
    def empty(self) -> bool:
        return not self.words and replace(self, text="") == Choice()

    @property
    def words(self) -> list[str]:
        """As they are looked for: no control signs, no case, not endlessly many."""
        clean = "".join(" " if unicodedata.category(c)[0] == "C" else c for c in self.text)
        return clean[:LONGEST].lower().split()[:MOST_WORDS]


class Facet(NamedTuple):
    """A value that rows of a queue have, and how many of those examined have it."""

    name: str
    value: str
    waiting: int


@dataclass(frozen=True)
class Queue(Generic[Row]):
    """A queue that can be chosen from.  ``fields`` are the filters it knows."""

    source: Source[Row]
    chosen: str
    facets: str
    fields: tuple[str, ...]


# CROSS JOIN keeps the order that is written: SQLite would begin with all units of the state.
_CODED: Final = """
coded(unit_id) AS (
  SELECT id FROM (SELECT id FROM units WHERE lpn >= :low AND lpn < :high AND lpn <> ''
    AND :low <> '' LIMIT :found)
  UNION SELECT id FROM (SELECT id FROM units
    WHERE substr(lpn, -8, 6) = :end AND lpn <> '' AND :end <> '' LIMIT :found)
  UNION SELECT id FROM (SELECT u.id FROM parcels p JOIN units u ON u.parcel_id = p.id
    WHERE substr(p.tracking, -6) = :end AND p.tracking <> '' AND :end <> '' LIMIT :found)
  UNION SELECT id FROM (SELECT u.id FROM parcels p JOIN units u ON u.parcel_id = p.id
    WHERE p.tracking >= :low AND p.tracking < :high AND :low <> '' LIMIT :found)
  UNION SELECT id FROM (SELECT u.id FROM returns r JOIN lines l ON l.return_id = r.id
    JOIN units u ON u.line_id = l.id
    WHERE r.rma >= :low AND r.rma < :high AND :low <> '' LIMIT :found)
  UNION SELECT id FROM (SELECT u.id FROM returns r JOIN lines l ON l.return_id = r.id
    JOIN units u ON u.line_id = l.id
    WHERE r.order_no >= :low AND r.order_no < :high AND :low <> '' LIMIT :found)
)
"""
_HAY: Final = """lower(u.lpn || ' ' || u.sku || ' ' || u.title || ' ' || coalesce(r.rma, '') || ' '
  || coalesce(r.order_no, '') || ' ' || coalesce(r.buyer_name, '') || ' ' || p.tracking)"""
# Word by word in SQL's own terms: a list handed over as JSON would be parsed for every row.
_WORDS: Final = """
(:seller = '' OR s.name = :seller) AND (:category = '' OR u.category = :category)
AND (:grade = '' OR u.grade = :grade)
""" + "".join(f"AND (:word_{one} = '' OR instr({_HAY}, :word_{one}) > 0)\n" for one in "abcdefgh")
_OWNER: Final = """
CROSS JOIN parcels p ON p.id = u.parcel_id
LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id
"""
TO_INSPECT: Final = (
    """
WITH oldest(id) AS (SELECT id FROM units WHERE state = 'received' AND gone = 0
  ORDER BY id LIMIT :examined),
"""
    + _CODED
    + """
SELECT 0, u.id, u.id, u.lpn, u.sku, u.title, u.category, coalesce(r.rma, ''),
  coalesce(s.name, ''), coalesce(p.arrived_at, 0), u.grade,
  EXISTS (SELECT 1 FROM inspections i WHERE i.unit_id = u.id AND i.state = 'open' AND i.gone = 0),
  EXISTS (SELECT 1 FROM second_looks k
    WHERE k.unit_id = u.id AND k.state = 'waiting' AND k.gone = 0)
FROM (SELECT id FROM oldest UNION SELECT unit_id FROM coded) c CROSS JOIN units u ON u.id = c.id
"""
    + _OWNER
    + "WHERE u.state = 'received' AND u.gone = 0 AND"
    + _WORDS
    + """AND (:until = 0 OR p.arrived_at < :until) AND :route = '' AND :needs_seller = 0
ORDER BY u.id LIMIT :found
"""
)
TO_APPROVE: Final = (
    """
WITH oldest(id) AS (SELECT id FROM proposals WHERE state = 'proposed' AND gone = 0
  ORDER BY proposed_at, id LIMIT :examined),
"""
    + _CODED
    + """
SELECT d.proposed_at, d.id, """
    + COLUMNS
    + """FROM (SELECT id FROM oldest UNION SELECT x.id FROM coded JOIN proposals x
  ON x.unit_id = coded.unit_id) c
CROSS JOIN proposals d ON d.id = c.id CROSS JOIN units u ON u.id = d.unit_id
"""
    + _OWNER
    + JOINS
    + "WHERE d.state = 'proposed' AND d.gone = 0 AND"
    + _WORDS
    + """AND (:until = 0 OR d.proposed_at < :until) AND (:route = '' OR d.disposition = :route)
AND (:needs_seller = 0 OR d.needs_seller = 1)
ORDER BY d.proposed_at, d.id LIMIT :found
"""
)
FACETS_TO_INSPECT: Final = """
WITH seen AS MATERIALIZED (SELECT u.category, coalesce(s.name, '') AS seller
  FROM (SELECT id FROM units WHERE state = 'received' AND gone = 0 ORDER BY id LIMIT :examined) o
  JOIN units u ON u.id = o.id
  LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id)
SELECT 'seller', seller, count(*) FROM seen WHERE seller <> '' GROUP BY seller
UNION ALL SELECT 'category', category, count(*) FROM seen WHERE category <> '' GROUP BY category
"""
FACETS_TO_APPROVE: Final = """
WITH seen AS MATERIALIZED (SELECT u.category, u.grade, d.disposition, d.needs_seller,
    coalesce(s.name, '') AS seller
  FROM (SELECT id FROM proposals WHERE state = 'proposed' AND gone = 0
    ORDER BY proposed_at, id LIMIT :examined) o
  JOIN proposals d ON d.id = o.id JOIN units u ON u.id = d.unit_id
  LEFT JOIN returns r ON r.id = u.return_id LEFT JOIN sellers s ON s.id = r.seller_id)
SELECT 'seller', seller, count(*) FROM seen WHERE seller <> '' GROUP BY seller
UNION ALL SELECT 'category', category, count(*) FROM seen WHERE category <> '' GROUP BY category
UNION ALL SELECT 'grade', grade, count(*) FROM seen WHERE grade <> '' GROUP BY grade
UNION ALL SELECT 'route', disposition, count(*) FROM seen GROUP BY disposition
UNION ALL SELECT 'needs_seller', '1', count(*) FROM seen WHERE needs_seller = 1
  GROUP BY needs_seller
"""

INSPECTABLE: Final = Queue(INSPECT, TO_INSPECT, FACETS_TO_INSPECT, ("seller", "category", "until"))
DECIDABLE: Final = Queue(
    APPROVE,
    TO_APPROVE,
    FACETS_TO_APPROVE,
    ("seller", "category", "grade", "route", "until", "needs_seller"),
)


def chosen(db: Reader, queue: Queue[Row], choice: Choice) -> Glance[Row]:
    """What is wanted, oldest first, all of its pages; not ``exact`` where there may be more."""
    found = db.rows(_columns, queue.chosen, _values(choice))
    rows = [queue.source.make(*columns[2:]) for columns in found]
    pages = tuple(
        Page(first // SIZE, tuple(rows[first : first + SIZE]), _end(found, first))
        for first in range(0, max(1, len(rows)), SIZE)
    )
    whole = count_rows(db, queue.source, EXAMINED + 1)
    exact = len(rows) < FOUND and whole <= EXAMINED
    return Glance(len(rows), exact, pages, min(whole, EXAMINED), whole <= EXAMINED)


def facets(db: Reader, queue: Queue[Any]) -> list[Facet]:
    """What can be filtered by, the commonest first."""
    found = db.rows(Facet, queue.facets, {"examined": EXAMINED})
    return sorted(found, key=lambda one: (queue.fields.index(one.name), -one.waiting, one.value))


def _values(choice: Choice) -> Mapping[str, Any]:
    padded = [*choice.words, *[""] * MOST_WORDS][:MOST_WORDS]
    code = " ".join(choice.words).upper()
    return {
        **{f"word_{one}": word for one, word in zip("abcdefgh", padded, strict=True)},
        "low": code,
        "high": code + LAST_CHARACTER,
        "end": code if len(code) == ENDING else "",
        "seller": choice.seller,
        "category": choice.category,
        "grade": choice.grade,
        "route": choice.route,
        "until": choice.until,
        "needs_seller": int(choice.needs_seller),
        "examined": EXAMINED,
        "found": FOUND,
    }


def _end(found: list[tuple[Any, ...]], first: int) -> Place:
    last = found[min(len(found), first + SIZE) - 1] if found else (0, "")
    return Place(*last[:2])


def _columns(*row: Any) -> tuple[Any, ...]:
    return row
