"""The rows of a queue that somebody looks at, fetched by the reading threads.  Knows no Qt."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from app.queries.choosing import Choice
from app.queries.paging import SIZE, count_rows, glance, read_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import StationError
    from app.queries.choosing import Queue
    from app.queries.paging import Glance, Page, Source
    from app.store.reading import Reader
    from ui.desk import Desk

Row = TypeVar("Row")
KEPT: Final = 16
SEEN: Final = 2  # pages that a window can show at once: they are read again after news


class Watcher(Protocol):
    """Who shows the rows."""

    def rows_came(self, first: int, count: int) -> None: ...
    def total_changed(self, total: int) -> None: ...


class Pages(Generic[Row]):
    """``total`` rows, of which at most ``KEPT`` pages are held.

    ``row`` of a page that is not here yet is None, and the page is on its way.  A refresh
    replaces everything at once, when it is all there: until then the old rows stay.
    """

    def __init__(
        self,
        desk: Desk,
        source: Source[Row],
        key: Callable[[Row], object],
        *,
        shown: Callable[[Pages[Row]], None],
        refused: Callable[[StationError], None],
    ) -> None:
        self._desk = desk
        self._key = key
        self._shown = shown
        self._refused = refused
        self._pages: OrderedDict[int, Page[Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._seen: list[int] = []
        self._round = 0
        self._watchers: list[Watcher] = []
        self.source = source
        self.queue: Queue[Row] | None = None
        self.choice = Choice()
        self.whole = 0
        self.complete = True
        self.total = 0
        self.exact = True

    @property
    def waiting(self) -> int:
        """How many there are, chosen or not."""
        return self.total if self.choice.empty else self.whole

    def watch(self, watcher: Watcher) -> None:
        if watcher not in self._watchers:
            self._watchers.append(watcher)

    # what is here

    def loaded(self) -> list[Row]:
        """The rows that are here, in the order of the queue."""
        return [row for number in sorted(self._pages) for row in self._pages[number].rows]

    def row(self, place: int) -> Row | None:
        number, inside = divmod(place, SIZE)
        self._look_at(number)
        page = self._pages.get(number)
        if page is None:
            self._fetch(number)
            return None
        self._pages.move_to_end(number)
        return page.rows[inside] if inside < len(page.rows) else None

    def place_of(self, key: object) -> int:
        """Among the rows that are here; -1 elsewhere."""
        for number, page in self._pages.items():
            for inside, row in enumerate(page.rows):
                if self._key(row) == key:
                    return number * SIZE + inside
        return -1

    def find(self, key: object) -> Row | None:
        place = self.place_of(key)
        return None if place < 0 else self.row(place)

    # what is asked

    def choose(self, choice: Choice) -> None:
        """Only some of the rows, from their top."""
        self.choice, self._seen = choice, []
        self.refresh()

    def refresh(self, towards: str = "") -> None:
        """Look again.  The row with the key ``towards`` comes along, however deep it is."""
        self._round += 1
        came = partial(self._glanced, self._round)
        if self.queue is not None and not self.choice.empty:
            self._desk.ask(choose, self.queue, self.choice, done=came, refused=self._refused)
            return
        self._desk.ask(
            glance, self.source, tuple(self._seen), towards, done=came, refused=self._refused
        )

    def _glanced(self, round_: int, found: Glance[Row]) -> None:
        if round_ != self._round:
            return  # somebody has asked again in the meantime
        self.take(found)
        self._shown(self)
        if not self.exact and self.choice.empty:
            counted = partial(self._counted, round_)
            self._desk.ask(count_rows, self.source, done=counted, refused=self._refused)

    def take(self, found: Glance[Row]) -> None:
        """Rows that were read elsewhere, together with something else."""
        self._pages = OrderedDict((page.number, page) for page in found.pages)
        self._asked.clear()
        # A total once counted stands until the next count: the list would jump otherwise.
        settled = found.exact or not self.choice.empty
        self.total = found.total if settled else max(found.total, self.total)
        self.exact = found.exact
        self.whole, self.complete = found.whole, found.complete

    def _counted(self, round_: int, total: int) -> None:
        if round_ == self._round:
            self.exact = True
            if total != self.total:
                self.total = total
                for watcher in self._watchers:
                    watcher.total_changed(total)

    def _look_at(self, number: int) -> None:
        if not self._seen or self._seen[-1] != number:
            self._seen = [*(one for one in self._seen if one != number), number][-SEEN:]

    def _fetch(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        above = [one for one in self._pages if one < number and self._pages[one].rows]
        behind = self._pages[max(above)] if above else None
        came = partial(self._came, self._round, number)
        self._desk.ask(read_page, self.source, number, behind, done=came, refused=self._refused)

    def _came(self, round_: int, number: int, page: Page[Row]) -> None:
        if round_ != self._round:
            return
        self._asked.discard(number)
        self._pages[number] = page
        while len(self._pages) > KEPT:
            first = next(one for one in self._pages if one)  # the head stays
            del self._pages[first]
        for watcher in self._watchers:
            watcher.rows_came(number * SIZE, SIZE)


def choose(db: Reader, queue: Queue[Row], choice: Choice) -> Glance[Row]:
    return queue.chosen(db, choice)
