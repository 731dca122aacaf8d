"""A label as the dots the printer will set, for a preview: the same tree as on paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ui.words import language_code

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.config import DataFolder
    from app.queries.labels import JobRow
    from labels.drawing import Drawing


@dataclass(frozen=True, slots=True)
class LabelDots:
    """One byte a dot, 0 is ink; ``width_mm`` is the paper's."""

    grey: bytes
    width: int
    height: int
    width_mm: float


@dataclass(frozen=True, slots=True)
class Dots:
    """``bits``: one bit a dot, rows padded to whole bytes, 1 is paper; size also in mm."""

    bits: bytes
    width: int
    height: int
    width_mm: float
    height_mm: float


def dots_of(job: JobRow, folder: DataFolder) -> Callable[[], LabelDots]:
    """Work for another thread: laid out and proved as the spooler does, on the paper its printer
    is loaded with and in the window's language; ``LabelNotMade`` when it cannot be read.
    """
    return partial(_dots_of, job, folder, language_code())


def drawing_of(job: JobRow, folder: DataFolder, language: str) -> Drawing:
    # Pillow and the label library come in with the first label, not with the first window.
    from app.workers.label_pages import drawn, loaded_media  # noqa: PLC0415

    return drawn(job, folder.label_templates, loaded_media(folder.path, job), language)


def _dots_of(job: JobRow, folder: DataFolder, language: str) -> LabelDots:
    return dots_in(drawing_of(job, folder, language))


def dots_in(drawing: Drawing) -> LabelDots:
    """In any thread but the window's: some milliseconds."""
    from labels.raster import rasterize  # noqa: PLC0415 as above

    dots = rasterize(drawing).convert("L")
    return LabelDots(dots.tobytes(), dots.width, dots.height, drawing.media.width_mm)


def bits_of(drawing: Drawing) -> Dots:
    """As ``dots_in``, for a picture that shows them one by one."""
    from labels.raster import rasterize  # noqa: PLC0415 as above

    image, media = rasterize(drawing), drawing.media
    return Dots(image.tobytes(), image.width, image.height, media.width_mm, media.height_mm)
