"""A frame as the live view shows it, and as a photo."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from ui.camera.contract import Frame

QUALITY: Final = 92


def shown_small(frame: Frame, room: QSize) -> QImage:
    image = frame()
    if image.width() <= room.width() and image.height() <= room.height():
        return image
    return image.scaled(
        room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def developed(frame: Frame) -> bytes:
    """The frame in full as a JPEG; "" where the camera sent nothing that is a picture."""
    return jpeg_of(frame())


def jpeg_of(image: QImage) -> bytes:
    """Pillow takes a fifth of what Qt takes for it."""
    if image.isNull():
        return b""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size, row = (plain.width(), plain.height()), plain.bytesPerLine()
    photo = Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "RGB", row, 1)
    out = io.BytesIO()
    photo.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()
