"""Presses the key that a command barcode stands for, on whatever is in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.domain.bench_commands import BenchCommand
from ui.keystrokes import Stroke, trigger_shortcut
from ui.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

TAKES_DIGITS: Final = "takes_digits"
"""The property of a field that waits for a number: only there a command writes a sign."""
WRITTEN: Final = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
KEYS: Final = {
    BenchCommand.OK: ("Ctrl+Return", "F1", "Return"),
    BenchCommand.CANCEL: ("Escape",),
    BenchCommand.NEXT: ("Down",),
    BenchCommand.PREVIOUS: ("Up",),
    BenchCommand.BACK: ("Backspace",),
    BenchCommand.UNDO: ("Ctrl+Z",),
    BenchCommand.PRINT: ("F9",),
    BenchCommand.PHOTO: ("F8",),
    BenchCommand.SIGN_OUT: ("Ctrl+L",),
    BenchCommand.POINT: (".",),
}


def let_digits_in(field: QLineEdit) -> None:
    """A field that waits for a number takes the digits of the command sheet."""
    field.setProperty(TAKES_DIGITS, True)  # noqa: FBT003 Qt's own signature


def keys_of(command: BenchCommand) -> Sequence[str]:
    """What it presses where the screen in front has no key of its own for it, in this order."""
    if command.digit:
        return (command.digit,)
    if command.place:
        return (place(command.place).key,)
    if command in KEYS:
        return KEYS[command]
    return (command.value,) if command.value[1:].isdecimal() else ()


def press_first(keys: Sequence[str]) -> str:
    """The first of the keys that something in front answered to; "" where nothing did."""
    return next((key for key in keys if _press(key)), "")


def _press(key: str) -> bool:
    stroke = _stroke(key)
    focus = QApplication.focusWidget()
    if stroke.text and _waits_for_digits(focus):
        return _send(focus, stroke)
    if trigger_shortcut(stroke):
        return True
    if focus is None or (_writes(stroke) and isinstance(focus, WRITTEN)):
        return False
    return stroke.modifiers == Qt.KeyboardModifier.NoModifier and _send(focus, stroke)


def _stroke(key: str) -> Stroke:
    combination = QKeySequence(key)[0]  # type: ignore[index] # its stub knows no items
    text = key if len(key) == 1 and not key.isalpha() else ""
    return Stroke(
        press=True, key=int(combination.key()), text=text,
        modifiers=combination.keyboardModifiers(),
    )  # fmt: skip


def _writes(stroke: Stroke) -> bool:
    """Whether the key would change what is written in a field."""
    return bool(stroke.text) or stroke.key in (Qt.Key.Key_Backspace, Qt.Key.Key_Return) or (
        Qt.Key.Key_A <= stroke.key <= Qt.Key.Key_Z
    )  # fmt: skip


def _waits_for_digits(focus: QWidget | None) -> bool:
    return isinstance(focus, QLineEdit) and bool(focus.property(TAKES_DIGITS))


def _send(focus: QWidget | None, stroke: Stroke) -> bool:
    """As a key that no shortcut wanted; whether anybody took it."""
    if focus is None:
        return False
    event = QKeyEvent(QEvent.Type.KeyPress, stroke.key, stroke.modifiers, stroke.text)
    QCoreApplication.sendEvent(focus, event)
    taken = event.isAccepted()
    QCoreApplication.sendEvent(
        focus, QKeyEvent(QEvent.Type.KeyRelease, stroke.key, stroke.modifiers, stroke.text)
    )
    return taken
