"""Rows that the writer knows: read or written by it, and changed by nobody else since."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final, NamedTuple

MOST: Final = 5_000


class Known(NamedTuple):
    """A row as the database keeps it, and the domain's value made of it."""

    row: tuple[Any, ...]
    one: Any


class KnownRows:
    """By kind and id, of the one connection that writes.

    A bench works on a parcel and its units for minutes: half of what a command reads, the
    command before has read or written.  What is not committed is not known: whoever rolls
    back forgets everything.
    """

    def __init__(self) -> None:
        self._kinds: defaultdict[str, dict[str, Known]] = defaultdict(dict)

    def of(self, kind: str) -> dict[str, Known]:
        return self._kinds[kind]

    def settle(self) -> None:
        """After a commit: everything stays known, while it is not too much."""
        if sum(map(len, self._kinds.values())) > MOST:
            self.forget()

    def forget(self) -> None:
        self._kinds.clear()
