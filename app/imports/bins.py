"""A list of bins as a file: read by column name, all of it or a sentence about one row.

Columns: ``bin`` and ``zone``; ``capacity``, ``one_seller`` and ``one_sku`` where they are there.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from app.domain.disposition.kinds import Zone
from app.domain.lpn import parse_bin
from app.domain.places import BinPlan
from app.errors import RuleBroken
from app.imports.columns import place, plain
from app.imports.decoding import detect_encoding
from app.imports.delimiters import declared_delimiter, detect_delimiter
from app.imports.failures import CannotRead, EmptyFile, NotATable, UnknownColumns
from app.imports.formulas import restore

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
MOST_BYTES: Final = 8 * 1024 * 1024
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
    try:
        with source.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise CannotRead(source.name, error.errno or 0) from error
    if len(data) > MOST_BYTES:
        raise TooManyBins(MOST_ROWS)
    text = data.decode(detect_encoding(io.BytesIO(data)).encoding, errors="replace")
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    declared = declared_delimiter(lines[0]) if lines else None
    known = {plain(name) for names in NAMES.values() for name in names}
    delimiter = declared or detect_delimiter(text, known)
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        raise NotATable("line_too_long", len(text)) from None
    if declared:
        rows[0] = []
    return _plans(rows)


def _plans(rows: list[list[str]]) -> tuple[BinPlan, ...]:
    start = next((number for number, row in enumerate(rows) if any(row)), None)
    if start is None:
        raise EmptyFile(0)
    header = [cell.strip() for cell in rows[start]]
    places = place(header, NAMES)
    missing = tuple(name for name in ("bin", "zone") if name not in places)
    if missing:
        raise UnknownColumns(missing, tuple(header))
    plans: dict[str, BinPlan] = {}
    for number, row in enumerate(rows[start + 1 :], start=start + 2):
        if any(cell.strip() for cell in row):
            plan = _plan(number, restore(row), places)
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
