"""What comes out of a file: returns, rows that were refused with every reason, and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.announcements import Announcement

VALUE_SHOWN: Final = 80


@dataclass(frozen=True, slots=True)
class RejectReason:
    """One thing wrong with a row: the ``field``, a ``code`` (``rejects.SENTENCES``), the value."""

    field: str
    code: str
    value: str = ""

    @classmethod
    def of(cls, field: str, code: str, value: str) -> RejectReason:
        """Keep the head of a value: a reason is shown, and the row has the whole of it."""
        return cls(field, code, value if len(value) <= VALUE_SHOWN else f"{value[:VALUE_SHOWN]}…")


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that did not come in.  ``row_number`` counts as a spreadsheet does: the names are 1.

    The last reason is ``rest_came_in`` where other rows of the same return were good.
    """

    row_number: int
    raw_cells: tuple[str, ...]
    reasons: tuple[RejectReason, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """The row came in, but a person should know: an unknown code, a repeated row."""

    row_number: int
    field: str
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """A piece of the file small enough to store in one transaction; ``rows`` were read for it."""

    announcements: Sequence[Announcement] = ()
    rejects: Sequence[Reject] = ()
    notes: Sequence[Note] = ()
    rows: int = 0


class Collected:
    """What has been read and not yet handed out."""

    __slots__ = ("announcements", "notes", "rejects", "rows")

    def __init__(self) -> None:
        self.announcements: list[Announcement] = []
        self.rejects: list[Reject] = []
        self.notes: list[Note] = []
        self.rows = 0

    def drain(self) -> Batch:
        batch = Batch(self.announcements, self.rejects, self.notes, self.rows)
        self.announcements, self.rejects, self.notes, self.rows = [], [], [], 0
        return batch
