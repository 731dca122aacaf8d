"""A scale that is none, at the other end of a pseudo terminal: speaks what a real one would."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import TracebackType

EVERY_S: Final = 0.02


class SimulatedScale:
    """``port`` is the name that a real scale's line would have; POSIX systems only.

    It says ``lines`` one after the other and the last of them for ever.
    """

    def __init__(self, *lines: str, end: str = "\r\n") -> None:
        self._lines = list(lines)
        self._end = end
        self._stop = threading.Event()
        self._here, self._there = os.openpty()
        self.port = os.ttyname(self._there)
        self._thread = threading.Thread(target=self._speak, daemon=True)

    def say(self, *lines: str) -> None:
        self._lines = list(lines)

    def __enter__(self) -> SimulatedScale:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()

    def unplug(self) -> None:
        if not self._stop.is_set():
            self._stop.set()
            self._thread.join()
            for end in (self._here, self._there):
                os.close(end)

    def _speak(self) -> None:
        while not self._stop.wait(EVERY_S):
            lines = self._lines
            if lines:
                text = lines.pop(0) if len(lines) > 1 else lines[0]
                os.write(self._here, (text + self._end).encode("latin-1"))
