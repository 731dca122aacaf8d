"""The answer that needs words: the field is there at once, Enter goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.grading import read_note
from ui.theme import current
from ui.widgets.banner import Banner
from ui.widgets.note_field import NoteField
from ui.widgets.text import Text
from ui.words import language_code
from ui.words.readings import read_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.grading import Answer, Question


class ShortNote(NoteField):
    """A few words: Enter ends them, Shift+Enter makes a new line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.accept()
            self.finished.emit()
            return
        super().keyPressEvent(event)


class WordsView(QWidget):
    """``finished`` when the person goes on, whatever the field holds."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[str, str, int] | None = None
        self._question = Text("", "mute", parent=self)
        self.answer = Text("", "question", parent=self)
        self._wanted = Text(self.tr("What do you see? A few words are enough."), "big", parent=self)
        self.field = ShortNote(self.tr("For example: display cracked, lower left"), lines=4)
        self._hint = Text(
            self.tr("Enter goes on. A scan, such as a serial number, is written into the field."),
            "mute",
            parent=self,
        )
        self._banner = Banner(parent=self)
        self.field.finished.connect(self.finished)
        self.field.textChanged.connect(self._banner.clear)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (
            self._question, self.answer, self._wanted, self.field, self._banner, self._hint,
        ):  # fmt: skip
            self._column.addWidget(part)
        self._column.addStretch()
        self._fit()

    def ask(self, unit_id: str, question: Question, given: Answer) -> None:
        """Keeps what is written when the same is asked again."""
        language = language_code()
        option = question.option(given.choice)
        self._question.setText(question.text.in_language(language))
        read, words = read_note(question, given.note)
        shown = read_words(question, read, language)
        said = option.text.in_language(language) if option else ""
        self.answer.setText(f"{said} ({shown})" if shown else said)
        if self._asked != (unit_id, question.id, given.choice):
            self._asked = (unit_id, question.id, given.choice)
            self.field.setPlainText(words)
            self._banner.clear()
        self.field.setFocus()

    def forget(self) -> None:
        self._asked = None
        self.field.clear()

    def write(self, text: str) -> None:
        """What was scanned, after what is written."""
        self.field.setFocus()
        before = self.field.toPlainText()
        self.field.insertPlainText(text if not before or before[-1].isspace() else f" {text}")

    def demand(self) -> None:
        self._banner.show_sentence(self.tr("This answer needs a few words."), tone="look")
        self.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._column.setSpacing(current().px(12))
