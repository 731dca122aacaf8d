"""Queues in pages: every index in the order of its queue, the id last, live rows alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

LIVE = sa.text("gone = 0")


def upgrade() -> None:
    for name, table, columns in (
        ("units_state", "units", ["state", "id"]),
        ("parcels_state_arrived_at", "parcels", ["state", "arrived_at", "id"]),
        ("proposals_state_proposed_at", "proposals", ["state", "proposed_at", "id"]),
    ):
        op.drop_index(f"ix_{name}", table_name=table)
        op.create_index(f"ix_{table}_waiting", table, columns, sqlite_where=LIVE)
    op.create_index(
        "ix_units_lpn_number",
        "units",
        [sa.text("substr(lpn, -8, 6)")],
        sqlite_where=sa.text("lpn <> ''"),
    )
    op.create_index(
        "ix_parcels_tracking_end",
        "parcels",
        [sa.text("substr(tracking, -6)")],
        sqlite_where=sa.text("tracking <> ''"),
    )
    op.create_index(
        "ix_parcels_arrived_at", "parcels", ["arrived_at"], sqlite_where=sa.text("arrived_at > 0")
    )
