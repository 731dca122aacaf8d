"""The last look before paper moves: the drawn dots, read by a decoder, must say what was meant."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

import zxingcpp

from labels.elements import Element, Symbology
from labels.errors import ProofFailed
from labels.layout import lay_out
from labels.raster import rasterize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL import Image

    from labels.drawing import Code, Drawing
    from labels.media import Media

Reading = tuple[str, str]

# What a decoder calls each symbology: the AIM identifier, without its option digit for plain codes.
_AIM: Mapping[Symbology, str] = MappingProxyType(
    {
        Symbology.CODE128: "]C0",
        Symbology.GS1_128: "]C1",
        Symbology.CODE39: "]A",
        Symbology.EAN13: "]E",
        Symbology.EAN8: "]E",
        Symbology.UPCA: "]E",
        Symbology.UPCE: "]E",
        Symbology.ITF14: "]I",
        Symbology.QR: "]Q",
        Symbology.GS1_DATAMATRIX: "]d2",
        Symbology.DATAMATRIX: "]d",  # after GS1's: with a named encoding the digit differs
    }
)
_FORMATS = (
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.Code39,
    zxingcpp.BarcodeFormat.EANUPC,
    zxingcpp.BarcodeFormat.ITF,
    zxingcpp.BarcodeFormat.QRCode,
    zxingcpp.BarcodeFormat.DataMatrix,
)


def proved(tree: Element, media: Media) -> Drawing:
    """The laid-out label, once every code on it was read back.

    Raises ProofFailed, and what `layout.lay_out` raises.
    """
    drawing = lay_out(tree, media)
    prove(drawing, rasterize(drawing))
    return drawing


def prove(drawing: Drawing, image: Image.Image) -> None:
    """`image` has the drawing's dots, however it was made; raises ProofFailed."""
    expected = Counter(_expected(code) for code in drawing.codes)
    got = Counter(read(image)) if expected else expected
    if not expected <= got:
        raise ProofFailed(tuple(expected.elements()), tuple(got.elements()))


def read(image: Image.Image) -> list[Reading]:
    found = zxingcpp.read_barcodes(
        image.convert("L"),
        formats=zxingcpp.BarcodeFormats(_FORMATS),
        text_mode=zxingcpp.TextMode.HRI,
    )
    return [(_family(code.symbology_identifier), code.text) for code in found]


def _expected(code: Code) -> Reading:
    return _AIM[code.symbology], code.reads


def _family(identifier: str) -> str:
    known = (aim for aim in _AIM.values() if identifier.startswith(aim))
    return next(known, identifier)
