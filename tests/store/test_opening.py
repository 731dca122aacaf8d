"""Who may open a data folder, and with what."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from app.store.lock import AlreadyOpen, FolderLock
from app.store.schema import NewerDatabase
from app.store.sqlite import (
    FileUnreadable,
    UnsoundSqlite,
    connect_reader,
    connect_writer,
    library,
    require_sound,
)
from tests.builders import TestClock, open_bench, station_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from sqlite3 import Connection

    from app.config import DataFolder
    from tests.builders import Bench

HOLD = """
import sys, time
from pathlib import Path
from app.store.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.take()
print("taken", flush=True)
time.sleep(60)
"""


def test_a_second_station_is_refused(bench: Bench) -> None:
    second = station_in(bench.folder, TestClock().clock)
    with pytest.raises(AlreadyOpen) as refused:
        second.open()
    assert refused.value.folder == bench.folder.path
    second.close()


def test_another_process_is_refused_until_the_first_is_dead(tmp_path: Path) -> None:
    lock = tmp_path / "station.lock"
    holder = subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", HOLD, str(lock)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "taken\n"
        mine = FolderLock(lock)
        with pytest.raises(AlreadyOpen):
            mine.take()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        mine.take()
        mine.free()
    finally:
        holder.kill()
        holder.wait()
        assert holder.stdout is not None
        holder.stdout.close()


def test_a_station_that_failed_to_open_leaves_the_folder_free(tmp_path: Path) -> None:
    bench = open_bench(tmp_path)
    bench.close()
    _edit(bench.folder, "UPDATE alembic_version SET version_num = '9999'")
    for _ in range(2):
        station = station_in(bench.folder, TestClock().clock)
        with pytest.raises(NewerDatabase) as refused:
            station.open()
        assert refused.value.version == "9999"
        station.close()


@pytest.mark.parametrize("connect", [connect_reader, connect_writer])
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(
    tmp_path: Path, connect: Callable[[Path], Connection]
) -> None:
    file = tmp_path / "station.db"
    file.write_bytes(b"not a database\x00" * 100)
    with pytest.raises(FileUnreadable) as refused:
        connect(file)
    assert refused.value.path == file
    assert "not a database" in refused.value.why
    assert file.read_bytes() == b"not a database\x00" * 100


@pytest.mark.parametrize("version", [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 50, 6), (3, 51, 2)])
def test_a_sqlite_that_corrupts_is_refused(version: tuple[int, ...]) -> None:
    with pytest.raises(UnsoundSqlite) as refused:
        require_sound(version)
    assert refused.value.version == ".".join(map(str, version))


@pytest.mark.parametrize("version", [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 53, 0), (4, 0, 0)])
def test_a_mended_sqlite_is_taken(version: tuple[int, ...]) -> None:
    require_sound(version)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM journal",
        "UPDATE units SET bin = 'X'",
        "INSERT INTO settings VALUES ('a', 'b')",
        "DROP TABLE units",
        "PRAGMA user_version = 7",
        "VACUUM",
    ],
)
def test_a_reader_cannot_write(bench: Bench, sql: str) -> None:
    reader = connect_reader(bench.folder.database)
    try:
        with pytest.raises(library.OperationalError):
            reader.execute(sql)
        reader.execute("PRAGMA query_only = OFF")  # and a slip does not open the door either
        with pytest.raises(library.OperationalError):
            reader.execute(sql)
    finally:
        reader.close()


def test_the_writer_waits_for_the_disk(bench: Bench) -> None:
    writer = connect_writer(bench.folder.database)
    try:
        told = [writer.execute(f"PRAGMA {name}").fetchone()[0] for name in
                ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")]  # fmt: skip
    finally:
        writer.close()
    assert told == ["wal", 2, 1, 0]


def test_opening_twice_changes_nothing(bench: Bench) -> None:
    before = bench.rows("SELECT * FROM settings")
    bench.station.open()
    bench.station.close()
    bench.station.open()
    assert bench.rows("SELECT * FROM settings") == before


def _edit(folder: DataFolder, sql: str) -> None:
    writer = connect_writer(folder.database)
    writer.execute(sql)
    writer.close()


def test_two_writers_lose_no_update(tmp_path: Path) -> None:
    """BEGIN IMMEDIATE in two processes: every one of their read-and-write-back counts."""
    bench = open_bench(tmp_path)
    bench.close()
    _edit(bench.folder, "INSERT INTO settings VALUES ('count', '0')")
    rounds = 100
    code = COUNT_UP.format(path=str(bench.folder.database), rounds=rounds)
    running = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(2)]  # noqa: S603
    assert [one.wait(timeout=60) for one in running] == [0, 0]
    reader = connect_reader(bench.folder.database)
    try:
        found = reader.execute("SELECT value FROM settings WHERE name = 'count'").fetchone()
    finally:
        reader.close()
    assert found == (str(2 * rounds),)


COUNT_UP = """
from pathlib import Path
from sqlalchemy import text
from app.store.engine import writing_engine
engine = writing_engine(Path({path!r}))
for _ in range({rounds}):
    with engine.begin() as connection:
        found = connection.scalar(text("SELECT value FROM settings WHERE name = 'count'"))
        connection.execute(
            text("UPDATE settings SET value = :value WHERE name = 'count'"),
            {{"value": str(int(found) + 1)}},
        )
"""
