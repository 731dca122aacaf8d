"""ZPL as an independent renderer sees it: its commands, and the dots a printer would set."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PIL import Image
from zplkit import Options, render
from zplkit.output import Limits as OutputLimits
from zplkit.parse import parse
from zplkit.rendering import Limits

if TYPE_CHECKING:
    from labels.media import Media


def dots(zpl: bytes, media: Media) -> Image.Image:
    """The first label's."""
    return all_dots(zpl, media)[0]


def all_dots(zpl: bytes, media: Media) -> list[Image.Image]:
    options = _options(media)
    made = []
    for label in render(zpl, options, limits=_limits()).labels:
        raster = label.rasterize(limits=OutputLimits(pixels=40_000_000))
        made.append(Image.frombytes("L", (raster.width, raster.height), raster.pixels))
    return made


def commands(zpl: bytes) -> list[str]:
    """Every command by its letters; what is inside a field or a graphic is data."""
    return [
        bytes(element)[:3].decode("ascii", "replace")
        for element in parse(zpl).elements
        if element.kind in {"format_command", "control_command", "control_character"}
    ]


def _options(media: Media) -> Options:
    return Options(
        profile="specification", width=media.width_dots, height=media.height_dots, dpi=media.dpi
    )


@cache
def _limits() -> Limits:
    return Limits(graphic_bytes=20_000_000, input_bytes=20_000_000, pixels=60_000_000)
