"""A short question with numbered answers; Esc leaves everything as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class ChoiceDialog(QDialog):
    """``chosen(value)`` once; number keys answer, a scanner's Enter does not."""

    chosen = Signal(object)

    def __init__(
        self,
        question: str,
        answers: Sequence[Answer],
        *,
        sentence: str = "",
        given: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setModal(True)
        look = current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[look.px(24)] * 4)
        layout.setSpacing(look.px(12))
        layout.addWidget(Text(question, "title"))
        if sentence:
            layout.addWidget(Text(sentence, "mute"))
        self._list = AnswerList(self)
        self._list.show_answers(answers, given)
        self._list.chosen.connect(self._on_chosen)
        scroller = Scroller(self._list, self)
        layout.addWidget(scroller, 1)
        leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        leave.clicked.connect(self.reject)
        layout.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(look.px(560))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def _on_chosen(self, value: object) -> None:
        self.chosen.emit(value)
        self.accept()
