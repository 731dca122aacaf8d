"""M14: a file of returns read, checked and announced, against its bare rows in bare inserts."""

from __future__ import annotations

import csv
import io
import shutil
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.config import DataFolder
from app.intake.bringing_in import bring_in
from app.intake.sorting import CHUNK
from app.store.sqlite import WRITER, library
from tests.benchmarks.measuring import Result, middle
from tests.benchmarks.warehouse import found, inserting, supervisor, ups_number

if TYPE_CHECKING:
    from app.station import Station

ROWS: Final = 100_000
QUICK_ROWS: Final = 10_000
BAD_EVERY: Final = 100
TABLES: Final = ("returns", "lines", "parcels")
HEADER: Final = (
    "rma", "order_no", "seller", "sku", "title", "quantity", "gtin", "price", "currency",
    "reason", "comment", "tracking", "buyer_name", "buyer_country", "requested_at",
)  # fmt: skip


def measure(*, quick: bool = False, rows: int = 0) -> list[Result]:
    rows = rows or (QUICK_ROWS if quick else ROWS)
    with tempfile.TemporaryDirectory(prefix="returnbench-import-") as folder:
        return [_measure(Path(folder), rows, 1 if quick else 3)]


def file_of(rows: int) -> str:
    """A made-up file, one row in a hundred without a usable quantity."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADER)
    writer.writerows(map(_row, range(rows)))
    return text.getvalue()


def _row(one: int) -> tuple[str, ...]:
    return (
        f"R-{one:07d}", f"402-{one:07d}-9", f"Seller {one % 20}", f"LUM-{one % 5000:05d}",
        f"Desk lamp, model {one % 5000}", "many" if one % BAD_EVERY == 7 else str(1 + one % 3),
        "", f"{10 + one % 90}.{one % 100:02d}", "EUR", "defective" if one % 3 else "wrong item",
        f"It flickers after {one % 600} minutes" if one % 2 else "", ups_number(one),
        f"Buyer {one % 9973}", "DE", f"2026-0{1 + one % 9}-1{one % 10}T08:{one % 60:02d}:00Z",
    )  # fmt: skip


def _measure(folder: Path, rows: int, rounds: int) -> Result:
    source = folder / "returns.csv"
    source.write_text(file_of(rows), encoding="utf-8")
    found(DataFolder(folder / "empty")).close()
    prepared = _prepared(folder, source)
    ours, theirs, same = [], [], True
    for round_ in range(rounds):
        counted = _ours(folder, source, round_)
        ours.append(counted[0])
        bare = _bare(folder, prepared, round_)
        theirs.append(bare[0])
        same = same and counted[1] == bare[1]
    good = rows - len(range(7, rows, BAD_EVERY))
    return Result(
        "M14",
        f"{rows:,} rows of CSV checked and announced with journal, {CHUNK} returns a transaction",
        middle(ours),
        middle(theirs),
        "executemany of the prepared rows, same tables, indices and transactions",
        2.0,
        "s" if rows >= ROWS else "ms",
        same and prepared and len(prepared["returns"]) == good,
        (
            f"{middle(ours) / rows * 1e6:.1f} us a row, "
            f"of which bare {middle(theirs) / rows * 1e6:.1f}",
        ),
    )


def _copy(folder: Path, name: str) -> DataFolder:
    target = folder / name
    shutil.copytree(folder / "empty", target)
    return DataFolder(target)


def _ours(folder: Path, source: Path, round_: int) -> tuple[float, list[int]]:
    station = _opened(_copy(folder, f"ours {round_}"))
    by = supervisor(station)
    try:
        began = time.perf_counter()
        bring_in(station, source, by=by)
        spent = time.perf_counter() - began
    finally:
        station.close()
    counted = _counted(folder / f"ours {round_}" / "station.db")
    shutil.rmtree(folder / f"ours {round_}")
    return spent, counted


def _opened(folder: DataFolder) -> Station:
    from app.bootstrap import open_station  # noqa: PLC0415

    station = open_station(folder)
    station.open()
    return station


def _prepared(folder: Path, source: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every table as the import leaves them."""
    station = _opened(_copy(folder, "prepared"))
    bring_in(station, source, by=supervisor(station))
    station.close()
    connection = library.connect(str(folder / "prepared" / "station.db"))
    rows = {
        table: connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608
        for table in ("sellers", *TABLES)
    }
    connection.close()
    shutil.rmtree(folder / "prepared")
    return rows


def _bare(
    folder: Path, rows: dict[str, list[tuple[Any, ...]]], round_: int
) -> tuple[float, list[int]]:
    target = _copy(folder, f"bare {round_}")
    connection = library.connect(str(target.database), isolation_level=None)
    for pragma in WRITER:
        connection.execute(f"PRAGMA {pragma}")
    connection.executemany(inserting("sellers", len(rows["sellers"][0])), rows["sellers"])
    texts = {table: inserting(table, len(rows[table][0])) for table in TABLES}
    waiting = {table: iter(rows[table]) for table in TABLES}
    began = time.perf_counter()
    while chunk := list(islice(waiting["returns"], CHUNK)):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(texts["returns"], chunk)
        for table in TABLES[1:]:
            connection.executemany(texts[table], list(islice(waiting[table], CHUNK)))
        connection.execute("COMMIT")
    spent = time.perf_counter() - began
    connection.close()
    counted = _counted(target.database)
    shutil.rmtree(target.path)
    return spent, counted


def _counted(database: Path) -> list[int]:
    connection = library.connect(str(database))
    counted = [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
        for table in ("sellers", *TABLES)
    ]
    connection.close()
    return counted
