"""A real station on a real file, with four people, ready within milliseconds."""

from __future__ import annotations

import atexit
import io
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from app.bootstrap import load_house
from app.commands.announce_returns import AnnounceReturns
from app.commands.attach_photo import AttachPhoto
from app.commands.complete_inspection import CompleteInspection
from app.commands.confirm_label import ConfirmContainerLabel, ConfirmPlate
from app.commands.decide_disposition import ApproveDisposition
from app.commands.execute_disposition import ConfirmPutaway
from app.commands.fill_container import CloseContainer
from app.commands.found_station import AddBins, FoundStation
from app.commands.keep_answers import KeepAnswers
from app.commands.manage_people import AddPerson
from app.commands.propose_disposition import ProposeDisposition
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.config import DataFolder
from app.domain.announcements import AnnouncedLine, Announcement
from app.domain.disposition import Disposition, Zone, propose
from app.domain.evidence import Owner
from app.domain.grading import Answer, note_meaning, walk
from app.domain.people import STATION, Role
from app.queries.units import UnitCard, unit_card
from app.station import Clock, Station
from app.store import ballast
from app.store.ledger import Ledger
from app.store.photos import PhotoStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.commands.base import Command
    from app.domain.house import House
    from app.store.ledger import Done

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
UNREAD = "SELECT 1 FROM print_jobs WHERE unit_id = ? AND scan_back = 'owed'"
BINS = tuple((f"{chr(65 + i)}-01-01", zone.value) for i, zone in enumerate(Zone))


@dataclass
class TestClock:
    """A second passes at every look; ids count up."""

    __test__ = False

    moment: datetime = MORNING
    ids: count[int] = field(default_factory=lambda: count(1))

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def new_id(self) -> str:
        return f"{next(self.ids):032x}"

    @property
    def clock(self) -> Clock:
        return Clock(self.now, self.new_id)


@dataclass
class Bench:
    """An open station and the ids of who works there."""

    station: Station
    clock: TestClock
    mara: str  # supervisor and administrator, founder
    sven: str  # supervisor
    ines: str  # inspector
    theo: str  # inspector
    returns: count[int] = field(default_factory=lambda: count(1))

    @property
    def folder(self) -> DataFolder:
        return self.station.folder

    @property
    def people(self) -> tuple[str, ...]:
        return (self.mara, self.sven, self.ines, self.theo)

    def do(self, command: Command, by: str = "", command_id: str = "") -> Done:
        return self.station.do(command, by=by or self.ines, command_id=command_id)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What is in the file, read beside every rule."""
        return self.station.ask(lambda db: db.connection.execute(sql, values).fetchall())

    def column(self, sql: str, *values: object) -> list[Any]:
        return [row[0] for row in self.rows(sql, *values)]

    def one(self, sql: str, *values: object) -> Any:
        return self.column(sql, *values)[0]

    def card(self, unit_id: str) -> UnitCard:
        found = self.station.ask(unit_card, unit_id)
        assert found is not None
        return found

    # --- whole stretches of work, each a few commands ---

    def announce(self, *lines: AnnouncedLine, **more: Any) -> str:
        """Returns the id of the return."""
        number = next(self.returns)
        one = Announcement(
            rma=f"RMA-{number}",
            seller="Lumen",
            order_no=f"O-{number}",
            lines=lines or (line(),),
            source_key=f"key {number}",
            tracking=(f"BOX{number:05d}",),
        )
        for name, value in more.items():
            object.__setattr__(one, name, value)
        done = self.do(AnnounceReturns((one,), "test"), self.mara)
        return str(self.one("SELECT id FROM returns WHERE born = ?", done.id))

    def parcel_of(self, return_id: str) -> str:
        return str(self.one("SELECT id FROM parcels WHERE return_id = ? ORDER BY id", return_id))

    def lines_of(self, return_id: str) -> list[str]:
        return self.column("SELECT id FROM lines WHERE return_id = ? ORDER BY id", return_id)

    def arrived(self, *lines: AnnouncedLine, **more: Any) -> tuple[str, list[str]]:
        """Announced and on the bench: the parcel's id and the lines'."""
        owner = self.announce(*lines, **more)
        parcel = self.parcel_of(owner)
        self.do(ReceiveParcel(parcel))
        return parcel, self.lines_of(owner)

    def unit(self, *lines: AnnouncedLine, scans: bool = True, **more: Any) -> str:
        """One received unit of a new return, its plate on it and read."""
        parcel, found = self.arrived(*lines, **more)
        done = self.do(ReceiveUnits(parcel, ((found[0], 1),)))
        unit = str(self.one("SELECT id FROM units WHERE born = ?", done.id))
        if scans:
            self.scan_plate(unit)
        return unit

    def photograph(self, unit_id: str, slot: str, by: str = "") -> Done:
        return self.do(AttachPhoto(Owner.UNIT, unit_id, slot, photo(self.folder), "x.jpg"), by)

    def scan_plate(self, unit_id: str, by: str = "") -> None:
        """Read the plate on the unit, as whoever begins to work on it does."""
        self.do(ConfirmPlate(unit_id, self.card(unit_id).head.lpn), by)

    def close_container(self, container_id: str, weight_g: int = 0) -> Done:
        """Closed, its new label on it and read."""
        closed = self.do(CloseContainer(container_id, weight_g))
        code = self.one("SELECT code FROM containers WHERE id = ?", container_id)
        self.do(ConfirmContainerLabel(container_id, code))
        return closed

    def answer(
        self, unit_id: str, choices: tuple[int, ...] = (), by: str = "", *, scans: bool = True
    ) -> None:
        """Answer every question (with ``choices``, then 1), take every photo that is asked for."""
        if scans and self.column(UNREAD, unit_id):
            self.scan_plate(unit_id, by)
        card = self.card(unit_id)
        asked = self.station.house.grading.set_for(card.head.category)
        answers: list[Answer] = []
        step = walk(asked, answers, card.context(), card.slots)
        while step.current is not None:
            choice = choices[len(answers)] if len(answers) < len(choices) else 1
            choice = 1 + (choice - 1) % len(step.current.options)
            option = step.current.options[choice - 1]
            today = self.clock.moment.date()
            note = note_meaning(step.current, option, card.context(), today, "seen") or "seen"
            answers.append(Answer(step.current.id, choice, note))
            step = walk(asked, answers, card.context(), card.slots)
        given = tuple((one.question, one.choice, one.note) for one in answers)
        self.do(KeepAnswers(unit_id, asked.id, asked.version, given), by)
        for slot in step.photos_missing:
            self.photograph(unit_id, slot.value, by)

    def inspect(self, unit_id: str, choices: tuple[int, ...] = (), by: str = "") -> Done:
        self.answer(unit_id, choices, by)
        return self.do(CompleteInspection(unit_id), by)

    def computed(self, unit_id: str) -> Disposition:
        facts = self.card(unit_id).facts(self.clock.moment.date())
        assert facts is not None
        return propose(facts, self.station.house.rulebook).disposition

    def propose(self, unit_id: str, wanted: Disposition | None = None, by: str = "") -> str:
        """Returns the proposal's id."""
        note = "because" if wanted else ""
        chosen = wanted or self.computed(unit_id)
        done = self.do(ProposeDisposition(unit_id, chosen, note), by)
        return str(self.one("SELECT id FROM proposals WHERE born = ?", done.id))

    def approve(self, proposal_id: str, by: str = "") -> Done:
        return self.do(ApproveDisposition(proposal_id, "asked by telephone"), by or self.mara)

    def approved(self) -> str:
        """A unit that only has to be put away."""
        unit = self.unit()
        self.inspect(unit)
        self.approve(self.propose(unit))
        return unit

    def put_away(self, unit_id: str, by: str = "") -> Done:
        zone = Zone.RESTOCK.value
        return self.do(ConfirmPutaway(unit_id, next(c for c, z in BINS if z == zone)), by)

    def close(self) -> None:
        self.station.close()


def next_version(station: Station, set_id: str, *, changes: bool = True) -> str:
    """The text of the set in force with the next number, and with another title."""
    sets = station.house.grading
    now = sets.newest[set_id]
    text = sets.texts[set_id, now.version]
    text = text.replace(f"version = {now.version}\n", f"version = {now.version + 1}\n", 1)
    title = f'en = "{now.title.en}"'
    return text.replace(title, f'en = "{now.title.en}."', 1) if changes else text


def line(sku: str = "SKU-1", quantity: int = 1, **more: Any) -> AnnouncedLine:
    return AnnouncedLine(sku, "Lamp 灯", quantity, price_minor=1299, **more)


@cache
def house() -> House:
    """Read once per process."""
    return load_house()


@cache
def blank() -> Path:
    """A database that has its tables and nothing else."""
    path = Path(tempfile.mkdtemp(prefix="blank"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    station = station_in(DataFolder(path), TestClock().clock)
    station.open()
    station.close()
    return path / "station.db"


def station_in(folder: DataFolder, clock: Clock, rules: House | None = None) -> Station:
    """A closed station; its ballast is small, so that tests do not write for seconds."""
    ballast.SIZE = 64 * 1024  # type: ignore[misc]
    ballast.BLOCK = bytes(1024)  # type: ignore[misc]
    used = rules or house()

    def open_ledger(station: Station) -> Ledger:
        return Ledger(station.folder, station.house, station.clock.new_id)

    return Station(folder, open_ledger, lambda: used, clock)


def open_bench(path: Path, rules: House | None = None) -> Bench:
    """A founded station in ``path``, a copy of one that is made once per process."""
    shutil.copytree(_template(), path, dirs_exist_ok=True)
    clock = TestClock(MORNING + timedelta(minutes=1), count(1000))
    station = station_in(DataFolder(path), clock.clock, rules)
    station.open()
    people = station.ask(lambda db: db.connection.execute("SELECT id FROM people ORDER BY id"))
    return Bench(station, clock, *(row[0] for row in people.fetchall()))


@cache
def _template() -> Path:
    path = Path(tempfile.mkdtemp(prefix="bench"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    folder = DataFolder(path / "data")
    station = station_in(folder, TestClock().clock)
    station.open()
    founding = FoundStation("Bench 7", "B7", "DE", "Mara", "ID-0001-X", "en")
    mara = station.do(founding, by=STATION).id + ".00000"
    inspector = (Role.INSPECTOR,)
    station.do(AddPerson("Sven", "ID-0002-X", (Role.SUPERVISOR,)), by=mara)
    station.do(AddPerson("Ines", "ID-0003-X", inspector), by=mara)
    station.do(AddPerson("Theo", "ID-0004-X", inspector), by=mara)
    station.do(AddBins(BINS), by=mara)
    station.close()
    photo(folder)
    folder.ballast.unlink()
    folder.lock.unlink()
    return folder.path


def photo(folder: DataFolder) -> str:
    """The SHA-256 of a photo that is in the folder's store."""
    sha256, store = _photo_of(_small_jpeg), PhotoStore(folder)
    return sha256 if store.has(sha256) else store.keep(_small_jpeg(), "x.jpg")


@cache
def _photo_of(make: Callable[[], bytes]) -> str:
    with tempfile.TemporaryDirectory() as name:
        return PhotoStore(DataFolder(Path(name))).keep(make(), "x.jpg")


@cache
def _small_jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (32, 24), "teal").save(out, "JPEG")
    return out.getvalue()
