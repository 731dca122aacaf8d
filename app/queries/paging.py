"""A queue in pages: as many rows as are looked at, however many wait.

A page begins behind a row (keyset) or a number of rows further on; both walk an index.  How
many there are is counted up to a bound first, so that the first page never waits for a count.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store.reading import Reader

Row = TypeVar("Row")
SIZE: Final = 256
BOUND: Final = 2_000
EVERYTHING: Final = -1  # SQLite's word for no limit


class Place(NamedTuple):
    """Where a row stands in the order of its queue: by a moment in milliseconds, then by id."""

    at: int
    id: str


FIRST: Final = Place(-1, "")


@dataclass(frozen=True)
class Source(Generic[Row]):
    """``page`` takes :at, :id, :skip and :limit, ``count`` takes :most, ``before`` takes :key.

    ``before`` counts the rows before the one with this key; NULL where it does not wait here.
    ``make`` gets the columns behind the first two, which are the row's place.
    """

    page: str
    count: str
    before: str
    make: Callable[..., Row]
    start: Place = FIRST
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """``end`` is the place of its last row: the page behind it begins there."""

    number: int
    rows: tuple[Row, ...]
    end: Place


@dataclass(frozen=True, slots=True)
class Glance(Generic[Row]):
    """Some pages of a queue at one moment; ``exact`` says that ``total`` was counted to the end.

    Of a choice, ``whole`` is how many were looked through, ``complete`` that these were all.
    """

    total: int
    exact: bool
    pages: tuple[Page[Row], ...]
    whole: int = 0
    complete: bool = True

    @property
    def head(self) -> tuple[Row, ...]:
        """The oldest ones."""
        return self.pages[0].rows if self.pages else ()


def read_page(
    db: Reader, source: Source[Row], number: int, behind: Page[Row] | None = None
) -> Page[Row]:
    """``behind`` is a page known further up; without one it is counted from the first row."""
    place, skipped = (behind.end, behind.number + 1) if behind else (source.start, 0)
    values = {
        **source.values,
        "at": place.at,
        "id": place.id,
        "skip": (number - skipped) * SIZE,
        "limit": SIZE,
    }
    found: list[tuple[Any, ...]] = db.rows(_columns, source.page, values)
    rows = tuple(source.make(*columns[2:]) for columns in found)
    return Page(number, rows, Place(*found[-1][:2]) if found else place)


def count_rows(db: Reader, source: Source[Row], most: int = EVERYTHING) -> int:
    return int(db.scalar(source.count, {**source.values, "most": most}))


def place_in(db: Reader, source: Source[Row], key: str) -> int | None:
    """How many rows are before the one with this key, None where it is not in the queue."""
    found = db.scalar(source.before, {**source.values, "key": key})
    return None if found is None else int(found)


def glance(
    db: Reader, source: Source[Row], numbers: Sequence[int] = (), towards: str = ""
) -> Glance[Row]:
    """The first page, the ones that somebody looks at, and how many rows there are, if few.

    ``towards`` is the key of a row whose page comes along, wherever it is.
    """
    place = place_in(db, source, towards) if towards else None
    if place is not None:
        numbers = (*numbers, place // SIZE)
    total = count_rows(db, source, BOUND)
    last = max(0, total - 1) // SIZE
    exact = total < BOUND
    wanted = sorted({0, *(min(one, last) if exact else one for one in numbers)})
    pages: list[Page[Row]] = []
    for number in wanted:
        page = read_page(db, source, number, pages[-1] if pages else None)
        if page.rows or not number:
            pages.append(page)
    reached = max(page.number * SIZE + len(page.rows) for page in pages)
    return Glance(max(total, reached), exact, tuple(pages))


def _columns(*row: Any) -> tuple[Any, ...]:
    return row
