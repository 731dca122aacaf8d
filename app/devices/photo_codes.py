"""The codes in a photo: quickly where they are easy to see, with patience where they are not.

What is tried costs least first: half the pixels, grey, the few formats that parcels have, upright.
Only a photo in which nothing was found gets the rest: more formats, more light, other angles (a
long line code is missed from 15 to 75 degrees), all pixels; and of that no more than fits into
``BUDGET_S``, for most photos show goods and no code at all.
"""

from __future__ import annotations

import io
import json
import time
from dataclasses import asdict, dataclass
from enum import Enum
from functools import partial
from math import cos, radians, sin
from typing import TYPE_CHECKING, Final

import zxingcpp
from PIL import Image, ImageOps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.config import DataFolder

FORMATS: Final = ("JPEG", "PNG", "WEBP")
MOST_PIXELS: Final = 50_000_000
ENOUGH: Final = 1400  # pixels on the longer side: below, nothing is thrown away
ANGLES: Final = (-30, 30, 45)  # each is looked at lengthwise and across
BUDGET_S: Final = 1.5  # of a processor; no further look begins after that
MOST_CODES: Final = 12
LONGEST: Final = 512
UNREADABLE: Final = (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError)
GS1: Final = frozenset({"]C1", "]d2", "]Q3", "]e0", "]J1"})
_Format = zxingcpp.BarcodeFormat
ON_PARCELS: Final = (
    _Format.Code128,
    _Format.QRCode,
    _Format.DataMatrix,
)
COMMON: Final = (
    *ON_PARCELS,
    _Format.EANUPC,
    _Format.ITF,
    _Format.Code39,
    _Format.PDF417,
    _Format.Aztec,
)


class Effort(Enum):
    """How long a photo is looked at that shows nothing at first sight."""

    GLANCE = 1
    PATIENCE = 2


@dataclass(frozen=True, slots=True)
class SeenCode:
    """``text`` as the code says it, GS included; ``symbology`` its AIM identifier (``]C1``).

    ``x`` and ``y`` are its middle, as shares of the picture's width and height.
    """

    text: str
    symbology: str
    x: float
    y: float

    @property
    def as_scanned(self) -> str:
        """As a scanner sends it: with its symbology where the fields of GS1 depend on that."""
        return f"{self.symbology}{self.text}" if self.symbology in GS1 else self.text


def codes_in(
    data: bytes, effort: Effort = Effort.PATIENCE, *, budget_s: float = BUDGET_S
) -> tuple[SeenCode, ...]:
    """From left to right and top to bottom; nothing for what is no readable picture."""
    until = time.thread_time() + budget_s
    try:
        picture = _half(data)
        found = _seen(picture, ON_PARCELS, turned=False)
        if found or effort is Effort.GLANCE:
            return found
        for look in _looks(picture, data):
            if time.thread_time() >= until:
                break
            if found := look():
                return found
    except UNREADABLE:
        pass
    return ()


def codes_of(folder: DataFolder, sha256: str) -> tuple[SeenCode, ...]:
    """Of a photo in the store: looked for once, and kept beside its thumbnail."""
    path = folder.photo_codes(sha256)
    try:
        return tuple(SeenCode(**row) for row in json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        pass  # not looked for yet, or written by half: it can always be looked for again
    try:
        found = codes_in(folder.photo(sha256).read_bytes())
        path.write_text(json.dumps([asdict(one) for one in found]), encoding="utf-8")
    except OSError:
        return ()
    return found


def codes_in_grey(width: int, height: int, pixels: bytes) -> tuple[SeenCode, ...]:
    """One frame of a live camera: whatever is seen at a glance."""
    return _seen(Image.frombytes("L", (width, height), pixels), COMMON, turned=True)


def _half(data: bytes) -> Image.Image:
    """Grey, and as small as a code still bears: a JPEG is decoded to that size at once."""
    with Image.open(io.BytesIO(data), formats=FORMATS) as photo:
        if photo.width * photo.height > MOST_PIXELS:
            raise ValueError(photo.size)
        if max(photo.size) >= 2 * ENOUGH:
            photo.draft("L", (photo.width // 2, photo.height // 2))
        return photo.convert("L")


def _full(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=FORMATS) as photo:
        photo.draft("L", photo.size)
        return photo.convert("L")


def _looks(picture: Image.Image, data: bytes) -> Iterator[Callable[[], tuple[SeenCode, ...]]]:
    """One look more patient than the other; none is begun before it is called."""
    yield partial(_seen, picture, COMMON, turned=True)
    lit = ImageOps.autocontrast(picture, cutoff=1)
    yield partial(_seen, lit, COMMON, turned=True)
    for angle in ANGLES:
        yield partial(_seen_tilted, lit, angle)
    yield partial(_seen_whole, data, picture.size)


def _seen_tilted(picture: Image.Image, angle: int) -> tuple[SeenCode, ...]:
    tilted = picture.rotate(angle, Image.Resampling.BILINEAR, expand=True, fillcolor="white")
    return _seen(tilted, COMMON, turned=True, back=(angle, picture.size))


def _seen_whole(data: bytes, looked_at: tuple[int, int]) -> tuple[SeenCode, ...]:
    """With all its pixels, where it was looked at with fewer."""
    full = _full(data)
    return () if full.size == looked_at else _seen(full, COMMON, turned=True)


def _seen(
    picture: Image.Image,
    formats: Sequence[zxingcpp.BarcodeFormat],
    *,
    turned: bool,
    back: tuple[int, tuple[int, int]] | None = None,
) -> tuple[SeenCode, ...]:
    found = zxingcpp.read_barcodes(
        picture,
        formats=zxingcpp.BarcodeFormats(formats),
        try_rotate=turned,
        try_downscale=turned,
        try_invert=turned,
    )
    codes = [_code(one, picture.size, back) for one in found[:MOST_CODES] if one.valid]
    unique = {(one.symbology, one.text): one for one in codes if 0 < len(one.text) <= LONGEST}
    return tuple(sorted(unique.values(), key=lambda one: (round(one.y, 1), one.x)))


def _code(
    found: zxingcpp.Barcode, size: tuple[int, int], back: tuple[int, tuple[int, int]] | None
) -> SeenCode:
    place = found.position
    corners = (place.top_left, place.top_right, place.bottom_left, place.bottom_right)
    x = sum(corner.x for corner in corners) / 4
    y = sum(corner.y for corner in corners) / 4
    if back is not None:
        x, y, size = _turned_back(x, y, size, *back)
    text = bytes(found.bytes).decode("utf-8", "replace") if found.bytes else found.text
    return SeenCode(text, found.symbology_identifier, x / size[0], y / size[1])


def _turned_back(
    x: float, y: float, size: tuple[int, int], angle: int, original: tuple[int, int]
) -> tuple[float, float, tuple[int, int]]:
    """Where a place of the tilted picture is in the upright one."""
    turn = radians(angle)
    east, south = x - size[0] / 2, y - size[1] / 2
    return (
        east * cos(turn) - south * sin(turn) + original[0] / 2,
        east * sin(turn) + south * cos(turn) + original[1] / 2,
        original,
    )
