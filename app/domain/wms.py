"""The files that tell a warehouse management system what was put where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.errors import RuleBroken, Unavailable


class WmsFormat(StrEnum):
    CSV = "csv"
    JSON = "json"


class WmsState(StrEnum):
    """``writing`` found at a start is written again: the same lines make the same file."""

    QUEUED = "queued"
    WRITING = "writing"
    DONE = "done"
    FAILED = "failed"


class WrongWmsState(RuleBroken):
    """The file is ``state`` and cannot be what was asked for."""

    def __init__(self, name: str, state: WmsState) -> None:
        super().__init__(name, state)
        self.name = name
        self.state = state


class BadWmsRange(RuleBroken):
    """There is no journal entry ``first``; the journal ends at ``last``."""

    def __init__(self, first: int, last: int) -> None:
        super().__init__(first, last)
        self.first = first
        self.last = last


class WmsFolderMissing(Unavailable):
    """The folder for the files cannot be written to; ``detail`` is what the system says."""

    def __init__(self, folder: str, detail: str) -> None:
        super().__init__(folder, detail)
        self.folder = folder
        self.detail = detail


@dataclass(frozen=True, slots=True, kw_only=True)
class WmsFile:
    """The journal entries ``first_seq`` to ``last_seq`` as one file.

    ``replay`` files were asked for by a person and repeat lines that were told before.
    """

    id: str
    first_seq: int
    last_seq: int
    format: WmsFormat
    state: WmsState
    at: datetime
    by: str
    replay: bool = False
    name: str = ""
    lines: int = 0
    sha256: str = ""
    detail: str = ""
    version: int = 0
    gone: bool = False
