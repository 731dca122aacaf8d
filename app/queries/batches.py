"""The batch under way: whose pallet it is, and every parcel that was scanned into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.domain.parcels import ParcelState
from app.queries.finding import Match, MatchKind
from app.store.moments import from_millis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader


class Standing(StrEnum):
    """``other_seller`` and ``unannounced`` are kept apart until they are settled."""

    RECEIVED = "received"
    OTHER_SELLER = "other_seller"
    UNANNOUNCED = "unannounced"


@dataclass(frozen=True, slots=True)
class BatchRow:
    id: str
    tracking: str
    carrier: str
    at: datetime
    parcel_id: str
    parcel_state: str
    rma: str
    seller: str

    @property
    def standing(self) -> Standing:
        if not self.parcel_id:
            return Standing.UNANNOUNCED
        waits = self.parcel_state == ParcelState.ANNOUNCED
        return Standing.OTHER_SELLER if waits else Standing.RECEIVED


@dataclass(frozen=True, slots=True)
class OpenedBatch:
    """``rows`` newest first."""

    id: str
    seller_id: str
    seller: str
    at: datetime
    rows: tuple[BatchRow, ...]

    def apart(self) -> tuple[BatchRow, ...]:
        return tuple(row for row in self.rows if row.standing is not Standing.RECEIVED)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A seller of whom parcels are expected, and how many."""

    id: str
    name: str
    parcels: int


@dataclass(frozen=True, slots=True)
class ScannedParcel:
    """The parcel that a scan stands for, and whose goods should be in it."""

    match: Match
    twins: tuple[str, ...]
    seller_id: str
    seller: str


OPEN: Final = """
SELECT b.id, b.seller_id, s.name, b.at FROM batches b JOIN sellers s ON s.id = b.seller_id
WHERE b.open = 1 AND b.gone = 0 ORDER BY b.id DESC LIMIT 1
"""
ROWS: Final = """
SELECT e.id, e.tracking, e.carrier, e.at, coalesce(e.parcel_id, ''), coalesce(p.state, ''),
  coalesce(r.rma, ''), coalesce(s.name, '')
FROM batch_entries e LEFT JOIN parcels p ON p.id = e.parcel_id
LEFT JOIN returns r ON r.id = p.return_id LEFT JOIN sellers s ON s.id = r.seller_id
WHERE e.batch_id = :id AND e.gone = 0 ORDER BY e.id DESC
"""
SELLERS: Final = """
SELECT s.id, s.name, count(*) FROM parcels p JOIN returns r ON r.id = p.return_id
JOIN sellers s ON s.id = r.seller_id WHERE p.state = 'announced' AND p.gone = 0
GROUP BY s.id ORDER BY 3 DESC, s.name LIMIT :limit
"""
SELLER: Final = """
SELECT s.id, s.name FROM returns r JOIN sellers s ON s.id = r.seller_id WHERE r.id = :id
"""


def open_batch(db: Reader) -> OpenedBatch | None:
    found = db.row(_columns, OPEN)
    if found is None:
        return None
    id_, seller_id, seller, at = found
    rows = tuple(db.rows(_row, ROWS, {"id": id_}))
    return OpenedBatch(id_, seller_id, seller, from_millis(at), rows)


def expected_sellers(db: Reader, limit: int = 9) -> list[Waiting]:
    """Those of whom most parcels are expected first."""
    return db.rows(Waiting, SELLERS, {"limit": limit})


def scanned_parcel(db: Reader, known: Iterable[Match]) -> ScannedParcel | None:
    """None where no parcel or return is known by the code."""
    kinds = (MatchKind.PARCEL, MatchKind.RETURN)
    found = [one for one in known if one.kind in kinds and one.parcel_id]
    if not found:
        return None
    first = found[0]
    owner = db.row(_columns, SELLER, {"id": first.return_id}) or ("", "")
    return ScannedParcel(first, twins(found), *owner)


def twins(found: list[Match]) -> tuple[str, ...]:
    """Parcels announced under the same number for other returns: it is one box."""
    first, owners, others = found[0], {found[0].return_id, ""}, []
    for one in found[1:]:
        alike = one.kind is first.kind is MatchKind.PARCEL and one.text == first.text
        announced = one.state == first.state == ParcelState.ANNOUNCED
        if alike and announced and one.return_id not in owners:
            owners.add(one.return_id)
            others.append(one.parcel_id)
    return tuple(others) if first.return_id else ()


def _row(*row: Any) -> BatchRow:
    columns = list(row)
    columns[3] = from_millis(columns[3])
    return BatchRow(*columns)


def _columns(*row: Any) -> tuple[Any, ...]:
    return row
