"""Carries commands out on the station's database: the change and its journal entry, or neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError

from app.commands.base import Stamp, row_id
from app.commands.text import clean_command
from app.domain.people import STATION, NotAllowed, Permission
from app.errors import Unavailable
from app.store import schema
from app.store.ballast import DiskFull, lay_in, throw_out
from app.store.engine import Transaction, writing_engine
from app.store.journal import Head, JournalWriter
from app.store.known import KnownRows
from app.store.own_rules import OwnRules
from app.store.searching import mark_everything, write_chunk, write_due
from app.store.sqlite import is_disk_full
from app.store.statements import Statements
from app.store.tables import credentials, settings
from app.store.work import SqlWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from app.commands.base import Command
    from app.config import DataFolder
    from app.domain.house import House


class NotSaved(Unavailable):
    """The database could not be written; it was looked up, and the command is not in it."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


class StillUnknown(Unavailable):
    """The commit failed and the database cannot be read either: nobody knows yet."""

    def __init__(self, command_id: str) -> None:
        super().__init__(command_id)
        self.command_id = command_id


@dataclass(frozen=True, slots=True)
class Done:
    """A command that is durably saved, and the kinds of rows that it touched."""

    id: str
    kinds: frozenset[str]
    repeated: bool = False

    @property
    def first_row(self) -> str:
        """The id of the first row that the command made, if it made one."""
        return row_id(self.id, 0)


class Ledger:
    """The only writer.  Used from one thread."""

    def __init__(
        self,
        folder: DataFolder,
        house: House,
        new_id: Callable[[], str],
    ) -> None:
        self._folder = folder
        self._rules = OwnRules(house)
        self._engine: Engine = writing_engine(folder.database)
        self._driver: Any = self._engine.dialect.loaded_dbapi
        self._statements = Statements(self._engine.dialect)
        with self._engine.begin() as connection:
            if _needs_migration(connection):
                schema.migrate(connection)
        self._incarnation = self._own_incarnation(new_id)
        self._journal = JournalWriter(self._engine.dialect, self._incarnation)
        self._known = KnownRows()
        self._connection, self._work, self._head = self._connected()
        self._lost = False
        self._make_findable()
        lay_in(folder.ballast)

    def carry_out(
        self, command: Command, command_id: str, *, by: str, at: datetime, station: str
    ) -> Done:
        """Do it durably, once; raise ``RuleBroken`` when it may not be, ``Unavailable`` else."""
        command = clean_command(command)
        try:
            return self._attempt(command, command_id, by=by, at=at, station=station)
        except (DBAPIError, self._driver.Error) as failure:
            return self._settle(command_id, failure)

    def _attempt(
        self, command: Command, command_id: str, *, by: str, at: datetime, station: str
    ) -> Done:
        if self._lost:
            self._reopen()
        try:
            return self._transact(
                command, Stamp(command_id, at, by, station, self._head.next_number)
            )
        except BaseException:
            self._known.forget()
            raise

    def _transact(self, command: Command, stamp: Stamp) -> Done:
        work = self._work
        with Transaction(work.driver):
            seen = self._journal.kinds_of(work.driver, stamp.id)
            if seen is not None:
                return Done(stamp.id, seen, repeated=True)
            work.begin(stamp)
            _require_permission(work, command, stamp.by)
            command.carry_out(stamp, work)
            write_due(work.driver)
            head = self._journal.append(work, command, self._head)
        self._head = head
        self._known.settle()
        return Done(stamp.id, frozenset(work.kinds))

    def _settle(self, command_id: str, failure: Exception) -> Done:
        """A failed COMMIT may be in the file all the same (92 of 94 were): look before telling."""
        cause = (failure.orig or failure) if isinstance(failure, DBAPIError) else failure
        full = is_disk_full(cause)
        if full:
            throw_out(self._folder.ballast)
        self._lost = True
        try:
            self._reopen()
            with Transaction(self._work.driver):
                seen = self._journal.kinds_of(self._work.driver, command_id)
        except (DBAPIError, self._driver.Error):
            raise StillUnknown(command_id) from failure
        if seen is not None:
            return Done(command_id, seen)
        if full:
            raise DiskFull(self._folder.path) from failure
        # a broken constraint is a bug of ours, not the world's
        if isinstance(cause, (self._driver.IntegrityError, self._driver.ProgrammingError)):
            raise failure
        raise NotSaved(str(cause)) from failure

    def _reopen(self) -> None:
        """Trust nothing that was known: neither the connection nor the end of the chain."""
        self._connection.close()
        self._engine.dispose()
        self._engine = writing_engine(self._folder.database)
        self._connection, self._work, self._head = self._connected()
        self._lost = False

    def _connected(self) -> tuple[Connection, SqlWork, Head]:
        """The kept connection, the work on the driver's own below it, and the end of the chain."""
        connection = self._engine.connect()
        db: Any = connection.connection.dbapi_connection
        with Transaction(db):
            head = self._journal.head(db)
        self._known.forget()
        return connection, SqlWork(db, self._statements, self._rules, self._known), head

    def keep_pin(self, person_id: str, pin_hash: str) -> None:
        """Credentials stay out of the journal, which is read by many and kept for years."""
        with self._connection.begin():
            table = credentials
            self._connection.execute(table.delete().where(table.c.person_id == person_id))
            self._connection.execute(insert(table).values(person_id=person_id, pin_hash=pin_hash))

    def rebuild_search(self) -> None:
        """What is searched, written anew from the rows."""
        with Transaction(self._work.driver):
            mark_everything(self._work.driver)
        self._make_findable()

    def _make_findable(self) -> None:
        """What an upgrade, or another program, has left to be done: chunk by chunk, for good."""
        left = True
        while left:
            with Transaction(self._work.driver):
                left = write_chunk(self._work.driver)

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def _own_incarnation(self, new_id: Callable[[], str]) -> str:
        with self._engine.begin() as connection:
            name = settings.c.name
            found = connection.scalar(select(settings.c.value).where(name == "incarnation"))
            if found is None:
                found = new_id()
                connection.execute(insert(settings).values(name="incarnation", value=found))
        return str(found)


def _needs_migration(connection: Connection) -> bool:
    driver: Any = connection.connection.dbapi_connection
    version = schema.version_of(driver)
    schema.require_known(version)
    return version != schema.HEAD


def _require_permission(work: SqlWork, command: Command, by: str) -> None:
    if by == STATION:
        if command.needs is not Permission.STATION:
            raise NotAllowed(by, command.needs)
        return
    person = work.people.find(by)
    if person is None or not person.may(command.needs):
        raise NotAllowed(by, command.needs)
