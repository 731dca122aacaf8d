"""The print queue: labels of one order and how far they are, and how often was printed again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.identifiers import understand
from app.domain.lpn import bin_barcode, parse_bin
from app.store.moments import to_millis

if TYPE_CHECKING:
    from datetime import datetime

    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class BatchRow:
    """How far the labels of one order are; a label printed again counts once, as its newest."""

    id: str
    labels: int
    printed: int
    waiting: int
    held: int
    asking: int


@dataclass(frozen=True, slots=True)
class ReprintRow:
    """How many labels of a kind somebody printed again for a reason."""

    template: str
    reason: str
    by_name: str
    count: int


BATCH: Final = """
SELECT :batch, count(DISTINCT json_extract(data, '$.place')), sum(state = 'done'),
  sum(state = 'queued'), sum(state = 'queued' AND held = 1), sum(state IN ('unknown', 'failed'))
FROM print_jobs WHERE batch = :batch AND batch <> '' AND gone = 0
"""
WAITING_OF: Final = """
SELECT id FROM print_jobs WHERE batch = :batch AND batch <> '' AND state = 'queued' AND gone = 0
ORDER BY id
"""
LAST_OF: Final = """
SELECT id FROM print_jobs WHERE batch = :batch AND batch <> '' AND gone = 0
  AND code IN (:code, :read, :shelf) ORDER BY id DESC LIMIT 1
"""
REPRINTS: Final = """
SELECT j.template, j.reason, coalesce(w.name, ''), count(*)
FROM print_jobs j LEFT JOIN people w ON w.id = j."by"
WHERE j.duplicate > 0 AND j.at >= :since AND j.gone = 0
GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3 LIMIT 200
"""


def batch_row(db: Reader, batch: str) -> BatchRow:
    """All zeros where nothing belongs to it any more."""
    found = db.row(BatchRow, BATCH, {"batch": batch})
    if found is None or not found.labels:
        return BatchRow(batch, 0, 0, 0, 0, 0)
    return found


def waiting_of(db: Reader, batch: str) -> list[str]:
    """The jobs of an order that wait, held or not, in the order they are printed."""
    return db.rows(str, WAITING_OF, {"batch": batch})


def label_of(db: Reader, batch: str, raw: str) -> str:
    """The newest job of an order whose label was scanned; "" where there is none."""
    read = understand(raw)[0].value
    shelf = bin_barcode(read) if parse_bin(read) is not None else read
    values = {"batch": batch, "code": raw.strip(), "read": read, "shelf": shelf}
    return db.row(str, LAST_OF, values) or ""


def reprints_since(db: Reader, since: datetime) -> list[ReprintRow]:
    """The most frequent first."""
    return db.rows(ReprintRow, REPRINTS, {"since": to_millis(since)})
