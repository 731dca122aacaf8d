"""Notices an input method that swallows a scan: it never reaches the keys that we listen to."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputMethodEvent
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

QUICK_S: Final = 0.04
ENOUGH: Final = 6  # steps of a composition in a row that no hand makes so quickly
ALL_AT_ONCE_S: Final = 0.001
"""Steps closer than this stood in line while the screen was held up, whoever made them."""


class InputMethodWatch(QObject):
    """Watches what has the focus, and nothing else.  ``swallowed(text)``: as much as was seen."""

    swallowed = Signal(str)

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._focus: QObject | None = None
        self._last = 0.0
        self._steps = 0
        self._text = ""
        app.focusObjectChanged.connect(self._watch)
        self._watch(app.focusObject())

    def remove(self) -> None:
        self._app.focusObjectChanged.disconnect(self._watch)
        self._watch(None)

    def _watch(self, focus: QObject | None) -> None:
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self.step(event.commitString() or event.preeditString(), time.monotonic())
        return False

    def step(self, text: str, now: float) -> None:
        wait = now - self._last
        self._last = now
        if wait < ALL_AT_ONCE_S:
            return
        self._steps = self._steps + 1 if wait <= QUICK_S else 1
        self._text = text or self._text
        if self._steps == ENOUGH:
            self.swallowed.emit(self._text)
