"""Work off the main thread, news back on it."""

from __future__ import annotations

from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, Future

T = TypeVar("T")


class Tasks(Protocol):
    """Runs ``work`` elsewhere, then ``done`` or ``failed`` here.

    ``work`` must not touch Qt, nor hold a widget: hand over a ``partial`` of the core, never
    a ``lambda`` that closes over the screen.
    """

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None: ...


class _Job(NamedTuple):
    future: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]


class Relay(QObject):
    """Lives as long as the application and brings finished work home.

    Only a ticket number crosses between threads: a worker that held the last reference to a
    widget would destroy it on the wrong thread, and Qt falls over.
    """

    _settled = Signal(int)

    def __init__(self, worker: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._tickets = count()
        self._jobs: dict[int, _Job] = {}
        self._closed = False
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether some work has not come home yet."""
        return bool(self._jobs)

    def tasks_for(self, owner: QObject) -> Tasks:
        """Tasks whose news are dropped once ``owner`` is gone."""
        tasks = _OwnedTasks(self)
        # A partial, because PySide holds a plain object's method only weakly
        owner.destroyed.connect(partial(_OwnedTasks.forget, tasks))
        return tasks

    def close(self) -> None:
        """Nothing more is taken: a timer of a screen may still ask after its threads have ended."""
        self._closed = True

    def submit(self, work: Callable[[], T], done: Any, failed: Any) -> int:
        ticket = next(self._tickets)
        if self._closed:
            return ticket
        self._jobs[ticket] = _Job(self._worker.submit(work), done, failed)
        self._jobs[ticket].future.add_done_callback(partial(self._announce, ticket))
        return ticket

    def forget(self, ticket: int) -> None:
        self._jobs.pop(ticket, None)

    def _announce(self, ticket: int, _future: Future[Any]) -> None:
        self._settled.emit(ticket)

    @Slot(int)
    def _deliver(self, ticket: int) -> None:
        job = self._jobs.pop(ticket, None)
        if job is None:
            return
        error = job.future.exception()
        if error is None:
            job.done(job.future.result())
        elif isinstance(error, Exception):
            job.failed(error)
        else:
            raise error


class _OwnedTasks:
    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self._tickets: set[int] = set()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._tickets.add(self._relay.submit(work, done, failed))

    def forget(self, _owner: object = None) -> None:
        for ticket in self._tickets:
            self._relay.forget(ticket)
