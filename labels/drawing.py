"""A label after layout: text, black rectangles and pictures on whole dots, from the top left."""

from __future__ import annotations

from dataclasses import dataclass

from labels.elements import Symbology
from labels.fonts import Face
from labels.media import Media


@dataclass(frozen=True, slots=True)
class TextRun:
    """One line's stretch in one face; `x` and `baseline` in dots, `size` the em in dots."""

    x: int
    baseline: int
    text: str
    face: Face
    size: int
    white: bool = False


@dataclass(frozen=True, slots=True)
class Fill:
    x: int
    y: int
    width: int
    height: int
    white: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """All the dark rectangles of one code, drawn in one go so that no seam shows between them."""

    fills: tuple[Fill, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    x: int
    y: int
    width: int
    height: int
    bits: bytes


@dataclass(frozen=True, slots=True)
class Code:
    """Where a barcode with its quiet zones lies and what it has to say; draws nothing."""

    x: int
    y: int
    width: int
    height: int
    module: int
    symbology: Symbology
    reads: str


Primitive = TextRun | Fill | Bars | Picture | Code


@dataclass(frozen=True, slots=True)
class Drawing:
    media: Media
    items: tuple[Primitive, ...]

    @property
    def codes(self) -> tuple[Code, ...]:
        return tuple(item for item in self.items if isinstance(item, Code))
