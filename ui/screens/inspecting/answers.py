"""The numbered answers, as high as their words need at the width they really have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.answer_list import Answer, AnswerButton, AnswerList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class FittedAnswers(AnswerList):
    """A new button does not know its width yet and would ask for lines that it does not need."""

    def show_answers(self, answers: Sequence[Answer], given: object = None) -> None:
        super().show_answers(answers, given)
        self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._widen()

    def _widen(self) -> None:
        for button in self.findChildren(AnswerButton):
            button.resize(self.width(), button.height())
            button.updateGeometry()
