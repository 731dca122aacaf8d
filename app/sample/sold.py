"""What the sample sellers kept of their sales: serial numbers of devices, lots of cosmetics."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain.announcements import AnnouncedLine

KEPT: Final = 0.7  # of the sales; nobody tells it of the others


def with_what_was_sold(line: AnnouncedLine, prefix: str, number: int) -> AnnouncedLine:
    """The same for the same return, and without touching the draw of the others."""
    rng = random.Random(f"{number}:{line.sku}")
    if rng.random() > KEPT:
        return line
    if line.category == "electronics":
        made = [f"{prefix}{rng.randrange(10**8):08d}" for _ in range(line.quantity)]
        return replace(line, sold_serials=tuple(made))
    if line.category == "cosmetics":
        return replace(
            line, sold_lot=f"{rng.choice('ABCD')}{rng.randrange(24, 27)}{rng.randrange(1000):03d}"
        )
    return line
