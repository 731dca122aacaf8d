"""The one rule of rounding, for every amount of a refund.

Amounts are whole minor units.  A sum is split by largest remainder: every part is cut down, and
the units that are left go to the parts that lost most, the earlier of two that lost the same.  So
parts add up to the sum exactly.  What is no split, a tax or a percentage, is rounded half up.

The pieces of a line are such a split with equal weights.  Pieces that come back take the first
parts, pieces that are kept the last: so what a piece is worth does not depend on the order in
which the pieces of a line are refunded, nor on how many refunds it takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WHOLE_PPM: Final = 1_000_000  # a whole, in millionths: 8.875 % is 88,750


def split(total: int, weights: Sequence[int]) -> list[int]:
    """``total`` in proportion to ``weights``, which are not all zero unless ``total`` is."""
    whole = sum(weights)
    if not whole:
        return [0] * len(weights)
    parts = [total * weight // whole for weight in weights]
    left = total - sum(parts)
    if left:
        lost = sorted(range(len(weights)), key=lambda one: -(total * weights[one] % whole))
        for one in lost[:left]:
            parts[one] += 1
    return parts


def of_pieces(total: int, pieces: int, first: int, count: int) -> int:
    """The parts of ``count`` pieces from ``first`` on, out of ``total`` for all ``pieces``."""
    if count == pieces or not total:
        return total  # most often everything comes back
    low, high = divmod(total, pieces)
    return count * low + min(max(high - first, 0), count)


def over_pieces(
    total: int, pieces: int, first: int, count: int, taken: Callable[[int], int]
) -> int:
    """The sum of ``taken`` from each of these pieces: fees are reckoned piece by piece."""
    low, high = divmod(total, pieces)
    dearer = min(max(high - first, 0), count)
    return dearer * taken(low + 1) + (count - dearer) * taken(low)
