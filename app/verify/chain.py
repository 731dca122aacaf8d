"""The journal's chain: gapless, every entry linked to the one before, every column hashed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.store.chain import COLUMNS, GENESIS, entry_hash
from app.verify.report import Law, Problem, Subject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from sqlite3 import Connection

    from app.verify.findings import Findings
    from app.verify.head import SeenHead

ENTRIES: Final = """
SELECT seq, id, kind, kind_version, station, incarnation, "by", at, first_number, next_number,
  undoes, payload, changes, prev, hash
FROM journal WHERE seq >= :first ORDER BY seq
"""
LAST: Final = "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"
HASH_OF: Final = "SELECT hash FROM journal WHERE seq = :seq"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal, as it is in the file."""

    seq: int
    id: str
    kind: str
    kind_version: int
    station: str
    incarnation: str
    by: str
    at: int
    first_number: int
    next_number: int
    undoes: str
    payload: str
    changes: str
    prev: str
    hash: str


def chained(
    connection: Connection, findings: Findings, first: int = 1, prev: str = GENESIS
) -> Iterator[Entry]:
    """Every entry from ``first`` on, checked on the way; ``prev`` is the hash before it."""
    expected = first
    for row in connection.execute(ENTRIES, {"first": first}):
        entry = Entry(*row)
        if entry.seq != expected:
            findings.add(
                Law.CHAIN,
                Problem.GAP,
                entry.seq,
                _subject(entry),
                expected=expected,
                found=entry.seq,
            )
        elif entry.prev != prev:
            findings.add(
                Law.CHAIN, Problem.UNLINKED, entry.seq, _subject(entry),
                expected=prev, found=entry.prev,
            )  # fmt: skip
        if entry_hash(row[: len(COLUMNS)]) != entry.hash:
            findings.add(Law.CHAIN, Problem.ALTERED, entry.seq, _subject(entry))
        expected, prev = entry.seq + 1, entry.hash
        yield entry


def head_of(connection: Connection) -> tuple[int, str]:
    """Number and hash of the last entry."""
    row: Any = connection.execute(LAST).fetchone()
    return row or (0, GENESIS)


def check_seen(connection: Connection, seen: SeenHead, findings: Findings) -> None:
    """What was once verified is still there, unchanged: also where the whole chain is new."""
    last, _ = head_of(connection)
    if last < seen.seq:
        findings.add(Law.CHAIN, Problem.CUT_OFF, last or None, expected=seen.seq, found=last)
        return
    row = connection.execute(HASH_OF, {"seq": seen.seq}).fetchone()
    if row is not None and row[0] != seen.hash:
        findings.add(Law.CHAIN, Problem.REWRITTEN, seen.seq, expected=seen.hash, found=row[0])


def _subject(entry: Entry) -> Subject:
    return Subject("journal", entry.id)
