"""A process of its own that hands small messages over, and ends when nobody listens any more."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, Final

from app.errors import StationError
from app.imports.failures import ReaderDied

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

LEAVE_SECONDS: Final = 5


@contextmanager
def listening(work: Callable[..., Iterable[object]], *told: Any) -> Iterator[Iterator[Any]]:
    """What ``work(*told)`` yields over there; a ``StationError`` of it is raised here.

    Leaving ends the process, whatever it is doing.
    """
    context = get_context("spawn")  # forking a process with threads and windows is no option
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_talk, args=(theirs, work, told), daemon=True)
    process.start()
    theirs.close()
    try:
        yield _messages(ours)
    finally:
        ours.close()
        process.join(0.2)
        if process.is_alive():
            process.terminate()
            process.join(LEAVE_SECONDS)


def _messages(ours: Connection) -> Iterator[Any]:
    while True:
        try:
            message = ours.recv()
        except EOFError:
            raise ReaderDied from None
        if message is None:
            return
        if isinstance(message, StationError):
            raise message
        yield message


def _talk(theirs: Connection, work: Callable[..., Iterable[object]], told: tuple[Any, ...]) -> None:
    """The other process: every message, then None."""
    with theirs, suppress(OSError):  # a broken pipe: nobody listens
        try:
            for message in work(*told):
                theirs.send(message)
            theirs.send(None)
        except StationError as error:
            theirs.send(error)
