"""A chip: one short fact in a tone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Tone, current
from ui.widgets.painting import chip_size, paint_chip


class Chip(QWidget):
    def __init__(
        self, text: str = "", tone: Tone = "grey", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        return self._text

    def tone(self) -> Tone:
        return self._tone

    def show_text(self, text: str, tone: Tone | None = None, *, icon: str | None = None) -> None:
        self._text = text
        self._tone = self._tone if tone is None else tone
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(text)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._text, current(), icon=bool(self._icon))

    def minimumSizeHint(self) -> QSize:
        look, whole = current(), self.sizeHint()
        return QSize(min(whole.width(), look.px(56)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look = current()
        area = QRectF(0, (self.height() - look.px(24)) / 2, self.width(), look.px(24))
        painter = QPainter(self)
        paint_chip(painter, area, self._text, self._tone, look, icon=self._icon)
        painter.end()
        cut = self.width() < self.sizeHint().width()
        if cut and not self.toolTip():
            self.setToolTip(self._text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


class Spacer(QWidget):
    """A stretch that may be put where a widget is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
