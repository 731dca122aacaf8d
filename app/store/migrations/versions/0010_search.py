"""What is searched and what waits, in flat rows; filled when the station opens."""

from __future__ import annotations

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = (
    """CREATE TABLE search_docs (
    doc INTEGER NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    queue TEXT NOT NULL,
    since INTEGER NOT NULL,
    seller TEXT NOT NULL,
    category TEXT NOT NULL,
    grade TEXT NOT NULL,
    route TEXT NOT NULL,
    people TEXT NOT NULL,
    marks TEXT NOT NULL,
    words TEXT NOT NULL,
    CONSTRAINT pk_search_docs PRIMARY KEY (doc)
)
 STRICT""",
    """CREATE INDEX ix_search_docs_queue ON search_docs (queue, since, id) WHERE queue <> ''""",
    """CREATE UNIQUE INDEX ix_search_docs_row ON search_docs (kind, id)""",
    """CREATE TABLE search_due (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    CONSTRAINT pk_search_due PRIMARY KEY (kind, id)
)
 WITHOUT ROWID,
 STRICT""",
    """CREATE INDEX ix_print_jobs_code ON print_jobs (code)""",
    """CREATE INDEX ix_print_jobs_at ON print_jobs (at, id)""",
    """CREATE INDEX ix_units_return_id ON units (return_id) WHERE return_id IS NOT NULL""",
    """CREATE VIRTUAL TABLE search_index USING fts5(marks, words,
content='search_docs', content_rowid='doc', prefix='2 3',
tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER search_units_in AFTER INSERT ON units BEGIN INSERT OR IGNORE INTO
search_due VALUES ('unit', NEW.id); INSERT OR IGNORE INTO search_due SELECT 'return',
NEW.return_id WHERE NEW.return_id IS NOT NULL; INSERT OR IGNORE INTO search_due SELECT
'parcel', id FROM parcels WHERE id = NEW.parcel_id AND state IN ('unclaimed',
'misdirected'); END""",
    """CREATE TRIGGER search_units_on AFTER UPDATE ON units BEGIN INSERT OR IGNORE INTO
search_due VALUES ('unit', NEW.id); END""",
    """CREATE TRIGGER search_units_belong AFTER UPDATE OF parcel_id, return_id, line_id, sku,
title, lpn, state, extra, gone ON units BEGIN INSERT OR IGNORE INTO search_due SELECT
'return', OLD.return_id WHERE OLD.return_id IS NOT NULL; INSERT OR IGNORE INTO search_due
SELECT 'parcel', id FROM parcels WHERE id = OLD.parcel_id AND state IN ('unclaimed',
'misdirected'); INSERT OR IGNORE INTO search_due SELECT 'return', NEW.return_id WHERE
NEW.return_id IS NOT NULL; INSERT OR IGNORE INTO search_due SELECT 'parcel', id FROM
parcels WHERE id = NEW.parcel_id AND state IN ('unclaimed', 'misdirected'); END""",
    """CREATE TRIGGER search_returns_in AFTER INSERT ON returns BEGIN INSERT OR IGNORE INTO
search_due VALUES ('return', NEW.id); END""",
    """CREATE TRIGGER search_returns_on AFTER UPDATE ON returns BEGIN INSERT OR IGNORE INTO
search_due VALUES ('return', NEW.id); END""",
    """CREATE TRIGGER search_returns_named AFTER UPDATE OF rma, order_no, buyer_name, seller_id,
gone ON returns BEGIN INSERT OR IGNORE INTO search_due SELECT 'unit', id FROM units WHERE
return_id = NEW.id; END""",
    """CREATE TRIGGER search_lines_in AFTER INSERT ON lines BEGIN INSERT OR IGNORE INTO
search_due VALUES ('return', NEW.return_id); END""",
    """CREATE TRIGGER search_lines_on AFTER UPDATE ON lines BEGIN INSERT OR IGNORE INTO
search_due VALUES ('return', OLD.return_id); INSERT OR IGNORE INTO search_due VALUES
('return', NEW.return_id); INSERT OR IGNORE INTO search_due SELECT 'unit', id FROM units
WHERE line_id = NEW.id; END""",
    """CREATE TRIGGER search_parcels_in AFTER INSERT ON parcels BEGIN INSERT OR IGNORE INTO
search_due SELECT 'parcel', NEW.id WHERE NEW.state IN ('unclaimed', 'misdirected'); INSERT
OR IGNORE INTO search_due SELECT 'return', NEW.return_id WHERE NEW.return_id IS NOT NULL;
END""",
    """CREATE TRIGGER search_parcels_on AFTER UPDATE ON parcels BEGIN INSERT OR IGNORE INTO
search_due SELECT 'parcel', OLD.id WHERE OLD.state IN ('unclaimed', 'misdirected'); INSERT
OR IGNORE INTO search_due SELECT 'parcel', NEW.id WHERE NEW.state IN ('unclaimed',
'misdirected'); END""",
    """CREATE TRIGGER search_parcels_belong AFTER UPDATE OF tracking, return_id, arrived_at, gone
ON parcels BEGIN INSERT OR IGNORE INTO search_due SELECT 'return', OLD.return_id WHERE
OLD.return_id IS NOT NULL; INSERT OR IGNORE INTO search_due SELECT 'return', NEW.return_id
WHERE NEW.return_id IS NOT NULL; END""",
    """CREATE TRIGGER search_parcels_named AFTER UPDATE OF tracking, return_id, arrived_at,
arrived_by, gone ON parcels BEGIN INSERT OR IGNORE INTO search_due SELECT 'unit', id FROM
units WHERE parcel_id = NEW.id; END""",
    """CREATE TRIGGER search_sellers_named AFTER UPDATE OF name ON sellers BEGIN INSERT OR IGNORE
INTO search_due SELECT 'return', id FROM returns WHERE seller_id = NEW.id
UNION SELECT 'unit', u.id FROM returns r JOIN units u ON u.return_id = r.id
WHERE r.seller_id = NEW.id; END""",
    """CREATE TRIGGER search_inspections_in AFTER INSERT ON inspections BEGIN INSERT OR IGNORE
INTO search_due VALUES ('unit', NEW.unit_id); END""",
    """CREATE TRIGGER search_inspections_on AFTER UPDATE ON inspections BEGIN INSERT OR IGNORE
INTO search_due VALUES ('unit', NEW.unit_id); END""",
    """CREATE TRIGGER search_proposals_in AFTER INSERT ON proposals BEGIN INSERT OR IGNORE INTO
search_due VALUES ('unit', NEW.unit_id); END""",
    """CREATE TRIGGER search_proposals_on AFTER UPDATE ON proposals BEGIN INSERT OR IGNORE INTO
search_due VALUES ('unit', NEW.unit_id); END""",
    """CREATE TRIGGER search_photos_in AFTER INSERT ON photos WHEN NEW.slot = 'evidence' AND
NEW.owner = 'unit' BEGIN INSERT OR IGNORE INTO search_due VALUES ('unit', NEW.owner_id);
END""",
    """CREATE TRIGGER search_photos_on AFTER UPDATE ON photos WHEN NEW.slot = 'evidence' AND
NEW.owner = 'unit' BEGIN INSERT OR IGNORE INTO search_due VALUES ('unit', NEW.owner_id);
END""",
    """INSERT OR IGNORE INTO search_due SELECT 'return', id FROM returns""",
    """INSERT OR IGNORE INTO search_due SELECT 'parcel', id FROM parcels
WHERE state IN ('unclaimed', 'misdirected')""",
    """INSERT OR IGNORE INTO search_due SELECT 'unit', id FROM units""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
