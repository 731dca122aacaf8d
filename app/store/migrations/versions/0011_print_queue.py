"""The print queue: labels that are held, and labels of one order."""

from __future__ import annotations

from alembic import op

revision = "0011"
down_revision = "0010"

COLUMNS = (
    """ALTER TABLE print_jobs ADD COLUMN held INTEGER DEFAULT 0 NOT NULL CONSTRAINT
ck_print_jobs_held_flag CHECK (held IN (0, 1))""",
    """ALTER TABLE print_jobs ADD COLUMN batch TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_print_jobs_batch_length CHECK (length(batch) <= 80)""",
    "CREATE INDEX ix_print_jobs_batch ON print_jobs (batch) WHERE batch <> ''",
)


def upgrade() -> None:
    for statement in COLUMNS:
        op.execute(statement)
