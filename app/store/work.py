"""One transaction as the commands see it, on any database, noting every change as from → to."""

from __future__ import annotations

import json
from functools import cached_property
from itertools import islice, repeat
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from sqlalchemy import bindparam, delete, func, insert, literal_column, select

from app.commands.base import Change, KnownReturn, Row, UnknownRecord
from app.commands.wire import KINDS
from app.domain.evidence import Bin, Inspection, Photo, PrintJob, Proposal, RecoveryRate
from app.domain.grading.publishing import PublishedSet
from app.domain.parcels import Parcel
from app.domain.people import Person
from app.domain.places import Goods
from app.domain.returns import Return, ReturnLine, Seller
from app.domain.second_looks import SecondLook
from app.domain.units import Unit
from app.errors import RuleBroken
from app.store.known import Known
from app.store.mapping import MAPS
from app.store.stock import stock, stock_counts
from app.store.tables import journal, returns, settings, units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Select

    from app.commands.base import Stamp
    from app.domain.agreements import Approval, EnteredRule, SellerQuestion
    from app.domain.batches import Batch, BatchEntry
    from app.domain.containers import Container
    from app.domain.evidence import Bin, Inspection, Photo, PrintJob, Proposal, RecoveryRate
    from app.domain.executions import Clearance, Destruction, Execution
    from app.domain.grading.publishing import PublishedSet
    from app.domain.holds import Hold
    from app.domain.house import House
    from app.domain.parcels import Parcel, ParcelReturn, Refusal
    from app.domain.people import Person
    from app.domain.returns import Return, ReturnLine, Seller
    from app.domain.second_looks import SecondLook
    from app.domain.units import Unit, WrongItem
    from app.domain.wms import WmsFile
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
AT_ONCE: Final = 50  # keys to one question: the returns of a chunk of an import
KEYS: Final = [f"key{place}" for place in range(AT_ONCE)]
KNOWN_SOURCES = select(returns.c.source_key).where(
    # said as the partial index says it, or it is not used
    returns.c.gone == literal_column("0"),
    returns.c.source_key.in_([bindparam(key) for key in KEYS]),
)
KNOWN_RETURNS = select(returns.c.id, returns.c.seller_id, returns.c.rma).where(
    returns.c.rma.in_([bindparam(key) for key in KEYS]), returns.c.gone == literal_column("0")
)

PIECES = select(stock_counts.c.units).where(
    stock_counts.c.what == literal_column("'bin'"), stock_counts.c.key == bindparam("key")
)
GOODS = select(stock.c.sku, stock.c.seller_id).where(stock.c.bin == bindparam("code")).distinct()
PACKED = (
    select(units.c.id)
    .where(
        units.c.container_id == bindparam("container_id"),
        units.c.container_id != literal_column("''"),
        units.c.gone == literal_column("0"),
    )
    .order_by(units.c.id)
)
LAST_ENTRY = select(func.max(journal.c.seq))


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
        rows = tuple(many)
        if not rows:
            return
        columns: dict[str, Iterable[Any]] = {**self._map.to_columns(rows)}
        columns |= {"version": repeat(1), "born": repeat(self._work.stamp.id)}
        self._work.statements.insert(self._kind).run_columns(self._work.driver, columns)
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
    """Commits nothing: the door does that, together with the journal.

    A command touches three or four kinds of rows: the others are not even made.
    """

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

    @cached_property
    def sellers(self) -> SqlRecords[Seller]:
        return SqlRecords("sellers", self)

    @cached_property
    def people(self) -> SqlRecords[Person]:
        return SqlRecords("people", self)

    @cached_property
    def returns(self) -> SqlRecords[Return]:
        return SqlRecords("returns", self)

    @cached_property
    def lines(self) -> SqlRecords[ReturnLine]:
        return SqlRecords("lines", self)

    @cached_property
    def parcels(self) -> SqlRecords[Parcel]:
        return SqlRecords("parcels", self)

    @cached_property
    def units(self) -> SqlRecords[Unit]:
        return SqlRecords("units", self)

    @cached_property
    def inspections(self) -> SqlRecords[Inspection]:
        return SqlRecords("inspections", self)

    @cached_property
    def proposals(self) -> SqlRecords[Proposal]:
        return SqlRecords("proposals", self)

    @cached_property
    def recovery_rates(self) -> SqlRecords[RecoveryRate]:
        return SqlRecords("recovery_rates", self)

    @cached_property
    def photos(self) -> SqlRecords[Photo]:
        return SqlRecords("photos", self)

    @cached_property
    def print_jobs(self) -> SqlRecords[PrintJob]:
        return SqlRecords("print_jobs", self)

    @cached_property
    def bins(self) -> SqlRecords[Bin]:
        return SqlRecords("bins", self)

    @cached_property
    def approval_rules(self) -> SqlRecords[EnteredRule]:
        return SqlRecords("approval_rules", self)

    @cached_property
    def approvals(self) -> SqlRecords[Approval]:
        return SqlRecords("approvals", self)

    @cached_property
    def seller_questions(self) -> SqlRecords[SellerQuestion]:
        return SqlRecords("seller_questions", self)

    @cached_property
    def holds(self) -> SqlRecords[Hold]:
        return SqlRecords("holds", self)

    @cached_property
    def clearances(self) -> SqlRecords[Clearance]:
        return SqlRecords("clearances", self)

    @cached_property
    def destructions(self) -> SqlRecords[Destruction]:
        return SqlRecords("destructions", self)

    @cached_property
    def executions(self) -> SqlRecords[Execution]:
        return SqlRecords("executions", self)

    @cached_property
    def containers(self) -> SqlRecords[Container]:
        return SqlRecords("containers", self)

    @cached_property
    def wms_files(self) -> SqlRecords[WmsFile]:
        return SqlRecords("wms_files", self)

    @cached_property
    def parcel_returns(self) -> SqlRecords[ParcelReturn]:
        return SqlRecords("parcel_returns", self)

    @cached_property
    def refusals(self) -> SqlRecords[Refusal]:
        return SqlRecords("refusals", self)

    @cached_property
    def wrong_items(self) -> SqlRecords[WrongItem]:
        return SqlRecords("wrong_items", self)

    @cached_property
    def batches(self) -> SqlRecords[Batch]:
        return SqlRecords("batches", self)

    @cached_property
    def batch_entries(self) -> SqlRecords[BatchEntry]:
        return SqlRecords("batch_entries", self)

    @cached_property
    def second_looks(self) -> SqlRecords[SecondLook]:
        return SqlRecords("second_looks", self)

    @cached_property
    def grading_sets(self) -> SqlRecords[PublishedSet]:
        return SqlRecords("grading_sets", self)

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
        return {row[0] for row in self._among(KNOWN_SOURCES, source_keys)}

    def pieces_in(self, bin_code: str) -> int:
        found = self.statements.of(PIECES).run(self.driver, {"key": bin_code}).fetchone()
        return 0 if found is None else int(found[0])

    def goods_in(self, bin_code: str) -> list[Goods]:
        rows = self.statements.of(GOODS).run(self.driver, {"code": bin_code})
        return [Goods(*row) for row in rows.fetchall()]

    def units_in(self, container_id: str) -> list[Unit]:
        rows = self.statements.of(PACKED).run(self.driver, {"container_id": container_id})
        return [self.units.get(row[0]) for row in rows.fetchall()]

    @property
    def last_entry(self) -> int:
        return self.statements.of(LAST_ENTRY).run(self.driver, {}).fetchone()[0] or 0

    def known_returns(self, rmas: Iterable[str]) -> list[KnownReturn]:
        return sorted(KnownReturn(*row) for row in self._among(KNOWN_RETURNS, rmas))

    def _among(self, question: Select[Any], keys: Iterable[str]) -> Iterator[tuple[Any, ...]]:
        """The rows that have one of these keys, fifty to a question."""
        known, left = self.statements.of(question), iter(dict.fromkeys(keys))
        while some := list(islice(left, AT_ONCE)):
            asked = some + [some[0]] * (AT_ONCE - len(some))
            yield from known.run(self.driver, dict(zip(KEYS, asked, strict=True)))

    def _entry(self, command_id: str) -> Entry:
        found = self.statements.of(ENTRY).run(self.driver, {"id": command_id}).fetchone()
        if found is None:
            raise UnknownRecord("journal", command_id)
        return Entry(*found)
