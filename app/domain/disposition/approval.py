"""Who has to agree: the supervisor's approval rules as data, and the four eyes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.disposition.kinds import Disposition
from app.domain.disposition.reasons import Reason, ReasonCode
from app.domain.grading.facts import Grade
from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.domain.disposition.facts import Facts


class PartInDecision(StrEnum):
    PROPOSED = "proposed"
    INSPECTED = "inspected"
    EDITED_LAST = "edited_last"


class SelfApproval(RuleBroken):
    """Someone would decide over their own work; ``part`` is what they did before."""

    def __init__(self, person_id: str, part: PartInDecision) -> None:
        super().__init__(person_id, part)
        self.person_id = person_id
        self.part = part


@dataclass(frozen=True, slots=True)
class ApprovalRules:
    """By default everything needs approval.

    ``exempt`` lists, by disposition, the grades that go without, as long as nothing in
    ``always``, no value limit, no deviation and no hand-made grade stands against it.
    ``value_limits`` are minor units by currency; a currency without one has the limit 0.
    """

    exempt: Mapping[Disposition, frozenset[Grade]] = field(default_factory=dict)
    always: frozenset[Disposition] = frozenset(
        {
            Disposition.DESTROY,
            Disposition.DONATE,
            Disposition.LIQUIDATE,
            Disposition.QUARANTINE,
        }
    )
    value_limits: Mapping[str, int] = field(default_factory=dict)


def approval_reasons(
    facts: Facts,
    disposition: Disposition,
    instructed: Disposition | None,
    rules: ApprovalRules,
) -> tuple[Reason, ...]:
    """Every reason why ``disposition`` needs a second person; empty means it may go on alone."""
    because: list[Reason] = []
    if facts.grade not in rules.exempt.get(disposition, ()):
        because.append(Reason(ReasonCode.APPROVED_BY_DEFAULT, {"disposition": disposition.value}))
    if disposition in rules.always:
        because.append(Reason(ReasonCode.APPROVED_ALWAYS, {"disposition": disposition.value}))
    limit = rules.value_limits.get(facts.currency, 0)
    if facts.value_minor > limit:
        data = {
            "value_minor": str(facts.value_minor),
            "limit_minor": str(limit),
            "currency": facts.currency,
        }
        because.append(Reason(ReasonCode.APPROVED_ABOVE_VALUE, data))
    if instructed is not None and instructed is not disposition:
        data = {"instructed": instructed.value, "disposition": disposition.value}
        because.append(Reason(ReasonCode.APPROVED_WHEN_DEVIATING, data))
    if facts.grade_changed:
        data = {"grade": facts.grade.value}
        because.append(Reason(ReasonCode.APPROVED_WHEN_GRADE_CHANGED, data))
    return tuple(because)


def may_decide(decider_id: str, proposer_id: str, inspector_id: str, last_editor_id: str) -> None:
    """Four eyes: raise ``SelfApproval`` when the decider had a part in what is decided.

    Ask again at the moment of execution: people and proposals change in between.
    """
    parts = {
        PartInDecision.PROPOSED: proposer_id,
        PartInDecision.INSPECTED: inspector_id,
        PartInDecision.EDITED_LAST: last_editor_id,
    }
    for part, person_id in parts.items():
        if decider_id == person_id:
            raise SelfApproval(decider_id, part)
