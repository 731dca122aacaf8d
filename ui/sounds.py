"""Short sounds that say go, look, stop or heard; never in the way, never an error."""

from __future__ import annotations

import importlib
import importlib.util
import platform
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

Sound = Literal["go", "look", "stop", "heard"]
SOUNDS: Final[tuple[Sound, ...]] = ("go", "look", "stop", "heard")
FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "sounds"
PLAYERS: Final = (
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
    ("afplay",),
)
_SILENT_PLATFORMS: Final = ("offscreen", "minimal", "vnc")


def file_of(sound: Sound) -> Path:
    return FOLDER / f"{sound}.wav"


class Sounds(QObject):
    """Plays through the best way this machine has, which is looked for at the first sound."""

    def __init__(self, *, muted: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sounds")
        self._muted = muted
        self._voice: Callable[[Sound], None] | None = None

    def is_muted(self) -> bool:
        return self._muted

    def set_muted(self, *, muted: bool) -> None:
        self._muted = muted

    def play(self, sound: Sound) -> None:
        """Start the sound and come back at once."""
        if self._muted:
            return
        if self._voice is None:
            self._voice = voice_for(self)
        try:
            self._voice(sound)
        except (OSError, RuntimeError):
            self._voice = _silence  # a broken sound card is no reason to trouble anyone


def install(app: QApplication, *, muted: bool = False) -> Sounds:
    """Give the application its sounds; ``current`` finds them again."""
    found = current()
    sounds = found if found is not None else Sounds(parent=app)
    sounds.set_muted(muted=muted)
    return sounds


def current() -> Sounds | None:
    app = QCoreApplication.instance()
    return app.findChild(Sounds, "sounds") if app else None


def voice_for(owner: QObject) -> Callable[[Sound], None]:
    """QtMultimedia, else a player of the platform, else the beep; silence where nobody listens."""
    if QGuiApplication.platformName() in _SILENT_PLATFORMS:
        return _silence
    return _effects(owner) or _windows() or _player() or _beep


def _effects(owner: QObject) -> Callable[[Sound], None] | None:
    if importlib.util.find_spec("PySide6.QtMultimedia") is None:
        return None
    try:
        multimedia = importlib.import_module("PySide6.QtMultimedia")
    except ImportError:  # the wheel is there, libpulse is not
        return None
    effects: dict[str, Any] = {}
    for sound in SOUNDS:
        effects[sound] = multimedia.QSoundEffect(owner)
        effects[sound].setSource(QUrl.fromLocalFile(str(file_of(sound))))
    return lambda sound: effects[sound].play()


def _windows() -> Callable[[Sound], None] | None:
    if platform.system() != "Windows":
        return None
    winsound = importlib.import_module("winsound")
    how = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
    return lambda sound: winsound.PlaySound(str(file_of(sound)), how)


def _player() -> Callable[[Sound], None] | None:
    for program, *options in PLAYERS:
        found = shutil.which(program)
        if found:
            return lambda sound: _start(found, [*options, str(file_of(sound))])
    return None


def _start(program: str, arguments: list[str]) -> None:
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.startDetached()


def _beep(sound: Sound) -> None:
    if sound != "heard":
        QApplication.beep()


def _silence(sound: Sound) -> None:
    pass
