"""A scanner that is none: it presses keys as a real one would, set up as it likes (tour, tests)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.devices.layouts import Layout, character, places_of
from app.devices.profiles import End, Gs
from app.devices.wedge import GS
from ui.keystrokes import NO_MODIFIER, Stroke, deliver
from ui.rehearsal import strike, window_of
from ui.scan_codes import X_OFFSET, code_of

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

HOLD_MS: Final = 1
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
CTRL: Final = Qt.KeyboardModifier.ControlModifier
ALT: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
_ENDS: Final = {
    End.ENTER: (Qt.Key.Key_Return, "\r"),
    End.TAB: (Qt.Key.Key_Tab, "\t"),
}


@dataclass(frozen=True, slots=True)
class FakeScanner:
    """``layout`` is the keyboard it is set to, ``system`` the one the computer has.

    ``minds_caps``: it looks at the Caps Lock lamp and makes up for it.
    ``drops`` is the number of the key after which the radio breaks off.
    """

    pace_ms: float = 5
    prefix: str = ""
    suffix: str = ""
    end: End = End.ENTER
    layout: Layout = Layout.US
    system: Layout = Layout.US
    caps_lock: bool = False
    minds_caps: bool = False
    gs: Gs = Gs.CONTROL
    gs_key: Qt.Key = Qt.Key.Key_F8
    drops: int | None = None

    def scan(self, window: QWidget | QWindow, text: str, at_ms: int) -> int:
        """Returns the time of the last key."""
        strokes = self.strokes(text, at_ms)
        for stroke in strokes:
            if stroke.key == Qt.Key.Key_AltGr:  # held while the next key is struck
                deliver(window_of(window), stroke)
            else:
                strike(window, stroke, HOLD_MS)
        return strokes[-1].time if strokes else at_ms

    def strokes(self, text: str, at_ms: int) -> list[Stroke]:
        pressed = [
            stroke for one in self.prefix + text + self.suffix for stroke in self._keys_for(one)
        ]
        if self.end in _ENDS:
            key, typed = _ENDS[self.end]
            pressed.append(Stroke(press=True, key=int(key), text=typed))
        return [
            Stroke(
                one.press,
                one.key,
                one.text,
                one.modifiers,
                one.scan_code,
                round(at_ms + number * self.pace_ms),
            )
            for number, one in enumerate(pressed[: self.drops])
        ]

    def _keys_for(self, sign: str) -> list[Stroke]:
        if sign == GS:
            return self._separator()
        number, level = places_of(self.layout)[sign]
        shift = level == 1
        if self.caps_lock and self.minds_caps and sign.isalpha():
            shift = not shift
        typed = character(number, 2 if level > 1 else int(shift), self.system)
        typed = typed or character(number, int(shift), self.system)
        if self.caps_lock and typed.isalpha():
            typed = typed.swapcase()
        upper = typed.upper()
        stroke = Stroke(
            press=True,
            key=ord(upper) if len(upper) == 1 else 0,
            text=typed,
            modifiers=SHIFT if shift else NO_MODIFIER,
            scan_code=code_of(number, QGuiApplication.platformName()),
        )
        if level < 2:  # noqa: PLR2004 plain or with Shift
            return [stroke]
        held = Stroke(press=True, key=int(Qt.Key.Key_AltGr))
        return [held, stroke, held.release()]

    def _separator(self) -> list[Stroke]:
        if self.gs is Gs.ALT_CODE:
            return [Stroke(press=True, key=ord(digit), modifiers=ALT) for digit in "029"]
        if self.gs is Gs.FUNCTION_KEY:
            return [Stroke(press=True, key=int(self.gs_key))]
        if self.gs is Gs.CONTROL:
            bracket = places_of(Layout.US)["]"][0] + X_OFFSET
            key = int(Qt.Key.Key_BracketRight)
            return [Stroke(press=True, key=key, text=GS, modifiers=CTRL, scan_code=bracket)]
        return []
