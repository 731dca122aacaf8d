"""The window for labels of a list: a file, a template, a printer; what is good, what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.labelling import LabelKind, kind_of_template
from ui.formats import count, moment
from ui.messages import sentence_for, title_for
from ui.screens.labelling.listing import Choices
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.banner import Banner
from ui.widgets.drop_veil import TakesFiles
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.form_field import FormField
from ui.widgets.label_picture import LabelPicture
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text
from ui.words import word
from ui.words.intake import reason_words
from ui.words.printing import media_word, printer_name

if TYPE_CHECKING:
    from app.domain.printers import PrinterBook
    from app.errors import StationError
    from app.imports.results import Reject
    from app.intake.label_check import CheckedList, Looked
    from app.queries.print_queue import ListedRow
    from ui.label_dots import Dots
    from ui.screens.labelling.listing import LabelLists
    from ui.watching import Watch

WIDE: Final = 980
HIGH: Final = 690
LOOK_EVERY_MS: Final = 100
FULL: Final = 1000


class ListDialog(TakesFiles, QDialog):
    """``printed(sentence)`` when labels were asked for; Esc leaves, and stops what is under way."""

    printed = Signal(str)

    def __init__(self, book: PrinterBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._book = book
        self._watch: Watch[Looked] | None = None
        self._rejects: Path | None = None
        title = self.tr("Labels of a list")
        self.setWindowTitle(title)
        self.headline = Text(self.tr("Choose a file with F2, or drop it here"), "big")
        self.sentence = Text(
            self.tr(
                "A table with the names of its columns in the first row, such as sku, title, "
                "condition; a column copies says how many of each."
            ),
            "mute",
        )
        self.banner = Banner(parent=self)
        self.template, self.printer = QComboBox(), QComboBox()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, FULL)
        self.bar.hide()
        self.picture = LabelPicture(self)
        self.facts = FactList(beside=True, parent=self)
        self.model: RowTable[Reject] = RowTable(
            Column(self.tr("Row"), lambda row: count(row.row_number), "right"),
            Column(
                self.tr("Refused because"),
                lambda row: "; ".join(map(reason_words, row.reasons)),
                width="stretch",
            ),
            Column(self.tr("What it says"), lambda row: " · ".join(filter(None, row.raw_cells))),
            parent=self,
        )
        self.table = RowView(self.model, parent=self)
        self._buttons()
        self._lay_out(title)
        self.accept_files(self)
        self.template.currentIndexChanged.connect(self._on_choice)
        self.printer.currentIndexChanged.connect(self._on_choice)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)

    def meet(self, lists: LabelLists) -> None:
        self.lists = lists
        self._fill_printers()

    def reject(self) -> None:
        """What is asked for already comes; the rest of it is stopped first."""
        self.lists.leave()
        if not self.lists.asking:
            super().reject()

    # what the presenter shows

    def show_templates(self, names: tuple[str, ...]) -> None:
        chosen = self.lists.choices.template
        with QSignalBlocker(self.template):
            self.template.clear()
            for name in names:
                kind = kind_of_template(name)
                self.template.addItem(name if kind is LabelKind.OWN else word(kind), name)
            self.template.setCurrentIndex(max(0, self.template.findData(chosen)))

    def show_checking(self, watch: Watch[Looked]) -> None:
        self._watch = watch
        self.banner.clear()
        self.headline.setText(self.tr("Reading {name}").format(name=watch.name))
        self.headline.set_tone(None)
        self.sentence.setText(self.tr("Every label is made and read back before one is printed."))
        self.facts.show_facts([])
        self.model.replace([])
        self.bar.setValue(0)
        self._show(running=True)
        self.picture.show_sentence("")
        self._timer.start()

    def show_checked(self, name: str, found: CheckedList, before: ListedRow) -> None:
        self._rejects = found.rejects_file
        if not found.labels:
            headline = self.tr("{name}: no label can be made")
        elif found.refused:
            headline = self.tr("{name}: part of it can be printed")
        else:
            headline = self.tr("{name}: every label can be printed")
        self.headline.setText(headline.format(name=name))
        self.headline.set_tone("look" if found.refused else "go")
        self.sentence.setText(self._before(found, before))
        self._show_counts(found.labels, found.refused, found)
        self.model.replace(found.first)
        self.print.setText(self.tr("Print %n label(s)", "", found.labels))
        self._show(running=False)
        self.print.setEnabled(bool(found.labels))

    def show_unchecked(self, name: str, error: StationError) -> None:
        self.headline.setText(name)
        self.headline.set_tone("stop")
        self.sentence.setText(self.tr("Nothing was printed."))
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
        self._rejects = None
        self._show(running=False)

    def show_first(self, dots: Dots) -> None:
        self.picture.show_dots(dots)

    def show_no_first(self, error: StationError) -> None:
        self.picture.show_sentence(sentence_for(error))

    def show_asking(self, done: int, total: int) -> None:
        self.bar.setValue(round(FULL * done / max(1, total)))
        self._show(running=True)
        self._timer.stop()
        text = self.tr("{done} of {total} labels asked for")
        self.sentence.setText(text.format(done=count(done), total=count(total)))

    def show_asked(self, done: int, total: int) -> None:
        if done < total:
            text = self.tr("Stopped: {done} of {total} labels asked for; F1 goes on there")
        else:
            text = self.tr("{total} labels asked for; they print one after the other")
        self.printed.emit(text.format(done=count(done), total=count(total)))
        self.accept()

    def ask_again(self, before: ListedRow) -> None:
        text = self.tr("{count} labels, asked for {time} by {name}. Each new one is marked.")
        dialog = ReasonDialog(
            self.tr("This list was printed before. Why once more?"),
            text.format(
                count=count(before.labels),
                time=moment(before.at) if before.at else "–",
                name=before.by_name or "–",
            ),
            reasons=[
                Answer("unreadable", self.tr("It cannot be read")),
                Answer("jammed", self.tr("It did not come out")),
                Answer("lost", self.tr("It fell off or got lost")),
            ],
            yes=self.tr("Print all again"),
            parent=self,
        )
        dialog.decided.connect(lambda value, note: self.lists.print_again(note or str(value)))
        dialog.finished.connect(lambda _: self._show(running=self.lists.asking))
        dialog.open()

    def show_refusal(self, error: StationError) -> None:
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
        self._show(running=False)

    # what the person does

    def choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("A list of labels"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.lists.take(Path(name)))
        dialog.open()

    def takes_files(self) -> bool:
        return not self.lists.asking

    def drop_words(self, name: str) -> str:
        return self.tr("Let go to read {name}").format(name=name)

    def take_file(self, path: Path) -> None:
        self.lists.take(path)

    def _on_choice(self) -> None:
        choices = Choices(str(self.template.currentData()), str(self.printer.currentData()))
        self._fill_printers()
        self.lists.choose(choices)

    def _on_rejects(self) -> None:
        if self._rejects is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rejects.parent)))

    def _on_print(self) -> None:
        self.print.setEnabled(False)
        self.lists.print_all()

    # inside

    def _fill_printers(self) -> None:
        """Each with the paper that such a label gets there."""
        chosen = self.printer.currentData() or self.lists.choices.printer
        kind = kind_of_template(str(self.template.currentData() or self.lists.choices.template))
        usual = self._book.printer_for(kind).name
        with QSignalBlocker(self.printer):
            self.printer.clear()
            for name in ("", *self._book.names):
                media = media_word(self._book.paper(kind, name)[0])
                text = f"{printer_name(name or usual)} · {media}"
                where = self.tr("{printer}, where these go")
                self.printer.addItem(where.format(printer=text) if not name else text, name)
            self.printer.setCurrentIndex(max(0, self.printer.findData(chosen)))

    def _before(self, found: CheckedList, before: ListedRow) -> str:
        if not before.labels:
            return self.tr("The first of them, as it comes out.") if found.labels else ""
        if before.last < found.labels:
            text = self.tr("{count} of them were asked for before; F1 goes on behind them.")
        else:
            text = self.tr("All of them were asked for before, {time} by {name}.")
        time = moment(before.at) if before.at else "–"
        return text.format(count=count(before.last), time=time, name=before.by_name or "–")

    def _show_counts(self, labels: int, refused: int, found: CheckedList | None = None) -> None:
        unused = ", ".join(filter(None, found.unused)) if found is not None else ""
        self.facts.show_facts(
            [
                Fact(self.tr("Labels"), count(labels)),
                Fact(self.tr("Rows refused"), count(refused), tone="look" if refused else None),
                Fact(self.tr("Columns not used"), unused),
                Fact(self.tr("Refused rows"), self._rejects.name if self._rejects else ""),
            ]
        )

    def _on_look(self) -> None:
        progress = self._watch.latest() if self._watch is not None else None
        if progress is not None:
            self.bar.setValue(round(FULL * progress.done / max(1, progress.total)))
            self._show_counts(progress.labels, progress.refused)

    def _show(self, *, running: bool) -> None:
        if not running:
            self._watch = None
            self._timer.stop()
        self.bar.setVisible(running)
        self.table.setVisible(bool(self.model.rowCount()))
        self.open_file.setEnabled(not self.lists.asking)
        self.template.setEnabled(not self.lists.asking)
        self.printer.setEnabled(not self.lists.asking)
        self.print.setEnabled(not running and self.lists.found is not None)
        self.rejects.setEnabled(not running and self._rejects is not None)

    def _buttons(self) -> None:
        self.open_file = ActionButton(self.tr("Choose a file…"), "F2", icon="import")
        self.rejects = ActionButton(self.tr("Folder of refused rows"), "F3", icon="edit")
        self.print = ActionButton(self.tr("Print the labels"), "F1", "primary", "print")
        self.leave = ActionButton(self.tr("Leave"), "Escape")
        self.open_file.clicked.connect(self.choose_file)
        self.rejects.clicked.connect(self._on_rejects)
        self.print.clicked.connect(self._on_print)
        self.leave.clicked.connect(self.reject)
        self.rejects.setEnabled(False)
        self.print.setEnabled(False)

    def _lay_out(self, title: str) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(title, "title"))
        column.addWidget(self.banner)
        chosen = QHBoxLayout()
        chosen.setSpacing(look.px(12))
        chosen.addWidget(FormField(self.tr("Label"), self.template), 1)
        chosen.addWidget(FormField(self.tr("Printer and its paper"), self.printer), 1)
        column.addLayout(chosen)
        column.addWidget(self.headline)
        column.addWidget(self.sentence)
        column.addWidget(self.bar)
        found = QHBoxLayout()
        found.setSpacing(look.px(24))
        found.addWidget(self.picture, 3)
        found.addWidget(self.facts, 2, Qt.AlignmentFlag.AlignTop)
        column.addLayout(found)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(self.leave)
        row.addStretch(1)
        for button in (self.rejects, self.open_file, self.print):
            row.addWidget(button)
        column.addLayout(row)
        self.table.hide()
        self.resize(look.px(WIDE), look.px(HIGH))
        self.open_file.setFocus()
