"""What is found by words, and what waits where: one flat row a unit, return and waiting parcel.

``search_docs`` holds what a person searches and filters by; ``search_index`` is SQLite's FTS5
over it.  Triggers note in ``search_due`` whose row may have changed, whoever changed it, and
the ledger writes those rows anew before it commits (``app.store.searching``): an import of
five lines of a return costs one row, and an undo is followed like any other change.  The index
itself is written there too: inside a trigger FTS5 goes to the disk with every row, which takes
ten times as long.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import DDL, Column, Index, Integer, Table, Text, event, text

from app.store.tables import metadata

search_docs = Table(
    "search_docs",
    metadata,
    Column("doc", Integer, primary_key=True),
    Column("kind", Text, nullable=False),  # unit, return, parcel
    Column("id", Text, nullable=False),
    Column("queue", Text, nullable=False),  # where it waits, or ""
    Column("since", Integer, nullable=False),
    Column("seller", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("grade", Text, nullable=False),
    Column("route", Text, nullable=False),
    Column("people", Text, nullable=False),  # who had it in their hands, each between spaces
    Column("marks", Text, nullable=False),
    Column("words", Text, nullable=False),
    Index("ix_search_docs_row", "kind", "id", unique=True),
    Index("ix_search_docs_queue", "queue", "since", "id", sqlite_where=text("queue <> ''")),
    sqlite_strict=True,
)
search_due = Table(
    "search_due",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

INDEX: Final = """CREATE VIRTUAL TABLE search_index USING fts5(marks, words,
content='search_docs', content_rowid='doc', prefix='2 3',
tokenize='unicode61 remove_diacritics 2')"""

# ruff: noqa: S608 every part of these texts stands in this module
_DUE: Final = "INSERT OR IGNORE INTO search_due "
_UNIT: Final = _DUE + "VALUES ('unit', NEW.id);"
_OF_UNIT: Final = (
    _DUE + "SELECT 'return', {0}.return_id WHERE {0}.return_id IS NOT NULL;"
    " INSERT OR IGNORE INTO search_due SELECT 'parcel', id FROM parcels"
    " WHERE id = {0}.parcel_id AND state IN ('unclaimed', 'misdirected');"
)
_RETURN_OF: Final = _DUE + "SELECT 'return', {0}.return_id WHERE {0}.return_id IS NOT NULL;"
_KEPT: Final = _DUE + "SELECT 'parcel', {0}.id WHERE {0}.state IN ('unclaimed', 'misdirected');"
_UNITS_OF_LINE: Final = _DUE + "SELECT 'unit', id FROM units WHERE line_id = NEW.id;"
_UNITS_OF_PARCEL: Final = _DUE + "SELECT 'unit', id FROM units WHERE parcel_id = NEW.id;"
_UNITS_OF_RETURN: Final = _DUE + "SELECT 'unit', id FROM units WHERE return_id = NEW.id;"
_OF_SELLER: Final = (
    _DUE
    + """SELECT 'return', id FROM returns WHERE seller_id = NEW.id
UNION SELECT 'unit', u.id FROM returns r JOIN units u ON u.return_id = r.id
WHERE r.seller_id = NEW.id;"""
)
_UNIT_OF: Final = _DUE + "VALUES ('unit', NEW.unit_id);"
_OWNED: Final = _DUE + "VALUES ('unit', NEW.owner_id);"
_EVIDENCE: Final = "WHEN NEW.slot = 'evidence' AND NEW.owner = 'unit'"

_TEXTS: Final = {
    "units_in": ("INSERT ON units", f"{_UNIT} {_OF_UNIT.format('NEW')}"),
    "units_on": ("UPDATE ON units", _UNIT),
    "units_belong": (
        "UPDATE OF parcel_id, return_id, line_id, sku, title, lpn, state, extra, gone ON units",
        f"{_OF_UNIT.format('OLD')} {_OF_UNIT.format('NEW')}",
    ),
    "returns_in": ("INSERT ON returns", _DUE + "VALUES ('return', NEW.id);"),
    "returns_on": ("UPDATE ON returns", _DUE + "VALUES ('return', NEW.id);"),
    "returns_named": (
        "UPDATE OF rma, order_no, buyer_name, seller_id, gone ON returns",
        _UNITS_OF_RETURN,
    ),
    "lines_in": ("INSERT ON lines", _DUE + "VALUES ('return', NEW.return_id);"),
    "lines_on": (
        "UPDATE ON lines",
        f"{_DUE}VALUES ('return', OLD.return_id); {_DUE}VALUES ('return', NEW.return_id); "
        + _UNITS_OF_LINE,
    ),
    "parcels_in": ("INSERT ON parcels", f"{_KEPT.format('NEW')} {_RETURN_OF.format('NEW')}"),
    "parcels_on": ("UPDATE ON parcels", f"{_KEPT.format('OLD')} {_KEPT.format('NEW')}"),
    "parcels_belong": (
        "UPDATE OF tracking, return_id, arrived_at, gone ON parcels",
        f"{_RETURN_OF.format('OLD')} {_RETURN_OF.format('NEW')}",
    ),
    "parcels_named": (
        "UPDATE OF tracking, return_id, arrived_at, arrived_by, gone ON parcels",
        _UNITS_OF_PARCEL,
    ),
    "sellers_named": ("UPDATE OF name ON sellers", _OF_SELLER),
    "inspections_in": ("INSERT ON inspections", _UNIT_OF),
    "inspections_on": ("UPDATE ON inspections", _UNIT_OF),
    "proposals_in": ("INSERT ON proposals", _UNIT_OF),
    "proposals_on": ("UPDATE ON proposals", _UNIT_OF),
    "photos_in": (f"INSERT ON photos {_EVIDENCE}", _OWNED),
    "photos_on": (f"UPDATE ON photos {_EVIDENCE}", _OWNED),
}
TRIGGERS: Final = tuple(
    f"CREATE TRIGGER search_{name} AFTER {when} BEGIN {then} END"
    for name, (when, then) in _TEXTS.items()
)
for _statement in (INDEX, *TRIGGERS):
    event.listen(metadata, "after_create", DDL(_statement.replace("%", "%%")))  # type: ignore[no-untyped-call]
