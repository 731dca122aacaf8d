"""Standing orders of sellers, what is sent to them, and what became of their silence."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

COLUMNS = (
    """ALTER TABLE sellers ADD COLUMN language TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_sellers_language_length CHECK (length(language) <= 20)""",
    """ALTER TABLE seller_questions ADD COLUMN number TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_seller_questions_number_length CHECK (length(number) <= 40)""",
    """ALTER TABLE seller_questions ADD COLUMN post TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_seller_questions_post_known CHECK (post IN ('', 'file', 'mail'))""",
    """ALTER TABLE seller_questions ADD COLUMN order_id TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_seller_questions_order_id_length CHECK (length(order_id) <= 80)""",
    """ALTER TABLE seller_questions ADD COLUMN instead TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_seller_questions_instead_length CHECK (length(instead) <= 40)""",
    "ALTER TABLE seller_questions ADD COLUMN lapsed_at INTEGER",
    """CREATE INDEX ix_seller_questions_open ON seller_questions (due, id)
WHERE answer = '' AND lapsed_at IS NULL""",
    """CREATE UNIQUE INDEX ix_seller_questions_number ON seller_questions (number)
WHERE number <> ''""",
)
WHOLE = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    for statement in COLUMNS:
        op.execute(statement)
    op.create_table(
        "standing_orders",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("seller_id", sa.Text(), nullable=False),
        sa.Column("say", sa.Text(), nullable=False),
        sa.Column("disposition", sa.Text(), nullable=False),
        sa.Column("when_silent", sa.Text(), nullable=False),
        sa.Column("hours", WHOLE, nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("grades", sa.Text(), nullable=False),
        sa.Column("above", sa.Text(), nullable=False),
        sa.Column("valid_from", WHOLE, nullable=False),
        sa.Column("valid_until", WHOLE, nullable=True),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("edition", WHOLE, nullable=False),
        sa.Column("replaces", sa.Text(), nullable=False),
        sa.Column("version", WHOLE, nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("length(above) <= 400", name=op.f("ck_standing_orders_above_length")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_standing_orders_by_length")),
        sa.CheckConstraint(
            "length(category) <= 40", name=op.f("ck_standing_orders_category_length")
        ),
        sa.CheckConstraint(
            "length(disposition) <= 40", name=op.f("ck_standing_orders_disposition_length")
        ),
        sa.CheckConstraint("edition >= 1", name=op.f("ck_standing_orders_edition_least")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_standing_orders_gone_flag")),
        sa.CheckConstraint("length(grades) <= 80", name=op.f("ck_standing_orders_grades_length")),
        sa.CheckConstraint("hours >= 0", name=op.f("ck_standing_orders_hours_least")),
        sa.CheckConstraint("length(note) <= 4000", name=op.f("ck_standing_orders_note_length")),
        sa.CheckConstraint(
            "length(replaces) <= 80", name=op.f("ck_standing_orders_replaces_length")
        ),
        sa.CheckConstraint(
            "say IN ('do', 'ask', 'open_and_check', 'film_opening', 'do_not_open')",
            name=op.f("ck_standing_orders_say_known"),
        ),
        sa.CheckConstraint(
            "length(seller_id) <= 80", name=op.f("ck_standing_orders_seller_id_length")
        ),
        sa.CheckConstraint("length(sku) <= 200", name=op.f("ck_standing_orders_sku_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_standing_orders_version_least")),
        sa.CheckConstraint(
            "length(when_silent) <= 40", name=op.f("ck_standing_orders_when_silent_length")
        ),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["sellers.id"], name=op.f("fk_standing_orders_seller_id_sellers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing_orders")),
        sqlite_strict=True,
    )
    op.create_index("ix_standing_orders_seller_id", "standing_orders", ["seller_id"], unique=False)
    op.create_table(
        "seller_letters",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", WHOLE, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("version", WHOLE, nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_seller_letters_by_length")),
        sa.CheckConstraint("length(detail) <= 1000", name=op.f("ck_seller_letters_detail_length")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_seller_letters_gone_flag")),
        sa.CheckConstraint(
            "kind IN ('question', 'withdrawal')", name=op.f("ck_seller_letters_kind_known")
        ),
        sa.CheckConstraint("length(name) <= 200", name=op.f("ck_seller_letters_name_length")),
        sa.CheckConstraint(
            "length(question_id) <= 80", name=op.f("ck_seller_letters_question_id_length")
        ),
        sa.CheckConstraint("length(sha256) <= 64", name=op.f("ck_seller_letters_sha256_length")),
        sa.CheckConstraint(
            "state IN ('queued', 'writing', 'done', 'failed', 'cancelled')",
            name=op.f("ck_seller_letters_state_known"),
        ),
        sa.CheckConstraint("length(unit_id) <= 80", name=op.f("ck_seller_letters_unit_id_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_seller_letters_version_least")),
        sa.ForeignKeyConstraint(
            ["question_id"],
            ["seller_questions.id"],
            name=op.f("fk_seller_letters_question_id_seller_questions"),
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_seller_letters_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seller_letters")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_seller_letters_question_id", "seller_letters", ["question_id"], unique=False
    )
    op.create_index("ix_seller_letters_state", "seller_letters", ["state"], unique=False)
    op.create_index("ix_seller_letters_unit_id", "seller_letters", ["unit_id"], unique=False)
