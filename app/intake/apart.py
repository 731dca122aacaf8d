"""Reads a file of returns here, or in a process of its own that hands small pieces over.

Parsing is plain Python and would keep the window's process busy: a frame three to seven times
later than usual, against one as good as on time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.imports.failures import ReaderDied
from app.imports.reading import read_returns
from app.imports.results import Batch
from app.intake.side_process import listening

if TYPE_CHECKING:
    from pathlib import Path

PIECE: Final = 50  # returns to one message: taking it apart holds the window up for 1 ms or 2


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
    with listening(_read, path, seller) as messages:
        head = next(messages, None)
        if not isinstance(head, _Head):
            raise ReaderDied
        reading = Reading(head.format, head.columns, head.delimiter, head.unused, iter(()))
        reading.batches = _batches(messages, reading)
        yield reading


def _batches(messages: Iterator[object], reading: Reading) -> Iterator[Batch]:
    for message in messages:
        if isinstance(message, Batch):
            yield message
        elif isinstance(message, tuple):
            reading.reached(*message)


def _read(path: Path, seller: str) -> Iterator[object]:
    """The other process: head, pieces and bytes read."""
    reached: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        reached.append((done, total))

    result = read_returns(path, default_seller=seller, progress=progress)
    yield _Head(result.format, result.columns, result.delimiter, result.unused)
    for batch in result.batches:
        yield from reached[-1:]
        reached.clear()
        yield from _pieces(batch)
    yield from reached[-1:]


def _pieces(batch: Batch) -> Iterator[Batch]:
    yield replace(batch, announcements=batch.announcements[:PIECE])
    for start in range(PIECE, len(batch.announcements), PIECE):
        yield Batch(announcements=batch.announcements[start : start + PIECE])
