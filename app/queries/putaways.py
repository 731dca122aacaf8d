"""Putting away: where one unit goes, and what was put away last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from app.queries.bins import ProposedBin, proposed_bins
from app.queries.containers import ContainerRow, container_at, contents_of
from app.queries.standing import Standing, Where, standing_at, standing_of
from app.store.moments import from_millis

if TYPE_CHECKING:
    from app.store.reading import Reader

MANY: Final = "\0"  # no SKU and no seller: what is mixed goes where nothing has to be alike
LOOK_BACK: Final = 20_000  # journal entries: a long list of old ones is nobody's question


@dataclass(frozen=True, slots=True)
class Destination:
    """``bins`` are suggestions, the best first; ``aisles`` are all of the zone, in order."""

    standing: Standing
    bins: tuple[ProposedBin, ...]
    aisles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContainerDestination:
    """A container as a whole, and the bins that take all of its units."""

    container: ContainerRow
    bins: tuple[ProposedBin, ...]
    aisles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PutawayRow:
    """One unit that was put away and not taken back."""

    unit_id: str
    lpn: str
    title: str
    bin: str
    at: datetime
    by_name: str


AISLES: Final = """
SELECT DISTINCT substr(code, 1, instr(code, '-') - 1) FROM bins
WHERE zone = :zone AND gone = 0 ORDER BY 1
"""
RECENT: Final = """
SELECT u.id, u.lpn, u.title, json_extract(j.payload, '$.bin_code'), j.at, coalesce(w.name, '')
FROM journal j JOIN units u ON u.id = json_extract(j.payload, '$.unit_id') AND u.gone = 0
LEFT JOIN people w ON w.id = j.by
WHERE j.kind = 'ConfirmPutaway' AND j.seq > (SELECT max(seq) FROM journal) - :back
  AND u.state = 'executed' AND u.bin = json_extract(j.payload, '$.bin_code')
  AND NOT EXISTS (SELECT 1 FROM journal k WHERE k.seq > j.seq AND k.undoes = j.id
    AND NOT EXISTS (SELECT 1 FROM journal l WHERE l.seq > k.seq AND l.undoes = k.id))
ORDER BY j.seq DESC LIMIT :limit
"""


def destination_of(db: Reader, unit_id: str) -> Destination | None:
    return _destination(db, standing_of(db, unit_id))


def destination_at(db: Reader, lpn: str) -> Destination | None:
    """By the unit's licence plate."""
    return _destination(db, standing_at(db, lpn))


def container_destination(db: Reader, code: str) -> ContainerDestination | None:
    """By the container's code; bins that mix nothing are proposed only where all is alike."""
    container = container_at(db, code)
    if container is None:
        return None
    goods = {(one.sku, one.seller_id) for one in contents_of(db, container.id)}
    sku, seller = goods.pop() if len(goods) == 1 else (MANY, MANY)
    pieces = max(1, container.units)
    bins = proposed_bins(db, container.zone, sku, seller, pieces=pieces)
    aisles = db.rows(str, AISLES, {"zone": container.zone})
    return ContainerDestination(container, tuple(bins), tuple(aisles))


def recent_putaways(db: Reader, limit: int = 8) -> list[PutawayRow]:
    """Newest first."""
    return db.rows(_putaway, RECENT, {"limit": limit, "back": LOOK_BACK})


def _destination(db: Reader, standing: Standing | None) -> Destination | None:
    if standing is None:
        return None
    if standing.where is not Where.TO_PUT_AWAY:
        return Destination(standing, (), ())
    head = standing.card.head
    bins = proposed_bins(db, standing.zone, head.sku, head.seller_id)
    aisles = db.rows(str, AISLES, {"zone": standing.zone})
    return Destination(standing, tuple(bins), tuple(aisles))


def _putaway(*row: Any) -> PutawayRow:
    columns = list(row)
    columns[4] = from_millis(columns[4])
    return PutawayRow(*columns)
