"""What the file system holds: the database as SQLite sees it, and the photos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.store.photos import PhotoStore
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Callable
    from sqlite3 import Connection

    from app.config import DataFolder
    from app.verify.findings import Findings
    from app.verify.mirror import Mirror

QUICK: Final = "PRAGMA quick_check(20)"
DANGLING: Final = "PRAGMA foreign_key_check"
PHOTOS: Final = "SELECT id, sha256 FROM photos ORDER BY id"
SOUND: Final = "ok"
PART: Final = ".part"  # what a crash left of a photo that was being written


def check_database(connection: Connection, findings: Findings) -> None:
    for (message,) in connection.execute(QUICK):
        if message != SOUND:
            findings.add(Law.FILE, Problem.DAMAGED, message=message)


def check_references(connection: Connection, mirror: Mirror, findings: Findings) -> None:
    for table, rowid, parent, _ in connection.execute(DANGLING).fetchall():
        sql = f"SELECT * FROM {table} WHERE rowid = :rowid"  # noqa: S608 as SQLite names it
        row = connection.execute(sql, {"rowid": rowid}).fetchone() if rowid is not None else None
        id_ = str(row[0]) if row else ""
        subject = Subject(table, id_)
        findings.add(Law.FILE, Problem.DANGLING, mirror.last.get(id_), subject, parent=parent)


def check_photos(
    connection: Connection,
    folder: DataFolder,
    mirror: Mirror,
    findings: Findings,
    progress: Callable[[int], None],
) -> tuple[int, tuple[str, ...]]:
    """How many photos there are, and the files that no row names."""
    store = PhotoStore(folder)
    named: set[str] = set()
    count = 0
    for count, (id_, sha256) in enumerate(connection.execute(PHOTOS), start=1):
        if sha256 not in named and not store.is_sound(sha256):
            problem = Problem.WRONG_FILE if store.has(sha256) else Problem.NO_FILE
            subject = Subject("photos", id_)
            findings.add(Law.PHOTOS, problem, mirror.last.get(id_), subject, sha256=sha256)
        named.add(sha256)
        progress(count)
    root = folder.photos
    files = (path for path in root.rglob("*") if path.is_file())
    orphans = (p for p in files if p.suffix == PART or p.name.split(".")[0] not in named)
    return count, tuple(sorted(path.relative_to(root).as_posix() for path in orphans))
