"""The SQLite that the station stands on: which library, which settings.  No SQLAlchemy here.

Start-up and every query go through this module alone, so that the window need not wait for
the mapping and the migrations to be imported.
"""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING, Any, Final

from app.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import Connection

try:
    library: Any = importlib.import_module("pysqlite3.dbapi2")
except ImportError:  # no wheel for this platform: the interpreter's own, if it is sound
    library = importlib.import_module("sqlite3")

WRITER: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",  # NORMAL lost acknowledged commits in 915 of 1000 power-cut images
    "foreign_keys=ON",
    "busy_timeout=5000",
    "trusted_schema=OFF",
)
READER: Final = ("query_only=ON", "busy_timeout=5000", "mmap_size=268435456", "cache_size=-16000")
RESET_BUG: Final = ((3, 7, 0), (3, 51, 2))  # https://sqlite.org/wal.html, section 12
MENDED: Final = ((3, 44, 6), (3, 50, 7))


class UnsoundSqlite(Unavailable):
    """A SQLite that may corrupt a database in WAL mode; ``version`` is what was found."""

    def __init__(self, version: str) -> None:
        super().__init__(version)
        self.version = version


class FileUnreadable(Unavailable):
    """The station's file is no database, or may not be opened; ``why`` is what SQLite says."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(str(path), why)
        self.path = path
        self.why = why


def require_sound(version: tuple[int, ...] = library.sqlite_version_info) -> None:
    """Raise ``UnsoundSqlite`` on a library with the WAL-reset bug."""
    first, last = RESET_BUG
    backport = any(version[:2] == mended[:2] and version >= mended for mended in MENDED)
    if first <= version <= last and not backport:
        raise UnsoundSqlite(".".join(map(str, version)))


def connect_writer(path: Path) -> Connection:
    """Raises ``FileUnreadable``, as ``connect_reader`` does."""
    return _connect(path, str(path), WRITER)


def connect_reader(path: Path) -> Connection:
    """A connection that cannot write, for one thread at a time."""
    return _connect(path, f"{path.resolve().as_uri()}?mode=ro", READER, cached_statements=256)


def _connect(path: Path, name: str, pragmas: tuple[str, ...], **more: int) -> Connection:
    require_sound()
    try:
        connection: Connection = library.connect(
            name, uri=name != str(path), isolation_level=None, check_same_thread=False, **more
        )
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except library.DatabaseError as error:
        raise FileUnreadable(path, str(error)) from error
    return connection


def is_disk_full(error: BaseException) -> bool:
    return bool(re.search(r"disk is full|disk I/O error", str(error)))
