"""One station per data folder: a lock the operating system frees when the process dies."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from app.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path


class AlreadyOpen(Unavailable):
    """Another Returnbench has this data folder open."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder


class FolderLock:
    """Held from ``take`` until ``free`` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> None:
        """Raise ``AlreadyOpen`` when somebody else holds it."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(file)
        except OSError:
            os.close(file)
            raise AlreadyOpen(self._path.parent) from None
        self._file = file

    def free(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
