"""A list of labels is looked through, beside the window: what can be printed, what was refused."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.labelling import kind_of_template
from app.imports.failures import ReadingStopped, RejectsNotKept
from app.imports.rejects import RejectsWriter
from app.imports.results import Reject
from app.intake.bringing_in import rejects_path
from app.intake.label_list import Head, LabelRow, Reached, check_rows
from app.intake.side_process import listening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.commands.print_labels import LabelTold
    from app.domain.labelling import LabelKind
    from app.intake.label_list import Wanted
    from app.station import Station

SHOWN: Final = 200  # refused rows that are kept to be looked at; all are in the file
PIECE: Final = 20  # rows to one message


@dataclass(frozen=True, slots=True)
class Looked:
    """How far it is: ``done`` of ``total`` bytes, labels so far, refused rows so far."""

    done: int
    total: int
    labels: int
    refused: int


@dataclass(frozen=True, slots=True)
class CheckedList:
    """``rows`` can be printed; ``first`` are the first refused ones, ``rejects_file`` has all.

    ``batch`` is the list itself: the same labels of the same template are the same list, whatever
    the file is called.
    """

    template: str
    rows: tuple[LabelRow, ...]
    refused: int
    first: tuple[Reject, ...]
    rejects_file: Path | None
    unused: tuple[str, ...]
    batch: str
    labels: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "labels", sum(row.copies for row in self.rows))

    @property
    def kind(self) -> LabelKind:
        return kind_of_template(self.template)

    def each(self) -> Iterator[LabelTold]:
        """Every label, as often as it is wanted, in the order of the list."""
        return chain.from_iterable(repeat(row.told, row.copies) for row in self.rows)


def check_list(
    station: Station,
    path: Path,
    wanted: Wanted,
    *,
    progress: Callable[[Looked], None],
    cancel: Callable[[], bool],
) -> CheckedList:
    """Every row made and read back in a process of its own; nothing is printed.

    Raises what ``label_list.check_rows`` does, ``ReadingStopped`` and ``RejectsNotKept``.
    """
    target = rejects_path(station, path)
    rows: list[LabelRow] = []
    first: list[Reject] = []
    writer: RejectsWriter | None = None
    unused: tuple[str, ...] = ()
    labels = refused = 0
    with listening(_looked_through, path, wanted) as messages:
        for message in chain.from_iterable(messages):
            if isinstance(message, Head):
                writer = RejectsWriter(target, message.columns, message.delimiter)
                unused = message.unused
            elif isinstance(message, LabelRow):
                rows.append(message)
                labels += message.copies
            elif isinstance(message, Reject) and writer is not None:
                _keep(writer, message, target)
                refused += 1
                first += [message] if len(first) < SHOWN else []
            elif isinstance(message, Reached):
                progress(Looked(message.done, message.total, labels, refused))
            if cancel():
                raise ReadingStopped(len(rows) + refused)
    kept = target if refused else None
    batch = batch_of(wanted.template, rows)
    return CheckedList(wanted.template, tuple(rows), refused, tuple(first), kept, unused, batch)


def batch_of(template: str, rows: list[LabelRow]) -> str:
    """By what it says, in its order."""
    told = [template, *((row.told.code, sorted(row.told.data.items()), row.copies) for row in rows)]
    digest = hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()
    return f"list-{digest[:40]}"


def _keep(writer: RejectsWriter, reject: Reject, target: Path) -> None:
    try:
        writer.write([reject])
    except OSError as error:
        raise RejectsNotKept(target.name, error.errno or 0) from error


def _looked_through(path: Path, wanted: Wanted) -> Iterator[list[object]]:
    """The other process: rows in pieces, so that a message costs the window little."""
    piece: list[object] = []
    for found in check_rows(path, wanted):
        piece.append(found)
        if len(piece) >= 2 * PIECE:  # each row says how far it is
            yield piece
            piece = []
    yield piece
