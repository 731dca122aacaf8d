"""What a practised hand needs: keys, scans, photos and seconds of four pieces of daily work.

A scripted hand plays them in the real windows.  Its pauses are those of the keystroke-level model
of Card, Moran and Newell where that knows them, and a bench's own where it does not:

- a key 0.28 s: their average skilled typist; gloves are made up for by large, fixed keys
- a decision 1.5 s, before every answer, approval or reason: their mental act is 1.35 s, and
  there is a thing in the hand to look at
- a scan 1.2 s: reach, aim, beep; the thing is on the bench already
- a photo 2.5 s: aim, hold still, shoot

What the program itself takes is not in it: that is M2.  ``python -m tests.benchmarks.hand`` prints
the table, ``--record`` writes what was counted to ``hand.json``, which a test holds later ones to.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from app.bootstrap import open_station
from app.config import DataFolder
from app.domain.grading.facts import Grade, PhotoSlot
from app.queries.bins import proposed_bins
from app.queries.queues import units_to_put_away
from app.sample import sample_announcements, tour_picks
from app.sample.founding import found_sample
from app.sample.photos import sample_photo
from ui.application import Bench
from ui.theme import set_calm
from ui.tour.carrying_out import CarryingOut
from ui.tour.deciding import Deciding
from ui.tour.guide import Guide
from ui.tour.inspecting import Inspecting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import Qt

RECORDED: Final = Path(__file__).with_name("hand.json")
KEY_S, DECISION_S, SCAN_S, PHOTO_S = 0.28, 1.5, 1.2, 2.5
DECIDING: Final = frozenset("123456789ARC")
PASTE: Final = "Ctrl+V"


@dataclass
class Effort:
    """What one piece of work took.  ``letters`` are typed words; ``steps`` says what on."""

    keys: int = 0
    letters: int = 0
    scans: int = 0
    photos: int = 0
    decisions: int = 0
    steps: list[str] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        spent = (
            (self.keys + self.letters) * KEY_S
            + self.decisions * DECISION_S
            + self.scans * SCAN_S
            + self.photos * PHOTO_S
        )
        return round(spent, 1)


class Hand(Guide):
    """Counts what it does; a photo is shot, however it comes to the screen."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, None, lambda _: None)
        self.effort = Effort()

    def scan(self, code: str) -> None:
        self.effort.scans += 1
        self.effort.steps.append("scan")
        super().scan(code)

    def key(self, key: Qt.Key | str) -> None:
        if key == PASTE:
            self.effort.photos += 1
            self.effort.steps.append("photo")
        else:
            self.effort.keys += 1
            self.effort.decisions += str(key) in DECIDING
            self.effort.steps.append(str(key))
        super().key(key)

    def write(self, text: str) -> None:
        self.effort.letters += len(text)
        self.effort.steps.append(f"“{text}”")
        super().write(text)

    def expect(self, seen: bool, what: str) -> None:  # noqa: FBT001 as the guide has it
        super().expect(seen, f"{what}, after {' '.join(self.effort.steps)}")


class Stories(Inspecting, Deciding, CarryingOut):
    """The four pieces of work: what is pressed is written here and in the scenes of the tour."""

    hand: Hand

    def play_all(self) -> dict[str, Effort]:
        self.hand = self.guide  # type: ignore[assignment]
        self.sign_in("inspector")
        told = {
            "expected parcel of two items, from scan to shelf": self._expected,
            "parcel nobody announced, with photo, into Unclaimed": self._unannounced,
            "damaged item with two photos, from scan to proposal": self._damaged,
            "approval of the damaged item, from the badge on": self._approval,
        }
        return {name: self._counted(story) for name, story in told.items()}

    def _counted(self, story: Callable[[], None]) -> Effort:
        self.hand.effort = Effort()
        story()
        return self.hand.effort

    def _expected(self) -> None:
        """Received, inspected, approved by a second person, carried out, put away."""
        hand, rma = self.hand, self.picks.two_items
        hand.scan(self.tracking(rma))
        hand.key("F1")
        plates = self.plates(rma)
        hand.expect(len(plates) == 2, "two units")
        hand.key("Ctrl+2")
        for plate in plates:
            self.inspect(plate, lambda found: found.grade in (Grade.A, Grade.B))
        self.sign_in("supervisor")
        hand.key("Ctrl+4")
        for _ in plates:
            self.approve()
        hand.expect(all(map(self._approved, plates)), "both approved")
        self.sign_in("inspector")
        hand.key("Ctrl+3")
        for plate in plates:
            self.take_steps(plate)
        hand.key("Ctrl+5")
        ready = self.station.ask(units_to_put_away)
        hand.expect(len(ready) == len(plates), "both ready to put away")
        for one in ready:
            hand.scan(one.lpn)
            hand.scan(f"BIN:{self.station.ask(proposed_bins, one.zone, one.sku, '')[0].code}")
        hand.expect(all(self.card(plate).head.bin for plate in plates), "both on the shelf")
        hand.key("Ctrl+1")

    def _unannounced(self) -> None:
        hand = self.hand
        hand.scan(self.picks.unannounced_tracking)
        hand.key("F1")
        hand.paste(sample_photo("label", 3))
        hand.key("F4")
        hand.write("Blue parasol")
        hand.key("F1")
        hand.expect(self.station.ask(_unclaimed) == 1, "one parcel under Unclaimed")

    def _damaged(self) -> None:
        hand, rma = self.hand, self.picks.damaged
        hand.scan(self.tracking(rma))
        hand.key("F1")
        hand.key("Ctrl+2")
        self.inspect(
            self.plates(rma)[0],
            lambda found: PhotoSlot.DAMAGE in found.photos and found.grade in (Grade.C, Grade.D),
        )
        hand.expect(hand.effort.photos == 2, "two photos")

    def _approval(self) -> None:
        hand = self.hand
        self.sign_in("supervisor")
        hand.key("Ctrl+4")
        self.approve()
        hand.expect(self._approved(self.plates(self.picks.damaged)[0]), "an approval")

    def _approved(self, plate: str) -> bool:
        proposal = self.card(plate).proposal
        return proposal is not None and proposal.state == "approved"


def _unclaimed(db: object) -> int:
    return int(db.scalar("SELECT count(*) FROM parcels WHERE state = 'unclaimed'"))  # type: ignore[attr-defined]


def played(folder: Path) -> dict[str, Effort]:
    """All stories in a new sample warehouse, in the real windows."""
    application = QApplication.instance() or QApplication([])
    station = open_station(DataFolder(folder))
    station.open()
    if not station.founded:
        found_sample(station)
    bench = Bench(application, station)  # type: ignore[arg-type]
    bench.preferences.change(lock_minutes=0)
    set_calm(bench.app, calm=True)
    bench.window.resize(1366, 768)
    hand = Hand(bench)
    bench.start()
    try:
        hand.settle()
        picks = tour_picks(sample_announcements(station.clock.now()))
        return Stories(hand, picks).play_all()
    finally:
        bench.stop()


def recorded() -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return found


def table(efforts: dict[str, Effort]) -> str:
    rows = [
        "| | keys | letters | scans | photos | decisions | seconds |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    rows += [
        f"| {name} | {one.keys} | {one.letters} | {one.scans} | {one.photos} | {one.decisions} "
        f"| {one.seconds:g} |"
        for name, one in efforts.items()
    ]
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(prog="hand")
    parser.add_argument("--record", action="store_true", help="hold later runs to these counts")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="returnbench-hand-") as folder:
        efforts = played(Path(folder))
    print(table(efforts))
    for name, one in efforts.items():
        print(f"{name}: {' '.join(one.steps)}")
    if asked.record:
        counted = {name: asdict(one) | {"seconds": one.seconds} for name, one in efforts.items()}
        text = json.dumps(counted, ensure_ascii=False, indent=1)
        RECORDED.write_text(f"{text}\n", encoding="utf-8")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
