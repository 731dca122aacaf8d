"""Whether plates and container labels were read back; those printed before owe nothing."""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"

COLUMN = """ALTER TABLE print_jobs ADD COLUMN scan_back TEXT DEFAULT 'none' NOT NULL CONSTRAINT
ck_print_jobs_scan_back_known CHECK (scan_back IN ('none', 'owed', 'scanned', 'waived'))"""


def upgrade() -> None:
    op.execute(COLUMN)
