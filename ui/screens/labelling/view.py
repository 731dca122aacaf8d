"""Labels as the inspector sees them: the jobs, the label itself, the printer's question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QHideEvent,
)

from app.domain.evidence import PrintState
from app.domain.labelling import LabelKind
from ui.formats import ago, exact, identifier, moment
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.labelling.queue_card import QueueActions
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.drop_veil import TakesFiles
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.label_picture import LabelPicture
from ui.widgets.queue_filter import QueueFilter
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scan_field import ScanField
from ui.words import word
from ui.words.printing import printer_name, reprint_reason

if TYPE_CHECKING:
    from pathlib import Path

    from app.errors import StationError
    from app.queries.choosing import Facet
    from app.queries.labels import JobRow
    from app.queries.print_queue import BatchRow, ReprintRow
    from app.queries.scanned import Scanned
    from ui.label_dots import Dots
    from ui.screen import Managed
    from ui.screens.labelling.presenter import LabellingPresenter
    from ui.screens.labelling.queue import PrintQueue
    from ui.theme import Tone

TONES: Final[dict[PrintState, Tone]] = {
    PrintState.QUEUED: "act",
    PrintState.SENDING: "act",
    PrintState.DONE: "go",
    PrintState.FAILED: "stop",
    PrintState.UNKNOWN: "look",
    PrintState.CANCELLED: "grey",
}
QUESTIONS: Final = (PrintState.UNKNOWN, PrintState.FAILED)


class LabellingScreen(TakesFiles, Screen):
    presenter: LabellingPresenter
    sheet_wanted = Signal()
    list_wanted = Signal(object)  # a file, or None to have one chosen

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._to_newest = False  # the next list that comes is one that was just asked for
        self._settled = ""  # the job that was answered for, until the next comes up
        self.scan_field = ScanField(self.tr("Scan a licence plate, or type words of its unit"))
        self.banner = Banner(parent=self)
        self.filter = QueueFilter("labels", fields=("mine",), states=_state, wide=True, parent=self)
        self.filter.left.connect(self.scan_field.take_focus)
        self.model = RowTable(*self._columns(), parent=self)
        self.table = RowView(self.model, empty=self.tr("No label fits."), key=_id, parent=self)
        self.empty = EmptyState(
            "labels",
            self.tr("No labels yet"),
            self.tr("The first one is printed with the first unit that is received."),
            parent=self,
        )
        self.picture = LabelPicture(self)
        self.facts = FactList(beside=True, parent=self)
        self.queue_actions = QueueActions(self)
        self.queue_actions.told.connect(lambda words: self.told.emit(words, None))
        self.queue_actions.left.connect(self.scan_field.take_focus)
        self._buttons()
        self._lay_out()
        self.scan_field.scanned.connect(self.typed)
        self.scan_field.textChanged.connect(self._on_text)
        self.table.picked.connect(self._on_picked)

    def meet_presenter(self, presenter: LabellingPresenter) -> None:
        self.presenter = presenter
        self.filter.chosen.connect(presenter.choose)
        self.filter.facets_wanted.connect(presenter.ask_facets)
        self.yes.clicked.connect(partial(presenter.settle, came_out=True))
        self.no.clicked.connect(partial(presenter.settle, came_out=False))

    def meet_queue(self, queue: PrintQueue) -> None:
        self.queue_actions.meet(queue)

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self.filter.remember_in(bench.preferences)
        self.queue_actions.meet_room(bench.printers)

    def entered(self) -> None:
        self.filter.meet(self.presenter.person_id)
        self.presenter.entered()
        self.scan_field.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.presenter.shown = False

    def wants(self, scan: Scanned) -> bool:  # noqa: ARG002
        """Whatever has a code may have a label."""
        return True

    def take_scan(self, scan: Scanned) -> None:
        self.scan_field.show_scan(scan.raw)
        self.presenter.look_for(scan.first.value, scan.raw)

    def show_target(self, target: str) -> None:
        self.scan_field.show_scan(target)
        self.presenter.look_for(target, target)

    # what the presenter shows

    def show_sheet(self, path: Path) -> None:
        self.told.emit(self.tr("The command sheet is written: {name}").format(name=path.name), None)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def show_jobs(self, jobs: list[JobRow], code: str) -> None:
        nothing = not jobs and not code and self.filter.choice.empty
        self.empty.setVisible(nothing)
        self._listed.setVisible(not nothing)
        self._label.setVisible(bool(jobs))
        title = self.tr("Labels of {code}") if code else self.tr("Labels, questions first")
        self._listed.set_title(title.format(code=identifier(code)))
        self._listed.setToolTip("")
        self.filter.show_found(len(jobs))
        self.model.replace(jobs)
        if jobs and self._must_move(jobs):
            self.table.pick(0)
        self._on_picked(self.table.current_row())

    def show_preview(self, job: JobRow, dots: Dots) -> None:  # noqa: ARG002
        self.picture.show_dots(dots)

    def show_no_preview(self, job: JobRow, error: StationError) -> None:  # noqa: ARG002
        self.picture.show_sentence(sentence_for(error))

    def show_settled(self, job: JobRow, *, came_out: bool) -> None:
        """The answer stands; the next question comes up by itself."""
        self._settled = job.id
        words = (
            self.tr("{code}: it came out")
            if came_out
            else self.tr("{code}: it did not come out. F9 prints it again.")
        )
        self.told.emit(words.format(code=job.code), None)
        if not came_out:
            self._settled = ""

    def show_reprint(self, job: JobRow) -> None:
        sentence = self.tr("{code} prints again, marked as a duplicate")
        self.told.emit(sentence.format(code=job.code), None)

    def show_batch(self, batch: BatchRow | None) -> None:
        self.queue_actions.show_batch(batch)
        row = self.table.current_row()
        if row is not None:
            self.facts.show_facts(self._facts(row))

    def show_queue_done(self, what: str, count: int) -> None:
        self.banner.clear()
        self.queue_actions.show_done(what, count)

    def show_reprints(self, rows: list[ReprintRow]) -> None:
        self.queue_actions.show_reprints(rows)

    def show_listed(self, words: str) -> None:
        """Labels of a list wait: the newest is picked, and with it what can be done with all."""
        self.told.emit(words, None)
        self._to_newest = True
        self.presenter.refresh()

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")

    def show_facets(self, found: list[Facet]) -> None:
        self.filter.show_facets(found, complete=True)

    # inside

    def _must_move(self, jobs: list[JobRow]) -> bool:
        """To the next question after an answer; else stay."""
        row = self.table.current_row()
        if row is None or self._to_newest:
            self._to_newest = False
            return True
        answered = bool(self._settled) and row.id == self._settled
        self._settled = "" if answered else self._settled
        return answered and jobs[0].state in QUESTIONS

    def _on_picked(self, row: JobRow | None) -> None:
        question = row is not None and row.state in QUESTIONS
        for button in (self.yes, self.no):
            button.setEnabled(question)
            button.setVisible(question)
        self.again.setEnabled(row is not None)
        self.queue_actions.pick(row)
        self.queue_actions.queue.pick(row)
        self._show_question(row)
        if row is not None:
            self.facts.show_facts(self._facts(row))
            if self.presenter.job is None or self.presenter.job.id != row.id:
                self.picture.show_sentence(self.tr("Drawing the label…"))
        self.presenter.pick(row)

    def _show_question(self, row: JobRow | None) -> None:
        if row is None or row.state not in QUESTIONS:
            self.banner.clear()
            return
        code = identifier(row.code)
        if row.state == PrintState.UNKNOWN:
            self.banner.show_sentence(
                self.tr("Did the label {code} come out?").format(code=code),
                self.tr("The printer did not answer. Look before anything is printed again."),
                "look",
            )
        else:
            why = self.tr("The printer said: {detail}").format(detail=row.detail or "–")
            self.banner.show_sentence(
                self.tr("The label {code} was not printed.").format(code=code), why, "stop"
            )

    def _facts(self, row: JobRow) -> list[Fact]:
        copy = self.tr("DUPLICATE {number}").format(number=row.duplicate) if row.duplicate else ""
        return [
            Fact(self.tr("Label"), _label(row)),
            Fact(self.tr("Reads"), row.code, mono=True),
            Fact(self.tr("For"), _named(row)),
            Fact(self.tr("Copy"), copy, tone="look"),
            Fact(self.tr("Reason"), reprint_reason(row.reason)),
            *self.queue_actions.facts(),
            Fact(self.tr("Asked for"), f"{moment(row.at)} · {row.by_name}", tooltip=exact(row.at)),
            Fact(self.tr("Printer"), printer_name(row.printer)),
            Fact(self.tr("Came to"), reprint_reason(row.detail)),
        ]

    def _on_text(self, text: str) -> None:
        if not text and self.presenter.code:
            self.presenter.look_for("")

    def _on_all(self) -> None:
        self.scan_field.clear()
        self.scan_field.take_focus()

    def _on_folder(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def drop_words(self, name: str) -> str:
        return self.tr("Let go to print labels from {name}").format(name=name)

    def take_file(self, path: Path) -> None:
        self.list_wanted.emit(path)

    def _on_again(self) -> None:
        dialog = ReasonDialog(
            self.tr("Why is the label printed again?"),
            self.tr("It will be marked as a duplicate."),
            reasons=[
                Answer("unreadable", self.tr("It cannot be read")),
                Answer("jammed", self.tr("It did not come out")),
                Answer("lost", self.tr("It fell off or got lost")),
            ],
            yes=self.tr("Print again"),
            parent=self,
        )
        dialog.decided.connect(self._on_reason)
        dialog.finished.connect(self.scan_field.take_focus)
        dialog.open()

    def _on_reason(self, value: object, note: str) -> None:
        self.presenter.reprint(note or str(value))

    def _buttons(self) -> None:
        self.yes = ActionButton(self.tr("It came out"), "F1", "primary", "check")
        self.no = ActionButton(self.tr("It did not"), "F2", icon="close")
        self.folder = ActionButton(self.tr("Open the PDF folder"), "F3", icon="labels")
        self.all = ActionButton(self.tr("Show all labels"), "F4", icon="search")
        self.sheet = ActionButton(self.tr("Command sheet…"), "F6", icon="scanner")
        self.again = ActionButton(self.tr("Print again"), "F9", icon="print")
        self.from_list = ActionButton(self.tr("Print from a list…"), "Ctrl+O", icon="import")
        self.from_list.clicked.connect(lambda: self.list_wanted.emit(None))
        self.folder.clicked.connect(self._on_folder)
        self.all.clicked.connect(self._on_all)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.again.clicked.connect(self._on_again)
        for button in (self.yes, self.no, self.again):
            button.setEnabled(False)

    def _columns(self) -> tuple[Column[JobRow], ...]:
        return (
            Column(
                self.tr("Reads"),
                lambda job: job.code,
                mono=True,
                strong=True,
                tooltip=lambda job: job.code,
                width=148,
            ),
            Column(self.tr("Label"), _label, tooltip=_label, width=112),
            Column(
                self.tr("For"),
                _named,
                tooltip=_named,
                width="stretch",
            ),
            Column(
                self.tr("Copy"), lambda job: str(job.duplicate) if job.duplicate else "", "right"
            ),
            Column(
                self.tr("Age"), lambda job: ago(job.at), "right", tooltip=lambda job: exact(job.at)
            ),
            Column(
                self.tr("State"),
                self._state,
                tone=lambda job: "look" if job.held else TONES[PrintState(job.state)],
                tooltip=lambda job: job.detail,
            ),
        )

    def _state(self, job: JobRow) -> str:
        if job.held and job.state == PrintState.QUEUED:
            return self.tr("Held")
        unknown = job.state == PrintState.UNKNOWN
        return self.tr("Came out?") if unknown else word(PrintState(job.state))

    def _lay_out(self) -> None:
        self._listed = Card(self.tr("Labels, questions first"))
        self._listed.add(self.filter)
        self._listed.add(self.table, 1)
        self._label = Card(self.tr("The label"), width=312)
        self._label.add(self.picture)
        self._label.add(self.facts)
        self._label.add_stretch()
        side = Card(self.tr("Next"), width=248)
        for button in (self.yes, self.no, self.again, *self.queue_actions.buttons):
            side.add(button)
        for button in (self.from_list, self.folder, self.all, self.sheet):
            side.add(button)
        side.add_stretch()
        self.lay_out(
            (
                self.scan_field,
                self.banner,
            ),
            (
                self._listed,
                self.empty,
                self._label,
                side,
            ),
            growing=(
                self._listed,
                self.empty,
            ),
        )
        self.empty.hide()
        self.accept_files(self)


def _label(job: JobRow) -> str:
    own = job.template == LabelKind.OWN
    return job.data.get("template", "") if own else word(LabelKind(job.template))


def _named(job: JobRow) -> str:
    """What is on it besides its code; a template of the house's own calls it what it likes."""
    own = (said for name, said in job.data.items() if name.startswith("."))
    return job.data.get("title") or job.data.get("name") or next(own, "")


def _id(job: JobRow) -> str:
    return job.id


def _state(value: str) -> str:
    return word(PrintState(value))
