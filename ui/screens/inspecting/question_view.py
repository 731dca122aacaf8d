"""One question at a time, large; what is settled above it, what was answered below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.domain.grading import Particulars, QuestionKind, read_note
from ui.screens.inspecting.checklist_view import ChecklistView
from ui.screens.inspecting.chip_row import ChipRow
from ui.screens.inspecting.chips import demand, settled
from ui.screens.inspecting.column import row_or_column, scrolled
from ui.screens.inspecting.measure_view import MeasureView
from ui.screens.inspecting.reading import Asked, Reading
from ui.screens.inspecting.scan_view import ScanView
from ui.screens.inspecting.steps_view import StepsView
from ui.theme import current
from ui.widgets.answer_list import Answer as Choice
from ui.widgets.answer_list import AnswerList
from ui.widgets.text import Text
from ui.words import language_code
from ui.words.readings import answer_words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.domain.grading import Answer, Option, Question, Walk
    from ui.screens.inspecting.sheet import Sheet


class QuestionView(QWidget):
    """``answered(number)`` when a key or a press has chosen; ``given(Particulars)`` when it was
    measured, scanned, ticked off or tried.
    """

    answered = Signal(int)
    given = Signal(object)
    changed = Signal()
    back_wanted = Signal()
    sounded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = Text("", "heading", parent=self)
        self.place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.chips = ChipRow(to_right=True, parent=self)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self.question = Text("", "question", parent=self)
        self.help = Text("", "mute", parent=self)
        self.answers = AnswerList(self)
        self.answers.chosen.connect(self._on_chosen)
        self.measure = MeasureView(self)
        self.scan = ScanView(self)
        self.checklist = ChecklistView(self)
        self.steps = StepsView(self)
        self._readings: dict[QuestionKind, Reading] = {
            QuestionKind.MEASURE: self.measure,
            QuestionKind.SCAN: self.scan,
            QuestionKind.CHECKLIST: self.checklist,
            QuestionKind.STEPS: self.steps,
        }
        self._asked: tuple[str, str, Particulars] | None = None
        self.reading: Reading | None = None
        for view in self._readings.values():
            view.hide()
            view.given.connect(self.given)
            view.changed.connect(self._on_changed)
            view.back_wanted.connect(self.back_wanted)
            view.sounded.connect(self.sounded)
        self._trail: list[str] = []
        self._trail_label = Text(self.tr("Answered"), "heading", parent=self)
        self.trail = Text("", "mute", wrap=False, parent=self)
        self._lay_out()

    def show_question(self, sheet: Sheet, given: Answer | None) -> None:
        walk, language = sheet.walk, language_code()
        question = walk.current
        if question is None:
            return
        self.place.setText(
            self.tr("Question {n} of about {all}").format(n=walk.position, all=walk.about)
        )
        self.chips.show_chips(settled(walk))
        self.chips.show()  # empty, it still keeps the place at the left
        self._progress.setRange(0, walk.about)
        self._progress.setValue(len(walk.trail))
        self.question.setText(question.text.in_language(language))
        self.help.setText(question.help.in_language(language) if question.help else "")
        self.help.setVisible(question.help is not None)
        self._show_kind(sheet, question, given)
        self._trail = trail_lines(walk, language)
        self._show_trail([])
        QTimer.singleShot(0, self, self._fit_trail)  # new buttons have a height from then on

    def _show_kind(self, sheet: Sheet, question: Question, given: Answer | None) -> None:
        """The answers of a choice, or the view that reads what the question asks for."""
        self.reading = self._readings.get(question.kind)
        self.answers.setVisible(self.reading is None)
        for view in self._readings.values():
            view.setVisible(view is self.reading)
        if self.reading is None:
            self._asked = None
            choices = [_choice(option, language_code()) for option in question.options]
            self.answers.show_answers(choices, given.choice if given else None)
            return
        before = read_note(question, given.note)[0] if given else Particulars()
        asked = (sheet.id, question.id, before)
        if asked != self._asked:  # what is typed stays when something else changes
            self._asked = asked
            context, today = sheet.card.context(), sheet.today
            self.reading.ask(Asked(sheet.id, question, context, today, before, codes_on(sheet)))

    def forget(self, unit_id: str) -> None:
        """The unit is done with."""
        self._asked = None
        self.steps.forget(unit_id)

    def take_focus(self) -> None:
        if self.reading is not None:
            self.reading.take_focus()
        else:
            self.answers.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _on_changed(self) -> None:
        QTimer.singleShot(0, self, self._fit_trail)
        self.changed.emit()

    def _on_chosen(self, number: object) -> None:
        if isinstance(number, int):
            self.answered.emit(number)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.place)
        self._head.addWidget(self.chips, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._progress)
        self._column.addWidget(self.question)
        self._column.addWidget(self.help)
        inner = QWidget(self)
        self._inner = QVBoxLayout(inner)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.addWidget(self.answers)
        for view in self._readings.values():
            self._inner.addWidget(view)
        self._inner.addStretch(1)
        self._inner.setSpacing(0)
        for part in (self._trail_label, self.trail):
            self._inner.addWidget(part)
        self._scroller = scrolled(inner, self)
        self._column.addWidget(self._scroller, 1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._head.setDirection(row_or_column(self.width()))
        self._fit_trail()

    def _fit_trail(self) -> None:
        """As much of the way taken as there is room for below the answers."""
        area = self._scroller.viewport().size()
        body = (self.reading or self.answers).layout()
        tall = body.totalHeightForWidth(area.width()) if body is not None else 0
        if body is not None and tall < 0:
            tall = body.totalSizeHint().height()
        line = self.trail.fontMetrics().lineSpacing()
        room = (area.height() - tall - current().px(56)) // line
        self._show_trail(self._trail[: max(0, room)])

    def _show_trail(self, shown: list[str]) -> None:
        self.trail.setText("\n".join(shown))
        for part in (self._trail_label, self.trail):
            part.setVisible(bool(shown))

    def _fit(self) -> None:
        self._column.setSpacing(current().px(8))


def codes_on(sheet: Sheet) -> tuple[str, ...]:
    """The barcodes on the goods that are no serial and no lot."""
    head = sheet.card.head
    return tuple(filter(None, (head.gtin, head.fnsku, head.sku, head.sold_sku, head.lpn)))


def trail_lines(walk: Walk, language: str) -> list[str]:
    """Question and answer, the newest first: what Backspace would open again."""
    return [
        f"{one.question.text.in_language(language)}  {answer_words(one, language)}"
        for one in reversed(walk.trail)
    ]


def _choice(option: Option, language: str) -> Choice:
    return Choice(option.number, option.text.in_language(language), demand(option))
