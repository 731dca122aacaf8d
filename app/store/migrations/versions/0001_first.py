"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "bins",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_bins_gone_flag")),
        sa.CheckConstraint("length(code) <= 40", name=op.f("ck_bins_code_length")),
        sa.CheckConstraint("length(zone) <= 40", name=op.f("ck_bins_zone_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_bins_version_least")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bins")),
        sqlite_strict=True,
    )
    op.create_index("ix_bins_code", "bins", ["code"], unique=True, sqlite_where=sa.text("gone = 0"))
    op.create_table(
        "journal",
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column(
            "kind_version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "first_number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "next_number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("undoes", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("prev", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
        sa.UniqueConstraint("id", name=op.f("uq_journal_id")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_journal_undoes",
        "journal",
        ["undoes"],
        unique=False,
        sqlite_where=sa.text("undoes <> ''"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("badge", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column(
            "failed_tries", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "locked_until", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("active IN (0, 1)", name=op.f("ck_people_active_flag")),
        sa.CheckConstraint("failed_tries >= 0", name=op.f("ck_people_failed_tries_least")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_people_gone_flag")),
        sa.CheckConstraint("length(badge) <= 40", name=op.f("ck_people_badge_length")),
        sa.CheckConstraint("length(language) <= 10", name=op.f("ck_people_language_length")),
        sa.CheckConstraint("length(name) <= 200", name=op.f("ck_people_name_length")),
        sa.CheckConstraint("length(roles) <= 200", name=op.f("ck_people_roles_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_people_version_least")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_people_badge", "people", ["badge"], unique=True, sqlite_where=sa.text("gone = 0")
    )
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
        sa.CheckConstraint("owner IN ('parcel', 'unit')", name=op.f("ck_photos_owner_known")),
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
    op.create_index("ix_photos_owner_id", "photos", ["owner_id"], unique=False)
    op.create_table(
        "sellers",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_sellers_gone_flag")),
        sa.CheckConstraint(
            "length(instruction) <= 4000", name=op.f("ck_sellers_instruction_length")
        ),
        sa.CheckConstraint("length(name) <= 200", name=op.f("ck_sellers_name_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_sellers_version_least")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sellers")),
        sqlite_strict=True,
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_settings")),
        sqlite_strict=True,
    )
    op.create_table(
        "credentials",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_credentials_person_id_people")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_credentials")),
        sqlite_strict=True,
    )
    op.create_table(
        "returns",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("rma", sa.Text(), nullable=False),
        sa.Column("seller_id", sa.Text(), nullable=False),
        sa.Column("order_no", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("source_key", sa.Text(), nullable=False),
        sa.Column("buyer_name", sa.Text(), nullable=False),
        sa.Column("buyer_country", sa.Text(), nullable=False),
        sa.Column("buyer_language", sa.Text(), nullable=False),
        sa.Column(
            "requested_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "delivered_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "window_days", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("plan_method", sa.Text(), nullable=False),
        sa.Column("fee_payer", sa.Text(), nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("announced_lpn", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('requested', 'under_review', 'negotiating', 'planned', 'open', 'closed', 'declined', 'expired', 'cancelled')",
            name=op.f("ck_returns_state_known"),
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_returns_gone_flag")),
        sa.CheckConstraint(
            "length(announced_lpn) <= 80", name=op.f("ck_returns_announced_lpn_length")
        ),
        sa.CheckConstraint(
            "length(buyer_country) <= 10", name=op.f("ck_returns_buyer_country_length")
        ),
        sa.CheckConstraint(
            "length(buyer_language) <= 20", name=op.f("ck_returns_buyer_language_length")
        ),
        sa.CheckConstraint("length(buyer_name) <= 200", name=op.f("ck_returns_buyer_name_length")),
        sa.CheckConstraint("length(channel) <= 200", name=op.f("ck_returns_channel_length")),
        sa.CheckConstraint("length(fee_payer) <= 200", name=op.f("ck_returns_fee_payer_length")),
        sa.CheckConstraint(
            "length(instruction) <= 4000", name=op.f("ck_returns_instruction_length")
        ),
        sa.CheckConstraint("length(order_no) <= 200", name=op.f("ck_returns_order_no_length")),
        sa.CheckConstraint(
            "length(plan_method) <= 200", name=op.f("ck_returns_plan_method_length")
        ),
        sa.CheckConstraint("length(rma) <= 80", name=op.f("ck_returns_rma_length")),
        sa.CheckConstraint("length(seller_id) <= 200", name=op.f("ck_returns_seller_id_length")),
        sa.CheckConstraint("length(source_key) <= 400", name=op.f("ck_returns_source_key_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_returns_version_least")),
        sa.CheckConstraint("window_days >= 0", name=op.f("ck_returns_window_days_least")),
        sa.ForeignKeyConstraint(
            ["seller_id"], ["sellers.id"], name=op.f("fk_returns_seller_id_sellers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_returns")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_returns_announced_lpn",
        "returns",
        ["announced_lpn"],
        unique=False,
        sqlite_where=sa.text("announced_lpn <> ''"),
    )
    op.create_index("ix_returns_order_no", "returns", ["order_no"], unique=False)
    op.create_index("ix_returns_rma", "returns", ["rma"], unique=False)
    op.create_index(
        "ix_returns_source_key",
        "returns",
        ["source_key"],
        unique=True,
        sqlite_where=sa.text("gone = 0"),
    )
    op.create_table(
        "touched",
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column(
            "seq",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["seq"], ["journal.seq"], name=op.f("fk_touched_seq_journal")),
        sa.PrimaryKeyConstraint("row_id", "seq", name=op.f("pk_touched")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "lines",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("return_id", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column(
            "announced", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("gtin", sa.Text(), nullable=False),
        sa.Column("fnsku", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column(
            "price_minor", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("weight_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("replacement_sku", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "reason IN ('defective', 'damaged_in_transit', 'not_as_described', 'wrong_item', 'missing_parts', 'too_small', 'too_large', 'style', 'quality', 'not_compatible', 'arrived_late', 'never_arrived', 'ordered_by_mistake', 'no_longer_wanted', 'better_price', 'extra_item', 'unauthorised', 'none_given', 'other')",
            name=op.f("ck_lines_reason_known"),
        ),
        sa.CheckConstraint("announced >= 0", name=op.f("ck_lines_announced_least")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_lines_gone_flag")),
        sa.CheckConstraint("length(category) <= 40", name=op.f("ck_lines_category_length")),
        sa.CheckConstraint("length(comment) <= 4000", name=op.f("ck_lines_comment_length")),
        sa.CheckConstraint("length(currency) <= 3", name=op.f("ck_lines_currency_length")),
        sa.CheckConstraint("length(fnsku) <= 20", name=op.f("ck_lines_fnsku_length")),
        sa.CheckConstraint("length(gtin) <= 20", name=op.f("ck_lines_gtin_length")),
        sa.CheckConstraint(
            "length(replacement_sku) <= 200", name=op.f("ck_lines_replacement_sku_length")
        ),
        sa.CheckConstraint("length(return_id) <= 200", name=op.f("ck_lines_return_id_length")),
        sa.CheckConstraint("length(sku) <= 200", name=op.f("ck_lines_sku_length")),
        sa.CheckConstraint("length(title) <= 4000", name=op.f("ck_lines_title_length")),
        sa.CheckConstraint("price_minor >= 0", name=op.f("ck_lines_price_minor_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_lines_version_least")),
        sa.CheckConstraint("weight_g >= 0", name=op.f("ck_lines_weight_g_least")),
        sa.ForeignKeyConstraint(
            ["return_id"], ["returns.id"], name=op.f("fk_lines_return_id_returns")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lines")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_lines_fnsku", "lines", ["fnsku"], unique=False, sqlite_where=sa.text("fnsku <> ''")
    )
    op.create_index("ix_lines_gtin", "lines", ["gtin"], unique=False)
    op.create_index("ix_lines_return_id", "lines", ["return_id"], unique=False)
    op.create_index("ix_lines_sku", "lines", ["sku"], unique=False)
    op.create_table(
        "parcels",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("tracking", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("return_id", sa.Text(), nullable=True),
        sa.Column("carrier", sa.Text(), nullable=False),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.Column("weight_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column(
            "arrived_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("arrived_by", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "condition IN ('good', 'opened', 'wet', 'crushed', 'torn')",
            name=op.f("ck_parcels_condition_known"),
        ),
        sa.CheckConstraint(
            "state IN ('announced', 'arrived', 'opened', 'emptied', 'unclaimed', 'refused', 'lost')",
            name=op.f("ck_parcels_state_known"),
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_parcels_gone_flag")),
        sa.CheckConstraint("length(arrived_by) <= 80", name=op.f("ck_parcels_arrived_by_length")),
        sa.CheckConstraint("length(carrier) <= 40", name=op.f("ck_parcels_carrier_length")),
        sa.CheckConstraint("length(note) <= 4000", name=op.f("ck_parcels_note_length")),
        sa.CheckConstraint("length(return_id) <= 200", name=op.f("ck_parcels_return_id_length")),
        sa.CheckConstraint("length(tracking) <= 80", name=op.f("ck_parcels_tracking_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_parcels_version_least")),
        sa.CheckConstraint("weight_g >= 0", name=op.f("ck_parcels_weight_g_least")),
        sa.ForeignKeyConstraint(
            ["return_id"], ["returns.id"], name=op.f("fk_parcels_return_id_returns")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcels")),
        sqlite_strict=True,
    )
    op.create_index("ix_parcels_return_id", "parcels", ["return_id"], unique=False)
    op.create_index("ix_parcels_state_arrived_at", "parcels", ["state", "arrived_at"], unique=False)
    op.create_index("ix_parcels_tracking", "parcels", ["tracking"], unique=False)
    op.create_table(
        "units",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("lpn", sa.Text(), nullable=False),
        sa.Column("parcel_id", sa.Text(), nullable=False),
        sa.Column("sku", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("return_id", sa.Text(), nullable=True),
        sa.Column("line_id", sa.Text(), nullable=True),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("extra", sa.Integer(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("bin", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(state = 'missing') = (lpn = '')", name=op.f("ck_units_missing_has_no_plate")
        ),
        sa.CheckConstraint(
            "state IN ('received', 'missing', 'inspected', 'dispositioned', 'executed')",
            name=op.f("ck_units_state_known"),
        ),
        sa.CheckConstraint("extra IN (0, 1)", name=op.f("ck_units_extra_flag")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_units_gone_flag")),
        sa.CheckConstraint("length(bin) <= 40", name=op.f("ck_units_bin_length")),
        sa.CheckConstraint("length(category) <= 40", name=op.f("ck_units_category_length")),
        sa.CheckConstraint("length(grade) <= 1", name=op.f("ck_units_grade_length")),
        sa.CheckConstraint("length(line_id) <= 200", name=op.f("ck_units_line_id_length")),
        sa.CheckConstraint("length(lpn) <= 40", name=op.f("ck_units_lpn_length")),
        sa.CheckConstraint("length(parcel_id) <= 200", name=op.f("ck_units_parcel_id_length")),
        sa.CheckConstraint("length(return_id) <= 200", name=op.f("ck_units_return_id_length")),
        sa.CheckConstraint("length(sku) <= 200", name=op.f("ck_units_sku_length")),
        sa.CheckConstraint("length(title) <= 4000", name=op.f("ck_units_title_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_units_version_least")),
        sa.ForeignKeyConstraint(["line_id"], ["lines.id"], name=op.f("fk_units_line_id_lines")),
        sa.ForeignKeyConstraint(
            ["parcel_id"], ["parcels.id"], name=op.f("fk_units_parcel_id_parcels")
        ),
        sa.ForeignKeyConstraint(
            ["return_id"], ["returns.id"], name=op.f("fk_units_return_id_returns")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_units")),
        sqlite_strict=True,
    )
    op.create_index("ix_units_line_id", "units", ["line_id"], unique=False)
    op.create_index(
        "ix_units_lpn", "units", ["lpn"], unique=True, sqlite_where=sa.text("lpn <> ''")
    )
    op.create_index("ix_units_parcel_id", "units", ["parcel_id"], unique=False)
    op.create_index("ix_units_state", "units", ["state"], unique=False)
    op.create_table(
        "inspections",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("set_id", sa.Text(), nullable=False),
        sa.Column(
            "set_version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("grade", sa.Text(), nullable=False),
        sa.Column("findings", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("packaging", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('open', 'complete')", name=op.f("ck_inspections_state_known")
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_inspections_gone_flag")),
        sa.CheckConstraint("length(answers) <= 64000", name=op.f("ck_inspections_answers_length")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_inspections_by_length")),
        sa.CheckConstraint("length(cause) <= 80", name=op.f("ck_inspections_cause_length")),
        sa.CheckConstraint("length(findings) <= 4000", name=op.f("ck_inspections_findings_length")),
        sa.CheckConstraint("length(grade) <= 1", name=op.f("ck_inspections_grade_length")),
        sa.CheckConstraint("length(packaging) <= 80", name=op.f("ck_inspections_packaging_length")),
        sa.CheckConstraint("length(reasons) <= 16000", name=op.f("ck_inspections_reasons_length")),
        sa.CheckConstraint("length(set_id) <= 40", name=op.f("ck_inspections_set_id_length")),
        sa.CheckConstraint("length(tags) <= 4000", name=op.f("ck_inspections_tags_length")),
        sa.CheckConstraint("length(unit_id) <= 200", name=op.f("ck_inspections_unit_id_length")),
        sa.CheckConstraint("set_version >= 1", name=op.f("ck_inspections_set_version_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_inspections_version_least")),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_inspections_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspections")),
        sqlite_strict=True,
    )
    op.create_index("ix_inspections_unit_id", "inspections", ["unit_id"], unique=False)
    op.create_table(
        "print_jobs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column(
            "duplicate", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("printer", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'done', 'failed', 'unknown', 'cancelled')",
            name=op.f("ck_print_jobs_state_known"),
        ),
        sa.CheckConstraint("duplicate >= 0", name=op.f("ck_print_jobs_duplicate_least")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_print_jobs_gone_flag")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_print_jobs_by_length")),
        sa.CheckConstraint("length(code) <= 80", name=op.f("ck_print_jobs_code_length")),
        sa.CheckConstraint("length(data) <= 16000", name=op.f("ck_print_jobs_data_length")),
        sa.CheckConstraint("length(detail) <= 4000", name=op.f("ck_print_jobs_detail_length")),
        sa.CheckConstraint("length(printer) <= 200", name=op.f("ck_print_jobs_printer_length")),
        sa.CheckConstraint("length(reason) <= 4000", name=op.f("ck_print_jobs_reason_length")),
        sa.CheckConstraint("length(template) <= 40", name=op.f("ck_print_jobs_template_length")),
        sa.CheckConstraint("length(unit_id) <= 200", name=op.f("ck_print_jobs_unit_id_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_print_jobs_version_least")),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_print_jobs_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_jobs")),
        sqlite_strict=True,
    )
    op.create_index("ix_print_jobs_state", "print_jobs", ["state"], unique=False)
    op.create_index("ix_print_jobs_unit_id", "print_jobs", ["unit_id"], unique=False)
    op.create_table(
        "proposals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("disposition", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.Text(), nullable=False),
        sa.Column(
            "proposed_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("inspected_by", sa.Text(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("needs_seller", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column(
            "decided_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("decision_note", sa.Text(), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=False),
        sa.Column("steps_done", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "decided_by NOT IN (proposed_by, inspected_by) OR decided_by = ''",
            name=op.f("ck_proposals_four_eyes"),
        ),
        sa.CheckConstraint(
            "state IN ('proposed', 'approved', 'rejected', 'executed')",
            name=op.f("ck_proposals_state_known"),
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_proposals_gone_flag")),
        sa.CheckConstraint("length(decided_by) <= 80", name=op.f("ck_proposals_decided_by_length")),
        sa.CheckConstraint(
            "length(decision_note) <= 4000", name=op.f("ck_proposals_decision_note_length")
        ),
        sa.CheckConstraint(
            "length(disposition) <= 40", name=op.f("ck_proposals_disposition_length")
        ),
        sa.CheckConstraint(
            "length(inspected_by) <= 80", name=op.f("ck_proposals_inspected_by_length")
        ),
        sa.CheckConstraint("length(note) <= 4000", name=op.f("ck_proposals_note_length")),
        sa.CheckConstraint(
            "length(proposed_by) <= 80", name=op.f("ck_proposals_proposed_by_length")
        ),
        sa.CheckConstraint("length(reasons) <= 16000", name=op.f("ck_proposals_reasons_length")),
        sa.CheckConstraint(
            "length(steps_done) <= 200", name=op.f("ck_proposals_steps_done_length")
        ),
        sa.CheckConstraint("length(suggestion) <= 40", name=op.f("ck_proposals_suggestion_length")),
        sa.CheckConstraint("length(unit_id) <= 200", name=op.f("ck_proposals_unit_id_length")),
        sa.CheckConstraint("needs_seller IN (0, 1)", name=op.f("ck_proposals_needs_seller_flag")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_proposals_version_least")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_proposals_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_proposals_state_proposed_at", "proposals", ["state", "proposed_at"], unique=False
    )
    op.create_index("ix_proposals_unit_id", "proposals", ["unit_id"], unique=False)
