"""Labels that are read back from what they stand on, before it goes anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.evidence import PrintState
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.evidence import PrintJob
    from app.domain.labelling import LabelKind

PLATE_GATE: Final = "plate_scan_back"  # the setting; containers are always scanned
ON, OFF = "on", "off"
INSIDE: Final = frozenset({PrintState.QUEUED, PrintState.FAILED})


class LabelNotScanned(RuleBroken):
    """The label ``code`` of a ``kind`` was not scanned since it was printed."""

    def __init__(self, kind: LabelKind, code: str) -> None:
        super().__init__(kind, code)
        self.kind = kind
        self.code = code


class LabelStillInside(RuleBroken):
    """The new label ``code`` has not come out: what was scanned is the one before it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def gate_on(setting: str) -> bool:
    """Whether plates have to be scanned back; a station that says nothing has it so."""
    return setting != OFF


def label_on(jobs: Sequence[PrintJob]) -> PrintJob | None:
    """Of all jobs for one label, oldest first, the one that counts: the newest.

    A reprint counts from when it came out: until then the one before it is still on.  What was
    given up counts only where there is nothing else.
    """
    there = [one for one in jobs if one.state is not PrintState.CANCELLED and not _coming(one)]
    counting = there or jobs
    return counting[-1] if counting else None


def came_out_before(job: PrintJob, jobs: Sequence[PrintJob]) -> bool:
    """Whether ``job`` is still inside its printer while an older label with its code is out."""
    older = [one for one in jobs if one.id < job.id]
    out = (PrintState.SENDING, PrintState.DONE, PrintState.UNKNOWN)
    return job.state in INSIDE and any(one.state in out for one in older)


def _coming(job: PrintJob) -> bool:
    return bool(job.duplicate) and job.state in INSIDE
