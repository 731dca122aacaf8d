"""Why a wait is cut short: one key for what is usual, words for the rest."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.grading.kinds import CutShort
from ui.screens.inspecting.words_view import ShortNote
from ui.theme import current
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.words import word

WORDS: Final = "words"
LONGEST: Final = 200


class CutShortView(QWidget):
    """``told`` a ``CutShort`` or words, as they are kept; ``changed`` when F1 ends the wait now."""

    told = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = AnswerList(self)
        self.answers.chosen.connect(self._on_chosen)
        self.words = ShortNote(self.tr("Why is the wait cut short?"), lines=1)
        self.words.finished.connect(self.confirm)
        self.banner = Banner(parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.answers, self.words, self.banner):
            self._column.addWidget(part)
        self._fit()

    def ask(self) -> None:
        reasons = [Answer(one, word(one)) for one in CutShort]
        other = Answer(WORDS, self.tr("Something else"), self.tr("in words"), "grey")
        self.answers.show_answers([*reasons, other])
        self.words.clear()
        self.words.hide()
        self.banner.clear()

    def wants_words(self) -> bool:
        return not self.words.isHidden()

    def confirm(self) -> None:
        """What F1 and Enter do, once words are asked for."""
        words = " ".join(self.words.text().split())
        if words:
            self.told.emit(words[:LONGEST])
        elif self.wants_words():
            self.banner.show_sentence(self.tr("Say why in a few words."), tone="look")
            self.take_focus()

    def take_focus(self) -> None:
        (self.words if self.wants_words() else self.answers).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _on_chosen(self, value: object) -> None:
        if isinstance(value, CutShort):
            self.told.emit(value.value)
            return
        self.words.show()
        self.take_focus()
        self.changed.emit()

    def _fit(self) -> None:
        self._column.setSpacing(current().px(12))
