"""Sees what comes into whole windows without seeing every event of every widget.

A filter on the application would be asked in Python about each paint and each layout of each
widget, and would make PySide import every class it has (25 ms) for the first private one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QApplication


class WindowFilter:
    """Puts ``filter_`` on every window that keys can go to: those that had the focus once."""

    def __init__(self, filter_: QObject, app: QApplication) -> None:
        self._filter = filter_
        self._app = app
        # Python's own objects for them must live on: a filter is handed the very same ones
        self._windows: list[QWindow] = []
        app.focusWindowChanged.connect(self._watch)
        for window in app.topLevelWindows():
            self._watch(window)

    def remove(self) -> None:
        self._app.focusWindowChanged.disconnect(self._watch)
        for window in self._windows:
            if isValid(window):
                window.removeEventFilter(self._filter)
        self._windows = []

    def _watch(self, window: QWindow | None) -> None:
        self._windows = [one for one in self._windows if isValid(one)]
        if window is not None:
            window.installEventFilter(self._filter)
            if window not in self._windows:
                self._windows.append(window)
