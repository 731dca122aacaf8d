"""The scenes among the shelves: a blind count, a unit that moves, a container that is packed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.queries.bins import all_bins, bin_row
from app.queries.containers import current_containers
from app.queries.placed import booked_in, find_unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.queries.placed import Found
    from ui.tour.guide import Guide


class Stocking:
    """``plates`` are those of units that may lie on a shelf; the first that does is the one."""

    def __init__(self, guide: Guide, plates: Sequence[str]) -> None:
        self._guide = guide
        self._station = guide.bench.station
        shelved = [plate for plate in plates if self._at(plate).bin]
        guide.expect(bool(shelved), "a unit on a shelf")
        self._plate = shelved[0]
        self._shelf = self._at(self._plate).bin

    def count(self) -> None:
        guide, shelf = self._guide, self._shelf
        guide.begin("Stock: a blind count of one bin")
        guide.key("Ctrl+K")
        guide.picture("stock")
        guide.key("F3")
        guide.scan(f"BIN:{shelf}")
        booked = self._station.ask(booked_in, shelf)
        for _, plate, *_ in booked.units if booked else ():
            guide.scan(plate)
        guide.picture("stock-count")
        guide.scan(f"BIN:{shelf}")
        guide.picture("stock-counted")
        guide.key("F1")
        counted = self._station.ask(bin_row, shelf)
        guide.expect(counted is not None and counted.counted_at is not None, f"{shelf} counted")

    def move(self) -> None:
        guide, shelf = self._guide, self._shelf
        guide.begin("Stock: scan a unit, scan the bin it moves to")
        bins = {one.code: one for one in self._station.ask(all_bins)}
        other = next(
            code for code, one in bins.items() if code != shelf and one.zone == bins[shelf].zone
        )
        guide.scan(self._plate)
        guide.picture("stock-unit")
        guide.scan(f"BIN:{other}")
        guide.expect(self._at(self._plate).bin == other, f"{self._plate} in {other}")
        guide.picture("stock-moved")

    def pack(self) -> None:
        guide = self._guide
        guide.begin("Stock: a container is opened, packed, closed and put away")
        guide.key("F2")
        guide.key("F4")
        guide.key("F3")
        guide.picture("stock-open-container")
        guide.key("F1")
        guide.scan(self._plate)
        box = self._at(self._plate).container
        guide.expect(bool(box), f"{self._plate} in a container")
        guide.picture("stock-packed")
        guide.key("F1")
        guide.write("4.2")
        guide.key("F1")
        closed = [one.state for one in self._station.ask(current_containers) if one.code == box]
        guide.expect(closed == ["closed"], f"{box} closed")
        guide.picture("stock-closed")
        guide.scan(f"BIN:{self._shelf}")
        stands = self._at(self._plate).container_bin
        guide.expect(stands == self._shelf, f"{box} in {self._shelf}")

    def _at(self, plate: str) -> Found:
        found = self._station.ask(find_unit, plate)
        self._guide.expect(found is not None, f"{plate} is known")
        assert found is not None  # noqa: S101 just expected
        return found
