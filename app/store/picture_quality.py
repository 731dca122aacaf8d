"""Whether a photo can be evidence: light enough to see, sharp enough to read."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from PIL import Image, ImageFilter, ImageStat

LIMITS: Final = Path(__file__).parents[2] / "resources" / "photos" / "quality.toml"
FIELDS: Final = 4  # by as many
MIDDLE: Final = 128  # a Laplacian is signed, a byte is not
BRIGHTEST: Final = 0.95
LAPLACIAN: Final = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), 1, MIDDLE)


class Flaw(StrEnum):
    DARK = "dark"
    BLURRED = "blurred"


@dataclass(frozen=True, slots=True)
class Limits:
    """A photo is dark below both ``mean`` and ``bright``, blurred below ``sharpest``."""

    copy_pixels: int
    mean: float
    bright: float
    sharpest: float


@dataclass(frozen=True, slots=True)
class Quality:
    """``mean`` and ``bright`` of 255; ``sharpest`` is the sharpest field's variance."""

    mean: float
    bright: float
    sharpest: float

    def flaw(self, limits: Limits) -> Flaw | None:
        """The dark comes first: where there is no light nothing can be sharp."""
        if self.mean < limits.mean and self.bright < limits.bright:
            return Flaw.DARK
        return Flaw.BLURRED if self.sharpest < limits.sharpest else None


@cache
def limits() -> Limits:
    told = tomllib.loads(LIMITS.read_text(encoding="utf-8"))
    return Limits(
        told["copy_pixels"],
        told["dark"]["mean"],
        told["dark"]["bright"],
        told["blurred"]["sharpest"],
    )


def quality_of(picture: Image.Image) -> Quality:
    """Measured on a grey copy, so that large and small photos are held against one limit."""
    grey = picture.convert("L")
    most = limits().copy_pixels
    if max(grey.size) > most:
        grey.thumbnail((most, most))
    counts = grey.histogram()
    edges = grey.filter(LAPLACIAN)
    return Quality(
        ImageStat.Stat(grey).mean[0],
        _reached_by(counts, BRIGHTEST),
        max(ImageStat.Stat(field).var[0] for field in _fields(edges)),
    )


def flaw_of(picture: Image.Image) -> Flaw | None:
    return quality_of(picture).flaw(limits())


def _fields(edges: Image.Image) -> list[Image.Image]:
    """Without the outermost pixels: there the filter has nothing to compare with."""
    wide, tall = edges.size
    if min(wide, tall) < FIELDS * 4:
        return [edges]
    across = [1 + (wide - 2) * step // FIELDS for step in range(FIELDS + 1)]
    down = [1 + (tall - 2) * step // FIELDS for step in range(FIELDS + 1)]
    return [
        edges.crop((across[x], down[y], across[x + 1], down[y + 1]))
        for x in range(FIELDS)
        for y in range(FIELDS)
    ]


def _reached_by(counts: list[int], share: float) -> int:
    wanted, seen = sum(counts) * share, 0
    for value, count in enumerate(counts):
        seen += count
        if seen >= wanted:
            return value
    return len(counts) - 1
