"""Ask for a label again, and what the spooler notes about each job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.domain.evidence import (
    PrintJob,
    PrintState,
    ReasonNeeded,
    ScanBack,
    UnknownBin,
    WrongPrintState,
)
from app.domain.labelling import OF_MANY_PIECES, OF_ONE_THING, SCANNED_BACK, LabelKind
from app.domain.lpn import bin_barcode
from app.domain.people import Permission
from app.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.commands.base import Stamp, Work

COMES_AFTER: Final = {
    PrintState.SENDING: frozenset({PrintState.QUEUED}),
    PrintState.DONE: frozenset({PrintState.SENDING}),
    PrintState.UNKNOWN: frozenset({PrintState.SENDING}),
    PrintState.FAILED: frozenset({PrintState.QUEUED, PrintState.SENDING}),
}
OUT: Final = frozenset(PrintState) - {PrintState.QUEUED, PrintState.SENDING}
UNSETTLED: Final = frozenset({PrintState.UNKNOWN, PrintState.FAILED})
PLACE: Final = "place"  # in the data of a batch's label: which of them it is, from 1
MOST_AT_ONCE: Final = 1_000


class TooManyLabels(RuleBroken):
    """More labels than one step prints: ``asked`` of at most ``most``."""

    def __init__(self, asked: int, most: int) -> None:
        super().__init__(asked, most)
        self.asked = asked
        self.most = most


class NotFromList(RuleBroken):
    """Labels of this ``kind`` come with the thing they belong to, never off a list."""

    def __init__(self, kind: LabelKind) -> None:
        super().__init__(kind)
        self.kind = kind


class ListedBefore(RuleBroken):
    """The label at ``place`` of the list was asked for before: nothing is made twice."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True, slots=True)
class LabelTold:
    """One label of a list: what its barcode reads, and what fills the template."""

    code: str
    data: dict[str, str]


@dataclass(frozen=True, slots=True)
class RequestReprint(Command):
    """Print a label once more: always with a reason, always marked as a duplicate."""

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    job_id: str
    reason: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if not self.reason.strip():
            raise ReasonNeeded("reason")
        print_again(work.print_jobs.get(self.job_id), self.reason, stamp, work)


@dataclass(frozen=True, slots=True)
class PrintPutawayLabel(Command):
    """The label that travels with a unit to its shelf; ``bin_code`` is the suggested one."""

    needs: ClassVar = Permission.PRINT

    unit_id: str
    bin_code: str
    zone: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        unit = work.units.get(self.unit_id)
        copies = copies_of(work, LabelKind.PUTAWAY, unit.lpn, unit.id)
        work.print_jobs.add(
            PrintJob(
                id=stamp.new_id(),
                template=LabelKind.PUTAWAY,
                code=unit.lpn,
                data={
                    "sku": unit.sku,
                    "title": unit.title,
                    "bin": self.bin_code,
                    "zone": self.zone,
                    "grade": unit.grade,
                },
                state=PrintState.QUEUED,
                at=stamp.at,
                by=stamp.by,
                unit_id=unit.id,
                duplicate=next_copy(copies),
            )
        )


@dataclass(frozen=True, slots=True)
class PrintBadges(Command):
    """A badge for each person; bins get theirs the same way with ``PrintBinLabels``."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    person_ids: tuple[str, ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        for place, person in enumerate(map(work.people.get, self.person_ids), 1):
            data = {"name": person.name, "role": person.roles[0], PLACE: str(place)}
            _queue(LabelKind.BADGE, LabelTold(person.badge, data), stamp, work, stamp.id)


@dataclass(frozen=True, slots=True)
class PrintBinLabels(Command):
    """One label per bin code; its barcode carries the prefix that keeps bins and SKUs apart."""

    needs: ClassVar = Permission.MANAGE
    undoable: ClassVar = False

    codes: tuple[str, ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        for place, code in enumerate(self.codes, 1):
            shelf = work.bins.where(code=code)
            if not shelf:
                raise UnknownBin(code)
            data = {"bin": code, "zone": shelf[0].zone, PLACE: str(place)}
            _queue(LabelKind.BIN, LabelTold(bin_barcode(code), data), stamp, work, stamp.id)


@dataclass(frozen=True, slots=True)
class PrintLabels(Command):
    """Labels of a list, at most ``MOST_AT_ONCE`` a command; ``batch`` joins those of one list.

    ``first`` is the place of the first of them in the whole list, from 1; ``printer`` where they
    go, "" for wherever their kind goes.
    """

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    template: LabelKind
    labels: tuple[LabelTold, ...]
    batch: str
    first: int = 1
    printer: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if self.template in OF_ONE_THING:
            raise NotFromList(self.template)
        if len(self.labels) > MOST_AT_ONCE:
            raise TooManyLabels(len(self.labels), MOST_AT_ONCE)
        there = {
            place_of(job)
            for code in {label.code for label in self.labels}
            for job in work.print_jobs.where(code=code)
            if job.batch == self.batch
        }
        for place, label in enumerate(self.labels, self.first):
            if place in there:
                raise ListedBefore(place)
            placed = replace(label, data={**label.data, PLACE: str(place)})
            _queue(self.template, placed, stamp, work, self.batch, printer=self.printer)


@dataclass(frozen=True, slots=True)
class ReprintLabels(Command):
    """Labels of one list once more, at most ``MOST_AT_ONCE``: each is marked as a duplicate."""

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    job_ids: tuple[str, ...]
    reason: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        if not self.reason.strip():
            raise ReasonNeeded("reason")
        if len(self.job_ids) > MOST_AT_ONCE:
            raise TooManyLabels(len(self.job_ids), MOST_AT_ONCE)
        jobs = [work.print_jobs.get(job_id) for job_id in self.job_ids]
        for job in jobs:
            if job.state not in OUT:
                raise WrongPrintState(job.code, job.state)
        all_again(jobs, self.reason, stamp, work)


@dataclass(frozen=True, slots=True)
class NotePrint(Command):
    """The spooler's own note: where a job is.  ``unknown`` waits for a person."""

    needs: ClassVar = Permission.STATION
    undoable: ClassVar = False

    job_id: str
    state: PrintState
    printer: str = ""
    detail: str = ""

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        job = work.print_jobs.get(self.job_id)
        # A job may have been taken back or held since the spooler looked: nothing may come out.
        held = job.held and self.state is PrintState.SENDING
        if held or job.state not in COMES_AFTER.get(self.state, ()):
            raise WrongPrintState(job.code, job.state)
        work.print_jobs.save(
            replace(job, state=self.state, printer=self.printer, detail=self.detail)
        )


@dataclass(frozen=True, slots=True)
class SettlePrint(Command):
    """A person looked: the label of an ``unknown`` or failed job came out, or it did not.

    Where it did not, the job is done with; another one is a reprint, with its reason.
    """

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    job_id: str
    came_out: bool

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        job = work.print_jobs.get(self.job_id)
        if job.state not in UNSETTLED:
            raise WrongPrintState(job.code, job.state)
        state = PrintState.DONE if self.came_out else PrintState.CANCELLED
        work.print_jobs.save(replace(job, state=state))


def print_again(job: PrintJob, reason: str, stamp: Stamp, work: Work) -> None:
    """One more copy waits: marked as a duplicate, and to be read back like any new label."""
    all_again([job], reason, stamp, work)


def all_again(jobs: Iterable[PrintJob], reason: str, stamp: Stamp, work: Work) -> None:
    """As ``print_again``; labels of a list that read the same are looked for once."""
    looked: set[tuple[str, str, str | None]] = set()
    highest: dict[tuple[object, ...], int] = {}
    for job in jobs:
        label = job.template, job.code, job.unit_id
        if label not in looked:
            looked.add(label)
            for copy in copies_of(work, *label):
                one = _one_label(copy)
                highest[one] = max(copy.duplicate, highest.get(one, 0))
        _add_copy(job, 1 + highest[_one_label(job)], reason, stamp, work)


def _one_label(job: PrintJob) -> tuple[object, ...]:
    """What is the same for every copy of it, and for no label of another piece."""
    label = job.template, job.code, job.unit_id
    if job.unit_id is not None or job.template not in OF_MANY_PIECES:
        return label
    return *label, job.batch, place_of(job)


def _add_copy(job: PrintJob, number: int, reason: str, stamp: Stamp, work: Work) -> None:
    work.print_jobs.add(
        replace(
            job,
            id=stamp.new_id(),
            state=PrintState.QUEUED,
            at=stamp.at,
            by=stamp.by,
            duplicate=number,
            reason=reason,
            # a list was sent where its paper is; a single label goes wherever its kind goes now
            printer=job.printer if job.batch else "",
            detail="",
            held=False,
            scan_back=ScanBack.OWED if job.template in SCANNED_BACK else ScanBack.NONE,
            version=0,
        )
    )


def place_of(job: PrintJob) -> int:
    """Which of its list it is, from 1; 0 where it is of none."""
    return int(job.data.get(PLACE, "0"))


def copies_of(work: Work, template: str, code: str, unit_id: str | None) -> list[PrintJob]:
    """Every job for the same label of the same unit: other units may carry the same barcode."""
    same = work.print_jobs.where(template=template, code=code)
    return [job for job in same if job.unit_id == unit_id]


def next_copy(copies: list[PrintJob]) -> int:
    """0 while nothing came out or still may; else one more than on any copy before."""
    live = [job.duplicate for job in copies if job.state is not PrintState.CANCELLED]
    return 1 + max(live) if live else 0


def _queue(
    kind: LabelKind, label: LabelTold, stamp: Stamp, work: Work, batch: str, *, printer: str = ""
) -> None:
    work.print_jobs.add(
        PrintJob(
            id=stamp.new_id(),
            template=kind,
            code=label.code,
            data=label.data,
            state=PrintState.QUEUED,
            at=stamp.at,
            by=stamp.by,
            printer=printer,
            batch=batch,
        )
    )
