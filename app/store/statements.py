"""SQL texts, compiled once from the tables and run on the driver: writes at its own speed."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
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

    __slots__ = ("_order", "_pick", "_positional", "_sql")

    def __init__(self, sql: str, order: tuple[str, ...], *, positional: bool) -> None:
        self._sql = sql
        self._order = order
        self._positional = positional
        # of one name it would give the value alone
        self._pick = itemgetter(*order) if len(order) > 1 else None

    def run(self, driver: Any, values: Mapping[str, Any]) -> Any:
        """The driver's cursor, in its connection's transaction, with the driver's errors.

        SQLAlchemy's own result takes ten times as long as SQLite takes for the row.
        """
        bound: Any = values
        if self._positional:
            pick = self._pick
            bound = pick(values) if pick else [values[name] for name in self._order]
        return driver.execute(self._sql, bound)

    def run_bound(self, driver: Any, values: tuple[Any, ...]) -> Any:
        """As ``run``, the values in the order in which the statement names them."""
        bound = values if self._positional else dict(zip(self._order, values, strict=True))
        return driver.execute(self._sql, bound)

    def run_columns(self, driver: Any, columns: Mapping[str, Iterable[Any]]) -> None:
        """Once for each row; a column is as long as the shortest, or repeats its value."""
        rows: Iterable[Any] = zip(*[columns[name] for name in self._order], strict=False)
        if not self._positional:
            rows = (dict(zip(self._order, row, strict=True)) for row in rows)
        driver.cursor().executemany(self._sql, rows)


def compiled(statement: ClauseElement, dialect: Dialect) -> Text:
    """The statement as SQL text for this database, with the order of its values."""
    made: Any = statement.compile(dialect=dialect)
    order = made.positiontup if made.positional else made.bind_names.values()
    return Text(str(made), tuple(order), positional=made.positional)
