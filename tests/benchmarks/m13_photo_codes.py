"""M13: the code of a shipping label out of a photo of 12 megapixels, against decoding that photo
to half its size in grey and nothing else."""

from __future__ import annotations

import io
import time
from functools import partial
from typing import TYPE_CHECKING, Final

from PIL import Image

from app.devices.photo_codes import Effort, codes_in
from tests.benchmarks.measuring import Result, interleaved, middle, percentile
from tests.builders_codes import DATAMATRIX, LPN, TRACKING, label, parcel

if TYPE_CHECKING:
    from collections.abc import Iterator

SIZE: Final = (4032, 3024)
MODULE: Final = 8  # dots of the narrowest bar
ROUNDS: Final = 30
# How a hand holds a camera over a parcel; what the sample should be judged by.
HANDS: Final[tuple[tuple[str, dict[str, float]], ...]] = (
    ("straight", {}),
    ("tilted 12°", {"angle": 12}),
    ("upside down", {"angle": 180}),
    ("sideways", {"angle": 90}),
    ("tilted 40°", {"angle": 40}),
    ("tilted 65°", {"angle": 65}),
    ("soft", {"blur": 3}),
    ("out of focus", {"blur": 5}),
    ("leaning", {"lean": 0.3}),
    ("dim", {"light": 0.25}),
    ("nearly dark", {"light": 0.06}),
)


def measure(*, quick: bool = False) -> list[Result]:
    photo = parcel([label(TRACKING, module=MODULE)], SIZE, angle=4, blur=1)
    seen: list[str] = []

    def ours() -> None:
        seen.extend(code.text for code in codes_in(photo, Effort.GLANCE))

    rounds = 4 if quick else ROUNDS
    found, decoded = interleaved((ours, partial(half_grey, photo)), rounds)
    # A photo of half as many dots each way is decoded whole: for its hits, not for the ratio.
    size, module = ((SIZE[0] // 2, SIZE[1] // 2), MODULE // 2) if quick else (SIZE, MODULE)
    rate, misses, spent = hit_rate(size, module)
    return [
        Result(
            "M13",
            f"the code in a photo of {SIZE[0] * SIZE[1] / 1e6:.0f} megapixels",
            middle(found),
            middle(decoded),
            "the photo decoded to half its size in grey",
            2.0,
            "ms",
            set(seen) == {TRACKING},
            (
                f"hit rate {rate:.0%} of {len(HANDS) + 1} photos of "
                f"{size[0] * size[1] / 1e6:.0f} megapixels (missed: "
                f"{', '.join(misses) or 'none'}); with patience at most "
                f"{max(spent):.1f} s, half of them within {middle(spent) * 1e3:.0f} ms; "
                f"slowest twentieth of a glance {percentile(found, 0.95) * 1e3:.0f} ms",
            ),
        )
    ]


def hit_rate(size: tuple[int, int], module: int) -> tuple[float, list[str], list[float]]:
    misses, spent = list[str](), list[float]()
    for name, photo, codes in photos(size, module):
        began = time.perf_counter()
        seen = {code.text for code in codes_in(photo)}
        spent.append(time.perf_counter() - began)
        if seen != codes:
            misses.append(name)
    return 1 - len(misses) / len(spent), misses, spent


def photos(size: tuple[int, int], module: int) -> Iterator[tuple[str, bytes, set[str]]]:
    for name, how in HANDS:
        # Out of focus is so much of a bar, in however many dots it was taken.
        held = how | {"blur": how.get("blur", 0) * module / MODULE}
        yield name, parcel([label(TRACKING, module=module)], size, **held), {TRACKING}
    both = [label(TRACKING, module=module * 3 // 4), label(LPN, DATAMATRIX, module * 2)]
    yield "two codes", parcel(both, size), {TRACKING, LPN}


def half_grey(photo: bytes) -> None:
    with Image.open(io.BytesIO(photo)) as image:
        image.draft("L", (image.width // 2, image.height // 2))
        image.load()
