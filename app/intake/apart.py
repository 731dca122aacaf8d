"""Reads a file of returns here, or in a process of its own that hands small pieces over.

Parsing is plain Python and would keep the window's process busy: a frame three to seven times
later than usual, against one as good as on time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

from app.errors import StationError
from app.imports.failures import ReaderDied
from app.imports.reading import read_returns
from app.imports.results import Batch

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

PIECE: Final = 50  # returns to one message: taking it apart holds the window up for 1 ms or 2
LEAVE_SECONDS: Final = 5


@dataclass(slots=True)
class Reading:
    """``done`` of ``total`` bytes are read; ``batches`` is walked once."""

    format: str
    columns: tuple[str, ...]
    delimiter: str
    unused: tuple[str, ...]
    batches: Iterator[Batch]
    done: int = 0
    total: int = 0

    def reached(self, done: int, total: int) -> None:
        self.done, self.total = done, total


@dataclass(frozen=True, slots=True)
class _Head:
    format: str
    columns: tuple[str, ...]
    delimiter: str
    unused: tuple[str, ...]


@contextmanager
def opened(path: Path, seller: str, *, apart: bool) -> Iterator[Reading]:
    """What ``read_returns`` raises is raised here as well, at once or from ``batches``."""
    if apart:
        with _child(path, seller) as reading:
            yield reading
    else:
        yield _here(path, seller)


def _here(path: Path, seller: str) -> Reading:
    reached: list[Reading] = []

    def progress(done: int, total: int) -> None:
        reached[0].reached(done, total)

    result = read_returns(path, default_seller=seller, progress=progress)
    reading = Reading(
        result.format, result.columns, result.delimiter, result.unused, result.batches
    )
    reached.append(reading)
    return reading


@contextmanager
def _child(path: Path, seller: str) -> Iterator[Reading]:
    context = get_context("spawn")  # forking a process with threads and windows is no option
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_read, args=(theirs, path, seller), daemon=True)
    process.start()
    theirs.close()
    try:
        head = _receive(ours)
        if not isinstance(head, _Head):
            raise ReaderDied
        reading = Reading(head.format, head.columns, head.delimiter, head.unused, iter(()))
        reading.batches = _batches(ours, reading)
        yield reading
    finally:
        ours.close()
        process.join(0.2)
        if process.is_alive():
            process.terminate()
            process.join(LEAVE_SECONDS)


def _batches(ours: Connection, reading: Reading) -> Iterator[Batch]:
    while (message := _receive(ours)) is not None:
        if isinstance(message, Batch):
            yield message
        elif isinstance(message, tuple):
            reading.reached(*message)


def _receive(ours: Connection) -> object:
    """The next message; an error of the other side is raised here."""
    try:
        message: object = ours.recv()
    except EOFError:
        raise ReaderDied from None
    if isinstance(message, StationError):
        raise message
    return message


class _NobodyListens(Exception):
    """Cancelled.  No ``OSError``: the reader would take a broken pipe for a broken file."""


def _read(theirs: Connection, path: Path, seller: str) -> None:
    """The other process: head, pieces and bytes read, then None."""

    def send(message: object) -> None:
        try:
            theirs.send(message)
        except OSError:
            raise _NobodyListens from None

    def progress(done: int, total: int) -> None:
        send((done, total))

    try:
        result = read_returns(path, default_seller=seller, progress=progress)
        send(_Head(result.format, result.columns, result.delimiter, result.unused))
        for batch in result.batches:
            for piece in _pieces(batch):
                send(piece)
        send(None)
    except StationError as error:
        with suppress(OSError):
            theirs.send(error)
    except _NobodyListens:
        return
    finally:
        theirs.close()


def _pieces(batch: Batch) -> Iterator[Batch]:
    yield replace(batch, announcements=batch.announcements[:PIECE])
    for start in range(PIECE, len(batch.announcements), PIECE):
        yield Batch(announcements=batch.announcements[start : start + PIECE])
