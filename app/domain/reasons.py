"""What the buyer says: our reasons for a return.  Foreign lists map to exactly one of these."""

from __future__ import annotations

from enum import StrEnum


class ReturnReason(StrEnum):
    DEFECTIVE = "defective"
    DAMAGED_IN_TRANSIT = "damaged_in_transit"
    NOT_AS_DESCRIBED = "not_as_described"
    WRONG_ITEM = "wrong_item"
    MISSING_PARTS = "missing_parts"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    STYLE = "style"
    QUALITY = "quality"
    NOT_COMPATIBLE = "not_compatible"
    ARRIVED_LATE = "arrived_late"
    NEVER_ARRIVED = "never_arrived"
    ORDERED_BY_MISTAKE = "ordered_by_mistake"
    NO_LONGER_WANTED = "no_longer_wanted"
    BETTER_PRICE = "better_price"
    EXTRA_ITEM = "extra_item"
    UNAUTHORISED = "unauthorised"
    NONE_GIVEN = "none_given"
    OTHER = "other"
