"""What the migrations make is what the tables say: columns, STRICT, checks, keys, indexes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.store import schema
from app.store.engine import writing_engine
from app.store.mapping import MAPS
from app.store.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection


def made_by(path: Path, make: Callable[[Connection], object]) -> dict[str, frozenset[str]]:
    """Every table and index as SQLite keeps it: a bag of its parts, however they are laid out."""
    engine = writing_engine(path)
    with engine.begin() as connection:
        make(connection)
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql <> ''"))
        found = {str(name): str(sql) for name, sql in rows}
    engine.dispose()
    found.pop("alembic_version", None)
    return {name: _parts(sql) for name, sql in found.items()}


def _parts(sql: str) -> frozenset[str]:
    flat = " ".join(sql.split()).replace('"', "").replace(" )", ")").replace("( ", "(")
    if flat.startswith("CREATE TRIGGER"):
        return frozenset([flat])
    start, end = flat.index("("), flat.rindex(")")
    inner = flat[start + 1 : end]
    parts, depth, piece = [], 0, ""
    for char in inner:
        depth += (char == "(") - (char == ")")
        if char == "," and not depth:
            parts.append(piece.strip())
            piece = ""
        else:
            piece += char
    return frozenset([flat[:start].strip(), flat[end + 1 :].strip(), *parts, piece.strip()])


def test_the_migrated_schema_is_the_tables(tmp_path: Path) -> None:
    migrated = made_by(tmp_path / "migrated.db", schema.migrate)
    created = made_by(tmp_path / "created.db", metadata.create_all)
    assert migrated.keys() == created.keys()
    for name, parts in created.items():
        assert migrated[name] == parts, name


def test_every_table_is_strict(tmp_path: Path) -> None:
    migrated = made_by(tmp_path / "migrated.db", schema.migrate)
    for name in metadata.tables:
        assert any(part.endswith("STRICT") for part in migrated[name]), name


def test_our_newest_schema_is_known() -> None:
    versions = sorted(path.name[:4] for path in schema.MIGRATIONS.glob("versions/0*.py"))
    assert tuple(versions) == schema.KNOWN
    assert versions[-1] == schema.HEAD


@pytest.mark.parametrize("kind", MAPS)
def test_the_fields_of_a_row_are_the_columns_of_its_table(kind: str) -> None:
    known = MAPS[kind]
    assert set(known.names) | {"born"} == {column.name for column in known.table.columns}


def test_every_table_of_rows_is_mapped() -> None:
    kept = {"stock", "stock_counts", "search_docs", "search_due"}
    unmapped = {"settings", "journal", "touched", "credentials", *kept}
    assert set(metadata.tables) - unmapped == set(MAPS)


def test_rows_from_before_stay_and_may_take_the_new_states(tmp_path: Path) -> None:
    """The check is widened in place: units refer to their parcels all the while."""
    row = (
        "INSERT INTO parcels (id, tracking, state, carrier, condition, weight_g, note, arrived_by,"
        " version, gone, born) VALUES ('p', 'T', 'unclaimed', '', 'good', 0, '', '', 1, 0, 'x')"
    )
    unit = (
        "INSERT INTO units (id, lpn, parcel_id, sku, title, state, category, extra, grade, bin,"
        " version, gone, born) VALUES ('u', 'L', 'p', '', '', 'received', '', 1, '', '', 1, 0, 'x')"
    )
    engine = writing_engine(tmp_path / "old.db")
    with engine.begin() as connection:
        schema.migrate(connection, "0002")
        connection.execute(text(row))
        connection.execute(text(unit))
    with engine.begin() as connection:
        schema.migrate(connection)
        connection.execute(text("UPDATE parcels SET state = 'timed_out'"))
    with engine.begin() as connection:
        assert connection.execute(text("SELECT state FROM parcels")).scalar() == "timed_out"
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
        with pytest.raises(IntegrityError):
            connection.execute(text("UPDATE parcels SET state = 'eaten'"))
    engine.dispose()
