"""What stands against a disposition: safety, identity, hygiene, data, condition and law.

This is the only place that says no; proposing, choosing by hand and the supervisor's
alternatives all ask here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.disposition.facts import PRIVATE
from app.domain.disposition.kinds import INTO_STOCK, USED_AGAIN, Disposition
from app.domain.disposition.reasons import Reason, ReasonCode
from app.domain.grading.facts import Finding, Grade, Packaging, Tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.domain.disposition.facts import Facts
    from app.domain.disposition.law import ScrapGate

DANGERS: Final = frozenset(
    {Finding.SWOLLEN, Finding.LEAKING, Finding.OVERHEATED, Finding.SAFETY_HAZARD}
)
DANGER_TAGS: Final = frozenset({Tag.HAZARD, Tag.RECALLED})
# Not the seller's sold goods, or not certain: nothing may happen to it before somebody has looked.
NOT_WHAT_WAS_SOLD: Final = frozenset(
    {
        Finding.WRONG_ITEM,
        Finding.SWITCHED_ITEM,
        Finding.EMPTY_BOX,
        Finding.COUNTERFEIT,
        Finding.SERIAL_MISMATCH,
        Finding.LOT_MISMATCH,
    }
)
DOUBT_TAGS: Final = frozenset({Tag.SERIAL_MISMATCH, Tag.IDENTITY_DOUBTFUL})
UNHYGIENIC: Final = frozenset({Tag.HYGIENE_OPENED, Tag.CONTAMINATED})
_AS_NEW: Final = frozenset({Grade.A, Grade.B})
# A refurbisher erases, the shredder is certain; whoever else gets it could read it.
_MAY_HOLD_DATA: Final = frozenset(
    {
        Disposition.REFURBISH,
        Disposition.DESTROY,
        Disposition.QUARANTINE,
    }
)
_TOUCHES_SOMEONE: Final = USED_AGAIN | {Disposition.REFURBISH, Disposition.PARTS}
# A supervisor may end a quarantine by these: dangerous goods travel no further than the disposer.
_POSSIBLE_IN_SPITE_OF: Final = {
    ReasonCode.HAZARD: frozenset({Disposition.RECYCLE, Disposition.DESTROY}),
    ReasonCode.IDENTITY_DOUBTFUL: frozenset(
        {Disposition.RETURN_TO_SELLER, Disposition.RECYCLE, Disposition.DESTROY}
    ),
}


def objections(
    disposition: Disposition, facts: Facts, gates: Iterable[ScrapGate]
) -> tuple[Reason, ...]:
    """All reasons against ``disposition``, not only the first.  Quarantine never has one."""
    if disposition is Disposition.QUARANTINE:
        return ()
    refusals = (gate.refusal(disposition, facts) for gate in gates)
    return (
        *_unsafe(disposition, facts),
        *_unfit(disposition, facts),
        *(refusal for refusal in refusals if refusal is not None),
    )


def standstill(facts: Facts) -> tuple[Reason, ...]:
    """Why nothing may be proposed but quarantine: danger, or doubt about what the thing is."""
    danger = _first(DANGERS, facts.findings) or _first(DANGER_TAGS, facts.tags)
    doubt = _first(NOT_WHAT_WAS_SOLD, facts.findings) or _first(DOUBT_TAGS, facts.tags)
    hazard = (Reason(ReasonCode.HAZARD, {"tag": danger}),) if danger else ()
    doubtful = (Reason(ReasonCode.IDENTITY_DOUBTFUL, {"finding": doubt}),) if doubt else ()
    return (*hazard, *doubtful)


def is_dangerous(facts: Facts) -> bool:
    return any(reason.code is ReasonCode.HAZARD for reason in standstill(facts))


def _unsafe(disposition: Disposition, facts: Facts) -> Iterator[Reason]:
    for reason in standstill(facts):
        if disposition not in _POSSIBLE_IN_SPITE_OF[reason.code]:
            yield reason
    unhygienic = _first(UNHYGIENIC, facts.tags)
    if unhygienic and disposition in _TOUCHES_SOMEONE:
        yield Reason(ReasonCode.HYGIENE_OPENED, {"tag": unhygienic})
    private = _first(PRIVATE, facts.tags)
    if private and not facts.wiped and disposition not in _MAY_HOLD_DATA:
        yield Reason(ReasonCode.DATA_ON_DEVICE, {"tag": private})


def _unfit(disposition: Disposition, facts: Facts) -> Iterator[Reason]:
    if disposition not in INTO_STOCK:
        return
    if facts.grade not in _AS_NEW:
        yield Reason(ReasonCode.NOT_AS_NEW, {"grade": facts.grade.value})
    if Tag.INCOMPLETE in facts.tags:
        yield Reason(ReasonCode.INCOMPLETE, {"tag": Tag.INCOMPLETE.value})
    unsound = facts.packaging in (Packaging.DAMAGED, Packaging.MISSING)
    if disposition is Disposition.RESTOCK and unsound:
        yield Reason(ReasonCode.PACKAGING_NOT_SOUND, {"packaging": facts.packaging.value})
    if disposition is Disposition.RELABEL and not facts.has_replacement_sku:
        yield Reason(ReasonCode.NO_REPLACEMENT_SKU)


def _first(wanted: frozenset[Finding] | frozenset[Tag], present: Iterable[str]) -> str:
    """By name, so that the same facts always give the same reason."""
    return min((str(value) for value in wanted.intersection(present)), default="")
