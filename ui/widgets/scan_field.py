"""The field a scan lands in: large, monospaced, and always ready for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import current
from ui.widgets.painting import paint_icon

if TYPE_CHECKING:
    from ui.scanning import ScanListener


class ScanField(QLineEdit):
    """Emits ``scanned`` for what was typed and ended with Enter, and for what the scanner read,
    and ``picture_pasted`` where the clipboard holds a photo instead of a code.

    Input methods are off: they would swallow half of a barcode.
    """

    scanned = Signal(str)
    picture_pasted = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setProperty("role", "scan")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMaxLength(512)
        self._keep = False

    def listen_to(self, listener: ScanListener) -> None:
        """Show and pass on what the scanner reads while this field can be seen."""
        listener.scanned.connect(self._on_scanned)

    def show_scan(self, text: str) -> None:
        """Leave what was scanned standing, to be typed over by the next."""
        self.setText(text)
        self._keep = True
        self.selectAll()

    def take_focus(self) -> None:
        """Back to the scan, unless a person is in another window."""
        if self.isVisible() and self.isActiveWindow():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.take_focus)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z takes back the last step of the work, not the last letter of a code."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # nothing behind this field may see it
            self._pass_on(self.text())
            return
        if event.matches(QKeySequence.StandardKey.Paste) and _holds_pictures():
            event.accept()
            self.picture_pasted.emit()
            return
        if (self._keep or not self.text()) and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()  # nobody is writing: the screen may have a use for it
            return
        if self._keep and event.text().isprintable() and event.text():
            self._keep = False
            self.clear()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, painter = current(), QPainter(self)
        size = look.px(24)
        colour = look.tokens.act.plain if self.hasFocus() else look.tokens.mute
        paint_icon(
            painter, QPointF(look.px(16), (self.height() - size) / 2), "scanner", colour, size
        )
        painter.end()

    def _on_scanned(self, text: str) -> None:
        if self.isVisible() and self.isEnabled():
            self._pass_on(text)

    def _pass_on(self, text: str) -> None:
        text = text.strip()
        if text:
            self.show_scan(text)
            self.scanned.emit(text)


def _holds_pictures() -> bool:
    data = QGuiApplication.clipboard().mimeData()
    return data.hasImage() or data.hasUrls()
