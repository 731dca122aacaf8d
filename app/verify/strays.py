"""Photo files that no row names: a crash leaves them, and a picture nobody attached."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.config import DataFolder

DAY_S: Final = 24 * 60 * 60  # until then its row may still be on its way


def sweep_strays(folder: DataFolder, names: Iterable[str], now: float | None = None) -> list[str]:
    """Move the files older than a day to the folder ``stray``; returns those that were moved.

    ``names`` are below the photo folder.  Nothing is deleted: a file may be all that is left.
    """
    moved: list[str] = []
    moment = time.time() if now is None else now
    for name in names:
        path = folder.photos / name
        with contextlib.suppress(OSError):  # it went away, or is held open: another time
            if moment - path.stat().st_mtime > DAY_S:
                folder.stray.mkdir(exist_ok=True, mode=0o700)
                path.replace(folder.stray / path.name)
                moved.append(name)
    return moved
