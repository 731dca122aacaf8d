"""One transaction as the commands see it, on any database, noting every change as from → to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from sqlalchemy import bindparam, delete, insert, literal_column, select

from app.commands.base import Change, KnownReturn, Row, UnknownRecord
from app.commands.wire import KINDS
from app.domain.evidence import Bin, Inspection, Photo, PrintJob, Proposal, RecoveryRate
from app.domain.grading.publishing import PublishedSet
from app.domain.parcels import Parcel
from app.domain.people import Person
from app.domain.returns import Return, ReturnLine, Seller
from app.domain.second_looks import SecondLook
from app.domain.units import Unit
from app.errors import RuleBroken
from app.store.known import Known
from app.store.mapping import MAPS
from app.store.tables import journal, returns, settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.commands.base import Stamp
    from app.domain.house import House
    from app.store.known import KnownRows
    from app.store.own_rules import OwnRules
    from app.store.statements import Statements

T = TypeVar("T", bound=Row)
SETTING = select(settings.c.value).where(settings.c.name == bindparam("name"))
NO_SETTING = delete(settings).where(settings.c.name == bindparam("k_name"))
NEW_SETTING = insert(settings)
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


class Entry(NamedTuple):
    """What undoing asks of a journal entry."""

    by: str
    kind: str
    changes: str


class ChangedSince(RuleBroken):
    """The row was changed by somebody else, or after what is to be undone."""

    def __init__(self, kind: str, id_: str) -> None:
        super().__init__(kind, id_)
        self.kind = kind
        self.id = id_


class RowDiffers(Exception):
    """A bug: what the writer knows of a row is not what the database holds."""


class SqlRecords(Generic[T]):
    def __init__(self, kind: str, work: SqlWork) -> None:
        self._kind = kind
        self._map = MAPS[kind]
        self._work = work
        self._known = work.known.of(kind)

    def get(self, id_: str) -> T:
        found = self.find(id_)
        if found is None:
            raise UnknownRecord(self._kind, id_)
        return found

    def find(self, id_: str) -> T | None:
        known = self._known.get(id_)
        if known is None:
            found = self.where(id=id_)
            return found[0] if found else None
        one: T = known.one
        return one

    def where(self, **equals: object) -> list[T]:
        statement = self._work.statements.select(self._kind, tuple(equals))
        values = {f"k_{name}": self._map.encode(name, value) for name, value in equals.items()}
        rows = statement.run(self._work.driver, values)
        return [self._known_or_read(row).one for row in rows.fetchall()]

    def add(self, one: T) -> T:
        row = self._born(one)
        self._work.statements.insert(self._kind).run(self._work.driver, row)
        after = {name: row[name] for name in self._map.names}
        self._work.note(Change(self._kind, one.id, 1, {}, after))
        return self._keep(tuple(after.values()))

    def add_many(self, many: Iterable[T]) -> None:
        rows = [self._born(one) for one in many]
        self._work.statements.insert(self._kind).run_many(self._work.driver, rows)
        if rows:
            self._work.touch(self._kind)

    def save(self, one: T) -> T:
        self.get(one.id)
        known = self._known[one.id]
        if one.version != known.one.version:
            raise ChangedSince(self._kind, one.id)
        return self._write(known.row, self._map.changed(known.one, one))

    def restore(self, change: Change) -> None:
        row = self._with_gone(change.id)
        if row[self._map.version_place] != change.version:
            raise ChangedSince(self._kind, change.id)
        back = {"gone": 1} if change.made else dict(change.before)
        self._write(row, back)

    def _with_gone(self, id_: str) -> tuple[Any, ...]:
        statement = self._work.statements.select(self._kind, ("id",), gone=True)
        row: tuple[Any, ...] | None = statement.run(self._work.driver, {"k_id": id_}).fetchone()
        if row is None:
            raise UnknownRecord(self._kind, id_)
        return row

    def _born(self, one: T) -> dict[str, Any]:
        row = self._map.to_row(one)
        row["version"] = 1
        row["born"] = self._work.stamp.id
        return row

    def _write(self, row: tuple[Any, ...], after: dict[str, Any]) -> T:
        """Write what is different ``after``, as a new version."""
        now = dict(zip(self._map.names, row, strict=True))
        after = {name: value for name, value in after.items() if value != now[name]}
        before = {name: now[name] for name in after}
        version = now["version"] + 1
        values = {f"v_{name}": value for name, value in after.items()}
        values |= {"k_id": now["id"], "k_version": now["version"], "v_version": version}
        statement = self._work.statements.update(self._kind, (*after, "version"))
        if statement.run(self._work.driver, values).rowcount != 1:
            raise RowDiffers(self._kind, now["id"], now["version"])
        self._work.note(Change(self._kind, now["id"], version, before, after))
        return self._keep(tuple({**now, **after, "version": version}.values()))

    def _known_or_read(self, row: tuple[Any, ...]) -> Known:
        id_ = row[self._map.id_place]
        known = self._known.get(id_)
        if known is None:
            known = self._known[id_] = Known(row, self._map.from_row(row))
        return known

    def _keep(self, row: tuple[Any, ...]) -> T:
        one: T = self._map.from_row(row)
        if one.gone:
            self._known.pop(one.id, None)
        else:
            self._known[one.id] = Known(row, one)
        return one


class SqlWork:
    """Commits nothing: the door does that, together with the journal."""

    def __init__(
        self,
        driver: Any,
        statements: Statements,
        stamp: Stamp,
        rules: OwnRules,
        known: KnownRows,
    ) -> None:
        self.driver = driver
        self.statements = statements
        self.stamp = stamp
        self.known = known
        self.changes: list[Change] = []
        self.kinds: set[str] = set()
        self.next_free_number = stamp.first_number
        self._rules = rules
        self.sellers = SqlRecords[Seller]("sellers", self)
        self.people = SqlRecords[Person]("people", self)
        self.returns = SqlRecords[Return]("returns", self)
        self.lines = SqlRecords[ReturnLine]("lines", self)
        self.parcels = SqlRecords[Parcel]("parcels", self)
        self.units = SqlRecords[Unit]("units", self)
        self.inspections = SqlRecords[Inspection]("inspections", self)
        self.proposals = SqlRecords[Proposal]("proposals", self)
        self.recovery_rates = SqlRecords[RecoveryRate]("recovery_rates", self)
        self.second_looks = SqlRecords[SecondLook]("second_looks", self)
        self.grading_sets = SqlRecords[PublishedSet]("grading_sets", self)
        self.photos = SqlRecords[Photo]("photos", self)
        self.print_jobs = SqlRecords[PrintJob]("print_jobs", self)
        self.bins = SqlRecords[Bin]("bins", self)

    def records(self, kind: str) -> SqlRecords[Any]:
        return getattr(self, kind)  # type: ignore[no-any-return]

    @property
    def house(self) -> House:
        return self._rules.house(self.driver)

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
        found = self.statements.of(SETTING).run(self.driver, {"name": name}).fetchone()
        return "" if found is None else str(found[0])

    def set_setting(self, name: str, value: str) -> None:
        before = self.setting(name)
        self.statements.of(NO_SETTING).run(self.driver, {"k_name": name})
        self.statements.of(NEW_SETTING).run(self.driver, {"name": name, "value": value})
        self.note(Change("settings", name, 0, {"value": before}, {"value": value}))

    def changes_of(self, command_id: str) -> tuple[Change, ...]:
        return tuple(Change(*entry) for entry in json.loads(self._entry(command_id).changes))

    def actor_of(self, command_id: str) -> str:
        return self._entry(command_id).by

    def kind_of(self, command_id: str) -> str:
        return self._entry(command_id).kind

    def is_undoable(self, kind: str) -> bool:
        return kind in KINDS and KINDS[kind].undoable

    def known_sources(self, source_keys: Iterable[str]) -> set[str]:
        known = self.statements.of(KNOWN_SOURCE)
        rows = (known.run(self.driver, {"key": key}).fetchone() for key in source_keys)
        return {row[0] for row in rows if row is not None}

    def known_returns(self, rmas: Iterable[str]) -> list[KnownReturn]:
        known = self.statements.of(KNOWN_RETURN)
        rows = [known.run(self.driver, {"rma": rma}).fetchall() for rma in rmas]
        return sorted(KnownReturn(*row) for found in rows for row in found)

    def _entry(self, command_id: str) -> Entry:
        found = self.statements.of(ENTRY).run(self.driver, {"id": command_id}).fetchone()
        if found is None:
            raise UnknownRecord("journal", command_id)
        return Entry(*found)
