"""A station of the release before is brought up with everything that was decided in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.store import schema
from app.store.engine import writing_engine

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from sqlalchemy import Connection

VALUES: dict[str, dict[str, Any]] = {
    "parcels": {"id": "p", "state": "opened", "condition": "good"},
    "units": {"id": "u", "parcel_id": "p", "state": "executed", "lpn": "B7-000001-4"},
    "proposals": {
        "id": "d",
        "unit_id": "u",
        "state": "executed",
        "proposed_by": "lena",
        "decided_by": "jonas",
        "steps_done": '["putaway"]',
    },
}


def put(connection: Connection, table: str) -> None:
    """A row with the values that matter; the rest empty."""
    columns = connection.exec_driver_sql(f"PRAGMA table_info({table})").fetchall()
    row: dict[str, Any] = {
        name: "" if kind == "TEXT" else 0
        for _, name, kind, needed, _, key in columns
        if needed or key
    }
    row |= {"version": 1, **VALUES[table]}
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
    sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 our own names
    connection.exec_driver_sql(sql, tuple(row.values()))


def test_what_was_decided_before_stays_and_can_be_undone_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest = schema.HEAD
    engine = writing_engine(tmp_path / "old.db")
    monkeypatch.setattr(schema, "HEAD", "0002")
    with engine.begin() as connection:
        schema.migrate(connection)
        for table in VALUES:
            put(connection, table)
    before = "SELECT id, unit_id, state, decided_by, steps_done FROM proposals"
    with engine.begin() as connection:
        rows = connection.exec_driver_sql(before).fetchall()
    monkeypatch.setattr(schema, "HEAD", newest)
    with engine.begin() as connection:
        schema.migrate(connection)
        assert connection.exec_driver_sql(before).fetchall() == rows
        connection.exec_driver_sql("UPDATE proposals SET state = 'undone'")
        assert not connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master").fetchall()
    assert ("ix_proposals_waiting",) in names
    assert ("proposals_anew",) not in names
    engine.dispose()
