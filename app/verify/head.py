"""How far the journal has been verified, kept beside the database and not in it.

It is what makes a start cheap, and what a journal that was cut off or rewritten as a whole
does not agree with.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from app.store.chain import GENESIS

if TYPE_CHECKING:
    from pathlib import Path

NAME: Final = "verified.json"


@dataclass(frozen=True, slots=True)
class SeenHead:
    """The last entry that was found in order."""

    seq: int
    hash: str


NOTHING_SEEN: Final = SeenHead(0, GENESIS)


def read_seen(folder: Path) -> SeenHead:
    """``NOTHING_SEEN`` where the note is absent or damaged: then all is verified anew."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=SeenHead)
    except (OSError, msgspec.DecodeError):
        return NOTHING_SEEN


def note_seen(folder: Path, head: SeenHead) -> None:
    """A full disk only costs the next start its short cut."""
    part = folder / f"{NAME}.{os.getpid()}.part"
    try:
        part.write_bytes(msgspec.json.encode(head))
        part.replace(folder / NAME)
    except OSError:
        part.unlink(missing_ok=True)
