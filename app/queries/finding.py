"""What a scan finds: parcels, returns, units and goods, for each reading of the code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.domain.identifiers import Candidate, ScanKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader


class MatchKind(StrEnum):
    UNIT = "unit"
    PARCEL = "parcel"
    RETURN = "return"
    GOODS = "goods"


@dataclass(frozen=True, slots=True)
class Match:
    """One thing a code stands for.  ``parcel_id`` and ``return_id`` are "" where there is none.

    ``id`` is the unit, the parcel, the return, or the return line of the goods.
    """

    kind: MatchKind
    id: str
    parcel_id: str
    return_id: str
    state: str
    text: str


BY_LPN: Final = """
SELECT 'unit', id, parcel_id, coalesce(return_id, ''), state, lpn
FROM units WHERE lpn = :value AND lpn <> '' AND gone = 0
"""
BY_TRACKING: Final = """
SELECT 'parcel', id, id, coalesce(return_id, ''), state, tracking
FROM parcels WHERE tracking = :value AND gone = 0
ORDER BY CASE state WHEN 'announced' THEN 0 WHEN 'arrived' THEN 1 WHEN 'opened' THEN 2 ELSE 3 END,
  id DESC LIMIT 20
"""
BY_RMA: Final = """
SELECT 'return', id, coalesce((SELECT p.id FROM parcels p WHERE p.return_id = r.id AND p.gone = 0
  ORDER BY CASE p.state WHEN 'announced' THEN 0 WHEN 'arrived' THEN 1 WHEN 'opened' THEN 2 ELSE 3
  END, p.id LIMIT 1), (SELECT s.parcel_id FROM parcel_returns s WHERE s.return_id = r.id
  AND s.gone = 0 ORDER BY s.id DESC LIMIT 1), ''), id, state, rma
FROM returns r WHERE rma = :value AND gone = 0 LIMIT 20
"""
BY_ORDER: Final = BY_RMA.replace("WHERE rma = :value", "WHERE order_no = :value")
# "<> ''" is what the partial indices are made on
BY_ANNOUNCED_LPN: Final = BY_RMA.replace(
    "WHERE rma = :value", "WHERE announced_lpn = :value AND announced_lpn <> ''"
)
BY_SKU: Final = """
SELECT 'goods', l.id, coalesce((SELECT p.id FROM parcels p
  WHERE p.return_id = l.return_id AND p.gone = 0 ORDER BY p.id LIMIT 1),
  (SELECT s.parcel_id FROM parcel_returns s WHERE s.return_id = l.return_id
  AND s.gone = 0 ORDER BY s.id DESC LIMIT 1), ''),
  l.return_id, r.state, l.sku
FROM lines l JOIN returns r ON r.id = l.return_id AND r.gone = 0
WHERE l.sku = :value AND l.gone = 0 AND l.announced > 0
ORDER BY l.id DESC LIMIT 20
"""
BY_GTIN: Final = BY_SKU.replace("l.sku = :value", "l.gtin = :value")
BY_FNSKU: Final = BY_SKU.replace("l.sku = :value", "l.fnsku = :value AND l.fnsku <> ''")

WAYS: Final[dict[ScanKind, tuple[str, ...]]] = {
    ScanKind.LPN: (BY_LPN,),
    ScanKind.TRACKING: (BY_TRACKING,),
    ScanKind.RMA: (BY_RMA,),
    ScanKind.ORDER: (BY_ORDER,),
    ScanKind.GTIN: (BY_GTIN,),
    ScanKind.FNSKU: (BY_FNSKU,),
    ScanKind.ASIN: (BY_FNSKU, BY_SKU),
    ScanKind.ISBN: (BY_GTIN,),
    ScanKind.TEXT: (BY_RMA, BY_ORDER, BY_TRACKING, BY_SKU, BY_ANNOUNCED_LPN),
}


def matches(db: Reader, readings: Iterable[Candidate]) -> list[Match]:
    """Everything the readings stand for, the best reading first, nothing twice.

    As a mere text a code is looked up only where no better reading of it is known here.
    """
    found: dict[tuple[str, str], Match] = {}
    for reading in readings:
        if found and reading.kind is ScanKind.TEXT:
            break
        for sql in WAYS.get(reading.kind, ()):
            for match in db.rows(_match, sql, {"value": reading.value}):
                found.setdefault((match.kind, match.id), match)
    return list(found.values())


def _match(kind: str, *rest: Any) -> Match:
    return Match(MatchKind(kind), *rest)
