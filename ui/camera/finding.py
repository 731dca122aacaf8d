"""Whether this station can see: the camera part is an extra of 160 MB that not everybody needs."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ui.camera.contract import Cameras

PART: Final = "PySide6.QtMultimedia"


def bring_in() -> bool:
    """Import what cameras need (some hundred milliseconds, so beside the screen's thread).

    False where the extra is not installed, or where a library of the system is missing for it.
    """
    try:
        import_module(PART)
    except ImportError:
        return False
    return True


def cameras() -> Cameras:
    """After ``bring_in``, on the screen's thread."""
    from ui.camera.qt_cameras import QtCameras  # noqa: PLC0415 with the first photo

    return QtCameras()
