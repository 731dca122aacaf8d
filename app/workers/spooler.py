"""The print spooler: labels one after the other, each state durable before the next begins.

``sending`` is written before anything leaves, so that a job cut off at any moment is found
again as ``unknown``: nobody knows whether it came out, and only a person may go on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.commands.print_labels import NotePrint
from app.domain.evidence import PrintState, WrongPrintState
from app.domain.people import STATION
from app.queries.labels import jobs_left_sending, waiting_for
from app.workers.label_pages import USUAL, LabelNotMade, made
from app.workers.printers.contract import PrinterFailed, PrinterNotReady, PrinterSilent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.printers import Trouble
    from app.queries.labels import JobRow, Share
    from app.station import Station
    from app.workers.printers.contract import LabelPrinter
    from labels.drawing import Drawing
    from labels.media import Media


def settle_leftovers(station: Station) -> int:
    """At start: what was cut off while it was sent is unknown.  Returns how many."""
    left = station.ask(jobs_left_sending)
    for job in left:
        _note(station, job, PrintState.UNKNOWN, job.printer, job.detail)
    return len(left)


class Spooler:
    """One printer's share of the queue; ``run`` empties it, in a thread of the caller's choosing.

    Paper out at one printer stops that printer's labels only: each has a spooler of its own.
    ``media`` is what it is loaded with, ``papers`` the size of kinds of label that have their own.
    ``trouble`` says why the last run stopped, None where nothing is wrong.
    """

    def __init__(
        self,
        station: Station,
        printer: LabelPrinter,
        share: Share,
        media: Media = USUAL,
        papers: Mapping[str, Media] | None = None,
    ) -> None:
        self._station = station
        self._share = share
        self._media = media
        self._papers = papers or {}
        self._stopped: Trouble | None = None
        self.printer = printer
        self.language = "en"  # of the words on the labels
        self.wrong_templates: dict[str, str] = {}  # the house's own, instead of which ours are used

    @property
    def trouble(self) -> Trouble | None:
        """From any thread."""
        return self.printer.trouble or self._stopped

    def run(self) -> int:
        """Print everything that waits; returns how many jobs changed their state."""
        moved = 0
        self._stopped = None
        try:
            while waiting := self._station.ask(waiting_for, self._share):
                for job in waiting:
                    moved += self._print_unless_taken_back(job)
        except PrinterNotReady as error:
            self._stopped = error.trouble
        finally:
            self.printer.close()
        return moved

    def test(self, job: JobRow, drawing: Drawing) -> str:
        """A label that is nobody's, past the queue; returns where it went.

        Raises what the printer raises; ``PrinterNotReady`` is the ``trouble`` from then on.
        """
        self._stopped = None
        try:
            self.printer.ready()
            return self.printer.send(job, drawing)
        except PrinterNotReady as error:
            self._stopped = error.trouble
            raise
        finally:
            self.printer.close()

    def _print_unless_taken_back(self, job: JobRow) -> int:
        try:
            self._print(job)
        except WrongPrintState:  # taken back or held by somebody since we looked
            return 0
        return 1

    def _print(self, job: JobRow) -> None:
        try:
            folder = self._station.folder.label_templates
            media = self._papers.get(job.template, self._media)
            label = made(job, folder, media, self.language)
        except LabelNotMade as error:
            self._note(job, PrintState.FAILED, error.detail)
            return
        self.printer.ready()
        self._note(job, PrintState.SENDING, "")
        try:
            where = self.printer.send(job, label.drawing)
        except PrinterFailed as error:
            self._note(job, PrintState.FAILED, error.detail)
        except PrinterSilent as error:
            self._note(job, PrintState.UNKNOWN, error.detail)
        else:
            self._note_template(job, label.instead_of)
            told = f"{where} ({label.instead_of})" if label.instead_of else where
            self._note(job, PrintState.DONE, told)

    def _note_template(self, job: JobRow, wrong: str) -> None:
        """By the kind of label: one that prints as it should says nothing of another."""
        kept = {kind: told for kind, told in self.wrong_templates.items() if kind != job.template}
        self.wrong_templates = {**kept, job.template: wrong} if wrong else kept

    def _note(self, job: JobRow, state: PrintState, detail: str) -> None:
        _note(self._station, job, state, self.printer.name, detail)


def _note(station: Station, job: JobRow, state: PrintState, printer: str, detail: str) -> None:
    station.do(NotePrint(job.id, state, printer, detail[:1000]), by=STATION)
