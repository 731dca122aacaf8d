"""The cameras that QtMultimedia finds.  Imported with the first photo, never with the window.

Stills are the newest frame of the video sink: ``QImageCapture`` refuses work for some sources,
and ``QCamera.start`` raises nothing when there is no camera, so the list is asked first.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from ui.camera.contract import CameraChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from ui.camera.contract import Camera, Frame

MOST_PIXELS: Final = 3840 * 2160
SLOWEST: Final = 9.0  # frames a second: below, the live view lags behind the hand
# Which desktop libraries it did not find is nobody's business at a bench.
QUIET: Final = "qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg*=false"


class SinkCamera:
    """Whatever feeds a capture session, seen through a video sink of our own."""

    def __init__(self, session: QMediaCaptureSession) -> None:
        self._session = session
        self._sink = QVideoSink()
        session.setVideoOutput(self._sink)
        self._on_frame: Callable[[Frame], None] | None = None
        self._on_trouble: Callable[[], None] | None = None
        self._sink.videoFrameChanged.connect(self._heard)

    def start(self, on_frame: Callable[[Frame], None], on_trouble: Callable[[], None]) -> None:
        self._on_frame, self._on_trouble = on_frame, on_trouble

    def stop(self) -> None:
        self._on_frame = self._on_trouble = None

    @property
    def most_zoom(self) -> float:
        return 1.0

    def zoom_to(self, factor: float) -> None:
        """Nothing to zoom."""

    @property
    def has_light(self) -> bool:
        return False

    def shine(self, *, on: bool) -> None:
        """No light to shine."""

    def _heard(self, frame: QVideoFrame) -> None:
        if self._on_frame is not None and frame.isValid():
            self._on_frame(partial(_picture, QVideoFrame(frame)))

    def _troubled(self) -> None:
        if self._on_trouble is not None:
            self._on_trouble()


class QtCamera(SinkCamera):
    def __init__(self, device: QCameraDevice) -> None:
        self._camera = QCamera(device)
        best = best_format(device.videoFormats())
        if best is not None:
            self._camera.setCameraFormat(best)
        session = QMediaCaptureSession()
        session.setCamera(self._camera)
        super().__init__(session)
        self._camera.errorOccurred.connect(self._on_error)

    def start(self, on_frame: Callable[[Frame], None], on_trouble: Callable[[], None]) -> None:
        super().start(on_frame, on_trouble)
        self._camera.start()

    def stop(self) -> None:
        super().stop()
        self._camera.stop()

    @property
    def most_zoom(self) -> float:
        return max(1.0, self._camera.maximumZoomFactor())

    def zoom_to(self, factor: float) -> None:
        self._camera.setZoomFactor(factor)

    @property
    def has_light(self) -> bool:
        return self._camera.isTorchModeSupported(QCamera.TorchMode.TorchOn)

    def shine(self, *, on: bool) -> None:
        modes = QCamera.TorchMode
        self._camera.setTorchMode(modes.TorchOn if on else modes.TorchOff)

    def _on_error(self, _error: QCamera.Error, _words: str) -> None:
        self._troubled()


class QtCameras:
    def __init__(self) -> None:
        if "QT_LOGGING_RULES" not in os.environ:
            QLoggingCategory.setFilterRules(QUIET)

    def choices(self) -> list[CameraChoice]:
        favourite = QMediaDevices.defaultVideoInput().id()
        found = sorted(QMediaDevices.videoInputs(), key=lambda one: one.id() != favourite)
        return [CameraChoice(_id(one), one.description()) for one in found]

    def open(self, id_: str) -> Camera:
        for device in QMediaDevices.videoInputs():
            if _id(device) == id_:
                return QtCamera(device)
        return QtCamera(QMediaDevices.defaultVideoInput())


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The most pixels that still come fast enough: a still is a frame of the stream."""
    quick = [
        one for one in formats if one.maxFrameRate() >= SLOWEST and _pixels(one) <= MOST_PIXELS
    ]
    return max(quick, key=lambda one: (_pixels(one), one.maxFrameRate()), default=None)


def _pixels(one: QCameraFormat) -> int:
    size = one.resolution()
    return size.width() * size.height()


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")


def _picture(frame: QVideoFrame) -> QImage:
    return frame.toImage()
