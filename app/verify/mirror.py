"""The rows as the journal tells them: its changes folded, one entry after the other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from app.store.mapping import MAPS
from app.verify.announced import announced_rows
from app.verify.known import Known
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from app.verify.chain import Entry
    from app.verify.findings import Findings

Row = dict[str, Any]
Changed = list[tuple[str, str, Row]]  # kind, id, the columns that changed as they were
BULK: Final = "AnnounceReturns"
NO_ROW: Final[Row] = {}
# An entry does not tell the columns that came after it.
DEFAULTS: Final = {kind: known.defaults() for kind, known in MAPS.items()}


class Told(NamedTuple):
    """One change as the journal writes it down."""

    kind: str
    id: str
    version: int
    before: Row
    after: Row


_changes = msgspec.json.Decoder(list[Told])


class Mirror:
    """``rows`` by kind and id; ``last`` is the entry that changed a row last."""

    def __init__(self, findings: Findings) -> None:
        self.rows: dict[str, dict[str, Row]] = defaultdict(dict)
        self.last: dict[str, int] = {}
        self._findings = findings
        self._known = Known(self.rows)

    def row(self, kind: str, id_: object) -> Row | None:
        """The row unless it is marked as gone."""
        found = self.rows[kind].get(str(id_))
        return None if found is None or found["gone"] else found

    def fold(self, entry: Entry) -> tuple[Changed, set[str]]:
        """Apply one entry; returns what it changed, and the ids of rows its changes name."""
        changed: Changed = []
        try:
            told = _changes.decode(entry.changes)
            bulk = self._bulk(entry) if entry.kind == BULK else {}
        except (msgspec.MsgspecError, ValueError, TypeError, KeyError) as error:
            subject = Subject("journal", entry.id)
            self._findings.add(
                Law.CHAIN, Problem.UNREADABLE, entry.seq, subject, message=str(error)
            )
            return changed, set()
        for one in told:
            self._apply(entry, one)
            changed.append((one.kind, one.id, one.before))
        for kind, made in bulk.items():
            for row in made:
                self._make(entry, kind, row["id"], row)
                changed.append((kind, row["id"], NO_ROW))
        return changed, {one.id for one in told}

    def _bulk(self, entry: Entry) -> dict[str, list[Row]]:
        """What came in from a file is not in the changes but follows from the payload."""
        return announced_rows(entry, self._known)

    def _apply(self, entry: Entry, told: Told) -> None:
        if told.after and not told.before:
            self._make(entry, told.kind, told.id, told.after)
            return
        row = self.rows[told.kind].get(told.id)
        if told.kind == "settings":
            row = self.rows[told.kind].setdefault(told.id, {"value": ""})
        elif row is None:
            self._unfounded(entry, told, "id", told.id, "")
            return
        elif row["version"] != told.version - 1:
            self._unfounded(entry, told, "version", told.version - 1, row["version"])
        for column, value in told.before.items():
            if row.get(column) != value:
                self._unfounded(entry, told, column, value, row.get(column))
        row.update(told.after)
        if told.kind != "settings":
            row["version"] = told.version
        self._known.note_move(told.kind, told.id, told.after)
        self.last[told.id] = entry.seq

    def _make(self, entry: Entry, kind: str, id_: str, row: Row) -> None:
        if id_ in self.rows[kind]:
            self._unfounded(entry, Told(kind, id_, 1, NO_ROW, row), "id", "", id_)
        self.rows[kind][id_] = {**DEFAULTS.get(kind, NO_ROW), **row, "born": entry.id}
        self.last[id_] = entry.seq
        self._known.note(kind, id_, row)

    def _unfounded(
        self, entry: Entry, told: Told, column: str, expected: object, found: object
    ) -> None:
        detail = {"column": column, "expected": expected, "found": found}
        subject = Subject(told.kind, told.id)
        self._findings.add(Law.ROWS, Problem.UNFOUNDED, entry.seq, subject, **detail)
