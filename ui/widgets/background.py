"""Work beside the screen's thread for a widget; the screen asks now and then whether it is done."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
LOOK_EVERY_MS: Final = 12


class Background(QObject):
    """Only futures cross between the threads: no signal is ever sent from the worker's.

    ``work`` must not hold a widget.  What it raises is raised on the screen's thread.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._waiting: list[tuple[Future[Any], Callable[[Any], None]]] = []
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)

    @property
    def busy(self) -> bool:
        return bool(self._waiting)

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
        self._waiting.append((self._pool.submit(work), done))
        self._timer.start()

    def forget(self) -> None:
        """Nobody waits for what is under way any more."""
        for future, _ in self._waiting:
            future.cancel()
        self._waiting = []
        self._timer.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _on_look(self) -> None:
        ready = [pair for pair in self._waiting if pair[0].done()]
        self._waiting = [pair for pair in self._waiting if not pair[0].done()]
        if not self._waiting:
            self._timer.stop()
        for future, done in ready:
            done(future.result())
