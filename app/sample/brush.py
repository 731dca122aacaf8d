"""A small studio for drawing photographs: shaded shapes, soft shadows, a camera's faults."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

if TYPE_CHECKING:
    import random

WIDTH: Final = 1280
HEIGHT: Final = 960
SCALE: Final = 2  # everything is drawn twice as large, for smooth edges
JPEG_QUALITY: Final = 88

Colour = tuple[int, int, int]
Point = tuple[float, float]
Stops = Sequence[tuple[float, Colour]]


class Studio:
    """One picture in the making.  Coordinates are the finished photo's pixels."""

    def __init__(self, background: Image.Image) -> None:
        self.image = background.convert("RGB").resize((WIDTH * SCALE, HEIGHT * SCALE))

    def shape(
        self, points: Sequence[Point], stops: Stops, *, axis: str = "x", soft: float = 0
    ) -> None:
        """Fill a closed shape with a run of colours along ``axis`` (x, y or d for diagonal)."""
        mask, box = self._mask(points, soft)
        self.image.paste(_ramp(stops, mask.size, axis), box, mask)

    def tint(
        self, points: Sequence[Point], colour: Colour, strength: float, *, soft: float = 0
    ) -> None:
        """Lay a colour over a shape; ``strength`` 0 to 1, ``soft`` the blur of its edge."""
        mask, box = self._mask(points, soft)
        self.image.paste(colour, box, mask.point(lambda level: int(level * strength)))

    def shadow(self, points: Sequence[Point], *, shift: Point = (14, 18), soft: float = 18) -> None:
        """What a shape throws on the table."""
        moved = [(x + shift[0], y + shift[1]) for x, y in points]
        self.tint(moved, (18, 20, 26), 0.42, soft=soft * 2.2)
        self.tint(moved, (12, 13, 18), 0.45, soft=soft * 0.6)

    def line(
        self, points: Sequence[Point], colour: Colour, width: float, *, soft: float = 0
    ) -> None:
        """A stroke with round joints; with ``soft`` it is out of focus."""
        pad = int(width + soft * 3) + 2
        left, top = (int(min(axis)) - pad for axis in zip(*points, strict=True))
        right, bottom = (int(max(axis)) + pad for axis in zip(*points, strict=True))
        layer = Image.new("L", ((right - left) * SCALE, (bottom - top) * SCALE), 0)
        inside = [((x - left) * SCALE, (y - top) * SCALE) for x, y in points]
        ImageDraw.Draw(layer).line(inside, 255, max(1, round(width * SCALE)), joint="curve")
        if soft:
            layer = layer.filter(ImageFilter.GaussianBlur(soft * SCALE))
        self.image.paste(colour, (left * SCALE, top * SCALE), layer)

    def lay(self, flat: Image.Image, corner: Point, right: Point, down: Point) -> None:
        """Lay a flat picture onto the parallelogram at ``corner`` spanned by two edges."""
        (cx, cy), (rx, ry), (dx, dy) = ((x * SCALE, y * SCALE) for x, y in (corner, right, down))
        det = rx * dy - ry * dx
        w, h = flat.size
        a, b = dy / det * w, -dx / det * w
        d, e = -ry / det * h, rx / det * h
        matrix = (a, b, -(a * cx + b * cy), d, e, -(d * cx + e * cy))
        how = Image.Resampling.BICUBIC
        moved = flat.convert("RGBA").transform(self.image.size, Image.Transform.AFFINE, matrix, how)
        self.image.paste(moved, (0, 0), moved)

    def develop(self, rng: random.Random) -> bytes:
        """The finished JPEG, with a camera's vignette, grain and a little warmth."""
        photo = self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        photo = ImageChops.multiply(photo, _vignette())
        grain = _grain(rng)
        photo = ImageChops.add(photo, grain, offset=-128)
        photo = photo.filter(ImageFilter.GaussianBlur(0.5))
        out = io.BytesIO()
        photo.save(out, "JPEG", quality=JPEG_QUALITY, optimize=True)
        return out.getvalue()

    def _mask(self, points: Sequence[Point], soft: float) -> tuple[Image.Image, tuple[int, int]]:
        pad = int(soft * 3) + 2
        left = int(min(x for x, _ in points)) - pad
        top = int(min(y for _, y in points)) - pad
        right = int(max(x for x, _ in points)) + pad
        bottom = int(max(y for _, y in points)) + pad
        mask = Image.new("L", ((right - left) * SCALE, (bottom - top) * SCALE), 0)
        inside = [((x - left) * SCALE, (y - top) * SCALE) for x, y in points]
        ImageDraw.Draw(mask).polygon(inside, fill=255)
        if soft:
            mask = mask.filter(ImageFilter.GaussianBlur(soft * SCALE))
        return mask, (left * SCALE, top * SCALE)


def smooth(points: Sequence[Point], steps: int = 14) -> list[Point]:
    """A closed curve through ``points`` (Catmull–Rom)."""
    count = len(points)
    return [
        _between([points[(i + k) % count] for k in (-1, 0, 1, 2)], step / steps)
        for i in range(count)
        for step in range(steps)
    ]


def bow(points: Sequence[Point], steps: int = 14) -> list[Point]:
    """An open curve through ``points``, from the first to the last."""
    padded = [points[0], *points, points[-1]]
    curve = [
        _between(padded[i : i + 4], step / steps)
        for i in range(len(points) - 1)
        for step in range(steps)
    ]
    return [*curve, points[-1]]


def oval(centre: Point, rx: float, ry: float) -> list[Point]:
    """An ellipse with upright axes."""
    (x, y), k = centre, 0.7071
    spots = [(1, 0), (k, k), (0, 1), (-k, k), (-1, 0), (-k, -k), (0, -1), (k, -k)]
    return smooth([(x + rx * a, y + ry * b) for a, b in spots])


def mixed(colour: Colour, other: Colour, share: float) -> Colour:
    """``colour`` with ``share`` of ``other`` in it."""
    r, g, b = (round(x + (y - x) * share) for x, y in zip(colour, other, strict=True))
    return (r, g, b)


def darker(colour: Colour, share: float) -> Colour:
    return mixed(colour, (10, 10, 16), share)


def lighter(colour: Colour, share: float) -> Colour:
    return mixed(colour, (255, 252, 244), share)


def rounded(colour: Colour) -> Stops:
    """A cylinder's light: from the left, with a little coming back on the right."""
    return [
        (0, darker(colour, 0.55)),
        (0.22, lighter(colour, 0.28)),
        (0.4, colour),
        (0.8, darker(colour, 0.5)),
        (1, darker(colour, 0.34)),
    ]


def bench(rng: random.Random) -> Image.Image:
    """A packing bench under a lamp: a cutting mat or a worn table top, lit from one side."""
    mat = rng.choice(((96, 112, 122), (118, 120, 118), (134, 124, 110), (84, 100, 104)))
    light = Image.radial_gradient("L").resize((WIDTH * 2, HEIGHT * 2))
    left, top = rng.randint(WIDTH // 3, WIDTH * 2 // 3), rng.randint(HEIGHT // 2, HEIGHT * 2 // 3)
    light = light.crop((left, top, left + WIDTH, top + HEIGHT))
    top_colour = ImageOps.colorize(light, lighter(mat, 0.42), darker(mat, 0.3))
    fibres = Image.frombytes("L", (WIDTH // 4, 48), rng.randbytes(WIDTH // 4 * 48))
    fibres = fibres.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    fibres = fibres.filter(ImageFilter.GaussianBlur(1.6))
    weave = ImageOps.colorize(fibres, (120, 120, 120), (136, 136, 136))
    return ImageChops.add(top_colour, weave, offset=-128)


def _between(four: Sequence[Point], t: float) -> Point:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = four
    return (_spline(ax, bx, cx, dx, t), _spline(ay, by, cy, dy, t))


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3
    )


def _ramp(stops: Stops, size: tuple[int, int], axis: str) -> Image.Image:
    strip = Image.new("RGB", (256, 1))
    strip.putdata([_at(stops, place / 255) for place in range(256)])
    if axis == "x":
        return strip.resize(size)
    if axis == "y":
        return strip.transpose(Image.Transpose.ROTATE_270).resize(size)
    # the middle square of a turned ramp runs from corner to corner
    turned = strip.resize((512, 512)).rotate(-40, Image.Resampling.BICUBIC)
    return turned.crop((96, 96, 416, 416)).resize(size)


def _at(stops: Stops, place: float) -> Colour:
    for (start, first), (end, second) in pairwise(stops):
        if place <= end:
            return mixed(first, second, (place - start) / (end - start))
    return stops[-1][1]


def _vignette() -> Image.Image:
    fall = (
        Image.radial_gradient("L")
        .resize((WIDTH, HEIGHT))
        .point(lambda far: 255 - max(0, far - 90) // 3)
    )
    return Image.merge(
        "RGB", (fall, fall.point(lambda v: int(v * 0.993)), fall.point(lambda v: int(v * 0.972)))
    )


def _grain(rng: random.Random) -> Image.Image:
    """Noise around middle grey; Pillow's own generator has no seed, bytes from ``rng`` do."""
    small = Image.frombytes("L", (WIDTH // 2, HEIGHT // 2), rng.randbytes(WIDTH * HEIGHT // 4))
    fine = small.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    soft = fine.point(lambda level: 128 + (level - 128) // 22)
    return Image.merge("RGB", (soft, soft, soft))
