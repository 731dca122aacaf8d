"""Puts a code on whole dots: the widest bar that fits, its quiet zones, the line below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from labels.barcodes import Symbol, encode
from labels.drawing import Bars, Code, Fill, Primitive
from labels.elements import Barcode, Text
from labels.errors import DoesNotFit, TooDense
from labels.typesetting import SetText, drawn, indent, set_text

if TYPE_CHECKING:
    from labels.media import Media

NARROWEST_MM, NARROWEST_MATRIX_MM = 0.25, 0.33
WIDEST_MM, WIDEST_MATRIX_MM = 0.5, 1.0
FEWEST_DOTS = 2
GAP_MM = 0.6  # between bars and the line below
READABLE_LEAST = 5.0  # points
_DARK = re.compile("1+")


@dataclass(frozen=True, slots=True)
class Plan:
    """A code's sizes in dots; `width` and `height` include quiet zones and the line below."""

    symbol: Symbol
    module: int
    bar_height: int
    width: int
    code_height: int
    words: SetText | None
    height: int


def narrowest_module(barcode: Barcode, media: Media) -> int:
    least = NARROWEST_MATRIX_MM if barcode.symbology.is_matrix else NARROWEST_MM
    return max(FEWEST_DOTS, media.dots_up(least))


def plan(barcode: Barcode, media: Media, width: int, height: int) -> Plan:
    """Raises NotEncodable, TooDense, DoesNotFit."""
    symbol = encode(barcode.data, barcode.symbology)
    left, top, right, bottom = symbol.quiet
    wide = left + len(symbol.rows[0]) + right
    high = top + len(symbol.rows) + bottom
    side = min(height, media.dots(barcode.height_mm))
    module = _module(barcode, media, (wide, high), (width, side))
    bar_height = module if barcode.symbology.is_matrix else media.dots(barcode.height_mm)
    code_height = module * (top + bottom) + bar_height * len(symbol.rows)
    words, below = _words(barcode, symbol, media, width)
    total = code_height + below
    if total > height or module * wide > width:
        raise _too_big(barcode, media, (module * wide, total), (width, height))
    widest = max(module * wide, words.width if words else 0)
    return Plan(symbol, module, bar_height, widest, code_height, words, total)


def place(
    barcode: Barcode, media: Media, at: tuple[int, int, int, int], *, white: bool
) -> tuple[Primitive, ...]:
    """`at` is x, y, width, height in dots; on black ground the code brings its own white."""
    x, y, width, height = at
    made = plan(barcode, media, width, height)
    left, top, right, _ = made.symbol.quiet
    wide = made.module * (left + len(made.symbol.rows[0]) + right)
    code_x = x + indent(barcode.align, wide, width)
    ground = (Fill(x, y, width, made.height, white=True),) if white else ()
    first = code_x + left * made.module, y + top * made.module
    size = made.module * len(made.symbol.rows[0]), made.bar_height * len(made.symbol.rows)
    code = Code(
        code_x,
        y,
        wide,
        made.code_height,
        made.module,
        barcode.symbology,
        made.symbol,
        (*first, *size),
    )
    bars = Bars(_bars(made, *first), code)
    if made.words is None:
        return (*ground, bars)
    below = y + made.code_height + media.dots(GAP_MM)
    return (*ground, bars, *drawn(made.words, barcode.align, (x, below, width)))


def _bars(made: Plan, x: int, y: int) -> tuple[Fill, ...]:
    fills = []
    for number, row in enumerate(made.symbol.rows):
        top = y + number * made.bar_height
        for dark in _DARK.finditer(row):
            left, right = dark.span()
            width = (right - left) * made.module
            fills.append(Fill(x + left * made.module, top, width, made.bar_height))
    return tuple(fills)


def _module(
    barcode: Barcode, media: Media, size: tuple[int, int], room_dots: tuple[int, int]
) -> int:
    least = narrowest_module(barcode, media)
    (wide, high), (width, height) = size, room_dots
    room = min(width // wide, height // high) if barcode.symbology.is_matrix else width // wide
    if barcode.module_dots is not None:
        if barcode.module_dots < least:
            raise TooDense(barcode, media.mm(barcode.module_dots), media.mm(least))
        return barcode.module_dots
    if room < least:
        side = media.mm(least * high) if barcode.symbology.is_matrix else barcode.height_mm
        have = media.mm(room_dots[0]), media.mm(room_dots[1])
        raise DoesNotFit(barcode, (media.mm(least * wide), side), have)
    widest = WIDEST_MATRIX_MM if barcode.symbology.is_matrix else WIDEST_MM
    return max(least, min(room, media.dots(barcode.max_module_mm or widest)))


def _words(
    barcode: Barcode, symbol: Symbol, media: Media, width: int
) -> tuple[SetText | None, int]:
    if not barcode.readable:
        return None, 0
    words = set_text(_readable(barcode, symbol), media, width, media.height_dots)
    return words, words.height + media.dots(GAP_MM)


def _readable(barcode: Barcode, symbol: Symbol) -> Text:
    least = min(barcode.readable_size, READABLE_LEAST)
    return Text(symbol.human, barcode.readable_size, least, identifier=True, max_lines=3)


def _too_big(
    barcode: Barcode, media: Media, needed: tuple[int, int], have: tuple[int, int]
) -> DoesNotFit:
    return DoesNotFit(
        barcode,
        (media.mm(needed[0]), media.mm(needed[1])),
        (media.mm(have[0]), media.mm(have[1])),
    )
