"""Two sides of a ratio, measured turn by turn in one run, and how a result is printed."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MILLI: Final = 1e3
MICRO: Final = 1e6


@dataclass(frozen=True, slots=True)
class Result:
    """``ours`` and ``yardstick`` are seconds (or megabytes) of the same work on both sides.

    ``same`` says that both sides were seen to have done the same work; ``notes`` are printed
    below: percentiles, parts, what was left out.
    """

    row: str
    what: str
    ours: float
    yardstick: float
    against: str
    target: float
    unit: str = "ms"
    same: bool = True
    notes: tuple[str, ...] = ()

    @property
    def ratio(self) -> float:
        return self.ours / self.yardstick

    @property
    def reached(self) -> bool:
        return self.ratio <= self.target


def interleaved(
    sides: Sequence[Callable[[], object]],
    rounds: int,
    *,
    warm: int = 1,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[list[float], ...]:
    """Seconds of each side, A B A B …; whoever goes first changes every round."""
    for _ in range(warm):
        for side in sides:
            side()
    spent: tuple[list[float], ...] = tuple([] for _ in sides)
    gc.collect()
    for round_ in range(rounds):
        order = range(len(sides)) if round_ % 2 == 0 else range(len(sides) - 1, -1, -1)
        for place in order:
            began = clock()
            sides[place]()
            spent[place].append(clock() - began)
    return spent


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def middle(values: Sequence[float]) -> float:
    return median(values)


def shown(value: float, unit: str) -> str:
    if unit == "MB":
        return f"{value:.1f} MB"
    scaled = value * (MICRO if unit == "us" else 1 if unit == "s" else MILLI)
    return f"{scaled:.{1 if scaled >= 10 else 2}f} {unit}"
