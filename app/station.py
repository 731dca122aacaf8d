"""The one door between the windows and the core: commands in, answers out."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from app.errors import Unavailable
from app.store.ids import CommandIds
from app.store.lock import FolderLock
from app.store.reading import Reader

if TYPE_CHECKING:
    from pathlib import Path

    from app.commands.base import Command
    from app.config import DataFolder
    from app.domain.house import House
    from app.store.ledger import Done, Ledger
    from app.store.own_rules import OwnRules
    from app.store.photos import Kept

P = ParamSpec("P")
R = TypeVar("R")
FINDABLE = "SELECT count(*) FROM search_docs"
CODE = "SELECT value FROM settings WHERE name = 'station_code'"
SCHEMA = "SELECT 1 FROM sqlite_master WHERE name = 'journal'"


class NotOpen(Unavailable):
    """The station's database is not open for writing (yet, or any more)."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Where time and ids come from; tests hand in their own."""

    now: Callable[[], datetime]
    new_id: Callable[[], str]


def system_clock() -> Clock:
    return Clock(lambda: datetime.now(UTC), CommandIds())


class Station:
    """Does commands and answers queries; knows none of them by name.

    Reading works from the first moment; ``open`` brings in the writing side, which takes
    SQLAlchemy and the rules with it and therefore runs after the first paint.
    """

    def __init__(
        self,
        folder: DataFolder,
        open_ledger: Callable[[Station], Ledger],
        load_house: Callable[[], House],
        clock: Clock,
    ) -> None:
        self.folder = folder
        self.clock = clock
        self._open_ledger = open_ledger
        self._load_house = load_house
        self._reader = Reader(folder.database)
        self._lock = FolderLock(folder.lock)
        self._ledger: Ledger | None = None
        self._writing = threading.Lock()
        self._house: House | None = None
        self._rules: OwnRules | None = None
        self._code = ""

    @property
    def house(self) -> House:
        """The rules in force, loaded at first use; before ``open`` those that were shipped."""
        if self._house is None:
            self._house = self._load_house()
        if self._ledger is None:
            return self._house
        if self._rules is None or self._rules.shipped is not self._house:
            # The rules come in after the first paint, and this with them.
            from app.store.own_rules import OwnRules  # noqa: PLC0415

            self._rules = OwnRules(self._house)
        return self._rules.house(self._reader.connection)

    @property
    def founded(self) -> bool:
        """Whether there is a station in the folder; False before the first start is through."""
        if not self.folder.database.exists() or self._reader.scalar(SCHEMA) is None:
            return False
        return bool(self._reader.scalar(CODE))

    def open(self) -> None:
        """Take the folder and open it for writing; a second time does nothing."""
        with self._writing:
            if self._ledger is None:
                self.folder.path.mkdir(parents=True, exist_ok=True)
                self._lock.take()
                try:
                    self._ledger = self._open_ledger(self)
                except BaseException:
                    self._lock.free()
                    raise

    def do(self, command: Command, *, by: str, command_id: str = "") -> Done:
        """Carry the command out and journal it, or neither.

        ``command_id`` repeats an earlier attempt: what is already saved is not done again.
        """
        with self._writing:
            if self._ledger is None:
                raise NotOpen
            self._code = self._code or str(self._reader.scalar(CODE) or "")
            return self._ledger.carry_out(
                command,
                command_id or self.clock.new_id(),
                by=by,
                at=self.clock.now(),
                station=self._code,
            )

    def keep_pin(self, person_id: str, pin_hash: str) -> None:
        with self._writing:
            if self._ledger is None:
                raise NotOpen
            self._ledger.keep_pin(person_id, pin_hash)

    def reindex(self) -> int:
        """Write anew what searches and queues read; returns how many rows can be found."""
        with self._writing:
            if self._ledger is None:
                raise NotOpen
            self._ledger.rebuild_search()
        return int(self._reader.scalar(FINDABLE))

    def keep_photo(self, source: Path | bytes) -> str:
        """Put a photo into the store; returns its SHA-256, to be attached by a command."""
        return self.take_photo(source).sha256

    def take_photo(self, source: Path | bytes) -> Kept:
        """As ``keep_photo``, and says whether another shot would be better evidence."""
        # Pillow is imported with the first photo, not with the first window.
        from app.store.photos import MAX_BYTES, NotAPhoto, PhotoStore  # noqa: PLC0415

        if isinstance(source, bytes):
            return PhotoStore(self.folder).take(source, "")
        try:
            with source.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except OSError as error:
            raise NotAPhoto(source.name, str(error)) from error
        return PhotoStore(self.folder).take(data, source.name)

    def ask(self, query: Callable[Concatenate[Reader, P], R], *args: P.args, **kw: P.kwargs) -> R:
        return query(self._reader, *args, **kw)

    def close(self) -> None:
        with self._writing:
            self._reader.close()
            if self._ledger is not None:
                self._ledger.close()
                self._ledger = None
            self._lock.free()
