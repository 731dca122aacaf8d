"""The whole stock as a file for a spreadsheet: nothing in it is run as a formula."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING, Final

from app.domain.formulas import neutralise
from app.domain.places import ListNotWritten
from app.queries.stock import whole_stock

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from app.store.reading import Reader

COLUMNS: Final = (
    "lpn",
    "sku",
    "title",
    "grade",
    "seller",
    "disposition",
    "bin",
    "container",
    "since_utc",
)


def write_stock(db: Reader, folder: Path, now: datetime) -> Path:
    """The file is there whole or not at all, else ``ListNotWritten``; returns where it is."""
    path = folder / f"stock {now:%Y-%m-%d %H%M%S}.csv"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(db, path)
    except OSError as error:
        raise ListNotWritten(path.name, str(error)) from error
    return path


def _write(db: Reader, path: Path) -> None:
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for one in whole_stock(db):
            since = f"{one.since:%Y-%m-%dT%H:%M:%SZ}" if one.since else ""
            told = (one.lpn, one.sku, one.title, one.grade, one.seller, one.disposition, one.bin)
            writer.writerow([*map(neutralise, (*told, one.container)), since])
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
