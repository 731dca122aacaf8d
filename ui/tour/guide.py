"""The guide's hands and eyes: scans, keys, pictures, and how long each step took."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.rehearsal import burst, press, type_text
from ui.theme import current

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import Qt

    from ui.application import Bench

QUIET_MS: Final = 90  # longer than a scanner's pause and than the recount of the rail
PATIENCE_S: Final = 30
ROUNDS: Final = 5


class TourStuck(RuntimeError):
    """The tour did not see what it waited for; ``step`` names the step."""

    def __init__(self, step: str, what: str) -> None:
        super().__init__(f"{step}: {what}")
        self.step = step


@dataclass(frozen=True, slots=True)
class Step:
    """``work`` is the time the program took, without the guide's own pauses, in seconds."""

    number: int
    name: str
    scans: int
    keys: int
    work: float


class Guide:
    """``pictures`` is where the PNGs go; None for a tour without pictures."""

    def __init__(
        self, bench: Bench, pictures: Path | None, say: Callable[[str], None], *, slow_ms: int = 0
    ) -> None:
        self.bench = bench
        self.steps: list[Step] = []
        self._pictures = pictures
        self._say = say
        self._slow_ms = slow_ms
        self._shots = 0
        self._name = ""
        self._scans = self._keys = 0
        self._work = 0.0

    # steps

    def begin(self, name: str) -> None:
        self.end()
        self._name = name
        self._say(f"  {name}")

    def end(self) -> None:
        if self._name:
            number = len(self.steps) + 1
            self.steps.append(Step(number, self._name, self._scans, self._keys, self._work))
        self._name = ""
        self._scans = self._keys = 0
        self._work = 0.0

    # hands

    def scan(self, code: str) -> None:
        self._scans += 1
        self._timed(lambda: burst(self._front(), code))

    def key(self, key: Qt.Key | str) -> None:
        self._keys += 1
        self._timed(lambda: press(self._front(), key))

    def write(self, text: str) -> None:
        self._keys += len(text)
        self._timed(lambda: type_text(self._front(), text))

    def paste(self, photo: bytes) -> None:
        """A photo from the clipboard, as after a camera's copy."""
        QGuiApplication.clipboard().setImage(QImage.fromData(photo))
        self.key("Ctrl+V")

    # eyes

    def picture(self, name: str) -> Path | None:
        """A PNG of what is in front, dialogs included."""
        if self._pictures is None:
            return None
        self._shots += 1
        path = self._pictures / f"{self._shots:02d}-{name}.png"
        window = self.bench.window
        shot = window.grab()
        for dialog in QApplication.topLevelWidgets():
            if dialog.isVisible() and dialog.isModal():
                _paint_over(shot, dialog, window)
        if not shot.save(str(path)):
            raise TourStuck(self._name, str(path))
        return path

    def expect(self, seen: bool, what: str) -> None:  # noqa: FBT001 reads like the sentence it is
        """Stop the tour where the window does not show what it should."""
        if not seen:
            self.picture("stuck")
            raise TourStuck(self._name, what)

    def settle(self) -> None:
        """Until nothing is under way in any thread and the window has been quiet."""
        if QApplication.activeModalWidget() is None and not self.bench.window.isActiveWindow():
            self.bench.window.activateWindow()  # after a dialog, where no window manager does it
        until = time.monotonic() + PATIENCE_S
        while True:
            self._pass(QUIET_MS)
            if self.bench.bugs:
                raise TourStuck(self._name, f"a bug, see {self.bench.station.folder.log}")
            for _ in range(ROUNDS):  # what the last answer has asked to be laid out anew
                QApplication.processEvents()
            if not (self.bench.busy or self._keys_held()):
                return
            if time.monotonic() > until:
                raise TourStuck(self._name, "still busy")

    def _keys_held(self) -> bool:
        """Whether keys still wait for what follows them: a busy machine holds them for longer."""
        timers = self.bench.listener.findChildren(QTimer)
        return any(timer.isActive() for timer in timers)

    def _timed(self, act: Callable[[], object]) -> None:
        began = time.perf_counter()
        act()
        self.settle()
        self._work += max(0.0, time.perf_counter() - began - QUIET_MS / 1000)
        if self._slow_ms:
            self._pass(self._slow_ms)

    def _front(self) -> QWidget:
        """The window that has the keys: a dialog before the main window."""
        return QApplication.activeModalWidget() or self.bench.window

    @staticmethod
    def _pass(ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()


def _paint_over(shot: QPixmap, dialog: QWidget, window: QWidget) -> None:
    """Put a dialog in the middle of its window, dimmed behind it, with an edge as a frame has."""
    painter = QPainter(shot)
    painter.fillRect(0, 0, window.width(), window.height(), QColor(0, 0, 0, 90))
    left = (window.width() - dialog.width()) // 2
    top = (window.height() - dialog.height()) // 2
    painter.drawPixmap(left, top, dialog.grab())
    painter.setPen(QColor(current().tokens.edge))
    painter.drawRect(left, top, dialog.width() - 1, dialog.height() - 1)
    painter.end()
