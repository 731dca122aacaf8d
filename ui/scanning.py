"""Tells a scanner that types from a person who types, for every window of the application."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from app.devices.profiles import DEFAULT, LONGEST_GAP_MS, End, Kind, ScannerProfile
from app.devices.wedge import FAST_MS, GS, Key, could_be, is_machine, read, unwrapped
from app.domain.heard import Doubt, Heard
from ui.input_methods import InputMethodWatch
from ui.keystrokes import Stroke, deliver
from ui.scanner_keys import (
    ALT,
    COMMANDS,
    CONTROL,
    SILENT,
    is_end,
    is_function_key,
    is_third_level,
    key_of,
    timed,
)
from ui.windows import WindowFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

__all__ = ["GS", "Burst", "ScanListener"]

HANGOVER_MS: Final = 150
"""How long after a broken burst its rest may still arrive."""
LATE_MS: Final = 20
SURE: Final = 8
"""Keys in a row that no hand rolls over: from so many on it is said where a text field got them."""
LEARNING: Final = ScannerProfile(gap_ms=LONGEST_GAP_MS, shortest=3)

Burst = tuple[tuple[Key, ...], End]
"""What a scanner pressed while it was being got to know, and how it ended."""


class ScanListener(QObject):
    """Listens to whole windows, before any widget, shortcut or default button hears a key.

    Keys that come as a scanner of this bench sends them are a scan.  All others are given
    back in order, a moment later, shortcuts included.  What came at a machine's pace but
    never ended properly goes to a text field or nowhere: half a barcode presses no key.

    ``heard`` tells of every scan, also of those in doubt: half ones, glued ones, and those
    that an input method swallowed are for the history and a sentence, never to be acted on.
    ``scanned`` is the text of the whole ones.
    """

    heard = Signal(object)
    scanned = Signal(str)
    interrupted = Signal(str)

    def __init__(
        self,
        profiles: tuple[ScannerProfile, ...] = DEFAULT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._profiles = profiles
        self._learner: Callable[[Burst], None] | None = None
        self._strokes: list[Stroke] = []
        self._keys: list[Key] = []
        self._windows: WindowFilter | None = None
        self._input_methods: InputMethodWatch | None = None
        self._window: QWindow | None = None
        self._replaying = self._third_level = False
        self._swallow: set[int] = set()
        self._distrust_until = -1
        self._due = self._slowest = 0.0
        self._flush = QTimer(self, singleShot=True)
        self._flush.timeout.connect(self._on_silence)

    def install(self, app: QApplication) -> None:
        self._windows = WindowFilter(self, app)
        self._input_methods = InputMethodWatch(app, self)
        self._input_methods.swallowed.connect(self._on_swallowed)

    def remove(self) -> None:
        if self._windows is not None:
            self._windows.remove()
            self._windows = None
        if self._input_methods is not None:
            self._input_methods.remove()
            self._input_methods = None

    def set_profiles(self, profiles: tuple[ScannerProfile, ...]) -> None:
        """Those that type count; where none does, any scanner as it comes out of the box."""
        self._give_back()
        self._profiles = tuple(one for one in profiles if one.kind is Kind.WEDGE) or DEFAULT

    def learn(self, learner: Callable[[Burst], None] | None) -> None:
        """Until told None: every burst goes to ``learner`` as it is, and nothing is a scan."""
        self._give_back()
        self._learner = learner

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        # each key comes by again for its widget: the window's copy is the one that counts
        if self._replaying or not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._override(event)
        stroke = timed(Stroke.of(event))
        if stroke.key == Qt.Key.Key_AltGr:
            self._third_level = stroke.press
        if kind == QEvent.Type.KeyRelease:
            return self._release(stroke)
        return self._press(watched, stroke)

    # which keys may be a scanner's

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
        if is_end(stroke):
            return bool(self._strokes) or self._distrusted(timed(stroke))
        if stroke.text == GS or self._is_command_of_a_scanner(stroke):
            return True
        typed = bool(stroke.text) and stroke.text.isprintable()
        return typed and (
            not stroke.modifiers & COMMANDS or is_third_level(stroke, held=self._third_level)
        )

    def _is_command_of_a_scanner(self, stroke: Stroke) -> bool:
        """Alt+029, function keys and Ctrl+letters, but only in the middle of a burst.

        A barcode of control characters must press nothing: no hand follows four keys in a
        machine's pace with Ctrl+Z.
        """
        held = stroke.modifiers & COMMANDS
        if not self._strokes or self._is_slow(timed(stroke)):
            return False
        if held == ALT:
            return Qt.Key.Key_0 <= stroke.key <= Qt.Key.Key_9
        acts = held == CONTROL or is_function_key(stroke)
        return acts and any(is_machine(self._keys, one) for one in self._in_force())

    # keys come

    def _press(self, window: QWindow, stroke: Stroke) -> bool:
        if stroke.key in SILENT:
            return False
        if self._strokes and (window is not self._window or self._is_slow(stroke)):
            self._give_back()
        if not self._could_be_scanned(stroke):
            self._give_back()
            return False
        if is_end(stroke):
            return self._end(window, stroke)
        key = self._key_of(stroke)
        if self._keys and not self._is_possible(key):
            self._give_back()
        if not self._keys:
            self._slowest = 0.0
        self._window = window
        self._strokes.append(stroke)
        self._keys.append(key)
        self._wait()
        return True

    def _end(self, window: QWindow, stroke: Stroke) -> bool:
        self._window = window
        end = End.TAB if stroke.key == Qt.Key.Key_Tab or stroke.text == "\t" else End.ENTER
        if not self._take(end, stroke):
            self._strokes.append(stroke)
            self._give_back()
        return True

    def _take(self, end: End, stroke: Stroke | None = None) -> bool:
        """Whether what came is a scan, or somebody is being taught by it."""
        keys = tuple(self._keys)
        if not keys or self._distrusted_from_the_start():
            return False
        if self._learner is not None:
            if not is_machine(keys, LEARNING):
                return False
            self._forget(stroke)
            self._learner((keys, end))
            return True
        found = self._recognised(keys, end)
        if found is None:
            return False
        self._forget(stroke)
        self._tell(found)
        return True

    def _recognised(self, keys: tuple[Key, ...], end: End) -> Heard | None:
        """By the first scanner of the bench that would have sent it so; prefixes come first."""
        for profile in sorted(self._in_force(), key=lambda one: -len(one.prefix)):
            ended = (end is End.NOTHING) == (profile.end is End.NOTHING)
            if ended and is_machine(keys, profile):
                found = unwrapped(read(keys, profile), profile)
                if found is not None:
                    return found
        return None

    def _tell(self, found: Heard) -> None:
        self.heard.emit(found)
        if not {Doubt.CUT_SHORT, Doubt.GLUED} & set(found.doubts):
            self.scanned.emit(found.text)

    def _forget(self, end: Stroke | None) -> None:
        """It was a scan: its keys reach nobody, nor do their releases."""
        released = {s.key for s in self._strokes if not s.press}
        self._swallow = {s.key for s in self._strokes if s.press} - released
        if end is not None:
            self._swallow.add(end.key)
        self._strokes, self._keys = [], []
        self._third_level = False  # its release may have gone to another window
        self._flush.stop()
        self._distrust_until = -1

    def _release(self, stroke: Stroke) -> bool:
        if stroke.key in self._swallow:
            self._swallow.discard(stroke.key)
            return True
        if not any(s.press and s.key == stroke.key for s in self._strokes):
            return False
        self._strokes.append(stroke)
        return True

    def _in_force(self) -> tuple[ScannerProfile, ...]:
        return (LEARNING,) if self._learner is not None else self._profiles

    def _is_possible(self, key: Key) -> bool:
        """Only slow keys need a second look: a burst may be as long as a QR code can be."""
        self._slowest = max(self._slowest, key.at - self._keys[-1].at)
        if self._slowest <= FAST_MS:
            return True
        keys = [*self._keys, key]
        return any(could_be(keys, one) for one in self._in_force())

    def _is_slow(self, stroke: Stroke) -> bool:
        wait = stroke.time - self._keys[-1].at
        return not 0 <= wait <= max(one.gap_ms for one in self._in_force())

    def _distrusted(self, stroke: Stroke) -> bool:
        return stroke.time <= self._distrust_until

    def _distrusted_from_the_start(self) -> bool:
        """The rest of a scan that broke off is no scan of its own."""
        return self._keys[0].at <= self._distrust_until

    def _wait(self) -> None:
        wait = max(one.gap_ms for one in self._in_force()) * 2
        self._due = time.monotonic() + wait / 1000
        self._flush.start(wait)

    def _on_silence(self) -> None:
        """Nothing more came, unless this thread was held up: then the keys still stand in line."""
        late = (time.monotonic() - self._due) * 1000
        if late > LATE_MS:
            self._wait()
        elif not self._take(End.NOTHING):
            self._give_back()

    # keys go back

    def _give_back(self) -> None:
        """Hand the keys to whom they would have gone, in order."""
        strokes, self._strokes = self._strokes, []
        keys, self._keys = self._keys, []
        self._flush.stop()
        window = self._window
        if not strokes or window is None:
            return
        first, last = _time_span(strokes)
        machine = first <= self._distrust_until or any(
            is_machine(keys, one) for one in self._in_force()
        )
        if machine:
            self._distrust_until = last + HANGOVER_MS
        lost = self._replay(window, strokes, only_text=machine)
        text = "".join(stroke.text for stroke in lost if stroke.text.isprintable()).strip()
        if self._learner is None and (text or (machine and len(keys) >= SURE)):
            self._tell_half(keys)
        if self._learner is None and text:
            self.interrupted.emit(text)

    def _tell_half(self, keys: list[Key]) -> None:
        found = read(keys, self._in_force()[0])
        doubts = tuple(sorted({*found.doubts, Doubt.CUT_SHORT}))
        self.heard.emit(replace(found, text=found.text.strip(), doubts=doubts))

    def _replay(self, window: QWindow, strokes: list[Stroke], *, only_text: bool) -> list[Stroke]:
        """The presses that found no taker."""
        lost: list[Stroke] = []
        refused: set[int] = set()
        self._replaying = True
        try:
            for stroke in strokes:
                if not stroke.press and stroke.key in refused:
                    refused.discard(stroke.key)
                elif not deliver(window, stroke, only_text=only_text):
                    refused.add(stroke.key)
                    lost.append(stroke)
        finally:
            self._replaying = False
        self._swallow |= refused
        return lost

    def _key_of(self, stroke: Stroke) -> Key:
        return key_of(stroke, third_level=self._third_level)

    def _on_swallowed(self, text: str) -> None:
        if self._learner is None:
            self.heard.emit(Heard(text, text.encode(), doubts=(Doubt.INPUT_METHOD,)))


def _time_span(strokes: list[Stroke]) -> tuple[int, int]:
    times = [stroke.time for stroke in strokes if stroke.press]
    return times[0], times[-1]
