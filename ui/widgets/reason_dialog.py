"""Asks for a reason before something that is hard to take back; staying is the safe answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.note_field import NoteField
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from ui.widgets.action_button import Kind


class ReasonDialog(QDialog):
    """``decided(value, note)`` on yes; Esc and closing leave everything as it was.

    ``note_needed`` names the values that want words; ``None`` in it stands for all of them.
    """

    decided = Signal(object, str)

    def __init__(
        self,
        question: str,
        sentence: str = "",
        *,
        reasons: Sequence[Answer] = (),
        yes: str,
        yes_kind: Kind = "danger",
        no: str = "",
        note_needed: Sequence[object] = (),
        note_hint: str = "",
        ask_note: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setModal(True)
        self._value: object = None
        self._chosen = not reasons
        self._note_needed = tuple(note_needed)
        self._reasons = AnswerList(self)
        self._reasons.show_answers(reasons)
        self._reasons.setVisible(bool(reasons))
        self._reasons.chosen.connect(self._on_reason)
        self._note = NoteField(note_hint or self.tr("Add a note"), parent=self)
        self._note.setVisible(ask_note)
        self._banner = Banner(parent=self)
        self._yes = ActionButton(yes, "Ctrl+Return", yes_kind, parent=self)
        self._no = ActionButton(
            no or self.tr("Leave it as it is"), "Escape", "primary", parent=self
        )
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self.reject)
        self._note.finished.connect(self._on_yes)
        self._lay_out(question, sentence)
        QTimer.singleShot(0, self._no, self._focus_safe)

    def _focus_safe(self) -> None:
        """Words decide nothing either: where nothing but words is asked for, they come first."""
        if self._chosen and self._wants_note():
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # neither a scanner's nor a tired person's Enter decides anything
            return
        super().keyPressEvent(event)

    def _lay_out(self, question: str, sentence: str) -> None:
        look = current()
        column = QVBoxLayout(self)
        # Its own least height reckons with answers as narrow as they can be.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20))
        column.setSpacing(look.px(12))
        column.addWidget(Text(question, "title", parent=self))
        if sentence:
            column.addWidget(Text(sentence, "mute", parent=self))
        for part in (self._reasons, self._note, self._banner):
            column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(self._yes)
        row.addStretch(1)
        row.addWidget(self._no)
        column.addLayout(row)
        self.setMinimumWidth(look.px(560))

    def _on_reason(self, value: object) -> None:
        self._value, self._chosen = value, True
        self._banner.clear()
        if self._wants_note():
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_yes(self) -> None:
        if not self._chosen:
            self._complain(self.tr("Choose a reason first."))
            return
        if self._wants_note() and not self._note.text():
            self._complain(self.tr("This reason needs a few words."))
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.decided.emit(self._value, self._note.text())
        self.accept()

    def _complain(self, sentence: str) -> None:
        self._banner.show_sentence(sentence, tone="look")
        self._fit_height()

    def _fit_height(self) -> None:
        self.resize(self.width(), self.heightForWidth(self.width()))

    def _wants_note(self) -> bool:
        return None in self._note_needed or self._value in self._note_needed
