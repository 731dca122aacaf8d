"""The rows as they are now, held against what the journal made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.store.mapping import MAPS
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from app.verify.findings import Findings
    from app.verify.mirror import Mirror, Row

SETTINGS: Final = "SELECT name, value FROM settings"
# Which database this is, as opposed to a copy of it: made with the file, so in no journal.
UNJOURNALLED: Final = frozenset({"incarnation"})
TRACES: Final = "SELECT row_id, seq FROM touched"


def compare_rows(connection: Connection, mirror: Mirror, findings: Findings) -> int:
    """Returns how many rows there are."""
    count = 0
    for kind in MAPS:
        expected = mirror.rows[kind]
        missing = set(expected)
        for row in _rows(connection, kind):
            count += 1
            missing.discard(row["id"])
            known = expected.get(row["id"])
            if known is None:
                findings.add(Law.ROWS, Problem.FOREIGN, None, Subject(kind, row["id"]))
            elif row != known:
                _name_differences(kind, row, known, mirror, findings)
        for id_ in sorted(missing):
            findings.add(Law.ROWS, Problem.REMOVED, mirror.last.get(id_), Subject(kind, id_))
    return count + _compare_settings(connection, mirror, findings)


def _rows(connection: Connection, kind: str) -> Iterator[Row]:
    names = [*MAPS[kind].names, "born"]
    columns = ", ".join(f'"{name}"' for name in names)
    sql = f"SELECT {columns} FROM {kind}"  # noqa: S608 both from our own tables
    for values in connection.execute(sql):
        yield dict(zip(names, values, strict=True))


def _name_differences(kind: str, row: Row, known: Row, mirror: Mirror, findings: Findings) -> None:
    seq = mirror.last.get(row["id"])
    subject = Subject(kind, row["id"], _name(known))
    for column, found in row.items():
        expected = known.get(column)
        if found != expected:
            findings.add(
                Law.ROWS, Problem.EDITED, seq, subject,
                column=column, expected=_told(expected), found=_told(found),
            )  # fmt: skip


def _compare_settings(connection: Connection, mirror: Mirror, findings: Findings) -> int:
    now: dict[str, str] = dict(connection.execute(SETTINGS).fetchall())
    told = {name: row["value"] for name, row in mirror.rows["settings"].items()}
    for name in sorted((set(now) | set(told)) - UNJOURNALLED):
        subject = Subject("settings", name, name)
        if name not in told:
            findings.add(Law.ROWS, Problem.FOREIGN, None, subject)
        elif name not in now:
            findings.add(Law.ROWS, Problem.REMOVED, mirror.last.get(name), subject)
        elif now[name] != told[name]:
            findings.add(
                Law.ROWS, Problem.EDITED, mirror.last.get(name), subject,
                column="value", expected=_told(told[name]), found=_told(now[name]),
            )  # fmt: skip
    return len(now)


class Traces:
    """Which rows each event is filed under, for the stories that people read."""

    def __init__(self, connection: Connection) -> None:
        self._left: set[tuple[str, int]] = set(connection.execute(TRACES))

    def expect(self, seq: int, rows: set[str], findings: Findings) -> None:
        for row_id in rows:
            if (row_id, seq) in self._left:
                self._left.discard((row_id, seq))
            else:
                findings.add(Law.TRACES, Problem.UNTRACED, seq, Subject("touched", row_id))

    def refuse_rest(self, findings: Findings) -> None:
        for row_id, seq in sorted(self._left):
            findings.add(Law.TRACES, Problem.FOREIGN, seq, Subject("touched", row_id))


def _name(row: Row) -> str:
    return str(row.get("lpn") or row.get("rma") or row.get("tracking") or row.get("code") or "")


def _told(value: Any) -> str:
    return "" if value is None else str(value)
