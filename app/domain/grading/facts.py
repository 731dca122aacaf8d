"""The closed word lists of an inspection: grade, finding, root cause, packaging, tags, photos.

What the buyer claims, what the inspector finds and what caused it are three facts;
none of these lists is ever derived by overwriting another.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from app.domain.reasons import ReturnReason


class Grade(StrEnum):
    """Condition of the item itself, never of its packaging.  Later letters are worse."""

    A = "A"  # as new
    B = "B"  # open box
    C = "C"  # needs work
    D = "D"  # good for parts
    E = "E"  # worthless


class Finding(StrEnum):
    """What the inspector found.  Every code is produced by at least one grading set."""

    # condition without fault
    AS_NEW = "as_new"
    OPENED_UNUSED = "opened_unused"
    LIGHT_USE = "light_use"
    HEAVY_USE = "heavy_use"
    NO_FAULT_FOUND = "no_fault_found"
    # not what was sold
    WRONG_ITEM = "wrong_item"
    SWITCHED_ITEM = "switched_item"
    EMPTY_BOX = "empty_box"
    COUNTERFEIT = "counterfeit"
    SERIAL_MISMATCH = "serial_mismatch"
    LOT_MISMATCH = "lot_mismatch"
    NOT_AS_LISTED = "not_as_listed"
    # not all of it
    INCOMPLETE = "incomplete"
    TAGS_REMOVED = "tags_removed"
    # damage to the item
    SCRATCHED = "scratched"
    BROKEN = "broken"
    TORN = "torn"
    STAINED = "stained"
    ODOUR = "odour"
    WASHED_OR_ALTERED = "washed_or_altered"
    WATER_DAMAGE = "water_damage"
    MOULD_OR_PESTS = "mould_or_pests"
    # function
    DOES_NOT_SWITCH_ON = "does_not_switch_on"
    MALFUNCTION = "malfunction"
    UNTESTED = "untested"
    ACCOUNT_LOCKED = "account_locked"
    PERSONAL_DATA = "personal_data"
    # hygiene and safety
    HYGIENE_SEAL_BROKEN = "hygiene_seal_broken"
    SHORT_DATED = "short_dated"
    EXPIRED = "expired"
    SWOLLEN = "swollen"
    LEAKING = "leaking"
    OVERHEATED = "overheated"
    SAFETY_HAZARD = "safety_hazard"


class RootCause(StrEnum):
    """Who or what could have prevented the return."""

    PRODUCT = "product"  # made badly
    PACKAGING = "packaging"  # packed too weakly for the journey
    CARRIER = "carrier"  # handled badly on the way
    WAREHOUSE = "warehouse"  # wrong or incomplete thing sent
    LISTING = "listing"  # described or pictured wrongly
    BUYER_USE = "buyer_use"  # used beyond trying it
    BUYER_REMORSE = "buyer_remorse"  # changed their mind
    FRAUD_SUSPECTED = "fraud_suspected"
    UNKNOWN = "unknown"


class Packaging(StrEnum):
    """Condition of the sales packaging.  Later members are worse; ``UNKNOWN`` was not looked at."""

    UNKNOWN = "unknown"
    SEALED = "sealed"
    OPENED = "opened"
    DAMAGED = "damaged"
    MISSING = "missing"

    @property
    def severity(self) -> int:
        return _SEVERITY[self]

    @property
    def needs_repackaging(self) -> bool:
        return self in (Packaging.OPENED, Packaging.DAMAGED, Packaging.MISSING)


_SEVERITY: Final = {packaging: position for position, packaging in enumerate(Packaging)}


class Tag(StrEnum):
    """A mark that decides about handling rather than about value."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    SERIAL_MISMATCH = "serial_mismatch"
    IDENTITY_DOUBTFUL = "identity_doubtful"
    TAGS_MISSING = "tags_missing"
    WORN = "worn"
    HYGIENE_SEALED = "hygiene_sealed"
    HYGIENE_OPENED = "hygiene_opened"
    CONTAMINATED = "contaminated"
    DATA_ON_DEVICE = "data_on_device"
    ACCOUNT_LOCKED = "account_locked"
    UNTESTED = "untested"
    RECALLED = "recalled"
    HAZARD = "hazard"


class PhotoSlot(StrEnum):
    """A photo an answer demands; one photo fills one slot."""

    ITEM = "item"
    LABEL = "label"
    SERIAL = "serial"
    PACKAGING = "packaging"
    CONTENTS = "contents"
    DAMAGE = "damage"
    USE_MARKS = "use_marks"
    SEAL = "seal"
    SCREEN = "screen"
    HAZARD = "hazard"


# A cause is proposed from the claim only where the claim itself names one and no answer did.
CAUSE_BY_CLAIM: Final = {
    ReturnReason.DEFECTIVE: RootCause.UNKNOWN,
    ReturnReason.DAMAGED_IN_TRANSIT: RootCause.CARRIER,
    ReturnReason.NOT_AS_DESCRIBED: RootCause.LISTING,
    ReturnReason.WRONG_ITEM: RootCause.UNKNOWN,
    ReturnReason.MISSING_PARTS: RootCause.UNKNOWN,
    ReturnReason.TOO_SMALL: RootCause.LISTING,
    ReturnReason.TOO_LARGE: RootCause.LISTING,
    ReturnReason.STYLE: RootCause.BUYER_REMORSE,
    ReturnReason.QUALITY: RootCause.PRODUCT,
    ReturnReason.NOT_COMPATIBLE: RootCause.LISTING,
    ReturnReason.ARRIVED_LATE: RootCause.CARRIER,
    ReturnReason.NEVER_ARRIVED: RootCause.CARRIER,
    ReturnReason.ORDERED_BY_MISTAKE: RootCause.BUYER_REMORSE,
    ReturnReason.NO_LONGER_WANTED: RootCause.BUYER_REMORSE,
    ReturnReason.BETTER_PRICE: RootCause.BUYER_REMORSE,
    ReturnReason.EXTRA_ITEM: RootCause.WAREHOUSE,
    ReturnReason.UNAUTHORISED: RootCause.UNKNOWN,
    ReturnReason.NONE_GIVEN: RootCause.UNKNOWN,
    ReturnReason.OTHER: RootCause.UNKNOWN,
}
