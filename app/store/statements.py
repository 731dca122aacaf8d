"""SQL texts, compiled once from the tables and run on the driver: writes at its own speed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, insert, literal_column, select, update

from app.store.mapping import MAPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import ClauseElement, Dialect


class Statements:
    """Compiled for one database; each text is made at its first use and kept."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self.insert = lru_cache(None)(self._insert)
        self.select = lru_cache(None)(self._select)
        self.update = lru_cache(None)(self._update)
        self.of = lru_cache(None)(self._compile)

    def _insert(self, kind: str) -> Text:
        return self._compile(insert(MAPS[kind].table))

    def _select(self, kind: str, by: tuple[str, ...], *, gone: bool = False) -> Text:
        known = MAPS[kind]
        columns = known.table.c
        wanted = select(*[columns[name] for name in known.names])
        matching = [columns[name] == bindparam(f"k_{name}") for name in by]
        if not gone:
            matching.append(columns.gone == literal_column("0"))
        return self._compile(wanted.where(*matching).order_by(columns.id))

    def _update(self, kind: str, changed: tuple[str, ...]) -> Text:
        columns = MAPS[kind].table.c
        values: dict[str, Any] = {name: bindparam(f"v_{name}") for name in changed}
        matching = (columns.id == bindparam("k_id"), columns.version == bindparam("k_version"))
        return self._compile(update(MAPS[kind].table).where(*matching).values(values))

    def _compile(self, statement: ClauseElement) -> Text:
        return compiled(statement, self._dialect)


class Text:
    """One statement as the driver takes it."""

    __slots__ = ("_order", "_sql")

    def __init__(self, sql: str, order: tuple[str, ...] | None) -> None:
        self._sql = sql
        self._order = order

    def run(self, driver: Any, values: Mapping[str, Any]) -> Any:
        """The driver's cursor, in its connection's transaction, with the driver's errors.

        SQLAlchemy's own result takes ten times as long as SQLite takes for the row.
        """
        order = self._order
        bound = values if order is None else tuple([values[name] for name in order])
        return driver.execute(self._sql, bound)

    def run_columns(self, driver: Any, columns: Mapping[str, Iterable[Any]]) -> None:
        """Once for each row; a column is as long as the shortest, or repeats its value."""
        order = tuple(columns) if self._order is None else self._order
        rows: Iterable[Any] = zip(*[columns[name] for name in order], strict=False)
        if self._order is None:
            rows = (dict(zip(order, row, strict=True)) for row in rows)
        driver.cursor().executemany(self._sql, rows)


def compiled(statement: ClauseElement, dialect: Dialect) -> Text:
    """The statement as SQL text for this database, with the order of its values."""
    made: Any = statement.compile(dialect=dialect)
    return Text(str(made), tuple(made.positiontup) if made.positional else None)
