"""The print spooler: labels one after the other, each state durable before the next begins.

``sending`` is written before anything leaves, so that a job cut off at any moment is found
again as ``unknown``: nobody knows whether it came out, and only a person may go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.commands.print_labels import NotePrint
from app.domain.evidence import PrintState, WrongPrintState
from app.domain.people import STATION
from app.errors import Unavailable
from app.queries.labels import jobs_left_sending, waiting_jobs
from app.workers.label_pages import LabelNotMade, drawn
from labels.pdf import write_pdf

if TYPE_CHECKING:
    from pathlib import Path

    from app.queries.labels import JobRow
    from app.station import Station
    from labels.drawing import Drawing


class PrinterFailed(Unavailable):
    """Nothing came out, for certain: ``printer`` refused the job before it took any of it."""

    def __init__(self, printer: str, detail: str) -> None:
        super().__init__(printer, detail)
        self.printer = printer
        self.detail = detail


class PrinterSilent(Unavailable):
    """The job was given away and no answer came: it may or may not have come out."""

    def __init__(self, printer: str, detail: str) -> None:
        super().__init__(printer, detail)
        self.printer = printer
        self.detail = detail


class Printer(Protocol):
    @property
    def name(self) -> str: ...

    def send(self, job: JobRow, drawing: Drawing) -> str:
        """Print one label; returns where it went.  ``PrinterFailed`` or ``PrinterSilent``."""
        ...


class PdfFolder:
    """Prints into files: ``LPN B7-000001-4.pdf``, a duplicate with its number."""

    name = "PDF"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, job: JobRow, drawing: Drawing) -> str:
        copy = f" copy {job.duplicate}" if job.duplicate else ""
        safe = "".join(c if c.isalnum() or c in "-_" else "_" for c in job.code)[:80]
        path = self._folder / f"{job.template} {safe}{copy} {job.id[-12:]}.pdf"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(write_pdf([drawing], title=job.code))
        except OSError as error:
            raise PrinterFailed(self.name, str(error)) from error
        return path.name


class Spooler:
    """Works in a thread of its own choosing; ``run`` empties the queue and returns."""

    def __init__(self, station: Station, printer: Printer) -> None:
        self._station = station
        self.printer = printer

    def settle_leftovers(self) -> int:
        """At start: what was cut off while it was sent is unknown.  Returns how many."""
        left = self._station.ask(jobs_left_sending)
        for job in left:
            self._note(job, PrintState.UNKNOWN, job.detail)
        return len(left)

    def run(self) -> int:
        """Print everything that waits; returns how many jobs changed their state."""
        moved = 0
        while waiting := self._station.ask(waiting_jobs):
            for job in waiting:
                try:
                    self._print(job)
                except WrongPrintState:  # taken back by somebody since we looked
                    continue
                moved += 1
        return moved

    def _print(self, job: JobRow) -> None:
        try:
            drawing = drawn(job, self._station.folder.label_templates)
        except LabelNotMade as error:
            self._note(job, PrintState.FAILED, error.detail)
            return
        self._note(job, PrintState.SENDING, "")
        try:
            where = self.printer.send(job, drawing)
        except PrinterFailed as error:
            self._note(job, PrintState.FAILED, error.detail)
        except PrinterSilent as error:
            self._note(job, PrintState.UNKNOWN, error.detail)
        else:
            self._note(job, PrintState.DONE, where)

    def _note(self, job: JobRow, state: PrintState, detail: str) -> None:
        note = NotePrint(job.id, state, self.printer.name, detail[:1000])
        self._station.do(note, by=STATION)
