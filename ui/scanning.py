"""Tells a scanner that types from a person who types, for every window of the application."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui.keystrokes import Stroke, deliver
from ui.scan_codes import meant
from ui.windows import WindowFilter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

GS: Final = "\x1d"
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
COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
HANGOVER_MS: Final = 150
"""How long after a broken burst its rest may still arrive."""
LATE_MS: Final = 20


@dataclass(frozen=True, slots=True)
class ScanSettings:
    """How this bench's scanner types.

    ``prefix`` and ``suffix``, where given, must be there and are taken off.
    ``us_layout`` says that the scanner types as if on a US keyboard, whatever the system has.
    """

    gap_ms: int = 35
    shortest: int = 4
    prefix: str = ""
    suffix: str = ""
    us_layout: bool = True


class ScanListener(QObject):
    """Listens to whole windows, before any widget, shortcut or default button hears a key.

    Keys that come at a machine's pace and end in Enter or Tab are a scan.  All others are
    given back in order, a moment later, shortcuts included.  What came at a machine's pace
    but never ended properly goes to a text field or nowhere: half a barcode presses no key.
    """

    scanned = Signal(str)
    interrupted = Signal(str)

    def __init__(self, settings: ScanSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings or ScanSettings()
        self._strokes: list[Stroke] = []
        self._windows: WindowFilter | None = None
        self._window: QWindow | None = None
        self._replaying = False
        self._swallow: set[int] = set()
        self._distrust_until = -1
        self._due = 0.0
        self._flush = QTimer(self, singleShot=True)
        self._flush.timeout.connect(self._on_silence)

    def install(self, app: QApplication) -> None:
        self._windows = WindowFilter(self, app)

    def remove(self) -> None:
        if self._windows is not None:
            self._windows.remove()
            self._windows = None

    def set_settings(self, settings: ScanSettings) -> None:
        self._give_back()
        self._settings = settings

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        # each key comes by again for its widget: the window's copy is the one that counts
        if self._replaying or not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._override(event)
        stroke = _timed(Stroke.of(event))
        if kind == QEvent.Type.KeyRelease:
            return self._release(stroke)
        return self._press(watched, stroke)

    def _override(self, event: QKeyEvent) -> bool:
        """Claim the key before shortcuts are tried; the press itself follows at once."""
        stroke = Stroke.of(event)
        mine = self._could_be_scanned(stroke)
        if mine:
            event.accept()
        elif stroke.key not in SILENT:
            self._give_back()  # what was typed before a key that acts comes before it
        return mine

    def _could_be_scanned(self, stroke: Stroke) -> bool:
        if stroke.repeat:
            return False
        if _is_end(stroke):
            return bool(self._strokes) or self._distrusted(_timed(stroke))
        if self._is_alt_code(stroke):
            return True
        if stroke.text == GS:
            return True
        return bool(stroke.text) and stroke.text.isprintable() and not stroke.modifiers & COMMANDS

    def _is_alt_code(self, stroke: Stroke) -> bool:
        """Alt+029 on the number block, in the middle of a burst: how some scanners send GS."""
        held = stroke.modifiers & COMMANDS == Qt.KeyboardModifier.AltModifier
        return bool(self._strokes) and held and Qt.Key.Key_0 <= stroke.key <= Qt.Key.Key_9

    def _press(self, window: QWindow, stroke: Stroke) -> bool:
        if stroke.key in SILENT:
            return False
        if self._strokes and (window is not self._window or self._is_slow(stroke)):
            self._give_back()
        if not self._could_be_scanned(stroke):
            self._give_back()
            return False
        if _is_end(stroke):
            return self._end(window, stroke)
        self._window = window
        self._strokes.append(stroke)
        self._wait()
        return True

    def _end(self, window: QWindow, stroke: Stroke) -> bool:
        pressed = [s for s in self._strokes if s.press]
        if len(pressed) >= self._settings.shortest:
            text = self._unwrapped(self._text_of(pressed))
            if text is not None:
                self._accept(text, stroke)
                return True
        self._strokes.append(stroke)
        self._window = window
        self._give_back()
        return True

    def _accept(self, text: str, end: Stroke) -> None:
        released = {s.key for s in self._strokes if not s.press}
        self._swallow = {s.key for s in self._strokes if s.press} - released | {end.key}
        self._strokes = []
        self._flush.stop()
        self._distrust_until = -1
        self.scanned.emit(text)

    def _release(self, stroke: Stroke) -> bool:
        if stroke.key in self._swallow:
            self._swallow.discard(stroke.key)
            return True
        if not any(s.press and s.key == stroke.key for s in self._strokes):
            return False
        self._strokes.append(stroke)
        return True

    def _is_slow(self, stroke: Stroke) -> bool:
        last = next(s.time for s in reversed(self._strokes) if s.press)
        return not 0 <= stroke.time - last <= self._settings.gap_ms

    def _distrusted(self, stroke: Stroke) -> bool:
        return stroke.time <= self._distrust_until

    def _wait(self) -> None:
        wait = self._settings.gap_ms * 2
        self._due = time.monotonic() + wait / 1000
        self._flush.start(wait)

    def _on_silence(self) -> None:
        """Nothing more came, unless this thread was held up: then the keys still stand in line."""
        late = (time.monotonic() - self._due) * 1000
        if late > LATE_MS:
            self._wait()
            return
        self._give_back()

    def _give_back(self) -> None:
        """Hand the keys to whom they would have gone, in order."""
        strokes, self._strokes = self._strokes, []
        self._flush.stop()
        window = self._window
        if not strokes or window is None:
            return
        presses = [s for s in strokes if s.press and not _is_end(s)]
        last = next(s.time for s in reversed(strokes) if s.press)
        first = next(s for s in strokes if s.press)
        machine = len(presses) >= self._settings.shortest or self._distrusted(first)
        if machine:
            self._distrust_until = last + HANGOVER_MS
        lost = self._replay(window, strokes, only_text=machine)
        if lost:
            self.interrupted.emit(lost)

    def _replay(self, window: QWindow, strokes: list[Stroke], *, only_text: bool) -> str:
        """The text that found no taker."""
        lost: list[str] = []
        refused: set[int] = set()
        self._replaying = True
        try:
            for stroke in strokes:
                if not stroke.press and stroke.key in refused:
                    refused.discard(stroke.key)
                elif not deliver(window, stroke, only_text=only_text):
                    refused.add(stroke.key)
                    lost.append(stroke.text)
        finally:
            self._replaying = False
        self._swallow |= refused
        return "".join(lost).strip()

    def _text_of(self, pressed: list[Stroke]) -> str:
        """What the barcode said: Alt codes composed, doubled GS (composed and typed) once."""
        platform = QGuiApplication.platformName() if self._settings.us_layout else ""
        pieces: list[str] = []
        code = ""
        for stroke, following in pairwise([*pressed, None]):
            if stroke is None:
                continue
            if stroke.modifiers & COMMANDS == Qt.KeyboardModifier.AltModifier:
                code += chr(stroke.key)
                more = (
                    following is not None
                    and following.modifiers & COMMANDS == stroke.modifiers & COMMANDS
                )
                if not more or len(code) == len("029"):
                    pieces.append(chr(int(code)))
                    code = ""
            elif stroke.text == GS:
                if pieces[-1:] != [GS]:
                    pieces.append(GS)
            else:
                shift = bool(stroke.modifiers & Qt.KeyboardModifier.ShiftModifier)
                pieces.append(
                    meant(stroke.scan_code, shift=shift, platform=platform) or stroke.text
                )
        return "".join(pieces)

    def _unwrapped(self, text: str) -> str | None:
        prefix, suffix = self._settings.prefix, self._settings.suffix
        if not (text.startswith(prefix) and text.endswith(suffix)):
            return None
        return text[len(prefix) : len(text) - len(suffix)].strip(" \r\n\t") or None


def _is_end(stroke: Stroke) -> bool:
    """Enter or Tab, or the same sent as a control character (Linefeed, Ctrl+J, Ctrl+M)."""
    return stroke.key in ENDS or stroke.text in END_TEXTS


def _timed(stroke: Stroke) -> Stroke:
    """Some synthetic keys carry no time: they get the time of day they are handled at."""
    if stroke.time:
        return stroke
    return Stroke(
        stroke.press, stroke.key, stroke.text, stroke.modifiers, stroke.scan_code,
        round(time.monotonic() * 1000), stroke.repeat,
    )  # fmt: skip
