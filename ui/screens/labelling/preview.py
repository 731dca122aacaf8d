"""The label as it prints: the same tree, laid out and turned into the printer's own dots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.queries.labels import JobRow


@dataclass(frozen=True, slots=True)
class Dots:
    """``bits``: one bit a dot, rows padded to whole bytes, 1 is paper; size also in mm."""

    bits: bytes
    width: int
    height: int
    width_mm: float
    height_mm: float


def dots_of(job: JobRow, templates: Path) -> Dots:
    """For a worker's thread: Pillow and the label library come in with the first preview."""
    from app.workers.label_pages import drawn  # noqa: PLC0415
    from labels.raster import rasterize  # noqa: PLC0415

    drawing = drawn(job, templates)
    image = rasterize(drawing)
    media = drawing.media
    return Dots(image.tobytes(), image.width, image.height, media.width_mm, media.height_mm)
