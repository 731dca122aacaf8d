"""Verifies a station's folder: in full, or in the short form that every start can afford."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from app.store.sqlite import connect_reader
from app.verify.chain import chained, check_seen, head_of
from app.verify.files import check_database, check_photos, check_references
from app.verify.findings import Findings
from app.verify.head import NOTHING_SEEN, SeenHead, note_seen, read_seen
from app.verify.laws import Laws
from app.verify.mirror import Mirror
from app.verify.report import Report
from app.verify.scan_back import ScanBacks
from app.verify.search import check_search
from app.verify.stock import check_stock
from app.verify.tables import Traces, compare_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from sqlite3 import Connection

    from app.config import DataFolder

EVERY: Final = 500  # entries between two reports of progress
TOTAL: Final = "SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM photos)"


def verify(folder: DataFolder, progress: Callable[[int, int], None] | None = None) -> Report:
    """Hold everything in the folder against its journal and the journal against the laws.

    Only reads, so that it may run beside the open station; ``progress`` gets (done, of).
    Raises ``UnsoundSqlite``, and ``FileUnreadable`` for a file that is no database.
    """
    with _snapshot(folder) as connection:
        findings = Findings(connection)
        entries, photos = connection.execute(TOTAL).fetchone()
        tell = _telling(progress, entries + photos)
        check_database(connection, findings)
        check_seen(connection, read_seen(folder.path), findings)
        mirror = _fold(connection, findings, tell)
        rows = compare_rows(connection, mirror, findings)
        check_references(connection, mirror, findings)
        check_stock(connection, findings)
        check_search(connection, findings)
        count, orphans = check_photos(
            connection, folder, mirror, findings, lambda done: tell(entries + done)
        )
        report = Report(
            entries, rows, count, head_of(connection)[1], findings.listed, orphans, findings.unnamed
        )
        _note(folder, connection, report)
    return report


def verify_quick(folder: DataFolder) -> Report:
    """What a start can afford: SQLite's own check, and the chain since it was last verified.

    Rows, laws and photos are not looked at; ``rows`` and ``photos`` are 0.
    """
    with _snapshot(folder) as connection:
        findings = Findings(connection)
        check_database(connection, findings)
        seen = read_seen(folder.path)
        check_seen(connection, seen, findings)
        if findings.listed:
            seen = NOTHING_SEEN  # name every entry that is wrong, not only the newest
        entries = sum(1 for _ in chained(connection, findings, seen.seq + 1, seen.hash))
        report = Report(
            entries, 0, 0, head_of(connection)[1], findings.listed, (), findings.unnamed
        )
        _note(folder, connection, report)
    return report


def _fold(connection: Connection, findings: Findings, tell: Callable[[int], None]) -> Mirror:
    """The whole history once: the chain, the laws after every event, the rows at its end."""
    mirror = Mirror(findings)
    laws = Laws(mirror, findings)
    scan_backs = ScanBacks(mirror, findings)
    traces = Traces(connection)
    for done, entry in enumerate(chained(connection, findings), start=1):
        changed, told = mirror.fold(entry)
        traces.expect(entry.seq, told, findings)
        laws.check(entry.seq, changed)
        scan_backs.check(entry.seq, entry.kind, changed)
        if done % EVERY == 0:
            tell(done)
    traces.refuse_rest(findings)
    return mirror


@contextmanager
def _snapshot(folder: DataFolder) -> Iterator[Connection]:
    """Everything as it is at one moment, whatever the station goes on to write."""
    with closing(connect_reader(folder.database)) as connection:
        connection.execute("BEGIN")
        yield connection
        connection.execute("ROLLBACK")


def _telling(progress: Callable[[int, int], None] | None, total: int) -> Callable[[int], None]:
    def tell(done: int) -> None:
        if progress is not None:
            progress(done, total)

    return tell


def _note(folder: DataFolder, connection: Connection, report: Report) -> None:
    if report.sound:
        note_seen(folder.path, SeenHead(*head_of(connection)))
