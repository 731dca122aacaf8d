"""A key as it is shown to a person, and the widget that shows one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.painting import key_size, paint_key

SIGNS: Final = {
    "Backspace": "⌫",
    "Return": "⏎",
    "Enter": "⏎",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "Escape": "Esc",
}


def shown_key(key: str) -> str:
    """``Backspace`` as the sign on the key, ``Ctrl+P`` in the system's own words."""
    if key in SIGNS:
        return SIGNS[key]
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


class KeyCap(QWidget):
    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = shown_key(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return key_size(self._text, current())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        grey = look.tokens.grey
        paint_key(
            painter,
            QRectF(self.rect()),
            self._text,
            look,
            on=QColor(grey.on_soft),
            under=QColor(grey.soft),
        )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
