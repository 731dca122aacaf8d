"""From "A-01-01 to A-10-04" to every bin between."""

from __future__ import annotations

from typing import Final

from app.domain.lpn import format_bin, parse_bin

MOST: Final = 2000


def bin_range(first: str, last: str) -> list[str]:
    """Every aisle, bay and level between two corners; empty for what is no range, or too many.

    An empty ``last`` is one bin.
    """
    one, other = parse_bin(first), parse_bin(last or first)
    if one is None or other is None or len(one.aisle) != len(other.aisle):
        return []
    aisles = _aisles(one.aisle, other.aisle)
    bays = range(one.bay, other.bay + 1)
    levels = range(one.level, other.level + 1)
    if len(aisles) * len(bays) * len(levels) > MOST:
        return []
    return [format_bin(aisle, bay, level) for aisle in aisles for bay in bays for level in levels]


def _aisles(first: str, last: str) -> list[str]:
    """``A`` to ``D``; with two letters only the second may differ."""
    if first[:-1] != last[:-1]:
        return []
    return [first[:-1] + chr(code) for code in range(ord(first[-1]), ord(last[-1]) + 1)]
