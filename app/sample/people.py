"""Who works in the sample warehouse, and its bins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.disposition.kinds import Zone
from app.domain.lpn import format_badge, format_bin


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """A first name, the badge as it is scanned, and roles by name."""

    name: str
    badge: str
    roles: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class SampleBin:
    """A bin and what its goods are there for."""

    code: str
    zone: Zone


@dataclass(frozen=True, slots=True)
class _Shelves:
    """Every bay of every aisle has the same levels."""

    zone: Zone
    aisles: str
    bays: int
    levels: int


_SHELVES: Final = (
    _Shelves(Zone.RESTOCK, "ABCD", 8, 4),
    _Shelves(Zone.QUARANTINE, "Q", 3, 2),
    _Shelves(Zone.RETURN_TO_SELLER, "R", 3, 2),
    _Shelves(Zone.SCRAP, "S", 2, 1),
    _Shelves(Zone.REFURBISH, "F", 2, 2),
    _Shelves(Zone.OUTLET, "K", 2, 2),
    _Shelves(Zone.LIQUIDATION, "L", 2, 2),
    _Shelves(Zone.DONATION, "N", 1, 2),
    _Shelves(Zone.PARTS, "P", 1, 2),
    _Shelves(Zone.RECYCLING, "Y", 1, 2),
    _Shelves(Zone.TRANSFER, "T", 1, 2),
)


def sample_people() -> list[SamplePerson]:
    """Two inspectors, a clerk, two supervisors (each approves the other's) and an administrator."""
    return [
        SamplePerson("Lena", format_badge(1), ("inspector",), "de"),
        SamplePerson("Wei", format_badge(2), ("inspector",), "zh_CN"),
        SamplePerson("Carmen", format_badge(3), ("clerk",), "es"),
        SamplePerson("Jonas", format_badge(4), ("supervisor",), "de"),
        SamplePerson("Mei", format_badge(5), ("supervisor",), "en"),
        SamplePerson("Alex", format_badge(6), ("administrator",), "en"),
    ]


def sample_shelves() -> list[SampleBin]:
    """Every bin with its zone; each zone goods can be routed to has at least one."""
    return [
        SampleBin(format_bin(aisle, bay, level), shelves.zone)
        for shelves in _SHELVES
        for aisle in shelves.aisles
        for bay in range(1, shelves.bays + 1)
        for level in range(1, shelves.levels + 1)
    ]


def sample_bins() -> list[str]:
    """Every bin's code."""
    return [place.code for place in sample_shelves()]
