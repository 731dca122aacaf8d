"""Rows that the writer knows: read or written by it, and changed by nobody else since."""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST: Final = 5_000


class Known(NamedTuple):
    """A row as the database keeps it, and the domain's value made of it."""

    row: tuple[Any, ...]
    one: Any


class KnownKind:
    """One kind of rows by id, and which of them were the answer to which question.

    A question is the places of some columns and the values that were asked for there; an answer
    is the ids in their order.  A write changes the answers that it concerns and no other.
    """

    def __init__(self) -> None:
        self._rows: dict[str, Known] = {}
        self._answers: dict[tuple[int, ...], dict[tuple[Any, ...], list[str]]] = {}
        self.count = 0

    def get(self, id_: str) -> Known | None:
        return self._rows.get(id_)

    def row(self, id_: str) -> tuple[Any, ...]:
        return self._rows[id_].row

    def keep(self, id_: str, known: Known) -> None:
        """The row as it was read."""
        self._rows[id_] = known
        self.count += 1

    def answer(self, places: tuple[int, ...], values: tuple[Any, ...]) -> list[Any] | None:
        """What was found the last time, as it is now, or None: nobody has asked yet."""
        ids = self._answers.get(places, {}).get(values)
        return None if ids is None else [self._rows[id_].one for id_ in ids]

    def note(self, places: tuple[int, ...], values: tuple[Any, ...], found: Iterable[str]) -> None:
        if None not in values:  # nothing equals NULL
            self._answers.setdefault(places, {})[values] = list(found)
            self.count += 1

    def born(self, id_: str, known: Known) -> None:
        self.keep(id_, known)
        for places, answers in self._answers.items():
            ids = answers.get(tuple([known.row[place] for place in places]))
            if ids is not None:
                insort(ids, id_)

    def changed(self, id_: str, before: tuple[Any, ...], known: Known, *, turned: bool) -> None:
        """``before`` is the row until now; ``turned`` says that it went, came back or is gone."""
        if known.one.gone:
            self._rows.pop(id_, None)
        else:
            self._rows[id_] = known
        for places, answers in self._answers.items():
            was = tuple([before[place] for place in places])
            now = tuple([known.row[place] for place in places])
            if turned or was != now:
                answers.pop(was, None)
                answers.pop(now, None)

    def forget(self) -> None:
        self._rows.clear()
        self._answers.clear()
        self.count = 0

    def many_born(self) -> None:
        """Rows came in that nobody looked at: no answer holds any more."""
        self._answers.clear()


class KnownRows:
    """By kind, of the one connection that writes.

    A bench works on a parcel and its units for minutes: half of what a command reads, the
    command before has read or written.  What is not committed is not known: whoever rolls
    back forgets everything.
    """

    def __init__(self) -> None:
        self._kinds: defaultdict[str, KnownKind] = defaultdict(KnownKind)

    def of(self, kind: str) -> KnownKind:
        return self._kinds[kind]

    def settle(self) -> None:
        """After a commit: everything stays known, while it is not too much."""
        if sum([kind.count for kind in self._kinds.values()]) > MOST:
            self.forget()

    def forget(self) -> None:
        for kind in self._kinds.values():
            kind.forget()
