"""M20: understanding scans, all that look_into does, against the least that could be done."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from app.domain import lpn
from app.domain.carriers import carrier_book
from app.domain.check_digits import GS1
from app.domain.identifiers import ScanKind, look_into, understand
from app.sample.tracking import make_tracking, makeable_carriers
from tests.benchmarks.measuring import Result, interleaved, middle, percentile

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

ROUNDS: Final = 15
WANTED: Final = 20_000  # scans a second
TARGET: Final = 4.0  # times a bare match with every format there is
SEED: Final = 20


def scans(count: int) -> list[str]:
    """A day at the bench: plates and parcels most of all, a few of everything else."""
    rng = random.Random(SEED)
    carriers = makeable_carriers()
    kinds = (
        (34, lambda: lpn.format_lpn("B7", rng.randrange(10**6))),
        (26, lambda: make_tracking(rng.choice(carriers), rng)),
        (6, lambda: f"420{rng.randrange(10**5):05d}{make_tracking('usps', rng)}"),
        (10, lambda: _gtin(rng)),
        (4, lambda: f"X00{rng.randrange(10**7):07d}"),
        (4, lambda: f"SKU-{rng.randrange(10**4)}-BLK"),
        (6, lambda: lpn.bin_barcode(f"A-{rng.randrange(100):02d}-01")),
        (3, lambda: lpn.format_rma("B7", rng.randrange(10**6))),
        (3, lambda: f"302-{rng.randrange(10**7):07d}-{rng.randrange(10**7):07d}"),
        (2, lambda: f"]d2010{_gtin(rng)}1728123110AB-17\x1d21{rng.randrange(10**9)}"),
        (1, lambda: "https://example.com/returns?id=17"),
        (1, lambda: " ".join(make_tracking("usps", rng))),
    )
    weights = [share for share, _ in kinds]
    return [make() for _, make in rng.choices(kinds, weights, k=count)]


def measure(*, quick: bool = False) -> list[Result]:
    codes = scans(500 if quick else 2_000)
    patterns = [form.pattern for form in carrier_book().formats]
    understood: list[int] = []
    matched: list[int] = []

    def ours() -> None:
        understood.append(sum(bool(look_into(code).candidates) for code in codes))

    def yardstick() -> None:
        matched.append(sum(_looked_at(code, patterns) for code in codes))

    rounds = 5 if quick else ROUNDS
    spent, floor = interleaved((ours, yardstick), rounds)
    each = [one / len(codes) for one in spent]
    rate = 1 / middle(each)
    same = set(understood) == set(matched) == {len(codes)}
    return [
        Result(
            "M20",
            "a scan understood: readings, check digits, fields, faults",
            middle(each),
            middle(floor) / len(codes),
            "one bare regular expression match per carrier's format",
            TARGET,
            "us",
            same,
            (
                f"{rate:,.0f} scans a second (target {WANTED:,}); slowest round "
                f"{percentile(each, 1.0) * 1e6:.1f} us a scan; {len(patterns)} formats",
                f"{_recognised(codes):.0%} of the scans are more than a text to be looked up",
            ),
        )
    ]


def _looked_at(code: str, patterns: Sequence[re.Pattern[str]]) -> bool:
    for pattern in patterns:
        pattern.fullmatch(code)
    return True


def _recognised(codes: Sequence[str]) -> float:
    return sum(understand(code)[0].kind is not ScanKind.TEXT for code in codes) / len(codes)


def _gtin(rng: random.Random) -> str:
    body = f"40{rng.randrange(10**10):010d}"
    return body + GS1.digit(body)
