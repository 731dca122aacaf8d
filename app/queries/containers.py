"""Containers: one with what is in it, and those that are not done with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.domain.disposition import Disposition, target_zone
from app.queries.scan_back import IN_FORCE
from app.store.moments import maybe_moment

if TYPE_CHECKING:
    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class ContainerRow:
    """``units`` are in it now; ``seller`` is "" where any seller's goods may come in.

    ``unread``: its label was not scanned since it was closed.
    """

    id: str
    code: str
    kind: str
    disposition: str
    state: str
    seller: str
    bin: str
    weight_g: int
    opened_at: datetime | None
    opened_by: str
    closed_at: datetime | None
    carrier: str
    reference: str
    sent_at: datetime | None
    units: int
    unread: bool = False

    @property
    def zone(self) -> str:
        """Where a container of this disposition is put away."""
        return target_zone(Disposition(self.disposition)).value


@dataclass(frozen=True, slots=True)
class PackedUnit:
    """``executed`` was put away before it was packed, or with its container."""

    unit_id: str
    lpn: str
    sku: str
    title: str
    grade: str
    seller_id: str
    executed: bool
    since: datetime | None


_CONTAINER: Final = f"""
SELECT c.id, c.code, c.kind, c.disposition, c.state, coalesce(s.name, ''), c.bin, c.weight_g,
  c.opened_at, coalesce(w.name, ''), c.closed_at, c.carrier, c.reference, c.sent_at,
  (SELECT count(*) FROM units u
    WHERE u.container_id = c.id AND u.container_id <> '' AND u.gone = 0),
  coalesce((SELECT j.scan_back = 'owed' FROM print_jobs j
    WHERE j.code = c.code AND j.template = 'container' AND j.gone = 0 {IN_FORCE}), 0)
FROM containers c LEFT JOIN sellers s ON s.id = c.seller_id LEFT JOIN people w ON w.id = c.opened_by
"""
BY_CODE: Final = _CONTAINER + "WHERE c.code = :code AND c.gone = 0"
BY_ID: Final = _CONTAINER + "WHERE c.id = :id AND c.gone = 0"
CURRENT: Final = (
    _CONTAINER
    + """WHERE c.state IN ('open', 'closed', 'stored') AND c.gone = 0
ORDER BY CASE c.state WHEN 'open' THEN 0 WHEN 'closed' THEN 1 ELSE 2 END, c.id DESC LIMIT :limit"""
)
SENT: Final = _CONTAINER + "WHERE c.state = 'out' AND c.gone = 0 ORDER BY c.id DESC LIMIT :limit"
CONTENTS: Final = """
SELECT u.id, u.lpn, u.sku, u.title, u.grade, coalesce(r.seller_id, ''), u.state = 'executed',
  u.placed_at
FROM units u LEFT JOIN returns r ON r.id = u.return_id
WHERE u.container_id = :id AND u.container_id <> '' AND u.gone = 0 ORDER BY u.placed_at DESC, u.id
LIMIT :limit
"""
IN_BIN: Final = _CONTAINER + "WHERE c.bin = :code AND c.bin <> '' AND c.gone = 0 ORDER BY c.code"
SELLERS: Final = "SELECT id, name FROM sellers WHERE gone = 0 ORDER BY name"


def container_at(db: Reader, code: str) -> ContainerRow | None:
    return db.row(_container, BY_CODE, {"code": code})


def container_of(db: Reader, container_id: str) -> ContainerRow | None:
    return db.row(_container, BY_ID, {"id": container_id})


def current_containers(db: Reader, limit: int = 300) -> list[ContainerRow]:
    """Open ones first, then closed, then those on the shelves."""
    return db.rows(_container, CURRENT, {"limit": limit})


def sent_containers(db: Reader, limit: int = 100) -> list[ContainerRow]:
    return db.rows(_container, SENT, {"limit": limit})


def containers_in(db: Reader, bin_code: str) -> list[ContainerRow]:
    return db.rows(_container, IN_BIN, {"code": bin_code})


def contents_of(db: Reader, container_id: str, limit: int = 1000) -> list[PackedUnit]:
    """The last one packed first."""
    return db.rows(_packed, CONTENTS, {"id": container_id, "limit": limit})


def sellers(db: Reader) -> list[tuple[str, str]]:
    """Ids and names."""
    return db.rows(_pair, SELLERS)


def _container(*row: Any) -> ContainerRow:
    columns = list(row)
    for position in (8, 10, 13):
        columns[position] = maybe_moment(columns[position])
    columns[15] = bool(columns[15])
    return ContainerRow(*columns)


def _packed(*row: Any) -> PackedUnit:
    columns = list(row)
    columns[6] = bool(columns[6])
    columns[7] = maybe_moment(columns[7])
    return PackedUnit(*columns)


def _pair(id_: str, name: str) -> tuple[str, str]:
    return id_, name
