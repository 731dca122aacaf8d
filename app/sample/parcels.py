"""Photographs of what carriers bring: cartons, whole and crushed, and their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from barcode import Code128
from PIL import Image, ImageDraw, ImageFont

from app.sample.brush import Studio, bow, darker, lighter, mixed
from app.sample.tracking import make_tracking

if TYPE_CHECKING:
    import random

    from app.sample.brush import Colour, Point

INK: Final = (24, 24, 28)
PAPER: Final = (246, 245, 240)
TAPE: Final = (196, 160, 104)
KRAFT: Final = ((190, 148, 100), (178, 136, 92), (200, 160, 114))
LABEL_SIZE: Final = (760, 1060)


def carton(studio: Studio, rng: random.Random) -> None:
    """A taped carton seen from above its front edge, with a shipping label on the lid."""
    kraft = rng.choice(KRAFT)
    x, y = 250 + rng.randint(-30, 30), 300 + rng.randint(-20, 20)
    _carton_faces(studio, kraft, x, y)
    _tape(studio, x, y)
    _lid_label(studio, rng, x, y)


def crushed_carton(studio: Studio, rng: random.Random) -> None:
    """The same carton after a fall: a corner pushed in, a tear, damp at the foot."""
    kraft = rng.choice(KRAFT)
    x, y = 250 + rng.randint(-20, 20), 300 + rng.randint(-20, 20)
    _carton_faces(studio, kraft, x, y)
    _tape(studio, x, y)
    _lid_label(studio, rng, x, y)
    _dent(studio, kraft, x, y)
    _tear(studio, rng, kraft, x, y)
    damp = bow(
        [
            (x + 8, y + 250),
            (x + 110, y + 336),
            (x + 230, y + 372),
            (x + 330, y + 462),
            (x + 423, y + 486),
        ]
    )
    studio.tint([*damp, (x + 424, y + 556), (x + 14, y + 348)], darker(kraft, 0.7), 0.3, soft=3)
    damp = bow([(x + 423, y + 486), (x + 520, y + 470), (x + 600, y + 424)])
    studio.tint([*damp, (x + 610, y + 448), (x + 425, y + 556)], darker(kraft, 0.8), 0.34, soft=3)


def label_close_up(studio: Studio, rng: random.Random) -> None:
    """A shipping label on kraft board, filling most of the picture."""
    kraft = rng.choice(KRAFT)
    everything = [(-9.0, -9.0), (1290.0, -9.0), (1290.0, 970.0), (-9.0, 970.0)]
    studio.shape(
        everything, [(0, lighter(kraft, 0.14)), (0.55, kraft), (1, darker(kraft, 0.3))], axis="d"
    )
    for ridge in range(-20, 1300, 21):
        studio.tint(
            [(ridge, -5), (ridge + 9, -5), (ridge + 13, 970), (ridge + 4, 970)],
            (90, 62, 36),
            0.07,
            soft=4,
        )
    tilt = rng.uniform(-0.06, 0.06)
    corner, right, down = (340.0, 44.0), (610.0, 610 * tilt), (-850 * tilt, 850.0)
    sheet = _parallelogram(corner, right, down)
    studio.shadow(sheet, shift=(4, 6), soft=6)
    studio.lay(shipping_label(rng), corner, right, down)
    glare = bow([(340, 130), (560, 240), (760, 210), (960, 330)]) + bow(
        [(960, 480), (740, 360), (520, 400), (340, 260)]
    )
    studio.tint(glare, (255, 255, 255), 0.16, soft=30)


def shipping_label(rng: random.Random) -> Image.Image:
    """A postal label with a number of nobody's, drawn flat; its barcode can be read."""
    label = Image.new("RGB", LABEL_SIZE, PAPER)
    draw = ImageDraw.Draw(label)
    number = make_tracking("upu", rng, "DE")
    draw.rectangle((18, 18, 741, 1041), outline=INK, width=4)
    draw.rectangle((18, 18, 741, 150), fill=INK)
    draw.text((44, 44), "RETURN", font=_font(76), fill=PAPER)
    draw.text((560, 52), "R 1", font=_font(66), fill=PAPER)
    draw.text((44, 176), "From", font=_font(26), fill=(110, 110, 112))
    draw.multiline_text(
        (44, 212),
        "Anna Beispiel\nMusterweg 12\n04103 Leipzig",
        font=_font(34),
        fill=INK,
        spacing=10,
    )
    draw.line((18, 362, 741, 362), fill=INK, width=4)
    draw.text((44, 380), "To", font=_font(26), fill=(110, 110, 112))
    draw.multiline_text(
        (44, 416),
        "Returns Centre\nDock 4\nHafenstrasse 9\n20457 Hamburg",
        font=_font(42),
        fill=INK,
        spacing=12,
    )
    draw.line((18, 650, 741, 650), fill=INK, width=4)
    _bars(draw, number, (380, 690), 190)
    spaced = f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:11]} {number[11:]}"
    draw.text((380, 912), spaced, font=_font(42), fill=INK, anchor="mm")
    draw.line((18, 952, 741, 952), fill=INK, width=4)
    draw.text((44, 974), f"{rng.randint(3, 89) / 10:.1f} kg", font=_font(40), fill=INK)
    draw.text((716, 974), "1 / 1", font=_font(40), fill=INK, anchor="ra")
    return label


def _bars(draw: ImageDraw.ImageDraw, number: str, middle: tuple[int, int], height: int) -> None:
    modules = Code128(number).build()[0]
    width = 640 // len(modules)
    left = middle[0] - width * len(modules) // 2
    for place, module in enumerate(modules):
        if module == "1":
            x = left + place * width
            draw.rectangle((x, middle[1], x + width - 1, middle[1] + height), fill=INK)


def _carton_faces(studio: Studio, kraft: Colour, x: float, y: float) -> None:
    lid = [(x, y), (x + 400, y - 130), (x + 800, y + 10), (x + 420, y + 190)]
    front = [(x, y), (x + 420, y + 190), (x + 424, y + 560), (x + 12, y + 350)]
    side = [(x + 420, y + 190), (x + 800, y + 10), (x + 786, y + 350), (x + 424, y + 560)]
    foot = [
        (x + 12, y + 350),
        (x + 424, y + 560),
        (x + 786, y + 350),
        (x + 840, y + 300),
        (x + 420, y + 120),
    ]
    studio.shadow(foot, shift=(30, 16), soft=22)
    studio.shape(lid, [(0, lighter(kraft, 0.34)), (1, lighter(kraft, 0.1))], axis="d")
    studio.shape(front, [(0, darker(kraft, 0.06)), (1, darker(kraft, 0.2))], axis="y")
    studio.shape(side, [(0, darker(kraft, 0.38)), (1, darker(kraft, 0.55))], axis="y")
    _corrugation(studio, kraft, x, y)
    for start, end in (((x, y), (x + 420, y + 190)), ((x + 420, y + 190), (x + 800, y + 10))):
        studio.line([start, end], lighter(kraft, 0.3), 2.4, soft=0.8)
    studio.line([(x + 420, y + 190), (x + 424, y + 560)], darker(kraft, 0.25), 3, soft=1)


def _corrugation(studio: Studio, kraft: Colour, x: float, y: float) -> None:
    for step in range(1, 30):
        share = step / 30
        top = (x + 420 * share, y + 190 * share)
        foot = (x + 12 + 412 * share, y + 350 + 210 * share)
        stripe = [top, (top[0] + 5, top[1] + 2), (foot[0] + 5, foot[1] + 2), foot]
        studio.tint(stripe, darker(kraft, 0.6), 0.08, soft=2)


def _tape(studio: Studio, x: float, y: float) -> None:
    """Along the seam of the lid and down both ends."""
    a, b = (x + 182, y + 82), (x + 572, y - 70)
    across = (52, 22)
    strip = [a, b, (b[0] + across[0], b[1] + across[1]), (a[0] + across[0], a[1] + across[1])]
    studio.tint(strip, TAPE, 0.72, soft=0.6)
    studio.tint(strip, (255, 250, 235), 0.16, soft=3)
    end = [
        a,
        (a[0] + across[0], a[1] + across[1]),
        (a[0] + across[0] + 1, a[1] + 142),
        (a[0] + 1, a[1] + 118),
    ]
    studio.tint(end, darker(TAPE, 0.14), 0.75, soft=0.6)
    seam = [(a[0] + 26, a[1] + 11), (b[0] + 26, b[1] + 11)]
    studio.line(seam, (120, 86, 50), 2, soft=0.8)


def _lid_label(studio: Studio, rng: random.Random, x: float, y: float) -> None:
    label = shipping_label(rng).rotate(90, expand=True)
    corner = (x + 318.0, y + 74.0)
    right, down = (246.0, -104.0), (148.0, 58.0)
    studio.shadow(_parallelogram(corner, right, down), shift=(1, 2), soft=2)
    studio.lay(label, corner, right, down)


def _dent(studio: Studio, kraft: Colour, x: float, y: float) -> None:
    """The near corner pushed in: three facets where an edge was, folds running away from them."""
    left, right = (x + 286, y + 130), (x + 560, y + 124)
    pit, low = (x + 404, y + 216), (x + 422, y + 330)
    studio.tint(
        [left, right, (x + 600, y + 210), low, (x + 250, y + 230)], darker(kraft, 0.7), 0.5, soft=12
    )
    studio.shape(
        [left, (x + 420, y + 156), right, pit],
        [(0, kraft), (1, darker(kraft, 0.45))],
        axis="y",
        soft=1,
    )
    studio.shape(
        [left, pit, low], [(0, darker(kraft, 0.22)), (1, darker(kraft, 0.5))], axis="x", soft=0.8
    )
    studio.shape(
        [right, low, pit], [(0, darker(kraft, 0.74)), (1, darker(kraft, 0.5))], axis="x", soft=0.8
    )
    folds: tuple[tuple[Point, Point], ...] = (
        (left, pit),
        (pit, right),
        (left, low),
        (low, right),
        (pit, low),
        (left, (x + 222, y + 160)),
        (right, (x + 634, y + 128)),
        (low, (x + 330, y + 372)),
        (low, (x + 494, y + 372)),
    )
    for start, end in folds:
        studio.line(
            [(start[0] + 2, start[1] + 4), (end[0] + 2, end[1] + 4)], darker(kraft, 0.72), 3, soft=2
        )
        studio.line([start, end], lighter(kraft, 0.24), 1.8, soft=0.8)


def _tear(studio: Studio, rng: random.Random, kraft: Colour, x: float, y: float) -> None:
    upper = [(x + 60 + 26 * k, y + 236 + 12 * k + rng.uniform(-9, 7)) for k in range(9)]
    lower = [
        (px + rng.uniform(-4, 4), py + 16 * min(k, 8 - k) * 0.55 + 4)
        for k, (px, py) in enumerate(upper)
    ]
    studio.shape(upper + lower[::-1], [(0, (58, 40, 26)), (1, (30, 22, 16))], axis="y", soft=0.6)
    studio.line(upper, mixed(kraft, (250, 236, 214), 0.55), 5, soft=1)
    studio.line(lower, lighter(kraft, 0.5), 3, soft=0.8)


def _parallelogram(corner: Point, right: Point, down: Point) -> list[Point]:
    (x, y), (rx, ry), (dx, dy) = corner, right, down
    return [(x, y), (x + rx, y + ry), (x + rx + dx, y + ry + dy), (x + dx, y + dy)]


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)
