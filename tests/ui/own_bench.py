"""As much of the running bench as Set up keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from ui.preferences import Preferences
from ui.print_room import PrintRoom
from ui.scanners import Scanners

if TYPE_CHECKING:
    from app.station import Station


class OwnBench:
    def __init__(self, station: Station) -> None:
        self.station = station
        self.preferences = Preferences(station.folder.path)
        self.scanners = Scanners(self.preferences)
        self.printers = PrintRoom(station, str, _fail)

    def print_waiting(self) -> None:
        self.printers.print_waiting()


def _fail(error: Exception) -> NoReturn:
    raise error
