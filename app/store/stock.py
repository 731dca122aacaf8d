"""What is in the house, kept flat by triggers: one row a unit, and a count for every key.

The rows are the units' own, as triggers copied them: no command writes here, none can forget to,
and an undo is followed like any other change.  A view over a million units reads a few counts,
a search one index.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import DDL, Column, Index, Integer, Table, Text, event

from app.store.tables import metadata

stock = Table(
    "stock",
    metadata,
    Column("unit_id", Text, primary_key=True),
    Column("lpn", Text, nullable=False),
    Column("sku", Text, nullable=False),
    Column("grade", Text, nullable=False),
    Column("seller_id", Text, nullable=False),
    Column("disposition", Text, nullable=False),
    Column("bin", Text, nullable=False),  # where it lies, or where its container stands
    Column("container_id", Text, nullable=False),
    Column("at", Integer, nullable=False),  # 0 where it was put away before this was noted
    Index("ix_stock_bin", "bin", "sku", "seller_id", "at"),
    Index("ix_stock_sku", "sku", "at"),
    Index("ix_stock_seller_id", "seller_id", "at"),
    Index("ix_stock_grade", "grade", "at"),
    Index("ix_stock_disposition", "disposition", "at"),
    Index("ix_stock_container_id", "container_id"),
    Index("ix_stock_lpn", "lpn"),
    sqlite_strict=True,
)
stock_counts = Table(
    "stock_counts",
    metadata,
    Column("what", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("units", Integer, nullable=False),
    Index("ix_stock_counts_what", "what", "units"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

_PLACED: Final = "{0}.gone = 0 AND {0}.out = 0 AND ({0}.bin <> '' OR {0}.container_id <> '')"
# ruff: noqa: S608 every part of these texts stands in this module
_COPY: Final = f"""INSERT INTO stock SELECT NEW.id, NEW.lpn, NEW.sku, NEW.grade,
  coalesce((SELECT r.seller_id FROM returns r WHERE r.id = NEW.return_id), ''),
  coalesce((SELECT d.disposition FROM proposals d WHERE d.unit_id = NEW.id AND d.gone = 0
    AND d.state IN ('approved', 'executed') ORDER BY d.id DESC LIMIT 1), ''),
  coalesce((SELECT c.bin FROM containers c WHERE c.id = NEW.container_id), NEW.bin),
  NEW.container_id, coalesce(NEW.placed_at, 0)
  WHERE {_PLACED.format("NEW")};"""
_KEYS: Final = (
    "('bin', {0}.bin), ('sku', {0}.sku), ('seller', {0}.seller_id), ('grade', {0}.grade), "
    "('disposition', {0}.disposition)"
)
_MORE: Final = _KEYS.format("NEW").replace("), ", ", 1), ")[:-1] + ", 1)"
_LESS: Final = f"""UPDATE stock_counts SET units = units - 1
  WHERE (what, key) IN (VALUES {_KEYS.format("OLD")});
  DELETE FROM stock_counts WHERE units = 0 AND (what, key) IN (VALUES {_KEYS.format("OLD")});"""

_ON_CONFLICT: Final = "ON CONFLICT (what, key) DO UPDATE SET units = units + 1;"
_MADE: Final = f"""CREATE TRIGGER stock_made AFTER INSERT ON units WHEN {_PLACED.format("NEW")}
BEGIN {_COPY} END"""
_CHANGED: Final = f"""CREATE TRIGGER stock_changed AFTER UPDATE
OF lpn, sku, grade, return_id, bin, container_id, out, placed_at, gone ON units
WHEN OLD.bin <> '' OR OLD.container_id <> '' OR NEW.bin <> '' OR NEW.container_id <> ''
BEGIN DELETE FROM stock WHERE unit_id = OLD.id; {_COPY} END"""
_MOVED: Final = """CREATE TRIGGER stock_moved AFTER UPDATE OF bin ON containers
WHEN OLD.bin <> NEW.bin
BEGIN UPDATE stock SET bin = NEW.bin WHERE container_id = NEW.id; END"""
_IN: Final = f"""CREATE TRIGGER stock_counted_in AFTER INSERT ON stock
BEGIN INSERT INTO stock_counts VALUES {_MORE} {_ON_CONFLICT} END"""
_OUT: Final = f"CREATE TRIGGER stock_counted_out AFTER DELETE ON stock BEGIN {_LESS} END"
_ON: Final = f"""CREATE TRIGGER stock_counted_on AFTER UPDATE OF bin ON stock
WHEN OLD.bin <> NEW.bin
BEGIN UPDATE stock_counts SET units = units - 1 WHERE what = 'bin' AND key = OLD.bin;
DELETE FROM stock_counts WHERE units = 0 AND what = 'bin' AND key = OLD.bin;
INSERT INTO stock_counts VALUES ('bin', NEW.bin, 1) {_ON_CONFLICT} END"""
TRIGGERS: Final = (_MADE, _CHANGED, _MOVED, _IN, _OUT, _ON)
for _trigger in TRIGGERS:
    event.listen(metadata, "after_create", DDL(_trigger))  # type: ignore[no-untyped-call]
