"""A serial scanner that is none, at the other end of a pseudo terminal (POSIX systems only)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType


class SimulatedScanner:
    """``port`` is a name that stays the same when it is unplugged and plugged in again."""

    def __init__(self, port: Path) -> None:
        self.port = port
        self._here = -1
        self.plug_in()

    def plug_in(self) -> None:
        import tty  # noqa: PLC0415 not on Windows, where there are no pseudo terminals

        self._here, there = os.openpty()
        tty.setraw(there)
        self.port.unlink(missing_ok=True)
        self.port.symlink_to(os.ttyname(there))
        os.close(there)

    def send(self, data: bytes) -> None:
        os.write(self._here, data)

    def unplug(self) -> None:
        if self._here >= 0:
            os.close(self._here)
            self.port.unlink(missing_ok=True)
            self._here = -1

    def __enter__(self) -> SimulatedScanner:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()
