"""The print queue: labels of one order and how far they are, and how often was printed again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.domain.identifiers import understand
from app.domain.lpn import bin_barcode, parse_bin
from app.store.moments import maybe_moment, to_millis

if TYPE_CHECKING:
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
class ListedRow:
    """``labels`` of a list were asked for, the last at ``last``, by ``by_name`` until ``at``."""

    labels: int
    last: int
    at: datetime | None
    by_name: str


@dataclass(frozen=True, slots=True)
class ReprintRow:
    """How many labels of a kind somebody printed again for a reason."""

    template: str
    reason: str
    by_name: str
    count: int


# A label printed again counts once: as the newest that was not given up.
BATCH: Final = """
SELECT :batch, count(*), total(state = 'done'), total(state = 'queued'),
  total(state = 'queued' AND held = 1), total(state IN ('unknown', 'failed'))
FROM (SELECT state, held, max((state <> 'cancelled') || id) FROM print_jobs
  WHERE batch = :batch AND batch <> '' AND gone = 0
  GROUP BY coalesce(json_extract(data, '$.place'), id))
"""
# What a list has already: how many of its labels, the last place of them, when and by whom.
LISTED: Final = """
SELECT count(DISTINCT json_extract(j.data, '$.place')),
  coalesce(max(CAST(json_extract(j.data, '$.place') AS INTEGER)), 0),
  coalesce(max(j.at), 0), coalesce(max(w.name), '')
FROM print_jobs j LEFT JOIN people w ON w.id = j."by"
WHERE j.batch = :batch AND j.batch <> '' AND j.gone = 0
"""
# The newest of each place, where it does not wait to be printed anyway.
THERE_OF: Final = """
SELECT id FROM (SELECT id, state, max(id) FROM print_jobs
  WHERE batch = :batch AND batch <> '' AND gone = 0
  GROUP BY CAST(json_extract(data, '$.place') AS INTEGER)
  ORDER BY CAST(json_extract(data, '$.place') AS INTEGER))
WHERE state NOT IN ('queued', 'sending')
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
    found = db.row(_batch, BATCH, {"batch": batch})
    return found or BatchRow(batch, 0, 0, 0, 0, 0)


def listed_before(db: Reader, batch: str) -> ListedRow:
    """What was asked for of a list, so that a list that is started again makes nothing twice."""
    found = db.row(_listed, LISTED, {"batch": batch})
    return found or ListedRow(0, 0, None, "")


def there_of(db: Reader, batch: str) -> list[str]:
    """One job for each label of a list that is not waiting, in the order of the list."""
    return db.rows(str, THERE_OF, {"batch": batch})


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


def _batch(batch: str, *counts: Any) -> BatchRow:
    return BatchRow(batch, *map(int, counts))


def _listed(labels: int, last: int, at: int, by_name: str) -> ListedRow:
    return ListedRow(labels, last, maybe_moment(at or None), by_name)
