"""A label as the dots the printer will set, for a preview: the same tree as on paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.queries.labels import JobRow


@dataclass(frozen=True, slots=True)
class LabelDots:
    """One byte a dot, 0 is ink; ``width_mm`` is the paper's."""

    grey: bytes
    width: int
    height: int
    width_mm: float


def dots_of(job: JobRow, templates: Path) -> LabelDots:
    """Laid out and proved as the spooler does; ``LabelNotMade`` when it cannot be read."""
    # Pillow and the label library come in with the first label, not with the first window.
    from app.workers.label_pages import drawn  # noqa: PLC0415
    from labels.raster import rasterize  # noqa: PLC0415

    drawing = drawn(job, templates)
    dots = rasterize(drawing).convert("L")
    return LabelDots(dots.tobytes(), dots.width, dots.height, drawing.media.width_mm)
