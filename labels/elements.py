"""The tree a label is made of; sizes are what a person would measure, dots come later."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Align(StrEnum):
    START = "start"
    CENTER = "center"
    END = "end"


class Symbology(StrEnum):
    CODE128 = "code128"
    CODE39 = "code39"
    EAN13 = "ean13"
    EAN8 = "ean8"
    UPCA = "upca"
    UPCE = "upce"
    ITF14 = "itf14"
    QR = "qr"
    DATAMATRIX = "datamatrix"
    GS1_128 = "gs1-128"
    GS1_DATAMATRIX = "gs1-datamatrix"

    @property
    def is_matrix(self) -> bool:
        return self in {Symbology.QR, Symbology.DATAMATRIX, Symbology.GS1_DATAMATRIX}


@dataclass(frozen=True, slots=True)
class Text:
    """Words, or an identifier: that one is monospaced and never cut, it fits or it is refused.

    Sizes in points.  Text shrinks from `size` to `min_size` before anything else is done, wraps
    to `max_lines` (None: as many as the height allows) and then, words only, ends in an ellipsis.
    """

    text: str
    size: float
    min_size: float | None = None
    bold: bool = False
    identifier: bool = False
    max_lines: int | None = 1
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Barcode:
    """A code with its quiet zones; the bars are the widest whole dots that fit, never scaled.

    `height_mm` is the height of the bars, or the most a matrix (with quiet zone) may take.
    `module_dots` fixes the narrowest bar; otherwise it grows up to `max_module_mm`.
    GS1 data is written with brackets: `(01)09501101530003(10)AB-123`.
    """

    data: str
    symbology: Symbology = Symbology.CODE128
    height_mm: float = 10.0
    readable: bool = True
    readable_size: float = 7.0
    module_dots: int | None = None
    max_module_mm: float | None = None
    align: Align = Align.CENTER


@dataclass(frozen=True, slots=True)
class Image:
    """Black and white pixels, one dot each; `bits` are rows padded to whole bytes, 1 is white."""

    width: int
    height: int
    bits: bytes
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Spacer:
    """Room: so many millimetres, or (None) a share of whatever is left."""

    mm: float | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A frame round one element; `fill` is black with white text; `grow` takes a share of what is
    left in its row or column.
    """

    child: Element | None = None
    width_mm: float | None = None
    height_mm: float | None = None
    padding_mm: float = 0.0
    border_mm: float = 0.0
    fill: bool = False
    grow: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Children side by side, each as wide as it needs; `align` is theirs in the row's height."""

    children: tuple[Element, ...]
    gap_mm: float = 0.0
    align: Align = Align.START


@dataclass(frozen=True, slots=True)
class Column:
    """Children one below the other, each as wide as the column."""

    children: tuple[Element, ...]
    gap_mm: float = 0.0


@dataclass(frozen=True, slots=True)
class Turned:
    """The child turned clockwise by so many quarters; it is laid out as if the paper was turned."""

    child: Element
    quarters: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A rule across the room it is in; `upright` from top to foot, inside a row."""

    thickness_mm: float = 0.25
    upright: bool = False


@dataclass(frozen=True, slots=True)
class FirstThatFits:
    """The same thing said in several ways, the best one first."""

    options: tuple[Element, ...]


Element = Text | Barcode | Image | Spacer | Line | Box | Row | Column | Turned | FirstThatFits
