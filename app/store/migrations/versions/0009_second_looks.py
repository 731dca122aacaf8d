"""Second looks at what was inspected, and the grading sets that a house publishes itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "grading_sets",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("set_id", sa.Text(), nullable=False),
        sa.Column(
            "set_version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_grading_sets_gone_flag")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_grading_sets_by_length")),
        sa.CheckConstraint("length(set_id) <= 40", name=op.f("ck_grading_sets_set_id_length")),
        sa.CheckConstraint("length(text) <= 200000", name=op.f("ck_grading_sets_text_length")),
        sa.CheckConstraint("set_version >= 1", name=op.f("ck_grading_sets_set_version_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_grading_sets_version_least")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grading_sets")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_grading_sets_set_id_set_version",
        "grading_sets",
        ["set_id", "set_version"],
        unique=True,
        sqlite_where=sa.text("gone = 0"),
    )
    op.create_table(
        "second_looks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("first_id", sa.Text(), nullable=False),
        sa.Column("first_by", sa.Text(), nullable=False),
        sa.Column("set_id", sa.Text(), nullable=False),
        sa.Column(
            "set_version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("percent", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("second_id", sa.Text(), nullable=False),
        sa.Column("second_by", sa.Text(), nullable=False),
        sa.Column("done_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "grades_apart", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("same_findings", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'done', 'skipped')", name=op.f("ck_second_looks_state_known")
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_second_looks_gone_flag")),
        sa.CheckConstraint("grades_apart >= 0", name=op.f("ck_second_looks_grades_apart_least")),
        sa.CheckConstraint("length(first_by) <= 80", name=op.f("ck_second_looks_first_by_length")),
        sa.CheckConstraint("length(first_id) <= 200", name=op.f("ck_second_looks_first_id_length")),
        sa.CheckConstraint("length(reason) <= 4000", name=op.f("ck_second_looks_reason_length")),
        sa.CheckConstraint(
            "length(second_by) <= 80", name=op.f("ck_second_looks_second_by_length")
        ),
        sa.CheckConstraint(
            "length(second_id) <= 80", name=op.f("ck_second_looks_second_id_length")
        ),
        sa.CheckConstraint("length(set_id) <= 40", name=op.f("ck_second_looks_set_id_length")),
        sa.CheckConstraint("length(unit_id) <= 200", name=op.f("ck_second_looks_unit_id_length")),
        sa.CheckConstraint("percent >= 0", name=op.f("ck_second_looks_percent_least")),
        sa.CheckConstraint(
            "same_findings IN (0, 1)", name=op.f("ck_second_looks_same_findings_flag")
        ),
        sa.CheckConstraint("second_by <> first_by", name=op.f("ck_second_looks_another_one")),
        sa.CheckConstraint("set_version >= 1", name=op.f("ck_second_looks_set_version_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_second_looks_version_least")),
        sa.ForeignKeyConstraint(
            ["first_id"], ["inspections.id"], name=op.f("fk_second_looks_first_id_inspections")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_second_looks_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_looks")),
        sqlite_strict=True,
    )
    op.create_index("ix_second_looks_state", "second_looks", ["state"], unique=False)
    op.create_index("ix_second_looks_unit_id", "second_looks", ["unit_id"], unique=False)
