"""What was sold: serial numbers and lot of a line, to compare what comes back with."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for name, limit, before in (("sold_serials", 4000, "[]"), ("sold_lot", 200, "")):
        check = sa.CheckConstraint(
            f"length({name}) <= {limit}", name=op.f(f"ck_lines_{name}_length")
        )
        column: sa.Column[str] = sa.Column(
            name, sa.Text(), check, nullable=False, server_default=before
        )
        op.add_column("lines", column)
