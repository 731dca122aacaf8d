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
    """Groups by key, oldest first; ``close`` takes each that gets no more rows.

    ``opened`` and ``closed`` (hashes of keys) are for the reader to look into: a method
    call for every row of a file is felt.
    """

    def __init__(self, close: Callable[[G], None], window: int = WINDOW) -> None:
        self._close = close
        self._window = window
        self.opened: dict[str, G] = {}
        self.closed: set[int] = set()

    def close_oldest(self) -> None:
        """Between chunks: bring the number of open groups back to the window."""
        excess = len(self.opened) - self._window
        if excess <= 0:
            return
        for key in list(islice(self.opened, excess)):
            self.closed.add(hash(key))
            self._close(self.opened.pop(key))

    def close_all(self) -> None:
        for group in self.opened.values():
            self._close(group)
        self.opened.clear()
