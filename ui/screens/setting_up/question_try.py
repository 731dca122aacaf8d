"""What is measured, scanned, ticked off or tried in a preview: by its own input, as at the bench.

A wait is not waited for, and nothing is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.grading import (
    Checklist,
    Measure,
    On,
    Particulars,
    Scan,
    ScanOf,
    Steps,
    measured_text,
    number_of,
)
from app.domain.grading.kinds import SAID
from app.domain.grading.scans import scanned_value
from app.errors import RuleBroken
from ui.messages import sentence_for
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.form_field import FormField
from ui.widgets.text import Text
from ui.words import language_code
from ui.words.readings import range_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.grading import Question

PASSED: Final = "passed"


class TryField(QLineEdit):
    """Enter gives what stands there."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "code")
        self.setMaxLength(120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.confirmed.emit()
            return
        super().keyPressEvent(event)


class TryView(QWidget):
    """``given(Particulars)``; a question of a plain choice is not for this view."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._at = 0  # the step that is tried
        self._boxes: list[tuple[str, QCheckBox]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = TryField(self)
        self.field.confirmed.connect(self._on_typed)
        self.entry = FormField("", self.field, parent=self)
        self.ranges = Text("", "mute", parent=self)
        self._ticks = QWidget(self)
        self._list = QVBoxLayout(self._ticks)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.take = ActionButton(self.tr("Take what is ticked"), "0", icon="check", parent=self)
        self.take.clicked.connect(self._on_ticked)
        self.step = Text("", "big", parent=self)
        self.others = AnswerList(self)
        self.others.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(10))
        for part in (self.entry, self.ranges, self._ticks, self.take, self.step, self.others):
            column.addWidget(part)

    def show_question(self, question: Question) -> None:
        """From its beginning, where it is another one than before."""
        if question == self._question:
            return
        self._question, self._at = question, 0
        ask = question.ask
        for part in (self.entry, self.ranges, self._ticks, self.take, self.step):
            part.hide()
        if isinstance(ask, Measure):
            self._show_entry(self.tr("Measured in {unit}").format(unit=ask.unit))
            lines = [
                self.tr("{range}: {answer}").format(
                    range=range_words(option, ask), answer=option.text.in_language(language_code())
                )
                for option in question.options
                if not option.on
            ]
            self.ranges.setText("\n".join(lines))
            self.ranges.show()
        elif isinstance(ask, Scan):
            words = {
                ScanOf.SERIAL: self.tr("Serial number, scanned or typed"),
                ScanOf.LOT: self.tr("Lot, scanned or typed"),
                ScanOf.EXPIRY: self.tr("Day of expiry, scanned or typed"),
            }
            self._show_entry(words[ask.what])
        elif isinstance(ask, Checklist):
            self._show_ticks(ask)
        elif isinstance(ask, Steps):
            self._show_step(ask)
            return
        self.others.show_answers(self._sayings(question))

    def forget(self) -> None:
        """Whatever comes next begins at its beginning."""
        self._question = None

    @property
    def reads(self) -> bool:
        """Whether a scan is for the question that is tried."""
        return self._question is not None and self.isVisible() and not self.entry.isHidden()

    def take_scan(self, raw: str) -> None:
        self.field.setText(raw)
        self._on_typed()

    def take_focus(self) -> None:
        if not self.entry.isHidden():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._boxes and not self._ticks.isHidden():
            self._boxes[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is given

    def _on_typed(self) -> None:
        ask = self._question.ask if self._question else None
        text = self.field.text().strip()
        if not text:
            return
        try:
            if isinstance(ask, Measure):
                self.given.emit(Particulars(measured=measured_text(ask, number_of(ask, text))))
            elif isinstance(ask, Scan):
                self.given.emit(Particulars(scanned=scanned_value(ask.what, text)))
        except RuleBroken as error:
            self.entry.show_hint(sentence_for(error), "stop")

    def _on_ticked(self) -> None:
        missing = tuple(name for name, box in self._boxes if not box.isChecked())
        self.given.emit(Particulars(checked=True, missing=missing))

    def _on_chosen(self, value: object) -> None:
        if isinstance(value, On):
            self.given.emit(Particulars(said=value))
            return
        ask = self._question.ask if self._question else None
        if not isinstance(ask, Steps):
            return
        if value != PASSED:
            self.given.emit(Particulars(checked=True, failed=str(value)))
        elif self._at + 1 < len(ask.steps):
            self._at += 1
            self._show_step(ask)
        else:
            self.given.emit(Particulars(checked=True))

    # what is shown

    def _show_entry(self, label: str) -> None:
        self.entry.set_label(label)
        self.entry.show_hint("")
        self.field.clear()
        self.entry.show()

    def _show_ticks(self, checklist: Checklist) -> None:
        for _, box in self._boxes:
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        language = language_code()
        self._boxes = []
        for item in checklist.items:
            box = QCheckBox(item.text.in_language(language), self._ticks)
            self._list.addWidget(box)
            self._boxes.append((item.id, box))
        self._ticks.show()
        self.take.show()

    def _show_step(self, steps: Steps) -> None:
        step, question = steps.steps[self._at], self._question
        place = self.tr("{n} of {all}: {step}")
        self.step.setText(
            place.format(
                n=self._at + 1, all=len(steps.steps), step=step.text.in_language(language_code())
            )
        )
        self.step.show()
        self.others.show_answers(
            [
                Answer(PASSED, self.tr("It works")),
                Answer(step.id, self.tr("It fails")),
                *(self._sayings(question) if question is not None else []),
            ]
        )

    def _sayings(self, question: Question) -> list[Answer]:
        """What a person says where nothing can be read."""
        language = language_code()
        return [
            Answer(On(what), option.text.in_language(language))
            for option in question.options
            for what in option.on
            if what in set(SAID)
        ]
