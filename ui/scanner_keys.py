"""The keys of a keyboard as a scanner uses them: which end a code, which command, which type."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from app.devices.wedge import Key
from ui.scan_codes import number_of

if TYPE_CHECKING:
    from ui.keystrokes import Stroke

ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
END_TEXTS: Final = ("\r", "\n", "\t")
SILENT: Final = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
ALT: Final = Qt.KeyboardModifier.AltModifier
COMMANDS: Final = CONTROL | ALT | Qt.KeyboardModifier.MetaModifier
FUNCTION_KEYS: Final = (int(Qt.Key.Key_F1), int(Qt.Key.Key_F24))


def is_end(stroke: Stroke) -> bool:
    """Enter or Tab, or the same sent as a control character (Linefeed, Ctrl+J, Ctrl+M)."""
    return stroke.key in ENDS or stroke.text in END_TEXTS


def is_function_key(stroke: Stroke) -> bool:
    first, last = FUNCTION_KEYS
    return first <= stroke.key <= last


def is_third_level(stroke: Stroke, *, held: bool) -> bool:
    """AltGr: some systems report it as Ctrl+Alt, some only as a key that is ``held``."""
    commands = stroke.modifiers & COMMANDS
    return commands == CONTROL | ALT or (held and not commands)


def timed(stroke: Stroke) -> Stroke:
    """Some synthetic keys carry no time: they get the time of day they are handled at."""
    return stroke if stroke.time else replace(stroke, time=round(time.monotonic() * 1000))


def key_of(stroke: Stroke, *, third_level: bool) -> Key:
    """Without anything of Qt in it."""
    modifiers = stroke.modifiers
    third = is_third_level(stroke, held=third_level)
    alt_code = modifiers & COMMANDS == ALT and not third
    platform = QGuiApplication.platformName()
    return Key(
        0 if alt_code else number_of(stroke.scan_code, platform),
        chr(stroke.key) if alt_code else stroke.text,
        stroke.time,
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & CONTROL) and not third,
        alt=alt_code,
        level3=third,
        name=QKeySequence(stroke.key).toString() if is_function_key(stroke) else "",
    )
