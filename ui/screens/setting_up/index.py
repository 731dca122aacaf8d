"""The sections of the set-up: in groups, each on its own key, all in sight on a low screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.painting import paint_focus, paint_line
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

KEYS: Final = "1234567890QWE"  # each typed without Shift or AltGr, whatever the layout
TALL: Final = 36


class IndexButton(QAbstractButton):
    def __init__(self, name: str, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._key = key
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.click)

    def sizeHint(self) -> QSize:
        return QSize(current().px(220), current().px(TALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(160), current().px(TALL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        tokens, on = look.tokens, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, radius = QRectF(self.rect()), look.px(10)
        if on or self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.act.soft if on else tokens.grey.soft))
            painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            paint_focus(painter, area, radius, look)
        size = look.px(26)
        box = QRectF(look.px(8), area.center().y() - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.act.fill if on else tokens.grey.soft))
        painter.drawRoundedRect(box, look.px(6), look.px(6))
        paint_line(
            painter,
            box,
            self._key,
            look.font(13, 700),
            QColor(tokens.act.on_fill if on else tokens.ink),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        words = area.adjusted(look.px(46), 0, -look.px(8), 0)
        weight = 600 if on else 500
        paint_line(painter, words, self.text(), look.font(15, weight), QColor(tokens.ink))
        painter.end()


class SectionIndex(QWidget):
    """``chosen(name)``: by its key wherever the focus is, but where text is written."""

    chosen = Signal(str)

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[tuple[str, str]]]],
        parent: QWidget | None = None,
    ) -> None:
        """Each group has a title and its sections, as names and titles."""
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[IndexButton] = []
        self._titles: list[Text] = []
        for title, sections in groups:
            heading = Text(title, "heading", parent=self)
            self._titles.append(heading)
            self._column.addWidget(heading)
            for name, words in sections:
                button = IndexButton(name, words, KEYS[len(self._buttons)], self)
                button.clicked.connect(self._on_clicked)
                self._buttons.append(button)
                self._column.addWidget(button)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._fit()

    def show_chosen(self, name: str) -> None:
        for button in self._buttons:
            button.setChecked(button.name == name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        at = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), -step)
        reached = max(0, min(len(self._buttons) - 1, at + step))
        self._buttons[reached].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, IndexButton):
            self.chosen.emit(button.name)

    def _fit(self) -> None:
        look = current()
        self._column.setSpacing(look.px(2))
        for number, title in enumerate(self._titles):
            title.setContentsMargins(look.px(8), look.px(10 if number else 0), 0, look.px(2))
