"""Collects findings, so many of each law, and names the events behind them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from app.store.moments import from_millis
from app.verify.report import Event, Finding

if TYPE_CHECKING:
    from sqlite3 import Connection

    from app.verify.report import Law, Problem, Subject

LISTED: Final = 100  # of each law; whoever broke more has one cause to look for, not thousands
EVENT: Final = """
SELECT j.seq, j.id, j.kind, j.at, j."by", coalesce(w.name, j."by")
FROM journal j LEFT JOIN people w ON w.id = j."by" WHERE j.seq = :seq
"""


class Findings:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._found: list[Finding] = []
        self._counts: Counter[Law] = Counter()

    def add(
        self,
        law: Law,
        problem: Problem,
        seq: int | None = None,
        subject: Subject | None = None,
        **detail: object,
    ) -> None:
        """``seq`` is the journal entry that it is laid to."""
        self._counts[law] += 1
        if self._counts[law] <= LISTED:
            told = {key: str(value) for key, value in detail.items()}
            event = None if seq is None else self._event(seq)
            self._found.append(Finding(law, problem, event, subject, told))

    @property
    def listed(self) -> tuple[Finding, ...]:
        return tuple(self._found)

    @property
    def unnamed(self) -> int:
        return sum(self._counts.values()) - len(self._found)

    def _event(self, seq: int) -> Event | None:
        row = self._connection.execute(EVENT, {"seq": seq}).fetchone()
        if row is None:
            return None
        number, id_, kind, at, by, who = row
        return Event(number, id_, kind, from_millis(at), by, who)
