"""A station as it is after years: a million units in its database, the same at every build."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.bootstrap import open_station
from app.commands.found_station import FoundStation
from app.commands.manage_people import AddPerson
from app.config import DataFolder
from app.domain.carriers import carrier_book
from app.domain.lpn import format_badge, format_lpn
from app.domain.people import STATION, Permission, Role
from app.queries.people import people
from app.store.schema import HEAD
from app.store.searching import mark_everything, write_chunk
from app.store.sqlite import library

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.station import Station

LAYOUT: Final = 8  # of the rows below: another number makes every cached database anew
FULL: Final = 1_000_000
EXPECTED: Final = 20_000  # parcels that may still be received: the benchmarks use them up
LEAST_LEFT: Final = 2_000
BADGE: Final = format_badge(1)
OLD: Final = "X1"  # the station code on the plates already out: ours start at 1
BEGAN: Final = 1_700_000_000_000
STEP: Final = 90_000
SHELVED: Final = "executed"

INDICES: Final = """
SELECT name, sql FROM sqlite_master
WHERE type = 'index' AND sql IS NOT NULL
  AND tbl_name IN ('returns', 'lines', 'parcels', 'units', 'proposals')
"""
# One by one they would say of every row what is said of all of them at the end.
NOTING: Final = """
SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'search_*'
"""
PROPOSALS: Final = """
INSERT INTO proposals (id, unit_id, disposition, state, proposed_by, proposed_at, inspected_by,
  reasons, needs_seller, note, decided_by, decided_at, decision_note, suggestion, steps_done,
  version, gone, born)
SELECT substr(id, 1, 32) || '.1' || substr(id, 35), id, 'restock', 'executed', 'x',
  :at + rowid * 1000, 'x', '[]', 0, '', 'y', :at + rowid * 1000, '', '', '[]', 1, 0, 'bulk'
FROM units WHERE state = 'executed'
"""


@dataclass(frozen=True, slots=True)
class Warehouse:
    """Where the database lies and how its rows are numbered."""

    folder: DataFolder
    units: int

    @property
    def parcels(self) -> int:
        """How many parcels are emptied: every other one had two units, the rest three."""
        return self.units * 2 // 5

    def tracking(self, number: int) -> str:
        return ups_number(number)

    def parcel_id(self, number: int) -> str:
        return _id(number, 1)

    def return_id(self, number: int) -> str:
        return _id(number, 0)

    def plate(self, number: int) -> str:
        return format_lpn(OLD, number + 1)

    def spread(self, count: int) -> list[int]:
        """Numbers of emptied parcels, far apart, in an order that no cache has foreseen."""
        return [(7 + one * 104_729) % self.parcels for one in range(count)]

    def expected(self, station: Station, count: int) -> list[tuple[str, str, str, str]]:
        """Parcels still announced: (id, tracking, return id, line id)."""
        sql = """
            SELECT p.id, p.tracking, p.return_id, l.id FROM parcels p
            JOIN lines l ON l.return_id = p.return_id
            WHERE p.state = 'announced' AND p.gone = 0 AND p.arrived_at IS NULL LIMIT ?
        """
        found: list[tuple[str, str, str, str]] = station.ask(
            lambda db: db.connection.execute(sql, (count,)).fetchall()
        )
        if len(found) < count:
            raise LookupError(count)
        return found


def warehouse(cache: Path | None = None, units: int = FULL) -> Warehouse:
    """The cached database, or a new one (some minutes for a million units)."""
    root = cache or Path(tempfile.gettempdir()) / "returnbench-benchmarks"
    # Of this schema: what a newer release has left there cannot be opened by an older one.
    path = root / f"warehouse-{units}-{LAYOUT}-{HEAD}"
    made = Warehouse(DataFolder(path), units)
    done = path / "complete"
    if done.exists() and _left(made) < min(LEAST_LEFT, units // 10):
        done.unlink()
    if not done.exists():
        path.mkdir(parents=True, exist_ok=True)
        for stale in path.glob("station.db*"):
            stale.unlink()
        _build(made)
        done.touch()
    return made


def found(folder: DataFolder) -> Station:
    """A new, open station with one person of each role; the first is a supervisor."""
    station = open_station(folder)
    station.open()
    founding = FoundStation("Bench 7", "B7", "DE", "Mara Lindt", BADGE, "en")
    station.do(founding, by=STATION)
    founder = station.ask(people)[0].id
    for number, (name, role) in enumerate(
        (
            ("Inspector", Role.INSPECTOR),
            ("Second inspector", Role.INSPECTOR),
            ("Supervisor", Role.SUPERVISOR),
        ),
        2,
    ):  # fmt: skip
        station.do(AddPerson(name, format_badge(number), (role,), "en"), by=founder)
    return station


def supervisor(station: Station) -> str:
    """The id of somebody who may do everything that is measured here."""
    wanted = (Permission.ANNOUNCE, Permission.RECEIVE)
    return next(one.id for one in station.ask(people) if all(map(one.may, wanted)))


def ups_number(number: int) -> str:
    """A made-up tracking number with the right check digit, as on a real label."""
    body = f"999AA1{number:09d}"
    check = carrier_book().formats[0].check
    if check is None:
        raise LookupError("ups")
    return f"1Z{body}{check.digit(body)}"


SELLER: Final = """
INSERT INTO sellers (id, name, instruction, version, gone, born)
VALUES (?, 'Lumen', '{}', 1, 0, 'bulk')
"""


def inserting(table: str, columns: int) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * columns)})"  # noqa: S608 our own names


def _left(made: Warehouse) -> int:
    sql = "SELECT count(*) FROM parcels WHERE state = 'announced'"
    station = open_station(made.folder)
    try:
        return int(station.ask(lambda db: db.scalar(sql)))
    finally:
        station.close()


def _build(made: Warehouse) -> None:
    found(made.folder).close()
    connection = library.connect(str(made.folder.database), isolation_level=None)
    try:
        _fill(connection, made)
    finally:
        connection.close()


def _fill(connection: Any, made: Warehouse) -> None:
    for pragma in ("synchronous=OFF", "foreign_keys=OFF", "cache_size=-400000"):
        connection.execute(f"PRAGMA {pragma}")
    indices = connection.execute(INDICES).fetchall()
    noting = connection.execute(NOTING).fetchall()
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("BEGIN IMMEDIATE")
    for name, _ in indices:
        connection.execute(f"DROP INDEX {name}")
    for name, _ in noting:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(SELLER, (_id(0, 9),))
    emptied, total = made.parcels, made.parcels + min(EXPECTED, made.units)
    _insert(connection, "returns", map(_return, range(total)))
    _insert(connection, "lines", (_line(one, emptied) for one in range(total)))
    _insert(connection, "parcels", (_parcel(made, one, emptied) for one in range(total)))
    _insert(connection, "units", chain.from_iterable(_units(made, emptied)))
    connection.execute(PROPOSALS, {"at": BEGAN})
    for _, sql in (*indices, *noting):
        connection.execute(sql)
    mark_everything(connection)
    connection.execute("COMMIT")
    while write_chunk(connection):
        pass
    connection.execute("PRAGMA optimize")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _insert(connection: Any, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    """Columns that came later are at the end of a table and have their defaults."""
    known = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    left = iter(rows)
    first = next(left)
    names = ", ".join(f'"{name}"' for name in known[: len(first)])
    sql = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(first))})"  # noqa: S608
    connection.executemany(sql, chain((first,), left))


def _id(number: int, part: int) -> str:
    """As commands make them: 32 hexadecimal digits that grow, and the row's ordinal."""
    return f"{0x018BCFE5680070008000000000000000 + number:032x}.{part:05d}"


def _return(one: int) -> tuple[object, ...]:
    at = BEGAN + one * STEP
    return (
        _id(one, 0), f"RMA-X-{one:08d}", _id(0, 9), f"402-{one:07d}-1", "file", "open",
        f"bulk:{one}", f"Buyer {one % 9973}", "DE", "de", at, at - 864_000_000, 30, "carrier_label",
        "seller", json.dumps({"A": "restock"}) if one % 3 == 0 else "{}", "", 1, 0, "bulk",
    )  # fmt: skip


def _line(one: int, emptied: int) -> tuple[object, ...]:
    many = 2 + one % 2 if one < emptied else 1
    return (
        _id(one, 2), _id(one, 0), f"LUM-{one % 5000:05d}", f"Desk lamp, model {one % 5000}", many,
        f"40{one % 5000:011d}", "", "electronics", 2990 + one % 7000, "EUR", "none_given",
        "Too bright for the room" if one % 4 == 0 else "", 800, "", 1, 0, "bulk",
    )  # fmt: skip


def _parcel(made: Warehouse, one: int, emptied: int) -> tuple[object, ...]:
    there = one < emptied
    state, at = ("emptied", BEGAN + one * STEP) if there else ("announced", None)
    return (
        _id(one, 1), made.tracking(one), state, _id(one, 0), "ups", "good", 900, "", at,
        "", 1, 0, "bulk",
    )  # fmt: skip


def _units(made: Warehouse, emptied: int) -> Iterator[Iterator[tuple[object, ...]]]:
    number = 0
    for one in range(emptied):
        many = 2 + one % 2
        yield map(_unit, *zip(*((made, one, number + i, i) for i in range(many)), strict=True))
        number += many


def _unit(made: Warehouse, one: int, number: int, place: int) -> tuple[object, ...]:
    state = SHELVED if one % 1000 else "received"
    return (
        _id(one, 10 + place), made.plate(number), _id(one, 1), f"LUM-{one % 5000:05d}",
        f"Desk lamp, model {one % 5000}", state, _id(one, 0), _id(one, 2), "electronics", 0,
        "" if state == "received" else "A", "" if state == "received" else "A-01-01", 1, 0, "bulk",
    )  # fmt: skip
