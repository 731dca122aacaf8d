"""The queue: what waits is held, let go, moved, given up, and goes on after a jam."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.print_queue import (
    CancelPrints,
    HoldPrints,
    MovePrints,
    NotOfThatBatch,
    ReleasePrints,
    ResumeBatch,
)
from app.domain.evidence import PrintState
from app.queries.print_queue import batch_row, label_of, reprints_since, waiting_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from app.commands.base import Command
    from app.errors import StationError
    from app.queries.labels import JobRow
    from app.queries.print_queue import BatchRow, ReprintRow
    from ui.desk import Desk

AT_ONCE: Final = 500  # a command: the first of them stop the printer at once


class QueueView(Protocol):
    def show_batch(self, batch: BatchRow | None) -> None: ...
    def show_queue_done(self, what: str, count: int) -> None: ...
    def show_reprints(self, rows: list[ReprintRow]) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class PrintQueue:
    """Whatever is done to a label of an order is done to all of that order that wait."""

    def __init__(self, view: QueueView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.job: JobRow | None = None

    def pick(self, job: JobRow | None) -> None:
        self.job = job
        if job is None or not job.batch:
            self._view.show_batch(None)
            return
        self._desk.ask(
            batch_row, job.batch, done=partial(self._batch_found, job), refused=self._refused
        )

    def hold(self) -> None:
        self._with_waiting(HoldPrints, "held")

    def let_go(self) -> None:
        self._with_waiting(ReleasePrints, "let_go")

    def move(self, printer: str) -> None:
        self._with_waiting(partial(MovePrints, printer=printer), "moved")

    def give_up(self, reason: str) -> None:
        self._with_waiting(partial(CancelPrints, reason=reason), "given_up")

    def resume(self, raw: str) -> None:
        """``raw`` is the last good label as scanned, "" where not one is good."""
        job = self.job
        if job is None or not job.batch:
            return
        if not raw.strip():
            self._resume(job.batch, "", "")
            return
        found = partial(self._resume, job.batch, raw.strip())
        self._desk.ask(label_of, job.batch, raw, done=found, refused=self._refused)

    def ask_reprints(self, since: datetime) -> None:
        self._desk.ask(reprints_since, since, done=self._view.show_reprints, refused=self._refused)

    def _resume(self, batch: str, code: str, after: str) -> None:
        if code and not after:
            self._refused(NotOfThatBatch(code))
            return
        self._do(ResumeBatch(batch, after), "resumed", 0)

    def _with_waiting(self, command: Callable[[tuple[str, ...]], Command], what: str) -> None:
        job = self.job
        if job is None:
            return
        if job.batch and job.state == PrintState.QUEUED:
            done = partial(self._in_parts, command, what)
            self._desk.ask(waiting_of, job.batch, done=done, refused=self._refused)
        else:
            self._in_parts(command, what, [job.id])

    def _in_parts(
        self, command: Callable[[tuple[str, ...]], Command], what: str, ids: list[str]
    ) -> None:
        for first in range(0, len(ids), AT_ONCE):
            self._do(command(tuple(ids[first : first + AT_ONCE])), what, len(ids))

    def _do(self, command: Command, what: str, count: int) -> None:
        told = partial(self._done, what, count)
        self._desk.do(command, done=told, refused=self._refused)

    def _done(self, what: str, count: int, _: object) -> None:
        self._view.show_queue_done(what, count)

    def _batch_found(self, job: JobRow, batch: BatchRow) -> None:
        if self.job is not None and self.job.id == job.id:
            self._view.show_batch(batch)

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
