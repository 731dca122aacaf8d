"""What the live view asks of a camera: frames in, a still out, whatever they come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

Frame = Callable[[], "QImage"]
"""Makes the picture when it is called, in any thread; frames that nobody looks at cost nothing."""


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """``id`` is the same after the next start; ``name`` is the maker's."""

    id: str
    name: str


class Camera(Protocol):
    def start(self, on_frame: Callable[[Frame], None], on_trouble: Callable[[], None]) -> None:
        """Frames come on the screen's thread from now on, or trouble does, or neither."""
        ...

    def stop(self) -> None: ...

    @property
    def most_zoom(self) -> float:
        """1.0 where the camera cannot zoom."""
        ...

    def zoom_to(self, factor: float) -> None: ...

    @property
    def has_light(self) -> bool: ...

    def shine(self, *, on: bool) -> None: ...


class Cameras(Protocol):
    def choices(self) -> list[CameraChoice]:
        """Those that are plugged in now, the system's favourite first."""
        ...

    def open(self, id_: str) -> Camera: ...
