"""Among what is in stock: a blind count, a move, containers, and a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.disposition import Disposition
from app.queries.bins import all_bins, bin_row
from app.queries.containers import current_containers
from app.queries.placed import booked_in, find_unit
from ui.tour.scene import Scene

if TYPE_CHECKING:
    from app.queries.placed import Found
    from app.sample import TourPicks
    from ui.tour.guide import Guide


class Stocking(Scene):
    """Of the two items that came first, the one on a shelf is counted, moved and packed."""

    def __init__(self, guide: Guide, picks: TourPicks) -> None:
        super().__init__(guide, picks)
        shelved = [plate for plate in self.plates(picks.two_items) if self._at(plate).bin]
        guide.expect(bool(shelved), "a unit on a shelf")
        self._plate = shelved[0]
        self._shelf = self._at(self._plate).bin

    def count(self) -> None:
        guide, shelf = self.guide, self._shelf
        guide.begin("Stock: a blind count of one bin")
        guide.key("Ctrl+K")
        guide.picture("stock")
        guide.key("F3")
        guide.scan(f"BIN:{shelf}")
        booked = self.station.ask(booked_in, shelf)
        for _, plate, *_ in booked.units if booked else ():
            guide.scan(plate)
        guide.picture("stock-count")
        guide.scan(f"BIN:{shelf}")
        guide.picture("stock-counted")
        guide.key("F1")
        counted = self.station.ask(bin_row, shelf)
        guide.expect(counted is not None and counted.counted_at is not None, f"{shelf} counted")

    def move(self) -> None:
        guide, shelf = self.guide, self._shelf
        guide.begin("Stock: scan a unit, scan the bin it moves to")
        bins = {one.code: one for one in self.station.ask(all_bins)}
        other = next(
            code for code, one in bins.items() if code != shelf and one.zone == bins[shelf].zone
        )
        guide.scan(self._plate)
        guide.picture("stock-unit")
        guide.scan(f"BIN:{other}")
        guide.expect(self._at(self._plate).bin == other, f"{self._plate} in {other}")
        guide.picture("stock-moved")

    def pack(self) -> None:
        guide = self.guide
        guide.begin("Stock: a container is opened, packed, closed and put away")
        guide.key("F2")
        box = self._packed(self._plate, shown=True)
        guide.scan(f"BIN:{self._shelf}")
        stands = self._at(self._plate).container_bin
        guide.expect(stands == self._shelf, f"{box} in {self._shelf}")

    def send(self) -> None:
        """What is left of the destroyed unit is fetched."""
        guide, plate = self.guide, self.plates(self.picks.destroyed)[0]
        guide.begin("Stock: what is left of the destroyed unit leaves in a container")
        guide.key("F2")
        box = self._packed(plate)
        guide.key("F1")
        guide.write("City waste collection")
        guide.key("Return")
        guide.write("48-1107-22")
        guide.picture("stock-send")
        guide.key("F1")
        guide.picture("stock-sent")
        guide.expect(self._at(plate).out, f"{box} has left with {plate}")

    def search(self) -> None:
        guide = self.guide
        guide.begin("Stock: an article is searched by its number")
        guide.write(self.card(self.plates(self.picks.alike[0])[0]).head.sku)
        guide.key("Return")
        guide.picture("stock-search")
        guide.key("F1")

    def _packed(self, plate: str, *, shown: bool = False) -> str:
        """A new container for the unit's way, packed with it and closed; returns its code."""
        guide, proposal = self.guide, self.card(plate).proposal
        guide.expect(proposal is not None, f"a way for {plate}")
        way = list(Disposition).index(Disposition(proposal.disposition)) if proposal else 0
        guide.key("F4")
        guide.key("F3")
        for _ in range(way):
            guide.key("Down")
        if shown:
            guide.picture("stock-open-container")
        guide.key("F1")
        guide.scan(plate)
        box = self._at(plate).container
        guide.expect(bool(box), f"{plate} in a container")
        if shown:
            guide.picture("stock-packed")
        guide.key("F1")
        guide.write("4.2")
        guide.key("F1")
        closed = [one.state for one in self.station.ask(current_containers) if one.code == box]
        guide.expect(closed == ["closed"], f"{box} closed")
        if shown:
            guide.picture("stock-closed")
        guide.scan(box)
        return box

    def _at(self, plate: str) -> Found:
        found = self.station.ask(find_unit, plate)
        self.guide.expect(found is not None, f"{plate} is known")
        assert found is not None  # noqa: S101 just expected
        return found
