"""What this bench likes: theme, size, language, sound, printer.  Not part of the journal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSettings, Signal

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES: Final = ("en", "zh_CN")
PDF_FOLDER: Final = ""
NO_SCALE: Final = ""


@dataclass(frozen=True, slots=True)
class Liking:
    """``printer`` is a system printer's name, "" for PDF files in the station's folder.

    ``scale_port`` is the serial port of a scale, "" where there is none.
    ``language`` "" follows the system.  ``lock_minutes`` 0 never locks by itself.
    ``same_scan_ms`` is how soon the same code again is the same scan; 0 counts each.
    ``watched`` is the folder that a camera or a phone fills, "" for none.
    ``scanners`` are the scanners of this bench, as ``app.devices.profiles`` writes them.
    """

    dark: bool = False
    scale: float = 1.0
    language: str = ""
    muted: bool = False
    printer: str = PDF_FOLDER
    lock_minutes: int = 10
    watched: str = ""
    scale_port: str = NO_SCALE
    scale_baud: int = 9600
    same_scan_ms: int = 700
    scanners: str = ""


class Preferences(QObject):
    """Kept in a small file of their own, so that they are there before the database is."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = QSettings(str(folder / "bench.ini"), QSettings.Format.IniFormat, self)
        self._liking = self._read()

    @property
    def liking(self) -> Liking:
        return self._liking

    def change(self, **wanted: object) -> None:
        self._liking = replace(self._liking, **wanted)  # type: ignore[arg-type]
        for name, value in wanted.items():
            self._file.setValue(name, value)
        self._file.sync()
        self.changed.emit()

    def recall(self, name: str) -> str:
        """What was kept here under this name, "" where nothing was."""
        return str(self._file.value(f"kept/{name}", ""))

    def keep(self, name: str, text: str) -> None:
        """Something small that a screen shall find again after a restart."""
        self._file.setValue(f"kept/{name}", text)
        self._file.sync()

    def _read(self) -> Liking:
        plain = Liking()
        return Liking(
            dark=bool(self._file.value("dark", plain.dark, bool)),
            scale=_number(self._file.value("scale"), plain.scale),
            language=str(self._file.value("language", plain.language)),
            muted=bool(self._file.value("muted", plain.muted, bool)),
            printer=str(self._file.value("printer", plain.printer)),
            watched=str(self._file.value("watched", plain.watched)),
            lock_minutes=round(_number(self._file.value("lock_minutes"), plain.lock_minutes)),
            scale_port=str(self._file.value("scale_port", plain.scale_port)),
            scanners=str(self._file.value("scanners", plain.scanners)),
            scale_baud=round(_number(self._file.value("scale_baud"), plain.scale_baud)),
            same_scan_ms=round(_number(self._file.value("same_scan_ms"), plain.same_scan_ms)),
        )


def _number(value: object, otherwise: float) -> float:
    try:
        return float(str(value))
    except ValueError:
        return otherwise
