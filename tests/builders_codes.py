"""Photos of parcels with barcodes on them, as a hand at a bench takes them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

from tests.builders_pictures import jpeg, scene

if TYPE_CHECKING:
    from collections.abc import Sequence

TRACKING: Final = "1Z999AA10123456784"
LPN: Final = "B7-004213-K"
CODE128: Final = zxingcpp.BarcodeFormat.Code128
DATAMATRIX: Final = zxingcpp.BarcodeFormat.DataMatrix
QR: Final = zxingcpp.BarcodeFormat.QRCode


def label(
    text: str, form: zxingcpp.BarcodeFormat = CODE128, module: int = 4, *, gs1: bool = False
) -> Image.Image:
    """White paper with a code and some print around it."""
    made = (
        zxingcpp.create_barcode(text, form, gs1=gs1) if gs1 else zxingcpp.create_barcode(text, form)
    )
    bars = made.to_image(scale=module)
    height, width = bars.shape
    code = Image.frombytes("L", (width, height), bytes(memoryview(bars)))
    if height < width // 3:
        code = code.resize((width, width // 3), Image.Resampling.NEAREST)
    paper = Image.new("RGB", (code.width + 120, code.height + 140), (246, 244, 238))
    paper.paste(code.convert("RGB"), (60, 50))
    draw = ImageDraw.Draw(paper)
    for line in range(3):
        draw.rectangle(
            (60, code.height + 70 + line * 18, 60 + 90 * (line + 2), code.height + 76 + line * 18),
            fill=(60, 60, 60),
        )
    return paper


def parcel(
    labels: Sequence[Image.Image],
    size: tuple[int, int] = (2016, 1512),
    *,
    angle: float = 0,
    blur: float = 0,
    light: float = 1.0,
    lean: float = 0,
    seed: int = 1,
) -> bytes:
    """A JPEG of labels side by side on a cluttered table.

    ``lean`` tips the label away from the camera (a share of its width at the far side);
    ``light`` below 1 is dim, with the noise that dim light brings.
    """
    photo = scene(size, seed).filter(ImageFilter.GaussianBlur(2))
    share = size[0] // (len(labels) + 1)
    for number, one in enumerate(labels, start=1):
        paper = _leaning(one, lean).rotate(angle, Image.Resampling.BICUBIC, expand=True)
        place = (share * number - paper.width // 2, (size[1] - paper.height) // 2)
        photo.paste(paper, place, paper.getchannel("A"))
    if blur:
        photo = photo.filter(ImageFilter.GaussianBlur(blur))
    if light < 1:
        photo = _dim(photo, light, seed)
    return jpeg(photo, quality=85)


def _leaning(paper: Image.Image, lean: float) -> Image.Image:
    clear = paper.convert("RGBA")
    if not lean:
        return clear
    wide, tall = clear.size
    inset = wide * lean / 2
    # corners of the paper in the picture, from the top left around
    corners = ((inset, 0), (0, tall), (wide, tall), (wide - inset, 0))
    return clear.transform(
        clear.size,
        Image.Transform.PERSPECTIVE,
        _matrix(corners, (wide, tall)),
        Image.Resampling.BICUBIC,
    )


def _matrix(corners: Sequence[tuple[float, float]], size: tuple[int, int]) -> list[float]:
    """The eight numbers that bring ``corners`` back to the corners of ``size``."""
    wide, tall = size
    goals = ((0, 0), (0, tall), (wide, tall), (wide, 0))
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(corners, goals, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    """Gauss, with the largest number of each column first."""
    count = len(rows)
    for column in range(count):
        best = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[best] = rows[best], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in range(count):
            if row != column:
                times = rows[row][column]
                rows[row] = [a - times * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [row[-1] for row in rows]


def _dim(photo: Image.Image, light: float, seed: int) -> Image.Image:
    random.seed(seed)
    noise = Image.effect_noise(photo.size, 10).convert("RGB")
    dark = photo.point(lambda value: round(value * light))
    return Image.blend(dark, noise.point(lambda value: round(value * light)), 0.15)
