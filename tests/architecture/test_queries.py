"""Every SQL text of the queries fits the schema and is used by somebody."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.dialects import sqlite

import app.queries
from app.commands.wire import KINDS
from app.domain.people import Permission
from app.queries import arrivals, batches, boxes, finding, goods, undoing
from app.store.sqlite import connect_reader
from app.store.work import LISTED
from tests.builders import blank

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES = Path(app.queries.__file__).parent
MODULES = sorted(found.name for found in pkgutil.iter_modules([str(SOURCES)]))
STATEMENT = re.compile(r"\s*(SELECT|WITH)\b", re.IGNORECASE)
PARAMETER = re.compile(r"(?<!:):([a-z_]+)")


def statements() -> Iterator[tuple[str, str, str]]:
    for module_name in MODULES:
        module = importlib.import_module(f"app.queries.{module_name}")
        texts = {n: v for n, v in vars(module).items() if n.isupper() and isinstance(v, str)}
        for name, value in texts.items():
            part = any(value in other for other in texts.values() if other != value)
            if STATEMENT.match(value) and not part and not name.startswith("_"):
                yield module_name, name, value


FOUND = list(statements())


def test_there_are_statements() -> None:
    assert len(FOUND) > 30


@pytest.mark.parametrize(("module", "name", "sql"), FOUND, ids=[f"{m}.{n}" for m, n, _ in FOUND])
def test_it_prepares(module: str, name: str, sql: str) -> None:
    reader = connect_reader(blank())
    try:
        values = dict.fromkeys(PARAMETER.findall(sql), "[]")
        reader.execute(f"EXPLAIN {sql}", values).fetchall()
    finally:
        reader.close()
    source = (SOURCES / f"{module}.py").read_text(encoding="utf-8")
    used = len(re.findall(rf"\b{name}\b", source))
    assert used > 1, f"{name} is used nowhere in {module}"


def test_what_cannot_be_undone_is_not_offered() -> None:
    """The list in the SQL is the commands' own: what people may do and nobody can take back."""
    told = re.search(r"NOT IN \(([^)]*)\)", undoing.LAST)
    assert told is not None
    listed = set(re.findall(r"'(\w+)'", told[1]))
    by_people = {
        name
        for name, kind in KINDS.items()
        if not kind.undoable and kind.needs is not Permission.STATION
    }
    assert listed == by_people | {"Undo"}


WAYS = sorted({sql for ways in finding.WAYS.values() for sql in ways})


@pytest.mark.parametrize("way", WAYS)
def test_a_scan_is_looked_up_by_an_index(way: str) -> None:
    """Reading through a million rows takes seventy milliseconds, an index a hundredth of one."""
    reader = connect_reader(blank())
    try:
        rows = reader.execute(f"EXPLAIN QUERY PLAN {way}", {"value": "x"}).fetchall()
    finally:
        reader.close()
    assert not [row[3] for row in rows if row[3].startswith("SCAN")], rows


HOT = {
    "asked": ("OPEN", "BY_NUMBER", "DUE", "UNSENT", "UNWITHDRAWN", "LETTERS", "WANTED"),
    "bins": ("BIN", "SAME", "EMPTY", "MIXED", "NEAR"),
    "containers": ("BY_CODE", "BY_ID", "CONTENTS", "IN_BIN"),
    "placed": ("FOUND_AT", "FOUND_ID", "PLACED", "BOOKED"),
    "stock": (
        *("BY_BIN", "BY_SKU", "BY_SELLER", "BY_GRADE", "BY_DISPOSITION", "TOTAL", "LOST"),
        *("IN_BIN", "OF_SKU", "OF_SELLER", "OF_GRADE", "OF_DISPOSITION", "LOST_UNITS"),
        *("LIKE_LPN", "LIKE_SKU", "LIKE_BIN", "EVERYTHING"),
    ),
}


@pytest.mark.parametrize(
    ("module", "name"), [(module, name) for module, names in HOT.items() for name in names]
)
def test_what_is_asked_all_day_is_looked_up_by_an_index(module: str, name: str) -> None:
    """However much is in the house, or ever was: no table is read through."""
    sql = getattr(importlib.import_module(f"app.queries.{module}"), name)
    reader = connect_reader(blank())
    try:
        values = dict.fromkeys(PARAMETER.findall(sql), "x")
        rows = reader.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    finally:
        reader.close()
    scans = [row[3] for row in rows if row[3].startswith("SCAN")]
    # of those that are lost or not answered, all are looked at: the indices hold no others; "n" is
    # a page of sums
    short = ("CONSTANT ROW", "ix_units_lost", "ix_seller_questions_open", "SCAN n")
    assert not [one for one in scans if not one.endswith(short)], rows


BESIDE = [
    *(getattr(boxes, name) for name in ("FURTHER", "BEFORE", "REFUSAL", "SWAPS")),
    *(getattr(arrivals, name) for name in ("HEAD", "LINES", "UNITS")),
    goods.NAMED,
    batches.ROWS,
]


@pytest.mark.parametrize("sql", BESIDE)
def test_what_a_parcel_shows_is_looked_up_by_an_index(sql: str) -> None:
    """It is read with every scan."""
    reader = connect_reader(blank())
    try:
        values = dict.fromkeys(PARAMETER.findall(sql), "x")
        rows = reader.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    finally:
        reader.close()
    tables = ("parcels", "lines", "units", "returns", "refusals", "wrong_items", "batch_entries")
    names = {alias for table in tables for alias in re.findall(rf"{table} (\w+)", sql)}
    read = [row[3] for row in rows if row[3].startswith("SCAN")]
    assert not [row for row in read if row.split()[1] in names | set(tables)], rows


def test_the_labels_of_one_order_are_looked_up_by_an_index() -> None:
    """The writer asks with every jam that is gone on from, among every label there ever was."""
    sql = str(LISTED.compile(dialect=sqlite.dialect()))
    reader = connect_reader(blank())
    try:
        rows = reader.execute(f"EXPLAIN QUERY PLAN {sql}", ("x",)).fetchall()
    finally:
        reader.close()
    assert "ix_print_jobs_batch" in rows[0][3], rows
