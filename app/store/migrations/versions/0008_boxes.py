"""Parcels that hold several returns, are refused, forwarded or timed out; wrong items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa
from alembic import op

if TYPE_CHECKING:
    from sqlalchemy.schema import SchemaItem

revision = "0008"
down_revision = "0007"

REASONS: Final = "'damaged', 'not_ours', 'postage_due', 'wrong_warehouse', 'hazardous', 'other'"
STATES: Final = "'announced', 'arrived', 'opened', 'emptied', 'unclaimed', 'refused', 'lost'"
MORE_STATES: Final = f"{STATES}, 'misdirected', 'forwarded', 'timed_out'"


def upgrade() -> None:
    _rows(
        "parcel_returns",
        [*_text("parcel_returns", "parcel_id", 200), *_text("parcel_returns", "return_id", 200)],
        {"parcel_id": "parcels", "return_id": "returns"},
    )
    _rows(
        "refusals",
        [
            *_text("refusals", "parcel_id", 200),
            sa.Column("reason", sa.Text(), nullable=False),
            sa.CheckConstraint(f"reason IN ({REASONS})", name=op.f("ck_refusals_reason_known")),
            _number("at"),
            *_text("refusals", "by", 80),
            *_text("refusals", "note", 4000),
            *_text("refusals", "carrier", 40),
            *_text("refusals", "tracking", 80),
            _number("forwarded_at", null=True),
            *_text("refusals", "forwarded_by", 80),
        ],
        {"parcel_id": "parcels"},
    )
    _rows(
        "wrong_items",
        [
            *_text("wrong_items", "unit_id", 200),
            *_text("wrong_items", "line_id", 200),
            *_text("wrong_items", "missing_id", 200),
        ],
        {"unit_id": "units", "line_id": "lines", "missing_id": "units"},
    )
    _rows(
        "batches",
        [
            *_text("batches", "seller_id", 200),
            _number("at"),
            *_text("batches", "by", 80),
            sa.Column("open", sa.Integer(), nullable=False),
            sa.CheckConstraint("open IN (0, 1)", name=op.f("ck_batches_open_flag")),
        ],
        {"seller_id": "sellers"},
    )
    _rows(
        "batch_entries",
        [
            *_text("batch_entries", "batch_id", 200),
            *_text("batch_entries", "tracking", 80),
            _number("at"),
            *_text("batch_entries", "by", 80),
            *_text("batch_entries", "carrier", 40),
            *_text("batch_entries", "parcel_id", 200, null=True),
        ],
        {"batch_id": "batches", "parcel_id": "parcels"},
    )
    for table, column in (
        ("batches", "open"),
        ("batch_entries", "batch_id"),
        ("parcel_returns", "parcel_id"),
        ("parcel_returns", "return_id"),
        ("refusals", "parcel_id"),
        ("wrong_items", "unit_id"),
        ("wrong_items", "line_id"),
    ):
        op.create_index(f"ix_{table}_{column}", table, [column], unique=False)
    _widen("parcels", f"state IN ({STATES})", f"state IN ({MORE_STATES})")


def _widen(table: str, before: str, after: str) -> None:
    """Allow more values in a check, without making the table anew: others refer to its rows.

    https://sqlite.org/lang_altertable.html, section 7, shows this way.
    """
    op.execute("PRAGMA writable_schema = ON")
    change = sa.text(
        "UPDATE sqlite_master SET sql = replace(sql, :before, :after)"
        " WHERE type = 'table' AND name = :name"
    )
    op.get_bind().execute(change, {"before": before, "after": after, "name": table})
    op.execute("PRAGMA writable_schema = RESET")


def _rows(table: str, parts: list[SchemaItem], keys: dict[str, str]) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Text(), nullable=False),
        *parts,
        _number("version"),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("version >= 1", name=op.f(f"ck_{table}_version_least")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f(f"ck_{table}_gone_flag")),
        *(
            sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}_{to}"))
            for name, to in keys.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sqlite_strict=True,
    )


def _text(table: str, name: str, limit: int, *, null: bool = False) -> list[SchemaItem]:
    check = op.f(f"ck_{table}_{name}_length")
    return [
        sa.Column(name, sa.Text(), nullable=null),
        sa.CheckConstraint(f"length({name}) <= {limit}", name=check),
    ]


def _number(name: str, *, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=null)
