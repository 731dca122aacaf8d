"""Lays the tree out on whole dots, once, for every way of drawing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import singledispatch

from labels import bars, turning
from labels.drawing import Drawing, Fill, Picture, Primitive
from labels.elements import (
    Align,
    Barcode,
    Box,
    Column,
    Element,
    FirstThatFits,
    Image,
    Line,
    Row,
    Spacer,
    Text,
    Turned,
)
from labels.errors import DoesNotFit
from labels.media import Media
from labels.typesetting import drawn, indent, set_text

Size = tuple[int, int]
Placed = tuple[Primitive, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """Where an element may go, in dots; `white`: its ground is black."""

    media: Media
    x: int
    y: int
    width: int
    height: int
    white: bool = False


def lay_out(tree: Element, media: Media) -> Drawing:
    """Raises DoesNotFit, NotEncodable or TooDense."""
    margin = media.margin_dots
    width, height = media.width_dots - 2 * margin, media.height_dots - 2 * margin
    return Drawing(media, place(tree, Room(media, margin, margin, width, height)))


@singledispatch
def measure(element: Element, _room: Room) -> Size:
    """What an element takes of the room it is offered; growing parts count as nothing."""
    raise TypeError(element)


@singledispatch
def place(element: Element, _room: Room) -> Placed:
    raise TypeError(element)


@measure.register(Text)
def _(element: Text, room: Room) -> Size:
    words = set_text(element, room.media, room.width, room.height)
    return words.width, words.height


@place.register(Text)
def _(element: Text, room: Room) -> Placed:
    words = set_text(element, room.media, room.width, room.height)
    return drawn(words, element.align, (room.x, room.y, room.width), white=room.white)


@measure.register(Barcode)
def _(element: Barcode, room: Room) -> Size:
    plan = bars.plan(element, room.media, room.width, room.height)
    return plan.width, plan.height


@place.register(Barcode)
def _(element: Barcode, room: Room) -> Placed:
    at = room.x, room.y, room.width, room.height
    return bars.place(element, room.media, at, white=room.white)


@measure.register(Image)
def _(element: Image, room: Room) -> Size:
    return _checked(element, (element.width, element.height), room)


@place.register(Image)
def _(element: Image, room: Room) -> Placed:
    measure(element, room)
    x = room.x + indent(element.align, element.width, room.width)
    return (Picture(x, room.y, element.width, element.height, element.bits),)


@measure.register(Spacer)
def _(element: Spacer, room: Room) -> Size:
    dots = room.media.dots(element.mm or 0)
    return dots, dots


@place.register(Spacer)
def _(_element: Spacer, _room: Room) -> Placed:
    return ()


@measure.register(Line)
def _(element: Line, room: Room) -> Size:
    thick = max(1, room.media.dots(element.thickness_mm))
    size = (thick, 0) if element.upright else (0, thick)
    return _checked(element, size, room)


@place.register(Line)
def _(element: Line, room: Room) -> Placed:
    across, down = measure(element, room)
    return (Fill(room.x, room.y, across or room.width, down or room.height, room.white),)


@measure.register(Turned)
def _(element: Turned, room: Room) -> Size:
    width, height = measure(element.child, _turned(element, room))
    return (height, width) if element.quarters % 2 else (width, height)


@place.register(Turned)
def _(element: Turned, room: Room) -> Placed:
    inner = _turned(element, room)
    placed = place(element.child, replace(inner, x=0, y=0))
    turn = turning.Turn(element.quarters, (inner.width, inner.height), (room.x, room.y))
    return turn.all(placed)


@measure.register(Box)
def _(element: Box, room: Room) -> Size:
    inset = _inset(element, room.media)
    asked = _asked(element, room)
    if element.child is None:
        return _checked(element, asked, room)
    inner = measure(element.child, _inner(element, room))
    width = room.media.dots(element.width_mm) if element.width_mm else inner[0] + 2 * inset
    height = room.media.dots(element.height_mm) if element.height_mm else inner[1] + 2 * inset
    return _checked(element, (width, height), room)


@place.register(Box)
def _(element: Box, room: Room) -> Placed:
    border = room.media.dots(element.border_mm)
    frame = _frame(element, room, border)
    if element.child is None:
        return frame
    inner = _inner(element, room)
    need = measure(element.child, inner)
    return (*frame, *place(element.child, _aligned(element.child, Align.CENTER, need[1], inner)))


@measure.register(Row)
def _(element: Row, room: Room) -> Size:
    widths = _widths(element, room)
    heights = [
        measure(child, replace(room, width=width))[1] if not isinstance(child, Spacer) else 0
        for child, width in zip(element.children, widths, strict=True)
    ]
    return sum(widths) + _gaps(element, room.media), max(heights, default=0)


@place.register(Row)
def _(element: Row, room: Room) -> Placed:
    gap = room.media.dots(element.gap_mm)
    x = room.x
    placed: list[Primitive] = []
    for child, width in zip(element.children, _widths(element, room), strict=True):
        cell = replace(room, x=x, width=width)
        if not isinstance(child, Spacer):
            need = measure(child, cell)[1]
            placed += place(child, _aligned(child, element.align, need, cell))
        x += width + gap
    return tuple(placed)


@measure.register(Column)
def _(element: Column, room: Room) -> Size:
    left = room.height - _gaps(element, room.media)
    width = total = 0
    for child in element.children:
        if _grows(child):
            continue
        need = measure(child, replace(room, height=left - total))
        width, total = max(width, _across(child, need[0])), total + need[1]
    return _checked(element, (width, total + _gaps(element, room.media)), room)


@place.register(Column)
def _(element: Column, room: Room) -> Placed:
    gap = room.media.dots(element.gap_mm)
    y = room.y
    placed: list[Primitive] = []
    for child, height in zip(element.children, _heights(element, room), strict=True):
        placed += place(child, replace(room, y=y, height=height))
        y += height + gap
    return tuple(placed)


@measure.register(FirstThatFits)
def _(element: FirstThatFits, room: Room) -> Size:
    return measure(_fitting(element, room), room)


@place.register(FirstThatFits)
def _(element: FirstThatFits, room: Room) -> Placed:
    return place(_fitting(element, room), room)


def _fitting(element: FirstThatFits, room: Room) -> Element:
    for option in element.options[:-1]:
        try:
            place(option, room)
        except DoesNotFit:
            continue
        return option
    return element.options[-1]


def _turned(element: Turned, room: Room) -> Room:
    if element.quarters % 2:
        return replace(room, width=room.height, height=room.width)
    return room


def _widths(row: Row, room: Room) -> list[int]:
    """Each child's width: what it needs, growing ones share the rest."""
    left = room.width - _gaps(row, room.media)
    fixed: dict[int, int] = {}
    for index, child in enumerate(row.children):
        if not _grows(child):
            fixed[index] = measure(child, replace(room, width=max(0, left)))[0]
            left -= fixed[index]
    if left < 0:
        raise _does_not_fit(row, (room.width - left, room.height), room)
    return _shared(len(row.children), fixed, left)


def _heights(column: Column, room: Room) -> list[int]:
    left = room.height - _gaps(column, room.media)
    fixed: dict[int, int] = {}
    for index, child in enumerate(column.children):
        if not _grows(child):
            fixed[index] = measure(child, replace(room, height=max(0, left)))[1]
            left -= fixed[index]
    if left < 0:
        raise _does_not_fit(column, (room.width, room.height - left), room)
    return _shared(len(column.children), fixed, left)


def _shared(count: int, fixed: dict[int, int], left: int) -> list[int]:
    growing = count - len(fixed)
    share, over = divmod(left, growing) if growing else (0, 0)
    sizes = []
    for index in range(count):
        if index in fixed:
            sizes.append(fixed[index])
        else:
            sizes.append(share + (1 if over > 0 else 0))
            over -= 1
    return sizes


def _grows(element: Element) -> bool:
    return (isinstance(element, Box) and element.grow) or (
        isinstance(element, Spacer) and element.mm is None
    )


def _across(element: Element, width: int) -> int:
    """A spacer in a column is height only."""
    return 0 if isinstance(element, Spacer) else width


def _gaps(element: Row | Column, media: Media) -> int:
    return media.dots(element.gap_mm) * max(0, len(element.children) - 1)


def _aligned(element: Element, align: Align, need: int, room: Room) -> Room:
    """Leaves stand in a row by `align`; what has parts of its own takes the whole height."""
    if not isinstance(element, Text | Barcode | Image):
        return room
    return replace(room, y=room.y + indent(align, need, room.height), height=need)


def _inset(box: Box, media: Media) -> int:
    return media.dots(box.border_mm) + media.dots(box.padding_mm)


def _asked(box: Box, room: Room) -> Size:
    return room.media.dots(box.width_mm or 0), room.media.dots(box.height_mm or 0)


def _inner(box: Box, room: Room) -> Room:
    inset = _inset(box, room.media)
    width = min(room.width, room.media.dots(box.width_mm) if box.width_mm else room.width)
    height = min(room.height, room.media.dots(box.height_mm) if box.height_mm else room.height)
    if min(width, height) < 2 * inset:
        raise _does_not_fit(box, (2 * inset, 2 * inset), room)
    return replace(
        room,
        x=room.x + inset,
        y=room.y + inset,
        width=width - 2 * inset,
        height=height - 2 * inset,
        white=room.white or box.fill,
    )


def _frame(box: Box, room: Room, border: int) -> Placed:
    x, y, width, height = room.x, room.y, room.width, room.height
    if box.fill:
        return (Fill(x, y, width, height, room.white),)
    if not border:
        return ()
    return (
        Fill(x, y, width, border, room.white),
        Fill(x, y + height - border, width, border, room.white),
        Fill(x, y + border, border, height - 2 * border, room.white),
        Fill(x + width - border, y + border, border, height - 2 * border, room.white),
    )


def _checked(element: Element, needed: Size, room: Room) -> Size:
    if needed[0] > room.width or needed[1] > room.height:
        raise _does_not_fit(element, needed, room)
    return needed


def _does_not_fit(element: Element, needed: Size, room: Room) -> DoesNotFit:
    mm = room.media.mm
    return DoesNotFit(element, (mm(needed[0]), mm(needed[1])), (mm(room.width), mm(room.height)))
