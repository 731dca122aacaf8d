"""A sentence beside the field it is about: what is wrong, and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme import Tone, current
from ui.widgets.action_button import ActionButton
from ui.widgets.text import Text

_ICONS = {"stop": "stop", "look": "warning", "go": "check", "act": "info", "grey": "info"}


class Banner(QWidget):
    """Hidden until it has something to say."""

    pressed = Signal()

    def __init__(self, button: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "stop"
        self._picture = QLabel(self)
        self._sentence = Text("", "strong", parent=self)
        self._detail = Text("", "body", parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._detail)
        self._row.addLayout(words, 1)
        self._button = ActionButton(button, key, parent=self)
        self._button.clicked.connect(self.pressed)
        self._row.addWidget(self._button)
        self._button.setVisible(bool(button))
        self._fit()
        self.hide()

    def show_sentence(
        self, sentence: str, detail: str = "", tone: Tone = "stop", button: str | None = None
    ) -> None:
        self._tone = tone
        self._sentence.setText(sentence)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        if button is not None:
            self._button.setText(button)
            self._button.setVisible(bool(button))
        self.setAccessibleName(sentence)
        self._fit()
        self.show()

    def clear(self) -> None:
        self._sentence.clear()
        self.hide()

    def text(self) -> str:
        return self._sentence.text()

    def detail(self) -> str:
        return self._detail.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tokens.tone(self._tone).soft))
        painter.drawRoundedRect(QRectF(self.rect()), look.px(10), look.px(10))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self._row.setContentsMargins(look.px(14), look.px(8), look.px(10), look.px(8))
        self._row.setSpacing(look.px(12))
        colour = look.tokens.tone(self._tone).on_soft
        self._picture.setPixmap(
            pixmap(_ICONS[self._tone], colour, look.px(24), self.devicePixelRatioF())
        )
        self.update()
