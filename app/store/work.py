"""One transaction as the commands see it, on any database, noting every change as from → to."""

from __future__ import annotations

import json
from itertools import islice, repeat
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

from sqlalchemy import bindparam, delete, func, insert, literal_column, select

from app.commands.base import Change, KnownReturn, Row, UnknownRecord
from app.commands.wire import KINDS
from app.domain.places import Goods
from app.errors import RuleBroken
from app.store.known import Known
from app.store.mapping import MAPS
from app.store.stock import stock, stock_counts
from app.store.tables import journal, print_jobs, returns, settings, units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy import Select

    from app.commands.base import Stamp
    from app.domain.agreements import Approval, EnteredRule, SellerLetter, SellerQuestion
    from app.domain.batches import Batch, BatchEntry
    from app.domain.containers import Container
    from app.domain.disposition import StandingOrder
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
    from app.store.statements import Statements, Text

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
LISTED = (
    select(print_jobs.c.id)
    .where(
        print_jobs.c.batch == bindparam("batch"),
        # said as the partial index says it, or every job there ever was is looked at
        print_jobs.c.batch != literal_column("''"),
        print_jobs.c.gone == literal_column("0"),
    )
    .order_by(print_jobs.c.id)
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


class _Question(NamedTuple):
    """Asking for rows by some of their columns: where these stand, how they are bound, the SQL."""

    places: tuple[int, ...]
    encoders: tuple[Callable[[Any], Any] | None, ...]
    text: Text


class SqlRecords(Generic[T]):
    """One kind of rows, for as long as the connection lasts."""

    def __init__(self, kind: str, work: SqlWork) -> None:
        self._kind = kind
        self._map = MAPS[kind]
        self._work = work
        self._driver = work.driver
        self._known = work.known.of(kind)
        self._questions: dict[tuple[str, ...], _Question] = {}

    def get(self, id_: str) -> T:
        found = self.find(id_)
        if found is None:
            raise UnknownRecord(self._kind, id_)
        return found

    def find(self, id_: str) -> T | None:
        known = self._known.get(id_)
        if known is None:
            found = self._read(self._question(("id",)), (id_,))
            return found[0] if found else None
        one: T = known.one
        return one

    def where(self, **equals: object) -> list[T]:
        question = self._question(tuple(equals))
        values = tuple(
            [
                encode(value) if encode and value is not None else value
                for encode, value in zip(question.encoders, equals.values(), strict=True)
            ]
        )
        known = self._known.answer(question.places, values)
        if known is not None:
            return known
        found = self._read(question, values)
        self._known.note(question.places, values, [one.id for one in found])
        return found

    def _question(self, names: tuple[str, ...]) -> _Question:
        question = self._questions.get(names)
        if question is None:
            places = tuple([self._map.places[name] for name in names])
            encoders = tuple([self._map.encoder(name) for name in names])
            text = self._work.statements.select(self._kind, names)
            question = self._questions[names] = _Question(places, encoders, text)
        return question

    def _read(self, question: _Question, values: tuple[Any, ...]) -> list[T]:
        rows = question.text.run_bound(self._driver, values).fetchall()
        return [self._known_or_read(row).one for row in rows]

    def add(self, one: T) -> T:
        row = self._map.to_row(one)
        row["version"] = 1
        after = dict(row)
        row["born"] = self._work.stamp.id
        self._work.statements.insert(self._kind).run(self._driver, row)
        self._work.note(Change(self._kind, one.id, 1, {}, after))
        known = self._as_known(tuple(after.values()))
        self._known.born(one.id, known)
        return known.one  # type: ignore[no-any-return]

    def add_many(self, many: Iterable[T]) -> None:
        rows = tuple(many)
        if not rows:
            return
        columns: dict[str, Iterable[Any]] = {**self._map.to_columns(rows)}
        columns |= {"version": repeat(1), "born": repeat(self._work.stamp.id)}
        self._work.statements.insert(self._kind).run_columns(self._driver, columns)
        self._known.many_born()
        self._work.touch(self._kind)

    def save(self, one: T) -> T:
        now = self.get(one.id)
        if one.version != now.version:
            raise ChangedSince(self._kind, one.id)
        return self._write(self._known.row(one.id), self._map.changed(now, one))

    def restore(self, change: Change) -> None:
        row = self._with_gone(change.id)
        if row[self._map.version_place] != change.version:
            raise ChangedSince(self._kind, change.id)
        back = {"gone": 1} if change.made else dict(change.before)
        self._write(row, back)

    def _with_gone(self, id_: str) -> tuple[Any, ...]:
        statement = self._work.statements.select(self._kind, ("id",), gone=True)
        row: tuple[Any, ...] | None = statement.run(self._driver, {"k_id": id_}).fetchone()
        if row is None:
            raise UnknownRecord(self._kind, id_)
        return row

    def _write(self, row: tuple[Any, ...], after: dict[str, Any]) -> T:
        """Write what is different ``after``, as a new version."""
        places = self._map.places
        after = {name: value for name, value in after.items() if value != row[places[name]]}
        before = {name: row[places[name]] for name in after}
        id_, version = row[self._map.id_place], row[self._map.version_place]
        values = {f"v_{name}": value for name, value in after.items()}
        values |= {"k_id": id_, "k_version": version, "v_version": version + 1}
        statement = self._work.statements.update(self._kind, (*after, "version"))
        if statement.run(self._driver, values).rowcount != 1:
            raise RowDiffers(self._kind, id_, version)
        self._work.note(Change(self._kind, id_, version + 1, before, after))
        written = list(row)
        for name, value in after.items():
            written[places[name]] = value
        written[self._map.version_place] = version + 1
        known = self._as_known(tuple(written))
        self._known.changed(id_, row, known, turned=known.one.gone or "gone" in after)
        return known.one  # type: ignore[no-any-return]

    def _known_or_read(self, row: tuple[Any, ...]) -> Known:
        id_ = row[self._map.id_place]
        known = self._known.get(id_)
        if known is None:
            known = self._as_known(row)
            self._known.keep(id_, known)
        return known

    def _as_known(self, row: tuple[Any, ...]) -> Known:
        return Known(row, self._map.from_row(row))


class _Kind(Generic[T]):
    """The records of one kind, made at their first use and kept."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, work: SqlWork, _owner: type) -> SqlRecords[T]:
        made: SqlRecords[T] = SqlRecords(self._name, work)
        work.__dict__[self._name] = made
        return made


class SqlWork:
    """One connection's transactions, one after the other: ``begin`` comes before each.

    Commits nothing: the door does that, together with the journal.
    """

    sellers: _Kind[Seller] = _Kind()
    people: _Kind[Person] = _Kind()
    returns: _Kind[Return] = _Kind()
    lines: _Kind[ReturnLine] = _Kind()
    parcels: _Kind[Parcel] = _Kind()
    units: _Kind[Unit] = _Kind()
    inspections: _Kind[Inspection] = _Kind()
    proposals: _Kind[Proposal] = _Kind()
    recovery_rates: _Kind[RecoveryRate] = _Kind()
    photos: _Kind[Photo] = _Kind()
    print_jobs: _Kind[PrintJob] = _Kind()
    bins: _Kind[Bin] = _Kind()
    approval_rules: _Kind[EnteredRule] = _Kind()
    approvals: _Kind[Approval] = _Kind()
    seller_questions: _Kind[SellerQuestion] = _Kind()
    seller_letters: _Kind[SellerLetter] = _Kind()
    standing_orders: _Kind[StandingOrder] = _Kind()
    holds: _Kind[Hold] = _Kind()
    clearances: _Kind[Clearance] = _Kind()
    destructions: _Kind[Destruction] = _Kind()
    executions: _Kind[Execution] = _Kind()
    containers: _Kind[Container] = _Kind()
    wms_files: _Kind[WmsFile] = _Kind()
    parcel_returns: _Kind[ParcelReturn] = _Kind()
    refusals: _Kind[Refusal] = _Kind()
    wrong_items: _Kind[WrongItem] = _Kind()
    batches: _Kind[Batch] = _Kind()
    batch_entries: _Kind[BatchEntry] = _Kind()
    second_looks: _Kind[SecondLook] = _Kind()
    grading_sets: _Kind[PublishedSet] = _Kind()

    def __init__(
        self,
        driver: Any,
        statements: Statements,
        rules: OwnRules,
        known: KnownRows,
    ) -> None:
        self.driver = driver
        self.statements = statements
        self.known = known
        self._rules = rules

    def begin(self, stamp: Stamp) -> None:
        """From here on it is the work of one command."""
        self.stamp = stamp
        self.changes: list[Change] = []
        self.kinds: set[str] = set()
        self.next_free_number = stamp.first_number

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

    def jobs_of(self, batch: str) -> list[PrintJob]:
        rows = self.statements.of(LISTED).run(self.driver, {"batch": batch})
        return [self.print_jobs.get(row[0]) for row in rows.fetchall()]

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
