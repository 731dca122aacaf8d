"""Labels: which jobs are shown, what a person says about them, and one more copy."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.print_labels import RequestReprint, SettlePrint
from app.domain.evidence import PrintState
from app.queries.choosing import Choice
from app.queries.label_search import job_facets, jobs_for
from ui.screens.labelling.preview import dots_of

if TYPE_CHECKING:
    from app.commands.base import Command
    from app.errors import StationError
    from app.queries.choosing import Facet
    from app.queries.labels import JobRow
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.label_dots import Dots

CONCERNS: Final = frozenset({"print_jobs", "print_notes"})
QUESTIONS: Final = (PrintState.UNKNOWN, PrintState.FAILED)


class LabellingView(Protocol):
    def show_jobs(self, jobs: list[JobRow], code: str) -> None: ...
    def show_facets(self, found: list[Facet]) -> None: ...
    def show_preview(self, job: JobRow, dots: Dots) -> None: ...
    def show_no_preview(self, job: JobRow, error: StationError) -> None: ...
    def show_settled(self, job: JobRow, *, came_out: bool) -> None: ...
    def show_reprint(self, job: JobRow) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class LabellingPresenter:
    """``code`` is the scanned one that the list is narrowed to, "" for all."""

    def __init__(self, view: LabellingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._stale = True
        self.shown = False
        self.code = ""
        self.choice = Choice()
        self.job: JobRow | None = None

    def entered(self) -> None:
        self.shown = True
        if self._stale:
            self.refresh()

    def refresh_after(self, kinds: frozenset[str]) -> None:
        self._stale = self._stale or bool(kinds & CONCERNS)
        if self._stale and self.shown:
            self.refresh()

    def refresh(self) -> None:
        self._stale = False
        asked = (self.code, self.choice)
        done = partial(self._found, asked)
        self._desk.ask(jobs_for, *asked, done=done, refused=self._refused)

    def look_for(self, code: str, text: str = "") -> None:
        """The labels of this plate or bin, or of units with these words; "" shows them all."""
        self.code = code
        self.choice = replace(self.choice, text=text)
        self.refresh()

    def choose(self, choice: Choice) -> None:
        """Only labels of one state, or one's own."""
        self.choice = replace(choice, text=self.choice.text)
        self.refresh()

    def ask_facets(self) -> None:
        self._desk.ask(job_facets, done=self._view.show_facets, refused=self._refused)

    @property
    def person_id(self) -> str:
        return self._desk.person.id if self._desk.person is not None else ""

    def pick(self, job: JobRow | None) -> None:
        self.job = job
        if job is not None:
            self._desk.run(
                dots_of(job, self._desk.station.folder),
                done=partial(self._drawn, job),
                refused=partial(self._not_drawn, job),
            )

    def settle(self, *, came_out: bool) -> None:
        if self.job is not None and self.job.state in QUESTIONS:
            job = self.job
            told = partial(self._settled, job, came_out)
            self._do(SettlePrint(job.id, came_out), told)

    def reprint(self, reason: str) -> None:
        if self.job is not None:
            self._do(RequestReprint(self.job.id, reason), partial(self._reprinted, self.job))

    def _do(self, command: Command, done: object) -> None:
        self._desk.do(command, done=done, refused=self._refused)  # type: ignore[arg-type]

    def _settled(self, job: JobRow, came_out: bool, _: Done) -> None:  # noqa: FBT001
        self._view.show_settled(job, came_out=came_out)

    def _reprinted(self, job: JobRow, _: Done) -> None:
        self._view.show_reprint(job)

    def _found(self, asked: tuple[str, Choice], jobs: list[JobRow]) -> None:
        if asked == (self.code, self.choice):
            self._view.show_jobs(jobs, self.code)

    def _drawn(self, job: JobRow, dots: Dots) -> None:
        if self.job is not None and self.job.id == job.id:
            self._view.show_preview(job, dots)

    def _not_drawn(self, job: JobRow, error: StationError) -> None:
        if self.job is not None and self.job.id == job.id:
            self._view.show_no_preview(job, error)

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
