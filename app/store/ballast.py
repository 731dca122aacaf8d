"""Room kept aside for the day the disk is full, so that the station can say so and stop cleanly."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from app.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path

SIZE: Final = 32 * 1024 * 1024
BLOCK: Final = bytes(1024 * 1024)


class DiskFull(Unavailable):
    """Nothing was saved; ``folder`` is on the full disk."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder


def lay_in(path: Path) -> bool:
    """Fill the ballast file unless it is there; False when the disk has no room for it."""
    if path.exists() and path.stat().st_size >= SIZE:
        return True
    try:
        with path.open("wb") as file:
            for _ in range(SIZE // len(BLOCK)):
                file.write(BLOCK)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def throw_out(path: Path) -> None:
    """Give the room back, so that the last words can be written."""
    path.unlink(missing_ok=True)
