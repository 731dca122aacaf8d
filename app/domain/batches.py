"""A batch: the parcels of one seller's pallet, received scan by scan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.errors import RuleBroken


class BatchOpen(RuleBroken):
    """Another batch is under way at this station; it is finished first."""


class BatchClosed(RuleBroken):
    """The batch is finished; nothing is scanned into it any more."""


class AlreadyInBatch(RuleBroken):
    """``tracking`` was scanned into this batch before."""

    def __init__(self, tracking: str) -> None:
        super().__init__(tracking)
        self.tracking = tracking


class BatchUnsettled(RuleBroken):
    """``count`` parcels of the batch are still kept apart."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """``open`` until everything on the pallet is settled."""

    id: str
    seller_id: str
    at: datetime
    by: str
    open: bool = True
    version: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchEntry:
    """One parcel of the pallet.  ``parcel_id`` is None while nobody announced or registered it."""

    id: str
    batch_id: str
    tracking: str
    at: datetime
    by: str
    carrier: str = ""
    parcel_id: str | None = None
    version: int = 0
    gone: bool = False
