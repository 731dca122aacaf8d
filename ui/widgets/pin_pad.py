"""A number pad for gloves: dots for what was typed, twelve large keys, and the keyboard as well."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.painting import paint_focus, paint_line

SHORTEST: Final = 4
LONGEST: Final = 12
BACK: Final = "⌫"
ERASE: Final = "C"
KEYS: Final = ("1", "2", "3", "4", "5", "6", "7", "8", "9", ERASE, "0", BACK)


class PinDots(QWidget):
    """One filled dot for each digit, empty ones up to the shortest PIN."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(self.tr("%n digit(s)", "", count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().px(280), current().px(40))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = max(SHORTEST, self._count)
        step = min(look.px(34), self.width() / places)
        radius = min(look.px(10), step * 0.34)
        left = (self.width() - step * (places - 1)) / 2
        for place in range(places):
            full = place < self._count
            painter.setPen(QPen(QColor(look.tokens.ink if full else look.tokens.edge), look.px(2)))
            painter.setBrush(QColor(look.tokens.ink if full else look.tokens.paper))
            painter.drawEllipse(QPointF(left + place * step, self.height() / 2), radius, radius)
        painter.end()


class PadKey(QAbstractButton):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the pad keeps the keys
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(current().px(108), current().px(68))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(72), current().px(52))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, area = look.tokens, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = tokens.act.soft if self.isDown() or self.underMouse() else tokens.paper
        painter.setPen(QPen(QColor(tokens.edge if self.isEnabled() else tokens.line), 1))
        painter.setBrush(QColor(fill if self.isEnabled() else tokens.floor))
        painter.drawRoundedRect(area, look.px(12), look.px(12))
        paint_line(
            painter,
            area,
            self.text(),
            look.font(24, 600),
            QColor(tokens.ink if self.isEnabled() else tokens.mute),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        painter.end()


class PinPad(QWidget):
    """``entered(pin)`` on Enter; ``left`` on Esc.  The PIN itself is never shown."""

    entered = Signal(str)
    left = Signal()
    typed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.dots = PinDots(self)
        self._keys = [PadKey(key, self) for key in KEYS]
        self._grid = QGridLayout()
        for number, key in enumerate(self._keys):
            self._grid.addWidget(key, number // 3, number % 3)
            key.clicked.connect(partial(self._press, key.text()))
        self._keys[KEYS.index(BACK)].setAccessibleName(self.tr("Erase the last digit"))
        self._keys[KEYS.index(ERASE)].setAccessibleName(self.tr("Erase all"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.dots)
        self._column.addLayout(self._grid, 1)
        self._fit()

    def pin(self) -> str:
        return self._pin

    def clear(self) -> None:
        self._set("")

    def set_open(self, *, is_open: bool) -> None:
        """Closed while somebody is locked out or a PIN is being checked; Esc still leaves."""
        for key in self._keys:
            key.setEnabled(is_open)

    def is_open(self) -> bool:
        return self._keys[0].isEnabled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self._press(BACK)
        elif event.key() == Qt.Key.Key_Delete:
            self._press(ERASE)
        elif text.isascii() and text.isdigit():
            self._press(text)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def enter(self) -> None:
        if self._pin and self.is_open():
            self.entered.emit(self._pin)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self.hasFocus():
            painter = QPainter(self)
            paint_focus(painter, QRectF(self.rect()), current().px(14), current())
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _press(self, key: str) -> None:
        if not self.is_open():
            return
        if key == BACK:
            self._set(self._pin[:-1])
        elif key == ERASE:
            self._set("")
        else:
            self._set((self._pin + key)[:LONGEST])

    def _set(self, pin: str) -> None:
        self._pin = pin
        self.dots.show_count(len(pin))
        self.typed.emit(len(pin))

    def _fit(self) -> None:
        look = current()
        self._column.setContentsMargins(*[look.px(12)] * 4)
        self._column.setSpacing(look.px(12))
        self._grid.setSpacing(look.px(10))
