"""A list of bins as a file: read by column name, all of it or a sentence about one row.

Columns: ``bin`` and ``zone``; ``capacity``, ``one_seller`` and ``one_sku`` where they are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.disposition.kinds import Zone
from app.domain.lpn import parse_bin
from app.domain.places import BinPlan
from app.errors import RuleBroken
from app.imports.columns import plain
from app.imports.failures import EmptyFile
from app.imports.small_tables import read_small_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

NAMES: Final[Mapping[str, Sequence[str]]] = {
    "bin": ("bin", "bin_code", "location", "库位", "库位号"),
    "zone": ("zone", "area", "库区"),
    "capacity": ("capacity", "max_pieces", "容量"),
    "one_seller": ("one_seller", "single_seller", "单一卖家"),
    "one_sku": ("one_sku", "single_sku", "单一SKU"),
}
YES: Final = frozenset({"1", "yes", "y", "true", "x", "是"})
NO: Final = frozenset({"", "0", "no", "n", "false", "-", "否"})
MOST_ROWS: Final = 20_000
LARGEST: Final = 1_000_000


class BadBinRow(RuleBroken):
    """Row ``row`` (as a spreadsheet counts) has ``value`` for ``field``, which is none."""

    def __init__(self, row: int, field: str, value: str) -> None:
        super().__init__(row, field, value)
        self.row = row
        self.field = field
        self.value = value


class TooManyBins(RuleBroken):
    """More rows than one list of bins may have."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


def read_bins(source: Path) -> tuple[BinPlan, ...]:
    """Every row, or the first thing that is wrong: nothing of a bad list is taken."""
    rows, places = read_small_table(source, NAMES, ("bin", "zone"), TooManyBins(MOST_ROWS))
    plans: dict[str, BinPlan] = {}
    for number, row in rows:
        plan = _plan(number, row, places)
        if plan.code in plans:
            raise BadBinRow(number, "twice", plan.code)
        plans[plan.code] = plan
    if len(plans) > MOST_ROWS:
        raise TooManyBins(MOST_ROWS)
    if not plans:
        raise EmptyFile(0)
    return tuple(plans.values())


def _plan(number: int, row: Sequence[str], places: Mapping[str, int]) -> BinPlan:
    def cell(field: str) -> str:
        at = places.get(field, -1)
        return row[at].strip() if 0 <= at < len(row) else ""

    code, zone = parse_bin(cell("bin")), plain(cell("zone"))
    if code is None:
        raise BadBinRow(number, "bin", cell("bin"))
    zones = {plain(one.value): one.value for one in Zone}
    if zone not in zones:
        raise BadBinRow(number, "zone", cell("zone"))
    capacity = cell("capacity") or "0"
    if not (capacity.isascii() and capacity.isdigit() and int(capacity) <= LARGEST):
        raise BadBinRow(number, "capacity", capacity)
    flags = []
    for field in ("one_seller", "one_sku"):
        said = cell(field).casefold()
        if said not in YES | NO:
            raise BadBinRow(number, field, cell(field))
        flags.append(said in YES)
    return BinPlan(str(code), zones[zone], int(capacity), *flags)
