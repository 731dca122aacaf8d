"""Decodes pictures beside the screen's thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from ui.widgets.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable

Source = Path | bytes
MOST_MEGABYTES: Final = 512


def read_picture(source: Source, bound: QSize | None = None) -> QImage:
    """The picture turned upright, no larger than ``bound``; a null image where it is none."""
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    buffer = QBuffer()
    if isinstance(source, bytes):
        buffer.setData(QByteArray(source))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
    else:
        reader = QImageReader(str(source))
    reader.setAutoTransform(True)
    whole = reader.size()
    if bound is not None and whole.isValid():
        turned = reader.transformation().value & 4  # by a quarter: sides change places
        target = bound.transposed() if turned else bound
        if whole.width() > target.width() or whole.height() > target.height():
            whole.scale(target, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(whole)
    return reader.read()


class PictureLoader(Background):
    def load(self, source: Source, bound: QSize | None, done: Callable[[QImage], None]) -> None:
        self.run(partial(read_picture, source, bound), done)
