"""Opens the camera as a scanner, on every screen, by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.domain.heard import Heard
from ui.camera.finding import bring_in, cameras
from ui.camera.photographer import BENCH_FILE, CAMERA

if TYPE_CHECKING:
    from app.devices.photo_codes import SeenCode
    from app.errors import StationError
    from ui.camera.code_dialog import CodeDialog
    from ui.camera.contract import Cameras
    from ui.desk import Office
    from ui.scanners import Scanners
    from ui.work_page import WorkPage

KEY: Final = "Ctrl+F7"
DEVICE: Final = "camera"


class CameraScanner(QObject):
    """``told(sentence)`` where there is nothing to see with.  A scan of the hand scanner closes
    the camera: the work went on without it.
    """

    told = Signal(str)

    def __init__(self, office: Office, scanners: Scanners, work: WorkPage) -> None:
        super().__init__(work)
        self._office, self._scanners, self._work = office, scanners, work
        self._desk = office.desk_for(self)
        self.cameras: Cameras | None = None
        self.dialog: CodeDialog | None = None
        shortcut = QShortcut(QKeySequence(KEY), work)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.open)
        scanners.heard.connect(self.leave)
        office.session.changed.connect(self.leave)

    def open(self) -> None:
        if self.dialog is None:
            self._desk.run(bring_in, done=self._open, refused=_never)

    def leave(self, _heard: object = None) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _open(self, installed: bool) -> None:  # noqa: FBT001 as the import answers
        if self.dialog is not None or not self._work.isVisible():
            return
        if installed and self.cameras is None:
            self.cameras = cameras()
        if self.cameras is None or not self.cameras.choices():
            self.told.emit(
                self.tr("No camera is connected: plug one in and press {key} again.").format(
                    key=KEY
                )
                if installed
                else self.tr("The camera part is not installed: ./dev camera adds it.")
            )
            return
        # zxing-cpp and Pillow come in with the first look.
        from ui.camera.code_dialog import CodeDialog  # noqa: PLC0415

        file = QSettings(
            str(self._office.station.folder.path / BENCH_FILE), QSettings.Format.IniFormat
        )
        self.dialog = CodeDialog(self.cameras, str(file.value(CAMERA, "") or ""), self._work)
        self.dialog.seen.connect(self._on_seen)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_seen(self, code: SeenCode) -> None:
        text = code.as_scanned
        self._scanners.hear(Heard(text, text.encode(), DEVICE))

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def _never(error: StationError) -> None:
    raise error
