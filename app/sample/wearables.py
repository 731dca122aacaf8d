"""Photographs of what people wear and carry: sneakers, shirts, earbuds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.sample.brush import Studio, bow, darker, lighter, mixed, oval, rounded, smooth

if TYPE_CHECKING:
    import random

    from app.sample.brush import Colour

CLOTHS: Final = ((58, 78, 104), (146, 66, 56), (92, 108, 78), (196, 178, 146), (70, 70, 76))
WHITE: Final = (255, 255, 255)


def sneaker(studio: Studio, rng: random.Random) -> None:
    """A running shoe from its side."""
    cloth = rng.choice(CLOTHS)
    trim = mixed(cloth, (240, 120, 60), 0.75)
    studio.shadow(
        smooth([(210, 700), (640, 690), (1080, 704), (1060, 760), (640, 780), (220, 770)]),
        shift=(26, 12),
        soft=22,
    )
    sole = smooth(
        [
            (196, 648),
            (300, 664),
            (520, 684),
            (760, 690),
            (960, 680),
            (1090, 664),
            (1104, 716),
            (1040, 758),
            (820, 768),
            (520, 766),
            (290, 768),
            (204, 738),
        ]
    )
    studio.shape(
        sole, [(0, (250, 249, 244)), (0.55, (226, 224, 218)), (1, (150, 148, 146))], axis="y"
    )
    upper = smooth(
        [
            (206, 652),
            (196, 560),
            (204, 440),
            (232, 372),
            (300, 372),
            (372, 432),
            (470, 408),
            (560, 356),
            (640, 396),
            (740, 494),
            (880, 548),
            (1020, 582),
            (1092, 636),
            (1076, 684),
            (760, 700),
            (420, 690),
        ],
        10,
    )
    studio.shape(
        upper, [(0, lighter(cloth, 0.26)), (0.5, cloth), (1, darker(cloth, 0.42))], axis="y"
    )
    heel = smooth(
        [(206, 656), (198, 560), (212, 470), (262, 490), (322, 600), (350, 672), (262, 660)]
    )
    studio.tint(heel, darker(cloth, 0.5), 0.6, soft=1.5)
    tongue = smooth([(500, 420), (548, 330), (586, 320), (622, 362), (620, 430)])
    studio.shape(tongue, [(0, lighter(cloth, 0.3)), (1, darker(cloth, 0.3))], axis="x", soft=1)
    inside = smooth(
        [
            (236, 388),
            (296, 384),
            (372, 446),
            (470, 422),
            (548, 374),
            (524, 446),
            (430, 506),
            (330, 496),
            (262, 440),
        ]
    )
    studio.shape(inside, [(0, darker(cloth, 0.72)), (1, darker(cloth, 0.4))], axis="y", soft=1)
    toe = smooth([(900, 580), (1020, 588), (1086, 640), (1072, 682), (930, 690), (880, 640)])
    studio.tint(toe, lighter(cloth, 0.2), 0.35, soft=12)
    stitches = bow([(1010, 584), (940, 606), (900, 646), (896, 690)])
    studio.line([(px + 3, py + 3) for px, py in stitches], darker(cloth, 0.6), 5, soft=2)
    studio.line(stitches, lighter(cloth, 0.24), 2.4, soft=0.6)
    studio.tint(
        smooth([(470, 440), (560, 372), (640, 412), (730, 506), (640, 560)]),
        darker(cloth, 0.3),
        0.55,
        soft=4,
    )
    for k in range(5):
        x, y = 520 + 46 * k, 424 + 31 * k
        studio.line(
            bow([(x - 34, y + 44), (x + 8, y + 6), (x + 52, y - 30 + 5 * k)]),
            (30, 30, 34),
            13,
            soft=2,
        )
        studio.line(
            bow([(x - 34, y + 40), (x + 8, y + 2), (x + 52, y - 34 + 5 * k)]), (244, 242, 236), 9
        )
    stripe = bow([(420, 676), (520, 596), (640, 590), (760, 640)]) + bow(
        [(740, 672), (630, 630), (540, 634), (470, 684)]
    )
    studio.shape(stripe, [(0, lighter(trim, 0.2)), (1, darker(trim, 0.2))])
    studio.tint(
        smooth([(700, 496), (860, 552), (1000, 588), (960, 604), (820, 580)]), WHITE, 0.26, soft=10
    )
    for groove in range(230, 1080, 34):
        studio.line([(groove, 752), (groove + 10, 768)], (84, 82, 80), 5, soft=1)
    studio.line(
        bow([(204, 704), (420, 724), (760, 730), (1096, 700)]), (176, 172, 166), 4, soft=1.5
    )


def folded_shirt(studio: Studio, rng: random.Random) -> None:
    """A shirt folded for the shelf, with its paper tag."""
    cloth = rng.choice(CLOTHS)
    body = smooth(
        [
            (340, 220),
            (480, 196),
            (800, 196),
            (944, 220),
            (960, 480),
            (952, 780),
            (640, 792),
            (330, 782),
            (322, 480),
        ],
        8,
    )
    studio.shadow(body, shift=(16, 18), soft=18)
    studio.shape(
        body, [(0, lighter(cloth, 0.22)), (0.5, cloth), (1, darker(cloth, 0.28))], axis="d"
    )
    for x, lean in ((424, 5), (866, -6)):
        crease = bow([(x, 250), (x + lean, 480), (x - lean, 640), (x, 782)])
        studio.line(crease, darker(cloth, 0.5), 12, soft=9)
        studio.line([(px + 11, py) for px, py in crease], lighter(cloth, 0.3), 5, soft=5)
    for side in (-1, 1):
        collar = smooth(
            [
                (640, 300),
                (640 + side * 40, 210),
                (640 + side * 130, 180),
                (640 + side * 176, 214),
                (640 + side * 120, 330),
                (640 + side * 70, 352),
            ]
        )
        studio.tint([(x + 5, y + 10) for x, y in collar], (10, 10, 14), 0.5, soft=7)
        studio.shape(collar, [(0, lighter(cloth, 0.3)), (1, darker(cloth, 0.1))], axis="y")
    studio.shape(
        smooth([(560, 200), (640, 186), (720, 200), (690, 262), (640, 292), (590, 262)]),
        [(0, darker(cloth, 0.7)), (1, darker(cloth, 0.45))],
        axis="y",
        soft=1,
    )
    studio.line([(640, 300), (640, 780)], darker(cloth, 0.35), 5, soft=2)
    for y in range(380, 780, 92):
        studio.shape(oval((652, y), 11, 11), [(0, (250, 248, 240)), (1, (178, 172, 164))], axis="d")
    tag = [(800.0, 420.0), (900.0, 404.0), (926.0, 560.0), (826.0, 576.0)]
    studio.shadow(tag, shift=(5, 7), soft=5)
    studio.shape(tag, [(0, (248, 246, 238)), (1, (214, 210, 200))], axis="d")
    for k in range(9):
        studio.line(
            [(818 + 9 * k, 508 - 1.4 * k), (824 + 9 * k, 546 - 1.4 * k)], (40, 40, 44), 2 + k % 3
        )
    studio.line(bow([(716, 330), (770, 350), (848, 426)]), (236, 232, 224), 3)


def earbuds(studio: Studio, rng: random.Random) -> None:
    """A charging case, open, with one earbud beside it."""
    shell = rng.choice(((238, 238, 236), (44, 46, 52), (206, 214, 222)))
    lid = smooth(
        [
            (400, 300),
            (640, 262),
            (880, 300),
            (900, 420),
            (860, 470),
            (640, 486),
            (420, 470),
            (380, 420),
        ]
    )
    case = smooth(
        [
            (384, 500),
            (640, 486),
            (896, 500),
            (916, 620),
            (870, 722),
            (640, 752),
            (410, 722),
            (364, 620),
        ]
    )
    studio.shadow(oval((650, 716), 290, 60), shift=(34, 18), soft=22)
    studio.shape(
        lid,
        [(0, lighter(shell, 0.2)), (0.7, darker(shell, 0.14)), (1, darker(shell, 0.4))],
        axis="y",
    )
    studio.tint(
        smooth([(440, 330), (640, 304), (840, 330), (850, 420), (640, 446), (430, 420)]),
        darker(shell, 0.5),
        0.5,
        soft=8,
    )
    studio.shape(
        case, [(0, lighter(shell, 0.3)), (0.45, shell), (1, darker(shell, 0.46))], axis="y"
    )
    studio.shape(
        oval((640, 516), 238, 34), [(0, darker(shell, 0.2)), (1, darker(shell, 0.6))], axis="y"
    )
    for x in (540, 740):
        studio.shape(
            oval((x, 518), 66, 24), [(0, (18, 18, 22)), (1, (66, 66, 72))], axis="y", soft=1
        )
    _bud(studio, shell, 540, 470)
    _bud(studio, shell, 1040, 706)
    studio.tint(smooth([(410, 560), (470, 548), (460, 680), (424, 668)]), WHITE, 0.6, soft=10)
    studio.shape(oval((640, 640), 7, 7), [(0, (160, 250, 170)), (1, (60, 180, 90))])


def _bud(studio: Studio, shell: Colour, x: float, y: float) -> None:
    studio.shadow(oval((x, y + 30), 52, 26), shift=(8, 10), soft=8)
    stem = smooth([(x - 18, y), (x + 18, y), (x + 20, y + 70), (x, y + 84), (x - 18, y + 70)])
    studio.shape(stem, rounded(shell))
    studio.shape(
        oval((x, y - 14), 50, 44),
        [(0, lighter(shell, 0.4)), (0.5, shell), (1, darker(shell, 0.5))],
        axis="d",
    )
    studio.shape(oval((x - 30, y - 4), 17, 22), [(0, (84, 84, 90)), (1, (30, 30, 34))], axis="y")
    studio.tint(oval((x + 10, y - 34), 16, 9), WHITE, 0.8, soft=4)
