"""A parcel: what a carrier brought to the dock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.errors import RuleBroken


class ParcelState(StrEnum):
    """``misdirected`` lies here and belongs to another warehouse; ``refused`` never came in."""

    ANNOUNCED = "announced"
    ARRIVED = "arrived"
    OPENED = "opened"
    EMPTIED = "emptied"
    UNCLAIMED = "unclaimed"
    REFUSED = "refused"
    LOST = "lost"
    MISDIRECTED = "misdirected"
    FORWARDED = "forwarded"
    TIMED_OUT = "timed_out"


class OuterCondition(StrEnum):
    GOOD = "good"
    OPENED = "opened"
    WET = "wet"
    CRUSHED = "crushed"
    TORN = "torn"


HERE = frozenset({ParcelState.ARRIVED, ParcelState.OPENED, ParcelState.UNCLAIMED})
UNPACKABLE: Final = HERE | {ParcelState.EMPTIED, ParcelState.TIMED_OUT}
EXPECTED: Final = frozenset(
    {ParcelState.ANNOUNCED, ParcelState.REFUSED, ParcelState.MISDIRECTED, ParcelState.LOST}
)
REFUSABLE: Final = frozenset({ParcelState.ANNOUNCED, ParcelState.ARRIVED, ParcelState.UNCLAIMED})
UNCLAIMED_DAYS: Final = 30
PATIENCE: Final = "unclaimed_days"  # the station's setting


class RefusalReason(StrEnum):
    """Why a parcel is not taken in; a ``wrong_warehouse`` one is kept until it is forwarded."""

    DAMAGED = "damaged"
    NOT_OURS = "not_ours"
    POSTAGE_DUE = "postage_due"
    WRONG_WAREHOUSE = "wrong_warehouse"
    HAZARDOUS = "hazardous"
    OTHER = "other"


def days_of_patience(setting: str) -> int:
    """How long an unclaimed parcel waits; a setting that is no number of days is the usual."""
    return int(setting) if setting.isdecimal() and int(setting) else UNCLAIMED_DAYS


def waits_until(arrived_at: datetime, setting: str) -> datetime:
    """The first moment at which an unclaimed parcel may be timed out."""
    return arrived_at + timedelta(days=days_of_patience(setting))


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


class ParcelHasUnits(RuleBroken):
    """``count`` units came out of the parcel: it was taken in and cannot be refused."""

    def __init__(self, tracking: str, count: int) -> None:
        super().__init__(tracking, count)
        self.tracking = tracking
        self.count = count


class AlreadyInParcel(RuleBroken):
    """Goods of return ``rma`` are looked for in this parcel as it is."""

    def __init__(self, tracking: str, rma: str) -> None:
        super().__init__(tracking, rma)
        self.tracking = tracking
        self.rma = rma


class StillWaiting(RuleBroken):
    """An unclaimed parcel waits ``until`` then for its owner."""

    def __init__(self, tracking: str, until: datetime) -> None:
        super().__init__(tracking, until)
        self.tracking = tracking
        self.until = until


class WayUnknown(RuleBroken):
    """A parcel is forwarded by somebody, or under some number."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a parcel was not taken in, and where a misdirected one went."""

    id: str
    parcel_id: str
    reason: RefusalReason
    at: datetime
    by: str
    note: str = ""
    carrier: str = ""
    tracking: str = ""
    forwarded_at: datetime | None = None
    forwarded_by: str = ""
    version: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelReturn:
    """One more return whose goods are in a parcel, beside the one it was announced for."""

    id: str
    parcel_id: str
    return_id: str
    version: int = 0
    gone: bool = False
