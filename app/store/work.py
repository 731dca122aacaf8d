"""One transaction as the commands see it, on any database, noting every change as from → to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import bindparam, delete, insert, literal_column, select

from app.commands.base import Change, KnownReturn, Row, UnknownRecord
from app.commands.wire import KINDS
from app.domain.evidence import Bin, Inspection, Photo, PrintJob, Proposal
from app.domain.parcels import Parcel
from app.domain.people import Person
from app.domain.returns import Return, ReturnLine, Seller
from app.domain.units import Unit
from app.errors import RuleBroken
from app.store.mapping import MAPS
from app.store.tables import journal, returns, settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from app.commands.base import Stamp
    from app.domain.house import House
    from app.store.statements import Statements

T = TypeVar("T", bound=Row)
SETTING = select(settings.c.value).where(settings.c.name == bindparam("name"))
ENTRY = select(journal.c.by, journal.c.kind, journal.c.changes).where(
    journal.c.id == bindparam("id")
)
KNOWN_SOURCE = select(returns.c.source_key).where(
    # said as the partial index says it, or it is not used
    returns.c.gone == literal_column("0"),
    returns.c.source_key == bindparam("key"),
)
KNOWN_RETURN = select(returns.c.id, returns.c.seller_id, returns.c.rma).where(
    returns.c.rma == bindparam("rma"), returns.c.gone == literal_column("0")
)


class ChangedSince(RuleBroken):
    """The row was changed by somebody else, or after what is to be undone."""

    def __init__(self, kind: str, id_: str) -> None:
        super().__init__(kind, id_)
        self.kind = kind
        self.id = id_


class SqlRecords(Generic[T]):
    def __init__(self, kind: str, work: SqlWork) -> None:
        self._kind = kind
        self._map = MAPS[kind]
        self._work = work

    def get(self, id_: str) -> T:
        found = self.find(id_)
        if found is None:
            raise UnknownRecord(self._kind, id_)
        return found

    def find(self, id_: str) -> T | None:
        found = self.where(id=id_)
        return found[0] if found else None

    def where(self, **equals: object) -> list[T]:
        statement = self._work.statements.select(self._kind, tuple(equals))
        values = {f"k_{name}": self._map.encode(name, value) for name, value in equals.items()}
        rows = statement.run(self._work.connection, values)
        return [self._map.from_row(row) for row in rows.fetchall()]

    def add(self, one: T) -> T:
        row = self._born(one)
        self._work.statements.insert(self._kind).run(self._work.connection, row)
        after = {name: row[name] for name in self._map.names}
        self._work.note(Change(self._kind, one.id, 1, {}, after))
        return self._map.from_dict(row)  # type: ignore[no-any-return]

    def add_many(self, many: Iterable[T]) -> None:
        rows = [self._born(one) for one in many]
        self._work.statements.insert(self._kind).run_many(self._work.connection, rows)
        if rows:
            self._work.touch(self._kind)

    def save(self, one: T) -> T:
        before = self._map.to_row(self.get(one.id))
        after = self._map.to_row(one)
        if before["version"] != after["version"]:
            raise ChangedSince(self._kind, one.id)
        return self._write(before, after)

    def restore(self, change: Change) -> None:
        current = self._with_gone(change.id)
        if current["version"] != change.version:
            raise ChangedSince(self._kind, change.id)
        back = {"gone": 1} if change.made else dict(change.before)
        self._write(current, {**current, **back, "version": change.version})

    def _with_gone(self, id_: str) -> dict[str, Any]:
        statement = self._work.statements.select(self._kind, ("id",), gone=True)
        row = statement.run(self._work.connection, {"k_id": id_}).fetchone()
        if row is None:
            raise UnknownRecord(self._kind, id_)
        return dict(zip(self._map.names, row, strict=True))

    def _born(self, one: T) -> dict[str, Any]:
        row = self._map.to_row(one)
        row["version"] = 1
        row["born"] = self._work.stamp.id
        return row

    def _write(self, before: dict[str, Any], after: dict[str, Any]) -> T:
        changed = tuple(name for name in self._map.names if before[name] != after[name])
        version = before["version"] + 1
        values = {f"v_{name}": after[name] for name in changed}
        values |= {"k_id": before["id"], "k_version": before["version"], "v_version": version}
        statement = self._work.statements.update(self._kind, (*changed, "version"))
        statement.run(self._work.connection, values)
        self._work.note(
            Change(
                self._kind,
                before["id"],
                version,
                {name: before[name] for name in changed},
                {name: after[name] for name in changed},
            )
        )
        return self._map.from_dict({**after, "version": version})  # type: ignore[no-any-return]


class SqlWork:
    """Commits nothing: the door does that, together with the journal."""

    def __init__(
        self,
        connection: Connection,
        statements: Statements,
        stamp: Stamp,
        house: House,
    ) -> None:
        self.connection = connection
        self.statements = statements
        self.stamp = stamp
        self.changes: list[Change] = []
        self.kinds: set[str] = set()
        self.next_free_number = stamp.first_number
        self.house = house
        self.sellers = SqlRecords[Seller]("sellers", self)
        self.people = SqlRecords[Person]("people", self)
        self.returns = SqlRecords[Return]("returns", self)
        self.lines = SqlRecords[ReturnLine]("lines", self)
        self.parcels = SqlRecords[Parcel]("parcels", self)
        self.units = SqlRecords[Unit]("units", self)
        self.inspections = SqlRecords[Inspection]("inspections", self)
        self.proposals = SqlRecords[Proposal]("proposals", self)
        self.photos = SqlRecords[Photo]("photos", self)
        self.print_jobs = SqlRecords[PrintJob]("print_jobs", self)
        self.bins = SqlRecords[Bin]("bins", self)

    def records(self, kind: str) -> SqlRecords[Any]:
        return getattr(self, kind)  # type: ignore[no-any-return]

    def note(self, change: Change) -> None:
        self.changes.append(change)
        self.kinds.add(change.kind)

    def touch(self, kind: str) -> None:
        self.kinds.add(kind)

    def next_number(self) -> int:
        number = self.next_free_number
        self.next_free_number += 1
        return number

    def setting(self, name: str) -> str:
        found = self.connection.execute(SETTING, {"name": name}).scalar()
        return "" if found is None else str(found)

    def set_setting(self, name: str, value: str) -> None:
        before = self.setting(name)
        self.connection.execute(delete(settings).where(settings.c.name == name))
        self.connection.execute(insert(settings).values(name=name, value=value))
        self.note(Change("settings", name, 0, {"value": before}, {"value": value}))

    def changes_of(self, command_id: str) -> tuple[Change, ...]:
        return tuple(Change(*entry) for entry in json.loads(self._entry(command_id).changes))

    def actor_of(self, command_id: str) -> str:
        return str(self._entry(command_id).by)

    def kind_of(self, command_id: str) -> str:
        return str(self._entry(command_id).kind)

    def is_undoable(self, kind: str) -> bool:
        return kind in KINDS and KINDS[kind].undoable

    def known_sources(self, source_keys: Iterable[str]) -> set[str]:
        known = self.statements.of(KNOWN_SOURCE)
        rows = (known.run(self.connection, {"key": key}).fetchone() for key in source_keys)
        return {row[0] for row in rows if row is not None}

    def known_returns(self, rmas: Iterable[str]) -> list[KnownReturn]:
        known = self.statements.of(KNOWN_RETURN)
        rows = [known.run(self.connection, {"rma": rma}).fetchall() for rma in rmas]
        return sorted(KnownReturn(*row) for found in rows for row in found)

    def _entry(self, command_id: str) -> Any:
        found = self.connection.execute(ENTRY, {"id": command_id}).first()
        if found is None:
            raise UnknownRecord("journal", command_id)
        return found
