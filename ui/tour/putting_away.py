"""At the shelves: unit, then bin; a bin of another zone is refused."""

from __future__ import annotations

from app.queries.bins import proposed_bins
from app.queries.queues import units_to_put_away
from ui.tour.scene import Scene


class PuttingAway(Scene):
    def put_away(self) -> None:
        guide = self.guide
        guide.begin("Put away: scan the unit, scan the bin")
        guide.key("Ctrl+5")
        guide.picture("put-away-queue")
        for number, one in enumerate(self.station.ask(units_to_put_away)):
            guide.scan(one.lpn)
            shelf = self.station.ask(proposed_bins, one.zone, one.sku, "")[0]
            if number == 0:
                guide.picture("put-away-bin")
                wrong = "scrap" if one.zone != "scrap" else "restock"
                guide.scan(f"BIN:{self.station.ask(proposed_bins, wrong, '', '')[0].code}")
                guide.picture("put-away-wrong-zone")
            guide.scan(f"BIN:{shelf.code}")
            guide.expect(self.card(one.lpn).head.bin == shelf.code, f"{one.lpn} in {shelf.code}")
        guide.picture("put-away-done")
