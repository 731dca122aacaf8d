"""Where one unit is now, since when and by whom; and what is booked in one bin, for a count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.queries.agreements import HoldRow, hold_of
from app.queries.bins import BinRow, bin_row
from app.queries.containers import ContainerRow, containers_in
from app.queries.photos import PhotoRow, photos_of
from app.store.moments import from_millis, maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class Found:
    """One unit and its place: ``bin``, ``container`` (with the bin it stands in), or ``lost``.

    ``tracking`` is the parcel it came in: where it still is while none of these is set.
    """

    id: str
    lpn: str
    sku: str
    title: str
    state: str
    grade: str
    seller: str
    seller_id: str
    disposition: str
    bin: str
    container_id: str
    container: str
    container_bin: str
    lost: str
    out: bool
    since: datetime | None
    by_name: str
    tracking: str
    photos: tuple[PhotoRow, ...] = ()
    hold: HoldRow | None = None

    @property
    def place(self) -> str:
        """The code of the place to go to, or "" while it is on the bench, lost or out."""
        return "" if self.out else self.bin or self.container_bin or self.container


@dataclass(frozen=True, slots=True)
class Booked:
    """What a count of a bin is held against."""

    shelf: BinRow
    units: tuple[tuple[str, str, str, str], ...]  # id, plate, SKU, title
    containers: tuple[ContainerRow, ...]


_FOUND: Final = """
SELECT u.id, u.lpn, u.sku, u.title, u.state, u.grade, coalesce(s.name, ''),
  coalesce(r.seller_id, ''),
  coalesce((SELECT d.disposition FROM proposals d WHERE d.unit_id = u.id AND d.gone = 0
    AND d.state IN ('approved', 'executed') ORDER BY d.id DESC LIMIT 1), ''),
  u.bin, u.container_id, coalesce(c.code, ''), coalesce(c.bin, ''), u.lost, u.out, u.placed_at,
  p.tracking
FROM units u JOIN parcels p ON p.id = u.parcel_id LEFT JOIN returns r ON r.id = u.return_id
LEFT JOIN sellers s ON s.id = r.seller_id
LEFT JOIN containers c ON c.id = u.container_id AND u.container_id <> ''
"""
FOUND_AT: Final = _FOUND + "WHERE u.lpn = :value AND u.lpn <> '' AND u.gone = 0"
FOUND_ID: Final = _FOUND + "WHERE u.id = :value AND u.gone = 0"
# Who put it there: the newest entry that changed its place, and was not only a note.
PLACED: Final = """
SELECT j.at, coalesce(w.name, '') FROM touched t JOIN journal j ON j.seq = t.seq
LEFT JOIN people w ON w.id = j."by"
WHERE t.row_id = :id AND j.kind IN ('ConfirmPutaway', 'MoveUnit', 'PackUnit', 'UnpackUnit',
  'StoreContainer', 'SendContainer', 'SettleCount', 'Undo')
ORDER BY t.seq DESC LIMIT 1
"""
# Its photos tell what the first look found: whoever looks second must not see them.
BLIND: Final = """
SELECT 1 FROM second_looks WHERE unit_id = :id AND state = 'waiting' AND gone = 0 LIMIT 1
"""
BOOKED: Final = """
SELECT u.id, u.lpn, u.sku, u.title FROM units u
WHERE u.bin = :code AND u.bin <> '' AND u.gone = 0 ORDER BY u.sku, u.lpn
"""


def find_unit(db: Reader, lpn: str) -> Found | None:
    """By its licence plate."""
    return _found(db, FOUND_AT, lpn)


def found_unit(db: Reader, unit_id: str) -> Found | None:
    return _found(db, FOUND_ID, unit_id)


def find_units(db: Reader, lpns: tuple[str, ...]) -> list[Found]:
    """Those that are known, in the order they were asked for."""
    found = (find_unit(db, lpn) for lpn in lpns)
    return [one for one in found if one is not None]


def booked_in(db: Reader, code: str) -> Booked | None:
    shelf = bin_row(db, code)
    if shelf is None:
        return None
    units = tuple(db.rows(_columns, BOOKED, {"code": code}))
    return Booked(shelf, units, tuple(containers_in(db, code)))


def _found(db: Reader, sql: str, value: str) -> Found | None:
    row = db.row(_columns, sql, {"value": value})
    if row is None:
        return None
    placed = db.row(_columns, PLACED, {"id": row[0]})
    since = maybe_moment(row[15]) or (from_millis(placed[0]) if placed else None)
    by_name = str(placed[1]) if placed else ""
    blind = db.scalar(BLIND, {"id": row[0]}) is not None
    photos = () if blind else tuple(photos_of(db, str(row[0])))
    hold = hold_of(db, str(row[0]))
    columns = [*row[:14], bool(row[14]), since, by_name, row[16], photos, hold]
    return Found(*columns)


def _columns(*row: Any) -> tuple[Any, ...]:
    return row
