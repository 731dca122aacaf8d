"""Takes photos for a screen: by the camera where there is one, else from files, and says why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSettings, Signal

from ui.camera.finding import bring_in, cameras

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.errors import StationError
    from ui.camera.contract import Cameras
    from ui.camera.dialog import CameraDialog
    from ui.photo_errand import PhotoErrand

BENCH_FILE: Final = "bench.ini"
CAMERA: Final = "camera"


class Photographer(QObject):
    """One for each screen that takes photos; ``told(sentence)`` is for the bar at the foot.

    What opens belongs to the errand it was opened for; a scan of something else closes it.
    """

    told = Signal(str)
    finished = Signal()

    def __init__(self, folder: Path, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.installEventFilter(self)
        self._file = QSettings(str(folder / BENCH_FILE), QSettings.Format.IniFormat, self)
        self.cameras: Cameras | None = None
        self.dialog: CameraDialog | None = None

    def photograph(
        self,
        errand: PhotoErrand,
        demanded: Sequence[str],
        spare: str,
        *,
        first: str = "",
        otherwise: Callable[[], None],
    ) -> None:
        """``otherwise`` chooses files, where this bench sees nothing."""
        open_ = partial(self._open, errand, tuple(demanded), spare, first, otherwise)
        if self.cameras is not None:
            open_(True)  # noqa: FBT003 as the import answers
        else:
            errand.desk.run(bring_in, done=open_, refused=_never)

    def leave(self) -> None:
        """Something else comes to the bench: no shot must fall to it."""
        if self.dialog is not None:
            self.dialog.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The screen went away, as when the bench is locked: the camera goes with it."""
        if watched is self._screen and event.type() == QEvent.Type.Hide:
            self.leave()
        return False

    def _open(  # noqa: PLR0917 as they were said to photograph
        self,
        errand: PhotoErrand,
        demanded: tuple[str, ...],
        spare: str,
        first: str,
        otherwise: Callable[[], None],
        installed: bool,  # noqa: FBT001
    ) -> None:
        if self.dialog is not None or not self._screen.isVisible():
            return
        if installed and self.cameras is None:
            self.cameras = cameras()
        if self.cameras is None or not self.cameras.choices():
            self.told.emit(
                self.tr("No camera is connected: choose files, or plug one in and press F8 again.")
                if installed
                else self.tr(
                    "The camera part is not installed: choose files now. "
                    "Whoever looks after this station adds it with: ./dev camera"
                )
            )
            otherwise()
            return
        # The live view brings Pillow along: with the first photo, not with the screens.
        from ui.camera.dialog import CameraDialog, places_for  # noqa: PLC0415

        device = str(self._file.value(CAMERA, "") or "")
        places = places_for(demanded, spare, first)
        self.dialog = CameraDialog(self.cameras, errand, places, device, self._screen)
        self.dialog.device_chosen.connect(self._remember)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _remember(self, device: str) -> None:
        self._file.setValue(CAMERA, device)
        self._file.sync()

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self.finished.emit()


def _never(error: StationError) -> None:
    raise error
