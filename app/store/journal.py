"""Writing the journal: outbox, audit trail and undo history in one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import bindparam, func, insert, select

from app.commands.wire import to_wire
from app.store.chain import COLUMNS, GENESIS, entry_hash
from app.store.moments import to_millis
from app.store.statements import compiled
from app.store.tables import journal, touched

if TYPE_CHECKING:
    from sqlalchemy import Dialect

    from app.commands.base import Change, Command
    from app.store.work import SqlWork

LAST = select(journal.c.seq, journal.c.hash, journal.c.next_number).where(
    journal.c.seq == select(func.max(journal.c.seq)).scalar_subquery()
)
SEEN = select(journal.c.changes).where(journal.c.id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: where the next entry goes."""

    seq: int
    hash: str
    next_number: int


class JournalWriter:
    def __init__(self, dialect: Dialect, incarnation: str) -> None:
        self._incarnation = incarnation
        self._entry = compiled(insert(journal), dialect)
        self._touched = compiled(insert(touched), dialect)
        self._last = compiled(LAST, dialect)
        self._seen = compiled(SEEN, dialect)

    def head(self, driver: Any) -> Head:
        """The end of the chain as it is in the database."""
        last = self._last.run(driver, {}).fetchone()
        return Head(*last) if last else Head(0, GENESIS, 1)

    def kinds_of(self, driver: Any, command_id: str) -> frozenset[str] | None:
        """What a command changed that is already in the journal, else None."""
        found = self._seen.run(driver, {"id": command_id}).fetchone()
        return None if found is None else frozenset(entry[0] for entry in json.loads(found[0]))

    def append(self, work: SqlWork, command: Command, head: Head) -> Head:
        stamp = work.stamp
        kind, payload = to_wire(command)
        values: dict[str, Any] = {
            "seq": head.seq + 1,
            "id": stamp.id,
            "kind": kind,
            "kind_version": command.wire_version,
            "station": stamp.station,
            "incarnation": self._incarnation,
            "by": stamp.by,
            "at": to_millis(stamp.at),
            "first_number": stamp.first_number,
            "next_number": work.next_free_number,
            "undoes": getattr(command, "undoes", ""),
            "payload": payload,
            "changes": _changes(work.changes),
            "prev": head.hash,
        }
        values["hash"] = entry_hash([values[name] for name in COLUMNS])
        self._entry.run(work.driver, values)
        rows = dict.fromkeys([change.id for change in work.changes])
        self._touched.run_columns(work.driver, {"row_id": rows, "seq": repeat(values["seq"])})
        return Head(values["seq"], values["hash"], work.next_free_number)


def _changes(changes: list[Change]) -> str:
    entries = [(c.kind, c.id, c.version, c.before, c.after) for c in changes]
    return msgspec.json.encode(entries).decode()
