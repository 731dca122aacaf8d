"""Cameras that show what a test holds before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL.ImageQt import ImageQt
from PySide6.QtGui import QImage

from tests.builders_pictures import scene
from ui.camera.contract import CameraChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PIL import Image

    from ui.camera.contract import Frame


def held(image: Image.Image) -> QImage:
    return QImage(ImageQt(image.convert("RGB"))).copy()


class HandCamera:
    """``hold`` shows a picture; ``fail`` is a cable pulled out."""

    most_zoom = 3.0
    has_light = True

    def __init__(self) -> None:
        self.on_frame: Callable[[Frame], None] | None = None
        self.on_trouble: Callable[[], None] | None = None
        self.zoom, self.lit = 1.0, False

    def start(self, on_frame: Callable[[Frame], None], on_trouble: Callable[[], None]) -> None:
        self.on_frame, self.on_trouble = on_frame, on_trouble

    def stop(self) -> None:
        self.on_frame = self.on_trouble = None

    def zoom_to(self, factor: float) -> None:
        self.zoom = factor

    def shine(self, *, on: bool) -> None:
        self.lit = on

    def hold(self, image: Image.Image | None = None) -> None:
        picture = held(image or scene((1280, 960)))
        if self.on_frame is not None:
            self.on_frame(lambda: picture)

    def fail(self) -> None:
        if self.on_trouble is not None:
            self.on_trouble()


class HandCameras:
    def __init__(self, *names: str) -> None:
        self.made = {name: HandCamera() for name in names}

    def choices(self) -> list[CameraChoice]:
        return [CameraChoice(name, f"Camera {name}") for name in self.made]

    def open(self, id_: str) -> HandCamera:
        return self.made[id_]
