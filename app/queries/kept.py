"""What lies here and belongs to nobody yet, or to another warehouse; and how long it waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.parcels import PATIENCE, ParcelState, days_of_patience, waits_until
from app.queries.arrivals import WaitingParcel, misdirected_parcels, unclaimed_parcels

if TYPE_CHECKING:
    from datetime import datetime

    from app.store.reading import Reader

SETTING: Final = "SELECT value FROM settings WHERE name = :name"


@dataclass(frozen=True, slots=True)
class Kept:
    """Oldest first; ``days`` is how long an unclaimed parcel waits here."""

    parcels: tuple[WaitingParcel, ...]
    days: int

    def is_overdue(self, parcel: WaitingParcel, now: datetime) -> bool:
        unclaimed = parcel.state == ParcelState.UNCLAIMED
        return unclaimed and now >= waits_until(parcel.arrived_at, str(self.days))


def patience(db: Reader) -> int:
    """How many days an unclaimed parcel waits at this station."""
    return days_of_patience(str(db.scalar(SETTING, {"name": PATIENCE}) or ""))


def kept_parcels(db: Reader, limit: int = 500) -> Kept:
    both = [*unclaimed_parcels(db, limit), *misdirected_parcels(db, limit)]
    both.sort(key=lambda one: (one.arrived_at, one.id))
    return Kept(tuple(both[:limit]), patience(db))
