"""Places: rules of bins, containers, what is in stock, and the files for a warehouse system."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"

COLUMNS = (
    """ALTER TABLE units ADD COLUMN container_id TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_units_container_id_length CHECK (length(container_id) <= 80)""",
    """ALTER TABLE units ADD COLUMN lost TEXT DEFAULT '' NOT NULL CONSTRAINT ck_units_lost_length
CHECK (length(lost) <= 40)""",
    """ALTER TABLE units ADD COLUMN out INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_units_out_flag
CHECK (out IN (0, 1))""",
    "ALTER TABLE units ADD COLUMN placed_at INTEGER",
    """ALTER TABLE bins ADD COLUMN capacity INTEGER DEFAULT 0 NOT NULL CONSTRAINT
ck_bins_capacity_least CHECK (capacity >= 0)""",
    """ALTER TABLE bins ADD COLUMN one_seller INTEGER DEFAULT 0 NOT NULL CONSTRAINT
ck_bins_one_seller_flag CHECK (one_seller IN (0, 1))""",
    """ALTER TABLE bins ADD COLUMN one_sku INTEGER DEFAULT 0 NOT NULL CONSTRAINT
ck_bins_one_sku_flag CHECK (one_sku IN (0, 1))""",
    """ALTER TABLE bins ADD COLUMN blocked TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_bins_blocked_length CHECK (length(blocked) <= 400)""",
    "ALTER TABLE bins ADD COLUMN counted_at INTEGER",
    """ALTER TABLE bins ADD COLUMN counted_by TEXT DEFAULT '' NOT NULL CONSTRAINT
ck_bins_counted_by_length CHECK (length(counted_by) <= 80)""",
    "CREATE INDEX ix_units_bin ON units (bin) WHERE bin <> ''",
    "CREATE INDEX ix_units_container_id ON units (container_id) WHERE container_id <> ''",
    "CREATE INDEX ix_units_lost ON units (lost) WHERE lost <> ''",
    "CREATE INDEX ix_bins_zone ON bins (zone, code)",
)
TABLES = (
    """CREATE TABLE containers (
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    disposition TEXT NOT NULL,
    state TEXT NOT NULL,
    seller_id TEXT NOT NULL,
    bin TEXT NOT NULL,
    weight_g INTEGER NOT NULL,
    opened_at INTEGER,
    opened_by TEXT NOT NULL,
    closed_at INTEGER,
    carrier TEXT NOT NULL,
    reference TEXT NOT NULL,
    sent_at INTEGER,
    version INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    born TEXT NOT NULL,
    CONSTRAINT pk_containers PRIMARY KEY (id),
    CONSTRAINT ck_containers_code_length CHECK (length(code) <= 40),
    CONSTRAINT ck_containers_kind_known CHECK (kind IN ('tote', 'pallet', 'cage')),
    CONSTRAINT ck_containers_disposition_length CHECK (length(disposition) <= 40),
    CONSTRAINT ck_containers_state_known CHECK (state IN ('open', 'closed',
        'stored', 'out', 'emptied')),
    CONSTRAINT ck_containers_seller_id_length CHECK (length(seller_id) <= 80),
    CONSTRAINT ck_containers_bin_length CHECK (length(bin) <= 40),
    CONSTRAINT ck_containers_weight_g_least CHECK (weight_g >= 0),
    CONSTRAINT ck_containers_opened_by_length CHECK (length(opened_by) <= 80),
    CONSTRAINT ck_containers_carrier_length CHECK (length(carrier) <= 80),
    CONSTRAINT ck_containers_reference_length CHECK (length(reference) <= 200),
    CONSTRAINT ck_containers_version_least CHECK (version >= 1),
    CONSTRAINT ck_containers_gone_flag CHECK (gone IN (0, 1))
) STRICT""",
    "CREATE INDEX ix_containers_bin ON containers (bin) WHERE bin <> ''",
    "CREATE UNIQUE INDEX ix_containers_code ON containers (code)",
    "CREATE INDEX ix_containers_state ON containers (state)",
    """CREATE TABLE wms_files (
    id TEXT NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    format TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    replay INTEGER NOT NULL,
    name TEXT NOT NULL,
    lines INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    detail TEXT NOT NULL,
    version INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    born TEXT NOT NULL,
    CONSTRAINT pk_wms_files PRIMARY KEY (id),
    CONSTRAINT ck_wms_files_first_seq_least CHECK (first_seq >= 1),
    CONSTRAINT ck_wms_files_last_seq_least CHECK (last_seq >= 1),
    CONSTRAINT ck_wms_files_format_known CHECK (format IN ('csv', 'json')),
    CONSTRAINT ck_wms_files_state_known CHECK (state IN ('queued', 'writing',
        'done', 'failed')),
    CONSTRAINT ck_wms_files_by_length CHECK (length(by) <= 80),
    CONSTRAINT ck_wms_files_replay_flag CHECK (replay IN (0, 1)),
    CONSTRAINT ck_wms_files_name_length CHECK (length(name) <= 200),
    CONSTRAINT ck_wms_files_lines_least CHECK (lines >= 0),
    CONSTRAINT ck_wms_files_sha256_length CHECK (length(sha256) <= 64),
    CONSTRAINT ck_wms_files_detail_length CHECK (length(detail) <= 4000),
    CONSTRAINT ck_wms_files_version_least CHECK (version >= 1),
    CONSTRAINT ck_wms_files_gone_flag CHECK (gone IN (0, 1))
) STRICT""",
    "CREATE INDEX ix_wms_files_state ON wms_files (state)",
    """CREATE TABLE stock (
    unit_id TEXT NOT NULL,
    lpn TEXT NOT NULL,
    sku TEXT NOT NULL,
    grade TEXT NOT NULL,
    seller_id TEXT NOT NULL,
    disposition TEXT NOT NULL,
    bin TEXT NOT NULL,
    container_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    CONSTRAINT pk_stock PRIMARY KEY (unit_id)
) STRICT""",
    "CREATE INDEX ix_stock_bin ON stock (bin, sku, seller_id, at)",
    "CREATE INDEX ix_stock_container_id ON stock (container_id)",
    "CREATE INDEX ix_stock_disposition ON stock (disposition, at)",
    "CREATE INDEX ix_stock_grade ON stock (grade, at)",
    "CREATE INDEX ix_stock_lpn ON stock (lpn)",
    "CREATE INDEX ix_stock_seller_id ON stock (seller_id, at)",
    "CREATE INDEX ix_stock_sku ON stock (sku, at)",
    """CREATE TABLE stock_counts (
    what TEXT NOT NULL,
    "key" TEXT NOT NULL,
    units INTEGER NOT NULL,
    CONSTRAINT pk_stock_counts PRIMARY KEY (what, "key")
) WITHOUT ROWID,
 STRICT""",
    "CREATE INDEX ix_stock_counts_what ON stock_counts (what, units)",
)
# Quoted as they are kept: SQLite shows a trigger's text word for word.
TRIGGERS = (
    """CREATE TRIGGER stock_made AFTER INSERT ON units WHEN NEW.gone = 0 AND NEW.out = 0 AND
(NEW.bin <> '' OR NEW.container_id <> '')
BEGIN INSERT INTO stock SELECT NEW.id, NEW.lpn, NEW.sku, NEW.grade,
coalesce((SELECT r.seller_id FROM returns r WHERE r.id = NEW.return_id), ''),
coalesce((SELECT d.disposition FROM proposals d WHERE d.unit_id = NEW.id AND d.gone = 0
AND d.state IN ('approved', 'executed') ORDER BY d.id DESC LIMIT 1), ''),
coalesce((SELECT c.bin FROM containers c WHERE c.id = NEW.container_id), NEW.bin),
NEW.container_id, coalesce(NEW.placed_at, 0)
WHERE NEW.gone = 0 AND NEW.out = 0 AND (NEW.bin <> '' OR NEW.container_id <> ''); END""",
    """CREATE TRIGGER stock_changed AFTER UPDATE
OF lpn, sku, grade, return_id, bin, container_id, out, placed_at, gone ON units
WHEN OLD.bin <> '' OR OLD.container_id <> '' OR NEW.bin <> '' OR NEW.container_id <> ''
BEGIN DELETE FROM stock WHERE unit_id = OLD.id; INSERT INTO stock SELECT NEW.id, NEW.lpn,
NEW.sku, NEW.grade,
coalesce((SELECT r.seller_id FROM returns r WHERE r.id = NEW.return_id), ''),
coalesce((SELECT d.disposition FROM proposals d WHERE d.unit_id = NEW.id AND d.gone = 0
AND d.state IN ('approved', 'executed') ORDER BY d.id DESC LIMIT 1), ''),
coalesce((SELECT c.bin FROM containers c WHERE c.id = NEW.container_id), NEW.bin),
NEW.container_id, coalesce(NEW.placed_at, 0)
WHERE NEW.gone = 0 AND NEW.out = 0 AND (NEW.bin <> '' OR NEW.container_id <> ''); END""",
    """CREATE TRIGGER stock_moved AFTER UPDATE OF bin ON containers
WHEN OLD.bin <> NEW.bin
BEGIN UPDATE stock SET bin = NEW.bin WHERE container_id = NEW.id; END""",
    """CREATE TRIGGER stock_counted_in AFTER INSERT ON stock
BEGIN INSERT INTO stock_counts VALUES ('bin', NEW.bin, 1), ('sku', NEW.sku, 1), ('seller',
NEW.seller_id, 1), ('grade', NEW.grade, 1), ('disposition', NEW.disposition, 1) ON CONFLICT
(what, key) DO UPDATE SET units = units + 1; END""",
    """CREATE TRIGGER stock_counted_out AFTER DELETE ON stock BEGIN UPDATE stock_counts SET units =
units - 1
WHERE (what, key) IN (VALUES ('bin', OLD.bin), ('sku', OLD.sku), ('seller', OLD.seller_id),
('grade', OLD.grade), ('disposition', OLD.disposition));
DELETE FROM stock_counts WHERE units = 0 AND (what, key) IN (VALUES ('bin', OLD.bin),
('sku', OLD.sku), ('seller', OLD.seller_id), ('grade', OLD.grade), ('disposition',
OLD.disposition)); END""",
    """CREATE TRIGGER stock_counted_on AFTER UPDATE OF bin ON stock
WHEN OLD.bin <> NEW.bin
BEGIN UPDATE stock_counts SET units = units - 1 WHERE what = 'bin' AND key = OLD.bin;
DELETE FROM stock_counts WHERE units = 0 AND what = 'bin' AND key = OLD.bin;
INSERT INTO stock_counts VALUES ('bin', NEW.bin, 1) ON CONFLICT (what, key) DO UPDATE SET
units = units + 1; END""",
)
# What lay on shelves before; when it was laid there, only the journal knows.
STOCK = """
INSERT INTO stock SELECT u.id, u.lpn, u.sku, u.grade,
  coalesce((SELECT r.seller_id FROM returns r WHERE r.id = u.return_id), ''),
  coalesce((SELECT d.disposition FROM proposals d WHERE d.unit_id = u.id AND d.gone = 0
    AND d.state IN ('approved', 'executed') ORDER BY d.id DESC LIMIT 1), ''),
  u.bin, '', 0
FROM units u WHERE u.gone = 0 AND u.bin <> ''
"""


def upgrade() -> None:
    for statement in (*COLUMNS, *TABLES, *TRIGGERS, STOCK):
        op.get_bind().exec_driver_sql(statement)
