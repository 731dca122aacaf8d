"""What stands where nothing is: that this is so, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.text import Text


class EmptyState(QWidget):
    pressed = Signal()

    def __init__(
        self,
        icon: str = "empty-tray",
        headline: str = "",
        sentence: str = "",
        *,
        button: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = QLabel(self)
        self._headline = Text(headline, "big", parent=self)
        self._sentence = Text(sentence, "mute", parent=self)
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        for part in (self._picture, self._headline, self._sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._column.addWidget(part)
        if button:
            action = ActionButton(button, key, parent=self)
            action.clicked.connect(self.pressed)
            self._column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)
        self._fit()

    def show_words(self, headline: str, sentence: str = "", icon: str = "") -> None:
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._icon = icon or self._icon
        self._fit()

    def headline(self) -> str:
        return self._headline.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self._column.setSpacing(look.px(8))
        self._picture.setPixmap(
            pixmap(self._icon, look.tokens.mute, look.px(48), self.devicePixelRatioF())
        )
