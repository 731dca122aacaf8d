"""Bring a file of expected returns in: read it, announce what is new, keep what was refused.

What is good comes in although other rows are bad, a chunk to a transaction; the same file a
second time changes nothing.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.announce_returns import AnnounceReturns
from app.imports.failures import ReadingStopped
from app.imports.rejects import RejectsWriter
from app.imports.results import Reject
from app.intake.apart import opened
from app.queries.requests import known_sources
from app.station import Station

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.announcements import Announcement
    from app.imports.results import Batch

CHUNK: Final = 50  # some ten milliseconds: nobody who scans meanwhile waits for it
CALM: Final = 0.25  # apart: rest so long for each second of work, the window has the time
SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` bytes are read; returns so far, and rows refused so far."""

    done: int
    total: int
    new: int
    known: int
    rejected: int


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """``new`` and ``known`` count returns, ``rejected`` and ``notes`` rows of the file.

    ``rejects_file`` is where the refused rows are, None if there are none; ``first`` are the
    first of them with their reasons.  ``stopped`` says that somebody cancelled.
    """

    format: str
    rows: int
    new: int
    known: int
    rejected: int
    notes: int
    unused: tuple[str, ...]
    rejects_file: Path | None
    first: tuple[Reject, ...]
    stopped: bool


def bring_in(
    station: Station,
    path: Path,
    *,
    by: str,
    seller: str = "",
    progress: Callable[[Progress], None] | None = None,
    cancel: Callable[[], bool] | None = None,
    apart: bool = False,
) -> IntakeResult:
    """Announce every good return of the file as ``by``; ``seller`` owns what names no seller.

    ``apart`` reads the file in a process of its own and rests between chunks, for a window that
    is worked in meanwhile.  Raises what ``app.imports.failures`` has, and what a command may
    (``NotAllowed``, ``NotOpen``); whatever came in before stays.
    """
    with opened(path, seller, apart=apart) as reading:
        target = _rejects_path(station, path)
        writer = RejectsWriter(target, reading.columns, reading.delimiter)
        run = _Run(station, path.name, by, writer, apart=apart)
        stopped = False
        try:
            for batch in reading.batches:
                if cancel is not None and cancel():
                    stopped = True
                    break
                run.take(batch)
                if progress is not None:
                    progress(run.progress(reading.done, reading.total))
        except ReadingStopped:
            stopped = True
    return IntakeResult(
        format=reading.format,
        rows=run.rows,
        new=run.new,
        known=run.known,
        rejected=run.rejected,
        notes=run.notes,
        unused=reading.unused,
        rejects_file=target if run.rejected else None,
        first=tuple(run.first),
        stopped=stopped,
    )


@dataclass(slots=True)
class _Run:
    """The counts of one import, and how a piece of it comes in."""

    station: Station
    origin: str
    by: str
    writer: RejectsWriter
    apart: bool
    rows: int = 0
    new: int = 0
    known: int = 0
    rejected: int = 0
    notes: int = 0
    first: list[Reject] = field(default_factory=list)

    def take(self, batch: Batch) -> None:
        self.rows += batch.rows
        self.notes += len(batch.notes)
        if batch.rejects:
            self.rejected += self.writer.write(batch.rejects)
            self.first.extend(batch.rejects[: SHOWN - len(self.first)])
        announced = batch.announcements
        for start in range(0, len(announced), CHUNK):
            began = time.perf_counter()
            self._announce(announced[start : start + CHUNK])
            if self.apart:
                time.sleep(CALM * (time.perf_counter() - began))

    def progress(self, done: int, total: int) -> Progress:
        return Progress(done, total, self.new, self.known, self.rejected)

    def _announce(self, chunk: Sequence[Announcement]) -> None:
        fresh = {one.source_key: one for one in chunk}
        for key in self.station.ask(known_sources, fresh):
            del fresh[key]
        if fresh:
            command = AnnounceReturns(tuple(fresh.values()), self.origin)
            self.station.do(command, by=self.by)
        self.new += len(fresh)
        self.known += len(chunk) - len(fresh)


def _rejects_path(station: Station, path: Path) -> Path:
    """``august rejects 20241231-094100.csv``: of its own for each import."""
    at = station.clock.now().strftime("%Y%m%d-%H%M%S")
    folder = station.folder.rejects
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{path.stem[:80]} rejects {at}.csv"
    number = 2
    while target.exists():
        target = folder / f"{path.stem[:80]} rejects {at}-{number}.csv"
        number += 1
    return target
