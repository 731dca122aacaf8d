"""A label after layout: text, black rectangles and pictures on whole dots, from the top left."""

from __future__ import annotations

from dataclasses import dataclass

from labels.barcodes import Symbol
from labels.elements import Symbology
from labels.fonts import Face
from labels.media import Media


@dataclass(frozen=True, slots=True)
class TextRun:
    """One line's stretch in one face; `x` and `baseline` in dots, `size` the em in dots.

    `turn`: quarters clockwise about the point where it starts.
    """

    x: int
    baseline: int
    text: str
    face: Face
    size: int
    white: bool = False
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Fill:
    x: int
    y: int
    width: int
    height: int
    white: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A barcode with its quiet zones: where it lies and what it says.

    `bars` is the rectangle (x, y, width, height) of its modules alone, after every turn.
    """

    x: int
    y: int
    width: int
    height: int
    module: int
    symbology: Symbology
    symbol: Symbol
    bars: tuple[int, int, int, int]
    turn: int = 0

    @property
    def reads(self) -> str:
        return self.symbol.reads


@dataclass(frozen=True, slots=True)
class Bars:
    """All the dark rectangles of one code, drawn in one go so that no seam shows between them."""

    fills: tuple[Fill, ...]
    code: Code


@dataclass(frozen=True, slots=True)
class Picture:
    x: int
    y: int
    width: int
    height: int
    bits: bytes


Primitive = TextRun | Fill | Bars | Picture


@dataclass(frozen=True, slots=True)
class Drawing:
    media: Media
    items: tuple[Primitive, ...]

    @property
    def codes(self) -> tuple[Code, ...]:
        return tuple(item.code for item in self.items if isinstance(item, Bars))
