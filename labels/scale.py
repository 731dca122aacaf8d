"""How large things are on a label of a given height: the sizes that templates name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from labels.media import Media


@dataclass(frozen=True, slots=True)
class Scale:
    """Millimetres and points; `hero` is what is read from a metre, `lines` the title's most."""

    code: float
    square: float
    module: float
    gap: float
    rule: float
    hero: float
    strong: float
    body: float
    small: float
    bar: float
    lines: int


TINY = Scale(6.5, 8.0, 0.5, 0.5, 0.15, 17, 8, 6.5, 5.5, 8, 1)
SMALL = Scale(8.0, 9.5, 0.5, 0.7, 0.2, 20, 9, 7, 6, 9, 2)
MEDIUM = Scale(11.0, 11.5, 0.5, 0.9, 0.25, 24, 11, 8, 7, 11, 2)
LARGE = Scale(34.0, 34.0, 0.8, 3.0, 0.5, 48, 24, 18, 13, 26, 7)

_STEPS = ((30.0, TINY), (36.0, SMALL), (75.0, MEDIUM))


def scale_of(media: Media) -> Scale:
    return next((scale for below, scale in _STEPS if media.height_mm < below), LARGE)
