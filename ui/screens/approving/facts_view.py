"""Claim, finding and root cause side by side, and the sections of words beneath them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Sides(QWidget):
    """Equal columns, their heads in one line."""

    def __init__(self, columns: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for column in columns:
            self._row.addWidget(column, 1)
        self._fit()

    def sizeHint(self) -> QSize:
        """As tall as the words are at this width: labels without a width of their own guess."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setSpacing(current().px(20))


class Saying(QWidget):
    """A quiet label over what was said; ``detail`` stands under it."""

    def __init__(self, label: str, *, heading: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text(label, "heading" if heading else "mute", parent=self)
        self._value = Text("", "strong", selectable=True, parent=self)
        self._detail = Text("", "body", selectable=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self._label, self._value, self._detail):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            column.addWidget(part)
        column.addStretch()

    def show_words(self, value: str, detail: str = "") -> None:
        self._value.setText(value)
        self._detail.setText(detail)
        self._value.setVisible(bool(value))
        self._detail.setVisible(bool(detail))
        self.setVisible(bool(value or detail))

    def text(self) -> str:
        return "\n".join(part for part in (self._value.text(), self._detail.text()) if part)
