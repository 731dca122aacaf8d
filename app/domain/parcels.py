"""A parcel: what a carrier brought to the dock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.errors import RuleBroken


class ParcelState(StrEnum):
    ANNOUNCED = "announced"
    ARRIVED = "arrived"
    OPENED = "opened"
    EMPTIED = "emptied"
    UNCLAIMED = "unclaimed"
    REFUSED = "refused"
    LOST = "lost"


class OuterCondition(StrEnum):
    GOOD = "good"
    OPENED = "opened"
    WET = "wet"
    CRUSHED = "crushed"
    TORN = "torn"


HERE = frozenset({ParcelState.ARRIVED, ParcelState.OPENED, ParcelState.UNCLAIMED})


class AlreadyReceived(RuleBroken):
    """The parcel is here since ``at``; a second box may carry a copy of its label."""

    def __init__(self, tracking: str, at: datetime, by: str) -> None:
        super().__init__(tracking, at, by)
        self.tracking = tracking
        self.at = at
        self.by = by


class ParcelNotHere(RuleBroken):
    """Units can be taken out only of a parcel that has arrived and is not yet emptied."""

    def __init__(self, tracking: str, state: ParcelState) -> None:
        super().__init__(tracking, state)
        self.tracking = tracking
        self.state = state


class UnitsOutstanding(RuleBroken):
    """``count`` announced units are neither received nor declared missing."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class AlreadyClaimed(RuleBroken):
    def __init__(self, tracking: str, rma: str) -> None:
        super().__init__(tracking, rma)
        self.tracking = tracking
        self.rma = rma


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """``return_id`` is None while nobody knows whose parcel it is."""

    id: str
    tracking: str
    state: ParcelState
    return_id: str | None = None
    carrier: str = ""
    condition: OuterCondition = OuterCondition.GOOD
    weight_g: int = 0
    note: str = ""
    arrived_at: datetime | None = None
    arrived_by: str = ""
    version: int = 0
    gone: bool = False
