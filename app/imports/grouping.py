"""Rows of one return brought together, however they are ordered, in bounded memory.

The last ``WINDOW`` returns stay open for more rows, so any file of fewer returns is grouped
as a whole, and in a larger one rows may lie far apart.  A row that comes later than that
is refused rather than made a second return with the same number: of a closed return only
the hash of its key is kept (about 60 bytes each).  Holding a million whole returns
until the end of the file would take a gigabyte.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

WINDOW: Final = 10_000
G = TypeVar("G")


class Groups(Generic[G]):
    """Open groups by key, oldest first.  ``close`` takes each group that gets no more rows."""

    def __init__(self, close: Callable[[G], None], window: int = WINDOW) -> None:
        self._close = close
        self._window = window
        self._open: dict[str, G] = {}
        self._closed: set[int] = set()
        self.get = self._open.get

    def is_closed(self, key: str) -> bool:
        return hash(key) in self._closed

    def start(self, key: str, group: G) -> None:
        self._open[key] = group

    def close_oldest(self) -> None:
        """Between chunks: bring the number of open groups back to the window."""
        excess = len(self._open) - self._window
        if excess <= 0:
            return
        for key in list(islice(self._open, excess)):
            self._closed.add(hash(key))
            self._close(self._open.pop(key))

    def close_all(self) -> None:
        for group in self._open.values():
            self._close(group)
        self._open.clear()
