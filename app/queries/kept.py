"""What lies here and belongs to nobody yet, or to another warehouse; and how long it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.parcels import PATIENCE, ParcelState, days_of_patience, waits_until
from app.queries.arrivals import waiting_parcel
from app.queries.paging import Source

if TYPE_CHECKING:
    from datetime import datetime

    from app.queries.arrivals import WaitingParcel
    from app.store.reading import Reader

SETTING: Final = "SELECT value FROM settings WHERE name = :name"
ROWS: Final = """
SELECT p.arrived_at, p.id, p.id, p.tracking, p.carrier, p.state, p.arrived_at,
  (SELECT count(*) FROM units u WHERE u.parcel_id = p.id AND u.gone = 0), p.note, ''
FROM page JOIN parcels p ON p.id = page.id ORDER BY p.arrived_at, p.id
"""
# Two walks along the index, merged: one over both states would be sorted as a whole.
PAGE: Final = f"""
WITH page(id, at) AS (
  SELECT id, arrived_at FROM parcels WHERE state = 'unclaimed' AND gone = 0
    AND (arrived_at, id) > (:at, :id)
  UNION ALL SELECT id, arrived_at FROM parcels WHERE state = 'misdirected' AND gone = 0
    AND (arrived_at, id) > (:at, :id)
  ORDER BY 2, 1 LIMIT :limit OFFSET :skip)
{ROWS}"""
COUNT: Final = """
SELECT count(*) FROM (SELECT 1 FROM parcels WHERE state IN ('unclaimed', 'misdirected')
  AND gone = 0 AND arrived_at > -1 LIMIT :most)
"""
BEFORE: Final = """
SELECT (SELECT count(*) FROM parcels b WHERE b.state IN ('unclaimed', 'misdirected')
  AND b.gone = 0 AND (b.arrived_at, b.id) < (p.arrived_at, p.id))
FROM parcels p WHERE p.id = :key AND p.state IN ('unclaimed', 'misdirected') AND p.gone = 0
"""
KEPT: Final = Source(PAGE, COUNT, BEFORE, waiting_parcel)


def is_overdue(parcel: WaitingParcel, days: int, now: datetime) -> bool:
    """Whether it may be timed out; ``days`` is how long an unclaimed parcel waits here."""
    unclaimed = parcel.state == ParcelState.UNCLAIMED
    return unclaimed and now >= waits_until(parcel.arrived_at, str(days))


def patience(db: Reader) -> int:
    """How many days an unclaimed parcel waits at this station."""
    return days_of_patience(str(db.scalar(SETTING, {"name": PATIENCE}) or ""))
