"""Pictures as cameras, phones, scanners and enemies make them."""

from __future__ import annotations

import io
import random
import struct
import zlib
from typing import Final

from PIL import Image, ImageDraw, ImageFilter

GPS: Final = 0x8825
ORIENTATION: Final = 0x0112
OWNER: Final = "Wilhelmina Perkins"
CORNERS: Final = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))


def scene(size: tuple[int, int] = (320, 240), seed: int = 1) -> Image.Image:
    """A lit table with sharp things on it; each corner has a colour of its own."""
    rng = random.Random(seed)
    image = Image.new("RGB", size, (176, 170, 160))
    draw = ImageDraw.Draw(image)
    wide, tall = size
    for _ in range(160):
        x, y = rng.randrange(wide), rng.randrange(tall)
        colour = tuple(rng.randrange(20, 255) for _ in range(3))
        draw.rectangle((x, y, x + wide // 9, y + tall // 14), fill=colour, outline=(20, 20, 20))
    side = min(size) // 6
    places = ((0, 0), (wide - side, 0), (wide - side, tall - side), (0, tall - side))
    for (x, y), colour in zip(places, CORNERS, strict=True):
        draw.rectangle((x, y, x + side, y + side), fill=colour)
    return image


def blurred(image: Image.Image) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(max(image.size) / 90))


def darkened(image: Image.Image) -> Image.Image:
    return image.point(lambda value: value // 12)


def jpeg(image: Image.Image, **how: object) -> bytes:
    return encoded(image, "JPEG", **{"quality": 90, **how})


def encoded(image: Image.Image, kind: str, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)  # type: ignore[arg-type]
    return out.getvalue()


def with_exif(image: Image.Image, orientation: int = 1, text: str = OWNER) -> bytes:
    """A phone's photo: where it was taken, by whom, held how."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[0x010E] = exif[0x013B] = text
    place = exif.get_ifd(GPS)
    place[1], place[2] = "N", (51.0, 14.0, 9.0)
    place[3], place[4] = "E", (6.0, 46.0, 59.0)
    return jpeg(image, exif=exif.tobytes(), comment=f"by {text}".encode(), quality=95)


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_of(width: int, height: int, pixels: bytes = b"", extra: bytes = b"") -> bytes:
    """A PNG whose header says what we like, whatever its pixels are."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(pixels)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + extra + chunk(b"IDAT", body)
        + chunk(b"IEND", b"")
    )  # fmt: skip


def png_bomb(side: int) -> bytes:
    """Every pixel is really there: a few kilobytes that become ``side`` squared bytes."""
    packer, body = zlib.compressobj(9), bytearray()
    row = bytes(side + 1)
    for _ in range(side):
        body += packer.compress(row)
    body += packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", bytes(body))
        + chunk(b"IEND", b"")
    )


def deep_png(size: tuple[int, int] = (64, 48)) -> bytes:
    """Sixteen bits of grey: the left half at a quarter, the right half at three quarters."""
    wide, tall = size
    quarter, three = struct.pack(">H", 0x4000), struct.pack(">H", 0xC000)
    row = b"\x00" + quarter * (wide // 2) + three * (wide - wide // 2)
    head = struct.pack(">IIBBBBB", wide, tall, 16, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(row * tall))
        + chunk(b"IEND", b"")
    )


def animated_png(frames: int) -> bytes:
    """An animation of as many frames, by its control chunks."""
    image = encoded(Image.new("L", (32, 32), 90), "PNG")
    at = image.index(b"IDAT") - 4
    control = chunk(b"acTL", struct.pack(">II", frames, 0))
    first = chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, 32, 32, 0, 0, 1, 10, 0, 0))
    pixels = zlib.compress(bytes(33 * 32))
    rest = b"".join(
        chunk(b"fcTL", struct.pack(">IIIIIHHBB", 2 * n - 1, 32, 32, 0, 0, 1, 10, 0, 0))
        + chunk(b"fdAT", struct.pack(">I", 2 * n) + pixels)
        for n in range(1, frames)
    )
    end = image.index(b"IEND") - 4
    return image[:at] + control + first + image[at:end] + rest + image[end:]


def heic() -> bytes:
    return b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(200)


SVG: Final = (
    b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"
)
EPS: Final = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(x) run\n%%EOF\n"
