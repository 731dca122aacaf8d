"""Photographs of what lies in the parcels: lamps, kettles, bottles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.sample.brush import Studio, bow, darker, lighter, oval, rounded, smooth

if TYPE_CHECKING:
    import random

    from app.sample.brush import Point, Stops

STEEL: Final = (206, 208, 210)
WHITE: Final = (255, 255, 255)


def globe_lamp(studio: Studio, rng: random.Random) -> None:
    """A glass globe on a brass foot."""
    _lamp(studio, rng.randint(-24, 24))


def cracked_lamp(studio: Studio, rng: random.Random) -> None:
    """The same lamp with the globe cracked from a blow, and splinters on the table."""
    shift = rng.randint(-24, 24)
    _lamp(studio, shift)
    hit: Point = (700 + shift, 300)
    hole = [
        (hit[0] + dx, hit[1] + dy)
        for dx, dy in (
            (-34, -18),
            (-6, -40),
            (30, -24),
            (44, 8),
            (18, 22),
            (8, 48),
            (-22, 30),
            (-44, 12),
        )
    ]
    for branch in range(11):
        _crack(studio, rng, hit, branch)
    studio.shape(
        hole, [(0, (44, 40, 36)), (0.6, (86, 76, 64)), (1, (120, 108, 92))], axis="d", soft=0.5
    )
    for start, end in zip(hole, [*hole[1:], hole[0]], strict=True):
        studio.line([start, end], (246, 250, 250), 2.2, soft=0.5)
    for _ in range(13):
        _splinter(studio, rng)


def kettle(studio: Studio, rng: random.Random) -> None:
    """A steel kettle with a gooseneck and a black handle."""
    d = rng.randint(-26, 26)
    black = rng.choice(((34, 34, 38), (70, 44, 32), (40, 48, 46)))
    body = smooth(
        [
            (470 + d, 360),
            (640 + d, 340),
            (806 + d, 360),
            (850 + d, 560),
            (862 + d, 720),
            (780 + d, 764),
            (640 + d, 774),
            (500 + d, 764),
            (416 + d, 720),
            (430 + d, 560),
        ]
    )
    studio.shadow(oval((660 + d, 752), 270, 52), shift=(44, 14), soft=20)
    handle = bow([(800 + d, 392), (940 + d, 372), (1004 + d, 470), (966 + d, 610), (880 + d, 690)])
    studio.line(handle, darker(black, 0.35), 46)
    studio.line([(x - 7, y - 7) for x, y in handle], lighter(black, 0.16), 16, soft=6)
    neck = bow([(446 + d, 690), (330 + d, 660), (306 + d, 520), (300 + d, 410), (232 + d, 356)])
    studio.line(neck, darker(STEEL, 0.52), 40)
    studio.line([(x - 3, y) for x, y in neck], darker(STEEL, 0.1), 26, soft=4)
    studio.line([(x - 8, y - 2) for x, y in neck], WHITE, 7, soft=3)
    studio.shape(body, _steel())
    studio.tint(oval((640 + d, 752), 214, 40), (60, 58, 56), 0.5, soft=16)
    studio.tint(
        smooth(
            [
                (486 + d, 420),
                (512 + d, 410),
                (496 + d, 600),
                (502 + d, 720),
                (466 + d, 700),
                (462 + d, 560),
            ]
        ),
        WHITE,
        0.72,
        soft=9,
    )
    studio.tint(
        [(420 + d, 640), (860 + d, 640), (862 + d, 704), (414 + d, 704)],
        (120, 112, 100),
        0.25,
        soft=18,
    )
    studio.shape(oval((640 + d, 358), 172, 34), _steel())
    studio.shape(
        oval((640 + d, 348), 150, 27),
        [(0, darker(STEEL, 0.4)), (0.4, lighter(STEEL, 0.7)), (1, darker(STEEL, 0.3))],
    )
    studio.shape(
        smooth([(606 + d, 340), (604 + d, 296), (640 + d, 282), (676 + d, 296), (674 + d, 340)]),
        [(0, darker(black, 0.5)), (0.35, lighter(black, 0.3)), (1, darker(black, 0.5))],
    )
    studio.shape(
        [(404 + d, 738), (876 + d, 738), (884 + d, 786), (396 + d, 786)],
        [(0, darker(black, 0.5)), (0.3, lighter(black, 0.22)), (1, darker(black, 0.6))],
        soft=3,
    )


def bottle(studio: Studio, rng: random.Random) -> None:
    """A painted steel bottle with a screw cap, and a scuff on its paint."""
    paint = rng.choice(((46, 92, 98), (150, 70, 60), (66, 76, 110), (212, 190, 150)))
    d = rng.randint(-40, 40)
    x = 640 + d
    studio.shadow(
        [(x - 104, 820), (x + 120, 820), (x + 470, 742), (x + 400, 690), (x + 60, 770)],
        shift=(20, 6),
        soft=20,
    )
    body = smooth(
        [
            (x - 116, 420),
            (x - 78, 336),
            (x - 58, 300),
            (x + 58, 300),
            (x + 78, 336),
            (x + 116, 420),
            (x + 118, 620),
            (x + 116, 812),
            (x + 84, 842),
            (x, 850),
            (x - 84, 842),
            (x - 116, 812),
            (x - 118, 620),
        ]
    )
    studio.shape(body, rounded(paint))
    studio.shape([(x - 60, 284), (x + 60, 284), (x + 62, 318), (x - 62, 318)], _steel())
    cap = smooth(
        [
            (x - 74, 176),
            (x, 164),
            (x + 74, 176),
            (x + 78, 232),
            (x + 76, 286),
            (x, 296),
            (x - 76, 286),
            (x - 78, 232),
        ]
    )
    studio.shape(cap, rounded((48, 48, 52)))
    for ridge in range(-66, 67, 12):
        studio.line([(x + ridge, 196), (x + ridge, 280)], (22, 22, 26), 2, soft=1)
    studio.tint([(x - 78, 400), (x - 56, 392), (x - 58, 800), (x - 80, 792)], WHITE, 0.5, soft=9)
    studio.tint(
        [(x + 80, 430), (x + 92, 430), (x + 92, 790), (x + 80, 790)],
        lighter(paint, 0.6),
        0.4,
        soft=7,
    )
    foot = [(x - 116, 806), (x + 116, 806), (x + 90, 846), (x - 90, 846)]
    studio.tint(foot, (10, 10, 14), 0.34, soft=8)
    _scuff(studio, rng, x + 22, 600)


def _lamp(studio: Studio, d: float) -> None:
    brass: Stops = [
        (0, (96, 70, 34)),
        (0.25, (236, 206, 140)),
        (0.4, (250, 232, 186)),
        (0.7, (168, 128, 66)),
        (1, (84, 58, 28)),
    ]
    x = 640 + d
    studio.shadow(oval((x, 800), 190, 44), shift=(46, 10), soft=20)
    studio.shape(oval((x, 806), 176, 42), brass)
    studio.shape(oval((x, 794), 174, 40), brass)
    studio.shape([(x - 21, 560), (x + 21, 560), (x + 26, 800), (x - 26, 800)], brass, soft=0.6)
    studio.shape([(x - 74, 556), (x + 74, 556), (x + 60, 600), (x - 60, 600)], brass, soft=1)
    glass = (232, 232, 224)
    globe = oval((x, 350), 226, 226)
    studio.shape(
        globe, [(0, lighter(glass, 0.5)), (0.5, glass), (1, darker(glass, 0.42))], axis="d"
    )
    studio.tint(oval((x + 20, 370), 176, 176), (255, 240, 206), 0.5, soft=46)
    studio.tint(
        smooth([(x + 60, 540), (x + 170, 470), (x + 214, 350), (x + 190, 470), (x + 110, 556)]),
        (90, 86, 84),
        0.55,
        soft=12,
    )
    studio.tint(oval((x - 96, 244), 52, 34), WHITE, 0.9, soft=13)
    studio.tint(
        smooth([(x - 190, 300), (x - 176, 290), (x - 186, 400), (x - 160, 450), (x - 198, 390)]),
        WHITE,
        0.6,
        soft=7,
    )
    studio.tint(oval((x, 566), 120, 18), (60, 44, 26), 0.5, soft=9)


def _crack(studio: Studio, rng: random.Random, hit: Point, branch: int) -> None:
    """A jagged line outward; glass shows a dark break with a bright edge."""
    x, y = hit
    step_x, step_y = (
        (1, 0),
        (0.8, 0.6),
        (0.3, 1),
        (-0.3, 1),
        (-0.8, 0.7),
        (-1, 0.2),
        (-1, -0.4),
        (-0.5, -0.9),
        (0.1, -1),
        (0.7, -0.7),
        (-0.1, 0.9),
    )[branch]
    path = [hit]
    for _ in range(rng.randint(3, 8) if step_x <= 0 else 3):
        x += step_x * rng.uniform(16, 36) + rng.uniform(-12, 12)
        y += step_y * rng.uniform(16, 36) + rng.uniform(-12, 12)
        path.append((x, y))
    studio.line(path, (70, 68, 66), 2.6, soft=0.5)
    studio.line([(px + 2, py - 2) for px, py in path], WHITE, 1.3, soft=0.4)


def _splinter(studio: Studio, rng: random.Random) -> None:
    x, y, size = rng.uniform(700, 1080), rng.uniform(770, 900), rng.uniform(7, 26)
    piece = [
        (x + size * rng.uniform(-1, 1), y + size * 0.55 * rng.uniform(-1, 1)) for _ in range(3)
    ]
    studio.shadow(piece, shift=(3, 4), soft=3)
    studio.shape(piece, [(0, (250, 250, 244)), (1, (176, 174, 166))], axis="d")


def _scuff(studio: Studio, rng: random.Random, x: float, y: float) -> None:
    for _ in range(16):
        sx, sy = x + rng.uniform(-34, 44), y + rng.uniform(-50, 60)
        end = (sx + rng.uniform(10, 34), sy + rng.uniform(-8, 8))
        studio.line(
            [(sx, sy), end],
            rng.choice(((216, 216, 212), (170, 168, 164))),
            rng.uniform(1, 3.4),
            soft=0.6,
        )


def _steel() -> Stops:
    return [
        (0, darker(STEEL, 0.62)),
        (0.1, darker(STEEL, 0.2)),
        (0.2, lighter(STEEL, 0.8)),
        (0.34, darker(STEEL, 0.14)),
        (0.6, darker(STEEL, 0.34)),
        (0.74, lighter(STEEL, 0.35)),
        (0.88, darker(STEEL, 0.3)),
        (1, darker(STEEL, 0.66)),
    ]
