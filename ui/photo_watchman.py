"""Goes round the photo store while the bench rests, and says when something is not there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.errors import StationError
    from app.workers.photo_scrubber import PhotoCheck, PhotoScrubber
    from ui.desk import Office

STEP_MS: Final = 400
ROUND_MS: Final = 6 * 60 * 60 * 1000


class PhotoWatchman(QObject):
    """A step at a time, and none while anything else is under way; a round every six hours."""

    checked = Signal(object)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._desk = office.desk_for(self)
        self._scrubber: PhotoScrubber | None = None
        self._timer = QTimer(self, singleShot=True, interval=STEP_MS)
        self._timer.timeout.connect(self.step)

    def start(self) -> None:
        self._timer.start(STEP_MS)

    def stop(self) -> None:
        self._timer.stop()

    def step(self) -> None:
        if self._office.reading.busy or self._office.writing.busy:
            self._timer.start(STEP_MS)
            return
        if self._scrubber is None:
            # Pillow comes in with it: long after the first paint.
            from app.workers.photo_scrubber import PhotoScrubber  # noqa: PLC0415

            self._scrubber = PhotoScrubber(self._office.station)
        self._desk.run(self._scrubber.step, done=self._stepped, refused=self._refused)

    def _stepped(self, through: bool) -> None:  # noqa: FBT001 as the scrubber answers
        if through:
            from app.workers.photo_scrubber import last_check  # noqa: PLC0415

            self._desk.run(
                partial(last_check, self._office.station.folder),
                done=self._told,
                refused=self._refused,
            )
        self._timer.start(ROUND_MS if through else STEP_MS)

    def _told(self, check: PhotoCheck | None) -> None:
        if check is not None:
            self.checked.emit(check)

    def _refused(self, _error: StationError) -> None:
        self._timer.start(ROUND_MS)
