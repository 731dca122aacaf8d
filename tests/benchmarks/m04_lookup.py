"""M4: a parcel looked up by the station's queries against the same SQL on a plain connection."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from app.bootstrap import open_station
from app.queries import arrivals, photos
from app.store.sqlite import READER, library
from tests.benchmarks.measuring import Result, interleaved, middle

if TYPE_CHECKING:
    from tests.benchmarks.warehouse import Warehouse

KEYS: Final = 400
ROUNDS: Final = 25


def measure(made: Warehouse, *, quick: bool = False) -> list[Result]:
    station = open_station(made.folder)
    plain = library.connect(f"{made.folder.database.as_uri()}?mode=ro", uri=True)
    for pragma in READER:
        plain.execute(f"PRAGMA {pragma}")
    numbers = made.spread(min(KEYS, made.parcels))
    keys = [(made.parcel_id(one), made.return_id(one)) for one in numbers]
    try:
        return _measure(station, plain, keys, 5 if quick else ROUNDS)
    finally:
        plain.close()
        station.close()


def _measure(station: Any, plain: Any, keys: list[tuple[str, str]], rounds: int) -> list[Result]:
    seen: dict[str, object] = {}

    def rows() -> None:
        """The station's door and reader, rows as the driver gives them."""
        seen["rows"] = [
            (
                station.ask(_head, parcel),
                station.ask(_lines, owner),
            )
            for parcel, owner in keys
        ]

    def raw() -> None:
        seen["raw"] = [
            (
                plain.execute(arrivals.HEAD, {"id": parcel}).fetchone(),
                plain.execute(arrivals.LINES, {"id": owner}).fetchall(),
            )
            for parcel, owner in keys
        ]

    def frozen() -> None:
        seen["frozen"] = [station.ask(arrivals.arrival, parcel) for parcel, _ in keys]

    def raw_all() -> None:
        """All four statements of ``arrival``."""
        seen["raw_all"] = [
            (
                plain.execute(arrivals.HEAD, {"id": parcel}).fetchone(),
                plain.execute(arrivals.LINES, {"id": owner}).fetchall(),
                plain.execute(arrivals.UNITS, {"id": parcel}).fetchall(),
                plain.execute(photos.PHOTOS, {"id": parcel}).fetchall(),
            )
            for parcel, owner in keys
        ]

    # One thread and no disk: its processor time is what there is, and steadier than the clock.
    spent = interleaved((rows, raw, frozen, raw_all), rounds, clock=time.thread_time)
    ours, theirs, whole, whole_raw = (middle(side) / len(keys) for side in spent)
    same_rows = seen["rows"] == seen["raw"]
    same_whole = [
        (one.head.parcel_id, [line.id for line in one.lines], [unit.id for unit in one.units])
        for one in seen["frozen"]  # type: ignore[attr-defined]
    ] == [
        (head[0], [line[0] for line in lines], [unit[0] for unit in units])
        for head, lines, units, _ in seen["raw_all"]  # type: ignore[attr-defined]
    ]
    return [
        Result(
            "M4", "parcel and lines through the station's reader", ours, theirs,
            "same SQL on a plain connection, CPU", 1.1, "us", same_rows,
        ),
        Result(
            "M4 rows", "the whole `arrival` (four statements) as frozen rows", whole, whole_raw,
            "same four statements, tuples, CPU", 1.1, "us", same_whole,
            ("what is above 1.0 is the price of typed, frozen rows with moments and JSON read",),
        ),
    ]  # fmt: skip


def _head(db: Any, parcel: str) -> Any:
    return db.row(_row, arrivals.HEAD, {"id": parcel})


def _lines(db: Any, owner: str) -> Any:
    return db.rows(_row, arrivals.LINES, {"id": owner})


def _row(*columns: object) -> tuple[object, ...]:
    return columns
