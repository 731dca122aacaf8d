"""A key press as a value, and how one is handed to a window exactly as Qt would have done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut, QShortcutEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier
NOT_IN_SEQUENCES: Final = ~Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True, slots=True)
class Stroke:
    """One press or release; ``time`` in milliseconds of the event's own clock."""

    press: bool
    key: int
    text: str = ""
    modifiers: Qt.KeyboardModifier = NO_MODIFIER
    scan_code: int = 0
    time: int = 0
    repeat: bool = False

    @classmethod
    def of(cls, event: QKeyEvent) -> Stroke:
        return cls(
            event.type() == QEvent.Type.KeyPress,
            event.key(),
            event.text(),
            event.modifiers(),
            event.nativeScanCode(),
            event.timestamp(),
            event.isAutoRepeat(),
        )

    def release(self, after_ms: int = 0) -> Stroke:
        return replace(self, press=False, time=self.time + after_ms)

    def event(self, kind: QEvent.Type) -> QKeyEvent:
        event = QKeyEvent(
            kind, self.key, self.modifiers, self.scan_code, 0, 0, self.text, self.repeat, 1
        )
        event.setTimestamp(self.time)
        return event


def deliver(window: QWindow, stroke: Stroke, *, only_text: bool = False) -> bool:
    """Offer the stroke as Qt does: to who overrides shortcuts, to shortcuts, then as a key.

    ``only_text`` leaves out shortcuts and everything that is not a text field taking the
    key; the answer tells whether anybody got it.
    """
    if not isValid(window):
        return False
    if not stroke.press:
        QCoreApplication.sendEvent(window, stroke.event(QEvent.Type.KeyRelease))
        return True
    override = stroke.event(QEvent.Type.ShortcutOverride)
    override.ignore()
    QCoreApplication.sendEvent(window, override)
    if not override.isAccepted():
        if only_text:
            return False
        if trigger_shortcut(stroke):
            return True
    if isValid(window):
        QCoreApplication.sendEvent(window, stroke.event(QEvent.Type.KeyPress))
    return True


def trigger_shortcut(stroke: Stroke) -> bool:
    """Set off the one shortcut of the active window that this stroke means, if there is one."""
    top = (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
    )
    if top is None or stroke.key in (0, Qt.Key.Key_unknown):
        return False
    for wanted in _sequences(stroke):
        found = [s for s in top.findChildren(QShortcut) if _means(s, wanted)]
        if len(found) == 1:
            if not stroke.repeat or found[0].autoRepeat():
                QCoreApplication.sendEvent(found[0], QShortcutEvent(wanted, found[0]))
            return True
        if found:
            return True  # ambiguous: Qt, too, sets off none of them
        if _trigger_action(top, wanted):
            return True
    return False


def _sequences(stroke: Stroke) -> list[QKeySequence]:
    """The sequence pressed; for a shifted sign (``?`` is Shift+ß somewhere) also without Shift."""
    modifiers = stroke.modifiers & NOT_IN_SEQUENCES
    plain = [QKeySequence(modifiers.value | stroke.key)]
    if modifiers == Qt.KeyboardModifier.ShiftModifier and stroke.text and not stroke.text.isalpha():
        plain.append(QKeySequence(stroke.key))
    return plain


def _means(shortcut: QShortcut, wanted: QKeySequence) -> bool:
    if not shortcut.isEnabled() or wanted not in list(shortcut.keys()):
        return False
    owner = shortcut.parent()
    if not isinstance(owner, QWidget) or not owner.isVisible() or not owner.isEnabled():
        return False
    return _in_context(owner, shortcut.context())


def _in_context(owner: QWidget, context: Qt.ShortcutContext) -> bool:
    focus = QApplication.focusWidget()
    if context == Qt.ShortcutContext.WidgetShortcut:
        return owner.hasFocus()
    if context == Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return focus is not None and (focus is owner or owner.isAncestorOf(focus))
    return True


def _trigger_action(top: QWidget, wanted: QKeySequence) -> bool:
    for action in top.findChildren(QAction):
        if action.isEnabled() and action.isVisible() and wanted in action.shortcuts():
            action.trigger()
            return True
    return False
