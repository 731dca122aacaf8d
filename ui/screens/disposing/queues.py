"""What waits for a proposal, for work, and on hold: read together, shown together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from app.queries.agreements import units_on_hold
from app.queries.choosable import PROPOSABLE, WORKABLE
from app.queries.choosing import Choice, facets
from ui.paging import Pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.errors import StationError
    from app.queries.agreements import HoldRow
    from app.queries.choosing import Facet
    from app.queries.queues import QueuedUnit, QueuedWork
    from app.store.reading import Reader
    from ui.desk import Desk

AHEAD: Final = 20  # rows before the last one that is here: from there on the next page is fetched
FIELDS: Final = tuple(dict.fromkeys((*PROPOSABLE.fields, *WORKABLE.fields)))


class Queues:
    """All oldest first; what is on hold stands in its own queue as well."""

    def __init__(
        self,
        desk: Desk,
        *,
        shown: Callable[[], None],
        refused: Callable[[StationError], None],
    ) -> None:
        self._desk = desk
        self._shown = shown
        self._refused = refused
        self._refreshes = 0
        self._awaited: set[str] = set()
        self._all_held: list[HoldRow] = []
        self.proposing: Pages[QueuedUnit] = Pages(
            desk, PROPOSABLE.source, _id, shown=lambda _: self._came("propose"), refused=refused
        )
        self.working: Pages[QueuedWork] = Pages(
            desk, WORKABLE.source, _id, shown=lambda _: self._came("work"), refused=refused
        )
        self.proposing.queue, self.working.queue = PROPOSABLE, WORKABLE

    @property
    def choice(self) -> Choice:
        return self.working.choice

    @property
    def held(self) -> list[HoldRow]:
        """With a filter, those of them that it leaves."""
        if self.choice.empty:
            return self._all_held
        left = set(self._waiting)
        return [one for one in self._all_held if one.unit_id in left]

    @property
    def ids(self) -> list[str]:
        """As much as is here, in the order of the screen."""
        ids = [*self._waiting, *(one.unit_id for one in self.held)]
        return list(dict.fromkeys(ids))

    @property
    def _waiting(self) -> list[str]:
        proposing = [one.id for one in self.proposing.loaded()]
        return [*proposing, *(one.id for one in self.working.loaded())]

    def choose(self, choice: Choice) -> None:
        for pages in (self.proposing, self.working):
            pages.choice = choice
        self.refresh()

    def refresh(self) -> None:
        """All three, and ``shown`` when the last of them is here."""
        self._refreshes += 1
        self._awaited = {"propose", "work", "held"}
        self.proposing.refresh()
        self.working.refresh()
        came = partial(self._held_came, self._refreshes)
        self._desk.ask(units_on_hold, done=came, refused=self._refused)

    def walk_ahead(self, unit_id: str) -> None:
        """Whoever walks towards the end of what is here finds more there."""
        for pages in (self.proposing, self.working):
            rows = pages.loaded()
            if len(rows) < pages.total and unit_id in {one.id for one in rows[-AHEAD:]}:
                pages.row(len(rows))

    def _held_came(self, number: int, held: list[HoldRow]) -> None:
        if number == self._refreshes:
            self._all_held = held
            self._came("held")

    def _came(self, part: str) -> None:
        waited = bool(self._awaited)
        self._awaited.discard(part)
        if waited and not self._awaited:
            self._shown()


def dispose_facets(db: Reader) -> list[Facet]:
    """Of both queues, as one."""
    found: dict[tuple[str, str], Facet] = {}
    for one in (*facets(db, PROPOSABLE), *facets(db, WORKABLE)):
        before = found.get(one[:2])
        found[one[:2]] = one._replace(waiting=one.waiting + (before.waiting if before else 0))
    return sorted(found.values(), key=lambda one: (FIELDS.index(one.name), -one.waiting, one.value))


def _id(row: QueuedUnit | QueuedWork) -> str:
    return row.id
