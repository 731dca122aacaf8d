"""Photos of a return (what the buyer sent along), and photos found by what is in them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.drop_index("ix_photos_owner_id", table_name="photos")
    op.rename_table("photos", "photos_before")
    op.create_table(
        "photos",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("owner_id", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "owner IN ('parcel', 'return', 'unit')", name=op.f("ck_photos_owner_known")
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_photos_gone_flag")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_photos_by_length")),
        sa.CheckConstraint("length(name) <= 400", name=op.f("ck_photos_name_length")),
        sa.CheckConstraint("length(owner_id) <= 80", name=op.f("ck_photos_owner_id_length")),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_photos_sha256_length")),
        sa.CheckConstraint("length(slot) <= 40", name=op.f("ck_photos_slot_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_photos_version_least")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photos")),
        sqlite_strict=True,
    )
    columns = 'id, owner, owner_id, slot, sha256, name, at, "by", version, gone, born'
    op.execute(f"INSERT INTO photos ({columns}) SELECT {columns} FROM photos_before")  # noqa: S608
    op.drop_table("photos_before")
    op.create_index("ix_photos_owner_id", "photos", ["owner_id"], unique=False)
    op.create_index("ix_photos_sha256", "photos", ["sha256"], unique=False)
