"""Reading: read-only connections, one per thread, and rows as frozen values.  No SQLAlchemy."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from app.store.sqlite import connect_reader

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from sqlite3 import Connection

T = TypeVar("T")
NOTHING: Mapping[str, Any] = {}


class Reader:
    """Answers prebuilt SQL with named parameters."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._local = threading.local()
        self._all: list[Connection] = []

    def rows(
        self, make: Callable[..., T], sql: str, values: Mapping[str, Any] = NOTHING
    ) -> list[T]:
        """One ``make(*columns)`` per row."""
        return [make(*row) for row in self.connection.execute(sql, values)]

    def row(
        self, make: Callable[..., T], sql: str, values: Mapping[str, Any] = NOTHING
    ) -> T | None:
        found = self.connection.execute(sql, values).fetchone()
        return None if found is None else make(*found)

    def scalar(self, sql: str, values: Mapping[str, Any] = NOTHING) -> Any:
        found = self.connection.execute(sql, values).fetchone()
        return None if found is None else found[0]

    @property
    def connection(self) -> Connection:
        mine: Connection | None = getattr(self._local, "connection", None)
        if mine is None:
            mine = connect_reader(self._path)
            self._local.connection = mine
            self._all.append(mine)
        return mine

    def close(self) -> None:
        for connection in self._all:
            connection.close()
        self._all.clear()
        self._local = threading.local()
