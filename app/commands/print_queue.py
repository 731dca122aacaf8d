"""What a person does with labels that wait: hold, let go, move, give up, try again, after a jam."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Final

from app.commands.base import Command
from app.commands.print_labels import all_again, place_of
from app.domain.evidence import PrintState, ReasonNeeded, WrongPrintState
from app.domain.people import Permission
from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.commands.base import Stamp, Work
    from app.domain.evidence import PrintJob

STARTED: Final = frozenset({PrintState.DONE, PrintState.UNKNOWN, PrintState.FAILED})


class NotOfThatBatch(RuleBroken):
    """The label ``code`` that was named as the last good one is not of this order."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class HoldPrints(Command):
    """Waiting labels stay where they are until somebody lets them go."""

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    job_ids: tuple[str, ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        for job in _waiting(work, self.job_ids):
            work.print_jobs.save(replace(job, held=True))


@dataclass(frozen=True, slots=True)
class ReleasePrints(Command):
    """Held labels are printed in their turn."""

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    job_ids: tuple[str, ...]

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        for job in _waiting(work, self.job_ids):
            work.print_jobs.save(replace(job, held=False))


@dataclass(frozen=True, slots=True)
class MovePrints(Command):
    """Waiting or failed labels go to ``printer``; "" sends them where their kind goes.

    What failed did not come out, for certain, so it waits again and is no duplicate.
    """

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    job_ids: tuple[str, ...]
    printer: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        for job_id in self.job_ids:
            job = work.print_jobs.get(job_id)
            if job.state not in {PrintState.QUEUED, PrintState.FAILED}:
                raise WrongPrintState(job.code, job.state)
            moved = replace(job, state=PrintState.QUEUED, printer=self.printer, detail="")
            work.print_jobs.save(moved)


@dataclass(frozen=True, slots=True)
class CancelPrints(Command):
    """Waiting or failed labels are given up: nothing came out, and nothing will."""

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    job_ids: tuple[str, ...]
    reason: str

    def carry_out(self, stamp: Stamp, work: Work) -> None:  # noqa: ARG002
        if not self.reason.strip():
            raise ReasonNeeded("reason")
        for job_id in self.job_ids:
            job = work.print_jobs.get(job_id)
            if job.state not in {PrintState.QUEUED, PrintState.FAILED}:
                raise WrongPrintState(job.code, job.state)
            work.print_jobs.save(
                replace(job, state=PrintState.CANCELLED, held=False, detail=self.reason)
            )


@dataclass(frozen=True, slots=True)
class ResumeBatch(Command):
    """After a jam: everything of a batch behind the last good label comes again.

    ``after`` is the job of the last label that is all right, "" when not one is.  What had been
    sent behind it is settled as not come out and printed again, marked as a duplicate: nobody can
    swear that it is not somewhere on the floor.  What had not been sent yet simply goes on.
    """

    needs: ClassVar = Permission.PRINT
    undoable: ClassVar = False

    batch: str
    after: str = ""
    reason: str = "jammed"

    def carry_out(self, stamp: Stamp, work: Work) -> None:
        jobs = work.jobs_of(self.batch)
        if self.after:
            last = work.print_jobs.get(self.after)
            if last.batch != self.batch:
                raise NotOfThatBatch(last.code)
            jobs = [job for job in jobs if place_of(job) > place_of(last)]
        begun = [job for job in jobs if job.state in STARTED]
        for job in begun:
            work.print_jobs.save(replace(job, state=PrintState.CANCELLED, detail=self.reason))
        waiting = {_label(job) for job in jobs if job.state is PrintState.QUEUED}
        newest = {_label(job): job for job in begun if _label(job) not in waiting}
        all_again(newest.values(), self.reason, stamp, work)
        for job in jobs:
            if job.state is PrintState.QUEUED and job.held:
                work.print_jobs.save(replace(job, held=False))


def _label(job: PrintJob) -> int | str:
    """Which label of its order it is a copy of."""
    return place_of(job) or job.id


def _waiting(work: Work, job_ids: tuple[str, ...]) -> list[PrintJob]:
    jobs = [work.print_jobs.get(job_id) for job_id in job_ids]
    for job in jobs:
        if job.state is not PrintState.QUEUED:
            raise WrongPrintState(job.code, job.state)
    return jobs
