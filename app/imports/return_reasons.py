"""A foreign reason becomes exactly one of ours; what nobody knows is said to be unknown."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.reasons import ReturnReason as R

if TYPE_CHECKING:
    from collections.abc import Mapping

# The reasons of the FBA customer returns report, every one by name.
AMAZON_REASONS: Final[Mapping[str, R]] = MappingProxyType(
    {
        "APPAREL_STYLE": R.STYLE,
        "APPAREL_TOO_LARGE": R.TOO_LARGE,
        "APPAREL_TOO_SMALL": R.TOO_SMALL,
        "DAMAGED_BY_CARRIER": R.DAMAGED_IN_TRANSIT,
        "DAMAGED_BY_FC": R.DAMAGED_IN_TRANSIT,  # before it reached the buyer, which is what counts
        "DEFECTIVE": R.DEFECTIVE,
        "EXCESSIVE_INSTALLATION": R.NO_LONGER_WANTED,  # nothing wrong with it: too much work
        "EXTRA_ITEM": R.EXTRA_ITEM,
        "FOUND_BETTER_PRICE": R.BETTER_PRICE,
        "MISORDERED": R.ORDERED_BY_MISTAKE,
        "MISSED_ESTIMATED_DELIVERY": R.ARRIVED_LATE,
        "MISSING_PARTS": R.MISSING_PARTS,
        "NEVER_ARRIVED": R.NEVER_ARRIVED,
        "NO_REASON_GIVEN": R.NONE_GIVEN,
        "NOT_AS_DESCRIBED": R.NOT_AS_DESCRIBED,
        "NOT_COMPATIBLE": R.NOT_COMPATIBLE,
        "ORDERED_WRONG_ITEM": R.ORDERED_BY_MISTAKE,
        "PART_NOT_COMPATIBLE": R.NOT_COMPATIBLE,
        "QUALITY_UNACCEPTABLE": R.QUALITY,
        "SWITCHEROO": R.WRONG_ITEM,  # the buyer got something else than ordered
        "UNAUTHORIZED_PURCHASE": R.UNAUTHORISED,
        "UNKNOWN_OTHER_REASON": R.OTHER,
        "UNWANTED_ITEM": R.NO_LONGER_WANTED,
    }
)

_GAPS: Final = re.compile(r"[\s\-]+")
_OURS: Final[Mapping[str, R]] = MappingProxyType({reason.value.upper(): reason for reason in R})


def amazon_reason(code: str) -> R | None:
    """None: a code the table does not have."""
    return AMAZON_REASONS.get(_GAPS.sub("_", code).upper())


def any_reason(code: str) -> R | None:
    """One of ours or of Amazon's, ``Too small`` as well as ``too_small``."""
    name = _GAPS.sub("_", code).upper()
    return _OURS.get(name) or AMAZON_REASONS.get(name)
