"""Drives real windows with keys as a scanner or a person would press them (tour and tests)."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.keystrokes import NO_MODIFIER, Stroke, trigger_shortcut
from ui.scan_codes import code_for

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

HOLD_MS: Final = 2
PERSON_MS: Final = 120


def window_of(target: QWidget | QWindow) -> QWindow:
    """The native window a widget's keys go through; the widget must have been shown."""
    if not isinstance(target, QWidget):
        return target
    handle = target.window().windowHandle()
    if handle is None:
        raise LookupError(target)
    return handle


def burst(
    window: QWidget | QWindow,
    text: str,
    start_ms: int | None = None,
    gap_ms: float = 5,
    *,
    end: Qt.Key | None = Qt.Key.Key_Return,
) -> int:
    """A scanner reads ``text``; returns the time of its last key in milliseconds."""
    at = float(_now() if start_ms is None else start_ms)
    handle = window_of(window)
    for character in text:
        _stroke(handle, stroke_for(character, round(at)), HOLD_MS)
        at += gap_ms
    if end is not None:
        _stroke(
            handle,
            Stroke(press=True, key=int(end), text=_END_TEXT.get(end, ""), time=round(at)),
            HOLD_MS,
        )
        at += gap_ms
    return round(at - gap_ms)


def type_text(
    window: QWidget | QWindow, text: str, start_ms: int | None = None, gap_ms: int = PERSON_MS
) -> int:
    """A person types ``text``; returns when the next key would be pressed."""
    at = _now() if start_ms is None else start_ms
    handle = window_of(window)
    for character in text:
        _stroke(handle, stroke_for(character, at), gap_ms // 2)
        at += gap_ms
    return at


def press(
    window: QWidget | QWindow,
    key: Qt.Key | str,
    modifiers: Qt.KeyboardModifier = NO_MODIFIER,
    at_ms: int | None = None,
) -> None:
    """A person presses one key: ``Qt.Key.Key_F1``, or a sequence such as ``"Ctrl+2"``."""
    at = _now() if at_ms is None else at_ms
    if isinstance(key, str):
        combination = QKeySequence(key)[0]  # type: ignore[index]
        if combination.key() is Qt.Key.Key_unknown:
            raise ValueError(key)
        code, modifiers = combination.key(), combination.keyboardModifiers()
    else:
        code = key
    text = _END_TEXT.get(code, "")
    if not text and not modifiers and Qt.Key.Key_Space <= code <= Qt.Key.Key_AsciiTilde:
        text = chr(code).lower()
    _stroke(
        window_of(window),
        Stroke(press=True, key=int(code), text=text, modifiers=modifiers, time=at),
        40,
    )


def stroke_for(character: str, at_ms: int) -> Stroke:
    """The press of the key a US keyboard has for this character; GS as Ctrl+]."""
    platform = QGuiApplication.platformName()
    if character == "\x1d":
        ctrl = Qt.KeyboardModifier.ControlModifier
        return Stroke(
            press=True, key=int(Qt.Key.Key_BracketRight), text=character, modifiers=ctrl, time=at_ms
        )
    code, shift = code_for(character, platform=platform)
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else NO_MODIFIER
    upper = character.upper()
    key = ord(upper) if len(upper) == 1 else 0
    return Stroke(
        press=True, key=key, text=character, modifiers=modifiers, scan_code=code, time=at_ms
    )


def settle(ms: int = 0) -> None:
    """Let the application work off what it has been given, for at least ``ms``."""
    until = time.monotonic() + ms / 1000
    QCoreApplication.processEvents()
    while time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.002)
    QCoreApplication.processEvents()


def strike(window: QWidget | QWindow, stroke: Stroke, hold_ms: int = HOLD_MS) -> None:
    """Any key, exactly as given."""
    _stroke(window_of(window), stroke, hold_ms)


def _stroke(handle: QWindow, stroke: Stroke, hold_ms: int) -> None:
    """What the platform does for one key: override, shortcut, press, release, all to the window."""
    if not isValid(handle):
        return
    override = stroke.event(QEvent.Type.ShortcutOverride)
    override.ignore()
    QCoreApplication.sendEvent(handle, override)
    if not override.isAccepted() and trigger_shortcut(stroke):
        return
    for event in (
        stroke.event(QEvent.Type.KeyPress),
        stroke.release(hold_ms).event(QEvent.Type.KeyRelease),
    ):
        if isValid(handle):
            QCoreApplication.sendEvent(handle, event)


def _now() -> int:
    return round(time.monotonic() * 1000)


_END_TEXT: Final = {
    Qt.Key.Key_Return: "\r",
    Qt.Key.Key_Enter: "\r",
    Qt.Key.Key_Tab: "\t",
    Qt.Key.Key_Backspace: "\b",
}


def active() -> QWidget | None:
    """Where keys go at this moment: a modal dialog before the main window."""
    return QApplication.activeModalWidget() or QApplication.activeWindow()
