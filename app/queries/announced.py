"""What came in before of returns that come in again: their sources, their lines, their parcels."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.store.reading import Reader


@dataclass(frozen=True, slots=True)
class AnnouncedParts:
    """What is there of one return: its SKUs, and the tracking numbers of its parcels."""

    skus: set[str] = field(default_factory=set)
    tracking: set[str] = field(default_factory=set)


KNOWN: Final = """
SELECT source_key FROM returns
WHERE gone = 0 AND source_key IN (SELECT value FROM json_each(:keys))
"""
PARTS: Final = """
SELECT s.name, r.rma, coalesce(l.sku, ''), coalesce(p.tracking, '')
FROM json_each(:rmas) wanted
JOIN returns r ON r.rma = wanted.value AND r.gone = 0
JOIN sellers s ON s.id = r.seller_id
LEFT JOIN lines l ON l.return_id = r.id AND l.gone = 0
LEFT JOIN parcels p ON p.return_id = r.id AND p.gone = 0
"""


def known_sources(db: Reader, keys: Iterable[str]) -> set[str]:
    """Which of these announcements came in before."""
    return set(db.rows(str, KNOWN, {"keys": json.dumps(list(keys))}))


def announced_parts(db: Reader, rmas: Iterable[str]) -> dict[tuple[str, str], AnnouncedParts]:
    """By seller's name and RMA number, for the returns that are there."""
    found: dict[tuple[str, str], AnnouncedParts] = {}
    for seller, rma, sku, tracking in db.rows(_columns, PARTS, {"rmas": json.dumps(sorted(rmas))}):
        parts = found.setdefault((seller, rma), AnnouncedParts())
        parts.skus.add(sku)
        parts.tracking.add(tracking)
    return found


def _columns(*row: Any) -> tuple[Any, ...]:
    return row
