"""Bring a file of expected returns in: read it, announce what is new, keep what was refused.

What is good comes in although other rows are bad, a chunk to a transaction; the same file a
second time changes nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.commands.announce_returns import AnnounceReturns
from app.domain.carriers import carrier_book
from app.imports.failures import ReadingStopped, RejectsNotKept
from app.imports.rejects import RejectsWriter
from app.imports.results import Note, Reject
from app.intake.apart import opened
from app.intake.sorting import chunks, sort
from app.station import Station

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.announcements import Announcement
    from app.imports.results import Batch

CALM: Final = 0.25  # apart: rest so long for each second of work, the window has the time
READING: Final = 0.3  # of the work; up to 10,000 returns are read before the first comes in
SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` bytes are read and dealt with; returns so far, refused rows so far."""

    done: int
    total: int
    new: int
    added: int
    known: int
    rejected: int


@dataclass(frozen=True, slots=True)
class IntakeResult:
    """``new``, ``added`` and ``known`` count returns, ``rejected`` and ``notes`` rows of the file.

    ``added`` returns were there and got more lines or parcels.  ``rejects_file`` is where the
    refused rows are, None if there are none; ``first`` are the first of them with their reasons,
    ``first_notes`` the first notes.  ``stopped`` says that somebody cancelled.
    """

    format: str
    rows: int
    new: int
    added: int
    known: int
    rejected: int
    notes: int
    unused: tuple[str, ...]
    rejects_file: Path | None
    first: tuple[Reject, ...]
    first_notes: tuple[Note, ...]
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
        target = rejects_path(station, path)
        writer = RejectsWriter(target, reading.columns, reading.delimiter)
        run = _Run(
            station,
            path.name,
            by,
            target,
            writer,
            progress or _tell_nobody,
            cancel or _go_on,
            apart,
        )
        stopped = False
        try:
            for batch in reading.batches:
                run.take(batch, reading.done, reading.total)
        except ReadingStopped:
            stopped = True
    return IntakeResult(
        format=reading.format,
        rows=run.rows,
        new=run.new,
        added=run.added,
        known=run.known,
        rejected=run.rejected,
        notes=run.notes,
        unused=reading.unused,
        rejects_file=target if run.rejected else None,
        first=tuple(run.first),
        first_notes=tuple(run.first_notes),
        stopped=stopped,
    )


@dataclass(slots=True)
class _Run:
    """The counts of one import, and how a piece of it comes in."""

    station: Station
    origin: str
    by: str
    target: Path
    writer: RejectsWriter
    tell: Callable[[Progress], None]
    is_cancelled: Callable[[], bool]
    apart: bool
    rows: int = 0
    new: int = 0
    added: int = 0
    known: int = 0
    rejected: int = 0
    notes: int = 0
    first: list[Reject] = field(default_factory=list)
    first_notes: list[Note] = field(default_factory=list)
    _settled: int = 0  # rows
    _done: int = 0

    def take(self, batch: Batch, read: int, total: int) -> None:
        """``read`` of ``total`` bytes were read for it."""
        self.rows += batch.rows
        self.notes += len(batch.notes)
        self.first_notes.extend(batch.notes[: SHOWN - len(self.first_notes)])
        if batch.rejects:
            self._keep(batch.rejects)
        self._report(read, total)
        for chunk in chunks(batch.announcements):
            began = time.perf_counter()
            self._announce(chunk)
            self._settled += sum(len(one.lines) for one in chunk)
            self._report(read, total)
            if self.apart:
                time.sleep(CALM * (time.perf_counter() - began))

    def _report(self, read: int, total: int) -> None:
        settled = min(1.0, (self._settled + self.rejected) / max(1, self.rows))
        self._done = max(self._done, round(read * (READING + (1 - READING) * settled)))
        self.tell(Progress(self._done, total, self.new, self.added, self.known, self.rejected))
        if self.is_cancelled():
            raise ReadingStopped(self.rows)

    def _keep(self, rejects: Sequence[Reject]) -> None:
        try:
            self.rejected += self.writer.write(rejects)
        except OSError as error:
            raise RejectsNotKept(self.target.name, error.errno or 0) from error
        self.first.extend(rejects[: SHOWN - len(self.first)])

    def _announce(self, chunk: Sequence[Announcement]) -> None:
        found = sort(self.station, chunk)
        if found.wanted:
            announced = AnnounceReturns(found.wanted, self.origin, carrier_book().edition)
            self.station.do(announced, by=self.by)
        self.new += found.new
        self.added += found.added
        self.known += len(chunk) - found.new - found.added


def _tell_nobody(_progress: Progress) -> None:
    return


def _go_on() -> bool:
    return False


def rejects_path(station: Station, path: Path) -> Path:
    """``august rejects 20241231-094100.csv``: of its own for each import."""
    at = station.clock.now().strftime("%Y%m%d-%H%M%S")
    folder = station.folder.rejects
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RejectsNotKept(folder.name, error.errno or 0) from error
    target = folder / f"{path.stem[:80]} rejects {at}.csv"
    number = 2
    while target.exists():
        target = folder / f"{path.stem[:80]} rejects {at}-{number}.csv"
        number += 1
    return target
