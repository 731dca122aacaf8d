"""The files for a warehouse management system: asked for, and what their writer notes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.domain.people import Permission
from app.domain.wms import BadWmsRange, WmsFile, WmsFormat, WmsState, WrongWmsState

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work

COMES_AFTER: Final = {
    WmsState.WRITING: frozenset({WmsState.QUEUED, WmsState.WRITING}),
    WmsState.DONE: frozenset({WmsState.WRITING}),
    WmsState.FAILED: frozenset({WmsState.QUEUED, WmsState.WRITING}),
    WmsState.QUEUED: frozenset({WmsState.FAILED}),
}


@dataclass(frozen=True, slots=True)
class QueueWmsFile(Command):
    """The writer's own: the next entries are to be told."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False  # a file that was taken over by another system stays told

    first_seq: int
    last_seq: int
    format: WmsFormat

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        _queue(work, stamp, self.first_seq, self.last_seq, self.format, replay=False)


@dataclass(frozen=True, slots=True)
class ReplayWms(Command):
    """Everything from an entry on once more; the keys of the lines are the same as before."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    first_seq: int
    format: WmsFormat

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        _queue(work, stamp, self.first_seq, work.last_entry, self.format, replay=True)


@dataclass(frozen=True, slots=True)
class RetryWmsFile(Command):
    """Try again what failed, for instance because the folder was not there."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    file_id: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        _move(work, self.file_id, WmsState.QUEUED, detail="")


@dataclass(frozen=True, slots=True)
class NoteWmsFile(Command):
    """The writer's own note: where a file is."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False

    file_id: str
    state: WmsState
    name: str = ""
    lines: int = 0
    sha256: str = ""
    detail: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        told = {"name": self.name, "lines": self.lines, "sha256": self.sha256}
        _move(work, self.file_id, self.state, detail=self.detail, **told)


def _queue(
    work: Work, stamp: Stamp, first: int, last: int, format_: WmsFormat, *, replay: bool
) -> None:
    if not 1 <= first <= last <= work.last_entry:
        raise BadWmsRange(first, work.last_entry)
    work.wms_files.add(
        WmsFile(
            id=stamp.new_id(),
            first_seq=first,
            last_seq=last,
            format=format_,
            state=WmsState.QUEUED,
            at=stamp.at,
            by=stamp.by,
            replay=replay,
        )
    )


def _move(work: Work, file_id: str, state: WmsState, **told: object) -> None:
    file = work.wms_files.get(file_id)
    if file.state not in COMES_AFTER[state]:
        raise WrongWmsState(file.name or file.id, file.state)
    work.wms_files.save(replace(file, state=state, **told))  # type: ignore[arg-type]
