"""Drawings as ZPL II: the printer's own codes and type where they are the same, dots elsewhere.

Every length is in the print head's dots and every position is the raster's.  What a person or a
file brought in reaches the printer only inside a field, where all but plain letters, digits and
a little punctuation is written in hexadecimal: no text can begin, end or change a command.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from labels import zpl_codes, zpl_text
from labels.drawing import Bars, Drawing, Fill, Picture, Primitive, TextRun
from labels.zpl_graphics import graphic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from labels.media import Media

DARKEST: Final = 30
FASTEST: Final = 14  # inches a second
MOST_COPIES: Final = 999
FARTHEST: Final = 120  # dots, the range of ^LT

# What an earlier job may have left behind: UTF-8 (else # may be printed as £), upright fields,
# no mirror, no reverse, home at the corner.
CLEAN_SLATE: Final = "^CI28^PON^PMN^FWN^LRN^LH0,0"


class WrongSetting(ValueError):
    """``field`` of a printer's settings is outside ``least`` to ``most``."""

    def __init__(self, field: str, least: float, most: float) -> None:
        super().__init__(field, least, most)
        self.field = field
        self.least = least
        self.most = most


def _within(field: str, value: int | None, least: int, most: int) -> None:
    if value is not None and not least <= value <= most:
        raise WrongSetting(field, least, most)


@dataclass(frozen=True, slots=True)
class ZplSettings:
    """How one printer is set; None leaves what is set at the printer itself.

    ``darkness`` 0 to 30, ``speed`` in inches a second, ``offset_mm`` moves the print to the right
    and down.  ``native`` off sends every label as dots alone, for printers that only nearly speak
    ZPL.
    """

    darkness: int | None = None
    speed: int | None = None
    offset_mm: tuple[float, float] | None = None
    copies: int = 1
    native: bool = True

    def __post_init__(self) -> None:
        _within("darkness", self.darkness, 0, DARKEST)
        _within("speed", self.speed, 1, FASTEST)
        _within("copies", self.copies, 1, MOST_COPIES)


def write_zpl(drawings: Iterable[Drawing], settings: ZplSettings = ZplSettings()) -> bytes:
    """One format (``^XA`` to ``^XZ``) a drawing; plain ASCII."""
    return "".join(_label(drawing, settings) for drawing in drawings).encode("ascii")


def _label(drawing: Drawing, settings: ZplSettings) -> str:
    media = drawing.media
    head = "" if settings.darkness is None else f"~SD{settings.darkness:02}\n"
    size = f"^PW{media.width_dots}^LL{media.height_dots}"
    set_up = CLEAN_SLATE + size + _offset(settings, media)
    if settings.speed is not None:
        set_up += f"^PR{settings.speed}"
    fields = list(_native(drawing)) if settings.native else [graphic(media, drawing.items)]
    copies = f"^PQ{settings.copies}" if settings.copies > 1 else ""
    return "\n".join((f"{head}^XA{set_up}", *fields, f"{copies}^XZ\n"))


def _offset(settings: ZplSettings, media: Media) -> str:
    if settings.offset_mm is None:
        return ""
    right, down = (media.dots(mm) for mm in settings.offset_mm)
    _within("offset", down, -FARTHEST, FARTHEST)
    return f"^LT{down}^LS{-right}"  # ^LS counts to the left


def _native(drawing: Drawing) -> Iterator[str]:
    media = drawing.media
    for (words, *_), group in groupby(drawing.items, key=_kind):
        items = tuple(group)
        if words:
            yield from _words(items, media)
        else:
            for item in items:
                yield _field(item, media)


def _kind(item: Primitive) -> tuple[bool, int, bool]:
    """Words of one size that follow each other are set one way, all native or all as dots."""
    if isinstance(item, TextRun):
        return True, item.size, item.white
    return False, 0, False


def _words(items: tuple[Primitive, ...], media: Media) -> Iterator[str]:
    runs = [item for item in items if isinstance(item, TextRun)]
    if all(map(zpl_text.has, runs)):
        yield from map(zpl_text.field, runs)
        return
    for _, line in groupby(runs, key=lambda run: (run.baseline, run.turn)):
        yield graphic(media, tuple(line))


def _field(item: Primitive, media: Media) -> str:
    match item:
        case Fill() if item.width > 0 and item.height > 0:
            return _box(item)
        case Bars():
            return zpl_codes.field(item.code) or graphic(media, (item,))
        case Picture():
            ground = _box(Fill(item.x, item.y, item.width, item.height, white=True))
            return ground + graphic(media, (item,))
        case _:
            return ""


def _box(fill: Fill) -> str:
    ink = "W" if fill.white else "B"
    thick = min(fill.width, fill.height)
    return f"^FO{fill.x},{fill.y}^GB{fill.width},{fill.height},{thick},{ink},0^FS"
