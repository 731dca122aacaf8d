"""Who agreed, holds, what was cleared, destroyed and carried out; executions can be undone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

OLD_STATES = "state IN ('proposed', 'approved', 'rejected', 'executed')"
NEW_STATES = "state IN ('proposed', 'approved', 'rejected', 'executed', 'undone')"
PARTS = "SELECT type, sql FROM sqlite_master WHERE tbl_name = 'proposals' AND sql <> ''"


def upgrade() -> None:
    _widen_states()
    op.create_table(
        "approval_rules",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("persons", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("routes", sa.Text(), nullable=False),
        sa.Column("grades", sa.Text(), nullable=False),
        sa.Column("above", sa.Text(), nullable=False),
        sa.Column("occasions", sa.Text(), nullable=False),
        sa.Column("seller_id", sa.Text(), nullable=False),
        sa.Column(
            "valid_from", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "valid_until", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role IN ('inspector', 'clerk', 'supervisor', 'administrator')",
            name=op.f("ck_approval_rules_role_known"),
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_approval_rules_gone_flag")),
        sa.CheckConstraint("length(above) <= 400", name=op.f("ck_approval_rules_above_length")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_approval_rules_by_length")),
        sa.CheckConstraint("length(grades) <= 80", name=op.f("ck_approval_rules_grades_length")),
        sa.CheckConstraint("length(note) <= 4000", name=op.f("ck_approval_rules_note_length")),
        sa.CheckConstraint(
            "length(occasions) <= 200", name=op.f("ck_approval_rules_occasions_length")
        ),
        sa.CheckConstraint("length(routes) <= 400", name=op.f("ck_approval_rules_routes_length")),
        sa.CheckConstraint(
            "length(seller_id) <= 80", name=op.f("ck_approval_rules_seller_id_length")
        ),
        sa.CheckConstraint("persons >= 0", name=op.f("ck_approval_rules_persons_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_approval_rules_version_least")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval_rules")),
        sqlite_strict=True,
    )
    op.create_table(
        "clearances",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('wiped', 'not_donated', 'exemption')", name=op.f("ck_clearances_kind_known")
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_clearances_gone_flag")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_clearances_by_length")),
        sa.CheckConstraint("length(code) <= 40", name=op.f("ck_clearances_code_length")),
        sa.CheckConstraint("length(unit_id) <= 80", name=op.f("ck_clearances_unit_id_length")),
        sa.CheckConstraint("length(words) <= 4000", name=op.f("ck_clearances_words_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_clearances_version_least")),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_clearances_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clearances")),
        sqlite_strict=True,
    )
    op.create_index("ix_clearances_unit_id", "clearances", ["unit_id"], unique=False)
    op.create_table(
        "holds",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("put_by", sa.Text(), nullable=False),
        sa.Column("put_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("released_by", sa.Text(), nullable=False),
        sa.Column(
            "released_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("release_words", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "reason IN ('seller_asked', 'buyer_disputes', 'suspected_fraud', 'authority', 'safety', 'other')",
            name=op.f("ck_holds_reason_known"),
        ),
        sa.CheckConstraint(
            "released_by <> put_by OR released_by = ''", name=op.f("ck_holds_four_eyes")
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_holds_gone_flag")),
        sa.CheckConstraint("length(put_by) <= 80", name=op.f("ck_holds_put_by_length")),
        sa.CheckConstraint(
            "length(release_words) <= 4000", name=op.f("ck_holds_release_words_length")
        ),
        sa.CheckConstraint("length(released_by) <= 80", name=op.f("ck_holds_released_by_length")),
        sa.CheckConstraint("length(unit_id) <= 80", name=op.f("ck_holds_unit_id_length")),
        sa.CheckConstraint("length(words) <= 4000", name=op.f("ck_holds_words_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_holds_version_least")),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_holds_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_holds_lasting",
        "holds",
        ["unit_id"],
        unique=True,
        sqlite_where=sa.text("gone = 0 AND released_by = ''"),
    )
    op.create_index("ix_holds_unit_id", "holds", ["unit_id"], unique=False)
    op.create_table(
        "approvals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("proposal_id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("proposed_by", sa.Text(), nullable=False),
        sa.Column("inspected_by", sa.Text(), nullable=False),
        sa.Column("persons", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.Column("instructed", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("badge_at", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "role IN ('inspector', 'clerk', 'supervisor', 'administrator')",
            name=op.f("ck_approvals_role_known"),
        ),
        sa.CheckConstraint(
            '"by" NOT IN (proposed_by, inspected_by)', name=op.f("ck_approvals_four_eyes")
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_approvals_gone_flag")),
        sa.CheckConstraint("length(badge_at) <= 80", name=op.f("ck_approvals_badge_at_length")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_approvals_by_length")),
        sa.CheckConstraint(
            "length(inspected_by) <= 80", name=op.f("ck_approvals_inspected_by_length")
        ),
        sa.CheckConstraint("length(instructed) <= 40", name=op.f("ck_approvals_instructed_length")),
        sa.CheckConstraint("length(note) <= 4000", name=op.f("ck_approvals_note_length")),
        sa.CheckConstraint(
            "length(proposal_id) <= 80", name=op.f("ck_approvals_proposal_id_length")
        ),
        sa.CheckConstraint(
            "length(proposed_by) <= 80", name=op.f("ck_approvals_proposed_by_length")
        ),
        sa.CheckConstraint("length(rules) <= 400", name=op.f("ck_approvals_rules_length")),
        sa.CheckConstraint("length(unit_id) <= 80", name=op.f("ck_approvals_unit_id_length")),
        sa.CheckConstraint("persons >= 0", name=op.f("ck_approvals_persons_least")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_approvals_version_least")),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name=op.f("fk_approvals_proposal_id_proposals")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["units.id"], name=op.f("fk_approvals_unit_id_units")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approvals")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_approvals_proposal_id_by",
        "approvals",
        ["proposal_id", "by"],
        unique=True,
        sqlite_where=sa.text("gone = 0"),
    )
    op.create_index("ix_approvals_unit_id", "approvals", ["unit_id"], unique=False)
    op.create_table(
        "destructions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("proposal_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("disposition", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("weight_g", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("witness", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("photos", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("void_by", sa.Text(), nullable=False),
        sa.Column("void_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("void_words", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "method IN ('shredded', 'crushed', 'cut', 'incinerated', 'dismantled', 'disposer')",
            name=op.f("ck_destructions_method_known"),
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_destructions_gone_flag")),
        sa.CheckConstraint("length(basis) <= 16000", name=op.f("ck_destructions_basis_length")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_destructions_by_length")),
        sa.CheckConstraint(
            "length(disposition) <= 40", name=op.f("ck_destructions_disposition_length")
        ),
        sa.CheckConstraint("length(number) <= 40", name=op.f("ck_destructions_number_length")),
        sa.CheckConstraint("length(photos) <= 4000", name=op.f("ck_destructions_photos_length")),
        sa.CheckConstraint(
            "length(proposal_id) <= 80", name=op.f("ck_destructions_proposal_id_length")
        ),
        sa.CheckConstraint("length(serial) <= 200", name=op.f("ck_destructions_serial_length")),
        sa.CheckConstraint("length(unit_id) <= 80", name=op.f("ck_destructions_unit_id_length")),
        sa.CheckConstraint("length(void_by) <= 80", name=op.f("ck_destructions_void_by_length")),
        sa.CheckConstraint(
            "length(void_words) <= 4000", name=op.f("ck_destructions_void_words_length")
        ),
        sa.CheckConstraint("length(witness) <= 80", name=op.f("ck_destructions_witness_length")),
        sa.CheckConstraint("length(words) <= 4000", name=op.f("ck_destructions_words_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_destructions_version_least")),
        sa.CheckConstraint(
            "void_by <> \"by\" OR void_by = ''", name=op.f("ck_destructions_four_eyes")
        ),
        sa.CheckConstraint("weight_g >= 1", name=op.f("ck_destructions_weight_g_least")),
        sa.CheckConstraint('witness <> "by"', name=op.f("ck_destructions_two_persons")),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name=op.f("fk_destructions_proposal_id_proposals")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_destructions_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_destructions")),
        sqlite_strict=True,
    )
    op.create_index("ix_destructions_number", "destructions", ["number"], unique=True)
    op.create_index("ix_destructions_unit_id", "destructions", ["unit_id"], unique=False)
    op.create_table(
        "executions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("proposal_id", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("bin", sa.Text(), nullable=False),
        sa.Column("undone_by", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("undone_words", sa.Text(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint("found IN (0, 1)", name=op.f("ck_executions_found_flag")),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_executions_gone_flag")),
        sa.CheckConstraint("length(bin) <= 40", name=op.f("ck_executions_bin_length")),
        sa.CheckConstraint("length(by) <= 80", name=op.f("ck_executions_by_length")),
        sa.CheckConstraint(
            "length(proposal_id) <= 80", name=op.f("ck_executions_proposal_id_length")
        ),
        sa.CheckConstraint("length(undone_by) <= 80", name=op.f("ck_executions_undone_by_length")),
        sa.CheckConstraint(
            "length(undone_words) <= 4000", name=op.f("ck_executions_undone_words_length")
        ),
        sa.CheckConstraint("length(unit_id) <= 80", name=op.f("ck_executions_unit_id_length")),
        sa.CheckConstraint(
            "undone_by <> \"by\" OR undone_by = ''", name=op.f("ck_executions_four_eyes")
        ),
        sa.CheckConstraint("version >= 1", name=op.f("ck_executions_version_least")),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name=op.f("fk_executions_proposal_id_proposals")
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_executions_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_executions")),
        sqlite_strict=True,
    )
    op.create_index("ix_executions_unit_id", "executions", ["unit_id"], unique=False)
    op.create_table(
        "seller_questions",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("proposal_id", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("due", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answer_words", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.Text(), nullable=False),
        sa.Column(
            "answered_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("born", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "answer IN ('', 'agreed', 'refused')", name=op.f("ck_seller_questions_answer_known")
        ),
        sa.CheckConstraint(
            "channel IN ('message', 'telephone', 'in_writing')",
            name=op.f("ck_seller_questions_channel_known"),
        ),
        sa.CheckConstraint("gone IN (0, 1)", name=op.f("ck_seller_questions_gone_flag")),
        sa.CheckConstraint(
            "length(answer_words) <= 4000", name=op.f("ck_seller_questions_answer_words_length")
        ),
        sa.CheckConstraint(
            "length(answered_by) <= 80", name=op.f("ck_seller_questions_answered_by_length")
        ),
        sa.CheckConstraint(
            "length(asked_by) <= 80", name=op.f("ck_seller_questions_asked_by_length")
        ),
        sa.CheckConstraint(
            "length(proposal_id) <= 80", name=op.f("ck_seller_questions_proposal_id_length")
        ),
        sa.CheckConstraint(
            "length(unit_id) <= 80", name=op.f("ck_seller_questions_unit_id_length")
        ),
        sa.CheckConstraint("length(words) <= 4000", name=op.f("ck_seller_questions_words_length")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_seller_questions_version_least")),
        sa.ForeignKeyConstraint(
            ["proposal_id"],
            ["proposals.id"],
            name=op.f("fk_seller_questions_proposal_id_proposals"),
        ),
        sa.ForeignKeyConstraint(
            ["unit_id"], ["units.id"], name=op.f("fk_seller_questions_unit_id_units")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seller_questions")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_seller_questions_proposal_id",
        "seller_questions",
        ["proposal_id"],
        unique=True,
        sqlite_where=sa.text("gone = 0"),
    )
    op.create_index("ix_seller_questions_unit_id", "seller_questions", ["unit_id"], unique=False)


def _widen_states() -> None:
    """SQLite changes no CHECK in place; nothing refers to the table yet when it is made anew."""
    bind = op.get_bind()
    parts = bind.execute(sa.text(PARTS)).fetchall()
    made = next(str(sql) for kind, sql in parts if kind == "table")
    _, body = made.split("(", 1)
    bind.exec_driver_sql(f"CREATE TABLE proposals_anew ({body.replace(OLD_STATES, NEW_STATES)}")
    bind.exec_driver_sql("INSERT INTO proposals_anew SELECT * FROM proposals")
    bind.exec_driver_sql("DROP TABLE proposals")
    bind.exec_driver_sql("ALTER TABLE proposals_anew RENAME TO proposals")
    for kind, sql in parts:
        if kind == "index":
            bind.exec_driver_sql(str(sql))
