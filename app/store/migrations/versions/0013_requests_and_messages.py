"""What buyers asked, and the messages between them and the house."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "requests",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("return_id", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column(
            "ordered_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "purchased_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("deliveries", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "received_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("consumer", sa.Integer(), nullable=False),
        sa.Column("informed", sa.Text(), nullable=False),
        sa.Column(
            "informed_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("joined_to", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "informed IN ('yes', 'later', 'no', 'unknown')", name=op.f("ck_requests_informed_known")
        ),
        sa.CheckConstraint("consumer IN (0, 1)", name=op.f("ck_requests_consumer_flag")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_requests_gone_flag")),
        sa.CheckConstraint("length(address) <= 4000", name=op.f("ck_requests_address_length")),
        sa.CheckConstraint(
            "length(deliveries) <= 4000", name=op.f("ck_requests_deliveries_length")
        ),
        sa.CheckConstraint("length(email) <= 320", name=op.f("ck_requests_email_length")),
        sa.CheckConstraint("length(facts) <= 64000", name=op.f("ck_requests_facts_length")),
        sa.CheckConstraint("length(joined_to) <= 200", name=op.f("ck_requests_joined_to_length")),
        sa.CheckConstraint("length(return_id) <= 200", name=op.f("ck_requests_return_id_length")),
        sa.CheckConstraint("length(words) <= 4000", name=op.f("ck_requests_words_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_requests_version_least")),
        sa.ForeignKeyConstraint(
            ["return_id"], ["returns.id"], name=op.f("fk_requests_return_id_returns")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_requests")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_requests_email",
        "requests",
        ["email"],
        unique=False,
        sqlite_where=sa.text("email <> ''"),
    )
    op.create_index(
        "ix_requests_joined_to",
        "requests",
        ["joined_to"],
        unique=False,
        sqlite_where=sa.text("joined_to <> ''"),
    )
    op.create_index(
        "ix_requests_return_id",
        "requests",
        ["return_id"],
        unique=True,
        sqlite_where=sa.text("gone = 0"),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("medium", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("return_id", sa.Text(), nullable=True),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("attachments", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("tries", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "next_try_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("sent_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("code", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("direction IN ('out', 'in')", name=op.f("ck_messages_direction_known")),
        sa.CheckConstraint("medium IN ('mail', 'by_hand')", name=op.f("ck_messages_medium_known")),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'sent', 'failed', 'unknown', 'unsorted', 'received')",
            name=op.f("ck_messages_state_known"),
        ),
        sa.CheckConstraint("code >= 0", name=op.f("ck_messages_code_least")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_messages_gone_flag")),
        sa.CheckConstraint("length(answers) <= 400", name=op.f("ck_messages_answers_length")),
        sa.CheckConstraint(
            "length(attachments) <= 4000", name=op.f("ck_messages_attachments_length")
        ),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_messages_by_length")),
        sa.CheckConstraint("length(detail) <= 4000", name=op.f("ck_messages_detail_length")),
        sa.CheckConstraint("length(key) <= 400", name=op.f("ck_messages_key_length")),
        sa.CheckConstraint("length(language) <= 20", name=op.f("ck_messages_language_length")),
        sa.CheckConstraint("length(recipient) <= 400", name=op.f("ck_messages_recipient_length")),
        sa.CheckConstraint("length(return_id) <= 200", name=op.f("ck_messages_return_id_length")),
        sa.CheckConstraint("length(sender) <= 400", name=op.f("ck_messages_sender_length")),
        sa.CheckConstraint("length(subject) <= 1000", name=op.f("ck_messages_subject_length")),
        sa.CheckConstraint("length(template) <= 40", name=op.f("ck_messages_template_length")),
        sa.CheckConstraint("length(text) <= 64000", name=op.f("ck_messages_text_length")),
        sa.CheckConstraint("length(unit_id) <= 200", name=op.f("ck_messages_unit_id_length")),
        sa.CheckConstraint("tries >= 0", name=op.f("ck_messages_tries_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_messages_version_least")),
        sa.ForeignKeyConstraint(
            ["return_id"], ["returns.id"], name=op.f("fk_messages_return_id_returns")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_messages_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_messages_key", "messages", ["key"], unique=True, sqlite_where=sa.text("key <> ''")
    )
    op.create_index("ix_messages_return_id", "messages", ["return_id", "at", "id"], unique=False)
    op.create_index(
        "ix_messages_state",
        "messages",
        ["state", "at", "id"],
        unique=False,
        sqlite_where=sa.text("gone = 0"),
    )
    op.create_index(
        "ix_messages_unit_id",
        "messages",
        ["unit_id"],
        unique=False,
        sqlite_where=sa.text("unit_id IS NOT NULL"),
    )
