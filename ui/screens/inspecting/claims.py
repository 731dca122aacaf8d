"""Claim against finding: whether what the buyer said was found.  Neither ever changes the other."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from app.domain.grading import Finding
from app.domain.reasons import ReturnReason

if TYPE_CHECKING:
    from collections.abc import Collection


class ClaimCheck(Enum):
    """``OPEN``: not seen yet, or not tested.  ``NOTHING``: there is nothing a bench could see."""

    CONFIRMED = auto()
    NOT_CONFIRMED = auto()
    OPEN = auto()
    NOTHING = auto()


_FAULTS: Final = frozenset(
    {
        Finding.DOES_NOT_SWITCH_ON,
        Finding.MALFUNCTION,
        Finding.BROKEN,
        Finding.OVERHEATED,
        Finding.SWOLLEN,
        Finding.LEAKING,
        Finding.SAFETY_HAZARD,
        Finding.ACCOUNT_LOCKED,
    }
)
_DAMAGE: Final = frozenset(
    {
        Finding.SCRATCHED,
        Finding.BROKEN,
        Finding.TORN,
        Finding.STAINED,
        Finding.WATER_DAMAGE,
        Finding.LEAKING,
    }
)
_NOT_IT: Final = frozenset({Finding.NOT_AS_LISTED, Finding.WRONG_ITEM, Finding.COUNTERFEIT})
_SPOILED: Final = frozenset(
    {Finding.ODOUR, Finding.MOULD_OR_PESTS, Finding.EXPIRED, Finding.SHORT_DATED}
)
CONFIRMING: Final = {
    ReturnReason.DEFECTIVE: _FAULTS,
    ReturnReason.DAMAGED_IN_TRANSIT: _DAMAGE,
    ReturnReason.NOT_AS_DESCRIBED: _NOT_IT | {Finding.INCOMPLETE},
    ReturnReason.WRONG_ITEM: frozenset({Finding.WRONG_ITEM, Finding.NOT_AS_LISTED}),
    ReturnReason.MISSING_PARTS: frozenset({Finding.INCOMPLETE, Finding.EMPTY_BOX}),
    ReturnReason.QUALITY: _FAULTS | _DAMAGE | _NOT_IT | _SPOILED,
}


def check_claim(
    reason: ReturnReason, findings: Collection[Finding], *, finished: bool
) -> ClaimCheck:
    """``finished`` says that no more findings will come."""
    confirming = CONFIRMING.get(reason)
    if confirming is None:
        return ClaimCheck.NOTHING
    if confirming.intersection(findings):
        return ClaimCheck.CONFIRMED
    untested = reason is ReturnReason.DEFECTIVE and Finding.UNTESTED in findings
    return ClaimCheck.NOT_CONFIRMED if finished and not untested else ClaimCheck.OPEN
