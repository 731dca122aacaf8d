"""Every scanner of the bench in one place: those that type, serial ones, the camera, photos."""

from __future__ import annotations

from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.devices.profiles import Kind, ScannerProfile, read
from app.domain.heard import Doubt, Heard
from ui.scanning import ScanListener

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from app.devices.serial_scanner import SerialScanner
    from ui.preferences import Preferences
    from ui.theme import Tone

NOT_WHOLE: Final = frozenset({Doubt.CUT_SHORT, Doubt.GLUED, Doubt.INPUT_METHOD})
CHIP: Final = "scanner"


class ChipWords(NamedTuple):
    text: str
    tone: Tone
    hint: str


class Scanners(QObject):
    """``heard(Heard)`` tells of every scan, ``scanned(str)`` of the whole ones only.

    A scan whose ``doubts`` have one of ``NOT_WHOLE`` is for the history and a sentence.
    ``lines_changed`` when a serial scanner was plugged in or pulled out.
    """

    heard = Signal(object)
    scanned = Signal(str)
    lines_changed = Signal()
    _came = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._written = preferences.liking.scanners
        self.profiles = read(self._written)
        self.wedge = ScanListener(parent=self)
        self.wedge.set_profiles(self.profiles)
        self.wedge.heard.connect(self.hear)
        self.serial: list[SerialScanner] = []
        self._ear: Callable[[Heard], None] | None = None
        # Their threads put down what they have; only a signal without content crosses over.
        self._waiting: SimpleQueue[Heard | None] = SimpleQueue()
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        preferences.changed.connect(self._on_preferences)

    def install(self, app: QApplication) -> None:
        self.wedge.install(app)

    def open_lines(self) -> None:
        """After the first paint: pyserial comes in with the first serial scanner."""
        wanted = [one for one in self.profiles if one.kind is Kind.SERIAL]
        if wanted == [one.profile for one in self.serial]:
            return
        self._close_lines()
        if wanted:
            from app.devices.serial_scanner import SerialScanner  # noqa: PLC0415

            self.serial = [SerialScanner(one, self._put, self._ring) for one in wanted]
            for scanner in self.serial:
                scanner.start()
        self.lines_changed.emit()

    def stop(self) -> None:
        self.wedge.remove()
        scanners = self.serial
        self._close_lines()
        for scanner in scanners:
            scanner.stop()

    def hear(self, heard: Heard) -> None:
        """From whatever reads codes; the camera and photos come in here as well."""
        if self._ear is not None:
            self._ear(heard)
            return
        self.heard.emit(heard)
        if not NOT_WHOLE & set(heard.doubts):
            self.scanned.emit(heard.text)

    def divert(self, ear: Callable[[Heard], None]) -> None:
        """Until ``restore``, scans go there instead: somebody gets to know a scanner."""
        self._ear = ear

    def restore(self) -> None:
        self._ear = None

    def change(self, profiles: tuple[ScannerProfile, ...], written: str) -> None:
        """Keep them, and listen by them from now on."""
        self._written = written
        self._preferences.change(scanners=written)
        self._apply(profiles)

    def chip(self) -> ChipWords:
        """What the top bar says; nothing where all scanners type and none can be missed."""
        if not self.serial:
            return ChipWords("", "grey", "")
        from app.devices.serial_scanner import Line  # noqa: PLC0415 not for the first window

        away = [one.profile.name for one in self.serial if one.line is Line.AWAY]
        if away:
            hint = self.tr("Plug {names} in: it is found again by itself.")
            return ChipWords(
                self.tr("Scanner unplugged"), "stop", hint.format(names=", ".join(away))
            )
        if any(one.line is Line.LOOKING for one in self.serial):
            return ChipWords(self.tr("Scanner is looked for"), "grey", "")
        names = ", ".join(one.profile.name for one in self.serial)
        return ChipWords(self.tr("Scanner ready"), "go", names)

    def _on_preferences(self) -> None:
        now = self._preferences.liking.scanners
        if now != self._written:
            self._written = now
            self._apply(read(now))

    def _apply(self, profiles: tuple[ScannerProfile, ...]) -> None:
        self.profiles = profiles
        self.wedge.set_profiles(profiles)
        self.open_lines()

    def _close_lines(self) -> None:
        """Their threads end by themselves: no window waits for a line."""
        for scanner in self.serial:
            scanner.ask_to_stop()
        self.serial = []

    # called in the threads of serial scanners

    def _put(self, heard: Heard) -> None:
        self._waiting.put(heard)
        self._came.emit()

    def _ring(self) -> None:
        self._waiting.put(None)
        self._came.emit()

    @Slot()
    def _on_came(self) -> None:
        while True:
            try:
                heard = self._waiting.get_nowait()
            except Empty:
                return
            if heard is None:
                self.lines_changed.emit()
            else:
                self.hear(heard)
