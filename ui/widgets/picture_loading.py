"""Decodes pictures beside the screen's thread; the screen asks now and then whether one is done."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageReader

if TYPE_CHECKING:
    from collections.abc import Callable

Source = Path | bytes
LOOK_EVERY_MS: Final = 12
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


class PictureLoader(QObject):
    """Only futures cross between the threads: no signal is ever sent from the decoder's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._waiting: list[tuple[Future[QImage], Callable[[QImage], None]]] = []
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)

    def load(self, source: Source, bound: QSize | None, done: Callable[[QImage], None]) -> None:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
        self._waiting.append((self._pool.submit(read_picture, source, bound), done))
        self._timer.start()

    def forget(self) -> None:
        """Nobody waits for what is under way any more."""
        for future, _ in self._waiting:
            future.cancel()
        self._waiting = []
        self._timer.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _on_look(self) -> None:
        ready = [pair for pair in self._waiting if pair[0].done()]
        self._waiting = [pair for pair in self._waiting if not pair[0].done()]
        if not self._waiting:
            self._timer.stop()
        for future, done in ready:
            done(future.result())
