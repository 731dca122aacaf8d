"""What each route costs and brings, as supervisors enter it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "recovery_rates",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("price_bp", sa.Text(), nullable=False),
        sa.Column(
            "processing_minor", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "fulfilment_minor", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "referral_bp", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "freight_minor", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "freight_kg_minor", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("seller_id", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column(
            "valid_from", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "valid_until", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "freight_kg_minor >= 0", name=op.f("ck_recovery_rates_freight_kg_minor_least")
        ),
        sa.CheckConstraint(
            "freight_minor >= 0", name=op.f("ck_recovery_rates_freight_minor_least")
        ),
        sa.CheckConstraint(
            "fulfilment_minor >= 0", name=op.f("ck_recovery_rates_fulfilment_minor_least")
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_recovery_rates_gone_flag")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_recovery_rates_by_length")),
        sa.CheckConstraint(
            "length(category) <= 40", name=op.f("ck_recovery_rates_category_length")
        ),
        sa.CheckConstraint("length(currency) <= 3", name=op.f("ck_recovery_rates_currency_length")),
        sa.CheckConstraint(
            "length(price_bp) <= 200", name=op.f("ck_recovery_rates_price_bp_length")
        ),
        sa.CheckConstraint("length(route) <= 40", name=op.f("ck_recovery_rates_route_length")),
        sa.CheckConstraint(
            "length(seller_id) <= 80", name=op.f("ck_recovery_rates_seller_id_length")
        ),
        sa.CheckConstraint(
            "processing_minor >= 0", name=op.f("ck_recovery_rates_processing_minor_least")
        ),
        sa.CheckConstraint("referral_bp >= 0", name=op.f("ck_recovery_rates_referral_bp_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_recovery_rates_version_least")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_rates")),
        sqlite_strict=True,
    )
    op.create_index("ix_recovery_rates_currency", "recovery_rates", ["currency"], unique=False)
