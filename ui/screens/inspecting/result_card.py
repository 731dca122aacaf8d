"""What the reading means, read from two metres away: colour, picture and words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme import Tone, current
from ui.widgets.text import Text

_ICONS: dict[Tone, str] = {
    "stop": "stop", "look": "warning", "go": "check", "act": "info", "grey": "info",
}  # fmt: skip


class ResultCard(QWidget):
    """Keeps its room when it is empty, so that nothing jumps while a person types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "grey"
        self._picture = QLabel(self)
        self.headline = Text("", "title", parent=self)
        self.detail = Text("", "body", parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._words = QVBoxLayout()
        self._words.addStretch(1)
        self._words.addWidget(self.headline)
        self._words.addWidget(self.detail)
        self._words.addStretch(1)
        self._row.addLayout(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._fit()

    def show_result(self, tone: Tone, headline: str, detail: str = "") -> None:
        self._tone = tone
        self.headline.setText(headline)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(headline)
        self._fit()

    def tone(self) -> Tone:
        return self._tone

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        colours = look.tokens.tone(self._tone)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(QRectF(self.rect()), look.px(12), look.px(12))
        painter.setBrush(QColor(colours.plain))
        painter.drawRoundedRect(QRectF(0, 0, look.px(6), self.height()), look.px(3), look.px(3))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self.setMinimumHeight(look.px(76))
        self._row.setContentsMargins(look.px(18), look.px(8), look.px(16), look.px(8))
        self._row.setSpacing(look.px(14))
        self._words.setSpacing(look.px(2))
        colour = look.tokens.tone(self._tone).on_soft
        self._picture.setPixmap(
            pixmap(_ICONS[self._tone], colour, look.px(32), self.devicePixelRatioF())
        )
        self.update()
