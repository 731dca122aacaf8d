"""Free text: the one place where an input method may work, and only while somebody writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.theme import current

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent

IDLE_MS: Final = 30_000


class NoteField(QPlainTextEdit):
    """Input methods see keys before any filter does, and would eat a scan.

    So they are let in when a person comes to the field (by key or pointer) and shown out
    again once nothing has been written for half a minute; a click lets them back in.
    Enter makes a new line, Tab goes on; Ctrl+Enter is ``finished``.
    """

    finished = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        lines: int = 3,
        idle_ms: int = IDLE_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(self._on_idle)
        self._fit()

    def text(self) -> str:
        return self.toPlainText().strip()

    def is_composing_allowed(self) -> bool:
        return self.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._let_in()
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._let_in()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self.finished.emit()
            return
        self._let_in()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._idle.start()
        super().inputMethodEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _let_in(self) -> None:
        self._idle.start()
        if not self.is_composing_allowed():
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=True)

    def _on_idle(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def _fit(self) -> None:
        self.setFixedHeight(current().px(20 * self._lines + 24))
