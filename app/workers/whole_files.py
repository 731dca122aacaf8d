"""Files that somebody else fetches: under its name there is the whole of one or none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(folder: Path, name: str, data: bytes) -> None:
    """Beside its name first, safely on the disk, then under its name; ``OSError`` as it comes."""
    part = folder / f"{name}.part"
    folder.mkdir(parents=True, exist_ok=True)
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / name)
    _settle(folder)


def _settle(folder: Path) -> None:
    """The new name is on the disk as well, where the system can be asked for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
