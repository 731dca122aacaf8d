"""Brings pictures of the watched folder to what is open on the bench, or lets them wait in a tray.

Nothing falls to a thing that was not certainly open when the picture came: that waits, is counted
in the top bar, and a person says with a key what it belongs to.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from app.errors import StationError
    from app.workers.photo_folder import Look, PhotoFolder, Waiting
    from ui.desk import Office
    from ui.photo_tray import PhotoTray
    from ui.preferences import Preferences
    from ui.screen import PhotoPlace, Screen
    from ui.work_page import WorkPage

EVERY_MS: Final = 1500
KEY: Final = "Ctrl+F8"
CHIP: Final = "photos"
PATIENCE: Final = 8  # looks until a picture that was handed over and not kept waits again


class PhotoInbox(QObject):
    """``told(sentence)`` for the bar at the foot; ``came(sha256)`` once for each that waits."""

    told = Signal(str)
    came = Signal(str)

    def __init__(self, office: Office, preferences: Preferences, work: WorkPage) -> None:
        super().__init__(work)
        self._office, self._preferences, self._work = office, preferences, work
        self._desk = office.desk_for(self)
        self._folder: PhotoFolder | None = None
        self._handed: dict[Path, int] = {}
        self._known: set[str] = set()
        self.waiting: tuple[Waiting, ...] = ()
        self.tray: PhotoTray | None = None
        self._looking = self._unreadable = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        shortcut = QShortcut(QKeySequence(KEY), work)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(self.open_tray)
        preferences.changed.connect(self._watch)
        self._watch()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Once in the reading threads; the next look waits for this one."""
        if self._folder is None or self._looking or self._office.session.person is None:
            return
        self._looking = True
        place = self._place()
        work = partial(self._folder.look, place.id if place is not None else "")
        self._desk.run(work, done=partial(self._looked, self._folder), refused=self._refused)

    def open_tray(self) -> None:
        if not self._free() or self.tray is not None:
            return
        from ui.photo_tray import PhotoTray  # noqa: PLC0415 for whoever has a watched folder

        self.tray = PhotoTray(self._free(), self._office.station.folder, self._place(), self._work)
        self.tray.taken.connect(self._take)
        self.tray.put_aside.connect(self._put_aside)
        self.tray.finished.connect(self._on_tray_closed)
        self.tray.open()

    def _watch(self) -> None:
        wanted = self._preferences.liking.watched
        if not wanted:
            self._folder, self.waiting = None, ()
            self._timer.stop()
            self._show_count()
        elif self._folder is None or str(self._folder.path) != wanted:
            # Pillow comes in with it, and only where a folder is watched.
            from app.workers.photo_folder import PhotoFolder  # noqa: PLC0415

            self._folder = PhotoFolder(self._office.station, Path(wanted))
            self._handed = {}
            self._timer.start()

    def _looked(self, folder: PhotoFolder, look: Look) -> None:
        self._looking = False
        if folder is not self._folder:
            return
        self._tell_reading(look)
        there = {one.path for one in look.waiting}
        self._handed = {path: left - 1 for path, left in self._handed.items() if path in there}
        self._handed = {path: left for path, left in self._handed.items() if left}
        self.waiting = look.waiting
        place, screen = self._place(), self._work.current_screen()
        for one in self._free():
            if screen is not None and place is not None and one.place == place.id:
                self._hand(screen, [one.path])
        self._tell_new()
        self._show_count()

    def _tell_new(self) -> None:
        """Of what waits for a person, who may want to know whose label is on it."""
        waiting = dict.fromkeys(one.sha256 for one in reversed(self._free()))  # newest first
        for sha256 in waiting:
            if sha256 not in self._known:
                self.came.emit(sha256)
        self._known = set(waiting)

    def _tell_reading(self, look: Look) -> None:
        if look.unreadable and not self._unreadable:
            self.told.emit(
                self.tr("The folder of the camera cannot be read. Set up, This bench, names it.")
            )
        self._unreadable = look.unreadable
        if look.refused:
            from ui.messages import sentence_for  # noqa: PLC0415 with the first refusal

            self.told.emit(sentence_for(look.refused[0]))

    def _hand(self, screen: Screen, paths: list[Path]) -> None:
        self._handed |= dict.fromkeys(paths, PATIENCE)
        screen.take_photos(paths)

    def _take(self, place: PhotoPlace, paths: list[Path]) -> None:
        """By a key, in the tray: for the thing the tray was opened over."""
        screen = self._work.current_screen()
        if screen is not None and self._place() == place:
            self._hand(screen, paths)
        self._show_count()

    def _put_aside(self, path: Path) -> None:
        if self._folder is not None:
            self._handed[path] = PATIENCE
            self._desk.run(
                partial(self._folder.put_aside, path),
                done=lambda _: self._show_count(),
                refused=self._refused,
            )

    def _place(self) -> PhotoPlace | None:
        screen = self._work.current_screen()
        return screen.photo_place() if screen is not None and screen.isVisible() else None

    def _free(self) -> list[Waiting]:
        return [one for one in self.waiting if one.path not in self._handed]

    def _show_count(self) -> None:
        count = len(self._free())
        text = self.tr("%n photo(s) wait: {key}", "", count).format(key=KEY) if count else ""
        hint = self.tr("They came while nothing was open that they surely belong to.")
        self._work.top.set_chip(CHIP, text, "look", "photo", hint)

    def _on_tray_closed(self) -> None:
        if self.tray is not None:
            self.tray.deleteLater()
        self.tray = None
        screen = self._work.current_screen()
        if screen is not None:
            screen.entered()  # the scan goes on where it was

    def _refused(self, error: StationError) -> None:
        self._looking = False
        from ui.messages import sentence_for  # noqa: PLC0415 with the first refusal

        self.told.emit(sentence_for(error))
