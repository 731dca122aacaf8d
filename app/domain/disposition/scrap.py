"""The last look before goods are gone for good: everything a destruction has to have beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.disposition.kinds import Disposition
from app.domain.disposition.objections import is_dangerous, objections
from app.domain.disposition.reasons import Reason, ReasonCode
from app.domain.executions import Method
from app.domain.grading.facts import Grade

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.disposition.facts import Facts
    from app.domain.disposition.law import ScrapGate

FOR_GOOD: Final = frozenset({Disposition.DESTROY, Disposition.RECYCLE})
WORTH_GIVING: Final = frozenset({Grade.A, Grade.B, Grade.C})
_LEAVES_NO_DATA: Final = frozenset({Method.SHREDDED, Method.INCINERATED})


@dataclass(frozen=True, slots=True)
class Destroying:
    """What is about to be done.  ``supervised``: one of the two persons may approve."""

    route: Disposition
    method: Method
    weight_g: int
    photographed: bool
    supervised: bool
    not_donated: bool


def could_be_given(facts: Facts, gates: Iterable[ScrapGate]) -> bool:
    """Whether a donation comes first: the goods are good enough and nothing stands against it."""
    return facts.grade in WORTH_GIVING and not objections(Disposition.DONATE, facts, gates)


def scrap_objections(
    facts: Facts, gates: tuple[ScrapGate, ...], doing: Destroying
) -> tuple[Reason, ...]:
    """All reasons against it: those against the route, and what is missing beside it."""
    missing = {
        ReasonCode.WEIGHT_MISSING: doing.weight_g <= 0,
        ReasonCode.PHOTO_MISSING: not doing.photographed,
        ReasonCode.DONATION_FIRST: could_be_given(facts, gates) and not doing.not_donated,
        ReasonCode.HAZARD_UNSUPERVISED: is_dangerous(facts) and not doing.supervised,
        ReasonCode.HAZARD_NOT_DISPOSER: is_dangerous(facts) and doing.method is not Method.DISPOSER,
        ReasonCode.DATA_SURVIVES: facts.holds_data and doing.method not in _LEAVES_NO_DATA,
    }
    against = objections(doing.route, facts, gates)
    return (*against, *(Reason(code) for code, holds in missing.items() if holds))
