"""M16: commands with what is searched kept live, and the same where none of it is kept."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.bootstrap import open_station
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.config import DataFolder
from app.intake.bringing_in import bring_in
from app.store.sqlite import library
from tests.benchmarks.m14_import import file_of
from tests.benchmarks.measuring import Result, interleaved, middle
from tests.benchmarks.warehouse import found, supervisor

if TYPE_CHECKING:
    from app.station import Station

COMMANDS: Final = 400
FILES: Final = 8
ROWS: Final = 1_000
COUNT: Final = "SELECT count(*) FROM {table}"
TRIGGERS: Final = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'search_*'"
WAITING: Final = """
SELECT p.id, l.id FROM parcels p JOIN lines l ON l.return_id = p.return_id
WHERE p.state = 'announced' ORDER BY p.id LIMIT ?
"""


def measure(*, quick: bool = False) -> list[Result]:
    with tempfile.TemporaryDirectory(prefix="returnbench-search-") as name:
        return _measure(Path(name), 60 if quick else COMMANDS, 3 if quick else FILES)


def _measure(folder: Path, commands: int, files: int) -> list[Result]:
    found(DataFolder(folder / "live")).close()
    shutil.copytree(folder / "live", folder / "plain")
    _forget_search(folder / "plain")
    live, plain = _opened(folder / "live"), _opened(folder / "plain")
    try:
        return [_importing(folder, live, plain, files), _receiving(live, plain, commands)]
    finally:
        live.close()
        plain.close()


def _forget_search(folder: Path) -> None:
    """Without its triggers nothing is ever due: the rows and the index stay empty."""
    connection = library.connect(str(folder / "station.db"), isolation_level=None)
    for (name,) in connection.execute(TRIGGERS).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.close()


def _opened(path: Path) -> Station:
    station = open_station(DataFolder(path))
    station.open()
    return station


def _importing(folder: Path, live: Station, plain: Station, files: int) -> Result:
    sources = []
    for number in range(files + 1):
        source = folder / f"{number}.csv"
        text = file_of(ROWS).replace("R-0", f"R-{number}").replace("402-0", f"402-{number}")
        source.write_text(text, encoding="utf-8")
        sources.append(source)
    sides = {id(live): iter(sources), id(plain): iter(sources)}
    by = supervisor(live)

    def bring(station: Station) -> None:
        bring_in(station, next(sides[id(station)]), by=by)

    ours, theirs = interleaved((lambda: bring(live), lambda: bring(plain)), files)
    return Result(
        "M16 import",
        f"{ROWS:,} rows of CSV announced, every return found by its words at once",
        middle(ours),
        middle(theirs),
        "the same files on a station that keeps no search",
        1.5,
        same=_counts(live) == _counts(plain) and _findable(live) > 0 == _findable(plain),
        notes=(f"{(middle(ours) - middle(theirs)) / ROWS * 1e6:.0f} us a row are the search's",),
    )


def _receiving(live: Station, plain: Station, count: int) -> Result:
    by = supervisor(live)
    waiting = {}
    for station in (live, plain):
        rows = station.ask(lambda db: db.connection.execute(WAITING, (count + 1,)).fetchall())
        for parcel, _ in rows:
            station.do(ReceiveParcel(parcel), by=by)
        waiting[id(station)] = iter([ReceiveUnits(one, ((line, 1),)) for one, line in rows])

    def receive(station: Station) -> None:
        station.do(next(waiting[id(station)]), by=by)

    ours, theirs = interleaved((lambda: receive(live), lambda: receive(plain)), count)
    return Result(
        "M16",
        "receive one unit, and it is found by its words and waits in its queue",
        middle(ours),
        middle(theirs),
        "the same command on a station that keeps no search",
        1.5,
        "us",
        _counts(live) == _counts(plain),
    )


def _counts(station: Station) -> list[int]:
    return [
        int(station.ask(lambda db, table=table: db.scalar(COUNT.format(table=table))))
        for table in ("returns", "lines", "parcels", "units", "journal")
    ]


def _findable(station: Station) -> int:
    return int(station.ask(lambda db: db.scalar("SELECT count(*) FROM search_docs")))
