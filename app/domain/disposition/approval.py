"""Who has to agree: approval rules as data, how many persons they ask for, and the four eyes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.closest import in_force
from app.domain.disposition.kinds import Disposition
from app.domain.disposition.reasons import Reason, ReasonCode
from app.domain.grading.facts import Grade
from app.domain.people import Role
from app.errors import RuleBroken

if TYPE_CHECKING:
    from app.domain.disposition.facts import Facts

MOST_PERSONS: Final = 2


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


class BadRule(RuleBroken):
    """``what`` names the field that no approval rule can have."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Occasion(StrEnum):
    """What may make a decision worth a second look, apart from value, grade and route."""

    CHOSEN = "chosen"  # another way than the rules compute
    DEVIATING = "deviating"  # not what the seller ordered for this grade
    GRADE_CHANGED = "grade_changed"  # by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalRule:
    """Fits where everything that it names fits; what it leaves empty fits everything.

    ``above`` are minor units by currency; a currency without a limit has the limit 0.
    ``always`` counts whatever a closer rule says.  ``house`` marks the house's own, of the file.
    """

    id: str
    persons: int = 1
    role: Role = Role.SUPERVISOR
    routes: frozenset[Disposition] = frozenset()
    grades: frozenset[Grade] = frozenset()
    above: Mapping[str, int] = field(default_factory=dict)
    when: frozenset[Occasion] = frozenset()
    always: bool = False
    house: bool = True
    seller_id: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None

    def holds_at(self, at: datetime) -> bool:
        return in_force(at, self.valid_from, self.valid_until)

    def fits(self, facts: Facts, route: Disposition, occasions: frozenset[Occasion]) -> bool:
        return (
            self.seller_id in ("", facts.seller_id)
            and (not self.routes or route in self.routes)
            and (not self.grades or facts.grade in self.grades)
            and (not self.above or facts.value_minor > self.above.get(facts.currency, 0))
            and (not self.when or bool(self.when & occasions))
        )

    @property
    def closeness(self) -> int:
        """The seller's own before the station's before the house's."""
        return 2 if self.seller_id else int(not self.house)


class Bearing(StrEnum):
    """What a rule that fits has to say in a case."""

    SETTLES = "settles"  # nobody asks for more persons
    COUNTS = "counts"  # another one asks for more
    OUTRANKED = "outranked"  # a closer one fits


@dataclass(frozen=True, slots=True)
class Demand:
    """How many persons have to agree and what each has to be; ``reasons`` has a rule in each."""

    persons: int
    role: Role
    reasons: tuple[Reason, ...]

    def covers(self, other: Demand) -> bool:
        """Whether who agreed to this has agreed to the other as well."""
        return self.persons >= other.persons and (not other.persons or self.role is other.role)


def demand_for(
    facts: Facts,
    route: Disposition,
    *,
    computed: Disposition,
    instructed: Disposition | None,
    rules: Iterable[ApprovalRule],
) -> Demand:
    """What the closest rules that fit ask for, and those that always count; else one person."""
    occasions = _occasions(facts, route, computed, instructed)
    return demand_on(facts, route, occasions, rules, instructed=instructed)


def demand_on(
    facts: Facts,
    route: Disposition,
    occasions: frozenset[Occasion],
    rules: Iterable[ApprovalRule],
    *,
    instructed: Disposition | None = None,
) -> Demand:
    """The same where somebody says by themselves what is special about the case."""
    asking = [
        rule
        for rule, bearing in bearings(facts, route, occasions, rules)
        if bearing is not Bearing.OUTRANKED
    ]
    persons = max((rule.persons for rule in asking), default=1)
    strictest = [rule for rule in asking if rule.persons == persons]
    roles = {rule.role for rule in strictest}
    role = Role.ADMINISTRATOR if Role.ADMINISTRATOR in roles else Role.SUPERVISOR
    told = strictest or [ApprovalRule(id="default")]
    reasons = tuple(_reason(rule, facts, route, occasions, instructed) for rule in told)
    return Demand(persons, role, tuple(sorted(reasons, key=_telling_most)))


def bearings(
    facts: Facts,
    route: Disposition,
    occasions: frozenset[Occasion],
    rules: Iterable[ApprovalRule],
) -> list[tuple[ApprovalRule, Bearing]]:
    """Each rule that fits, with what it has to say beside the others that fit."""
    fitting = [rule for rule in rules if rule.fits(facts, route, occasions)]
    closest = max((rule.closeness for rule in fitting if not rule.always), default=0)
    asking = [rule for rule in fitting if rule.always or rule.closeness == closest]
    persons = max((rule.persons for rule in asking), default=1)
    found = []
    for rule in fitting:
        if rule not in asking:
            found.append((rule, Bearing.OUTRANKED))
        else:
            settles = rule.persons == persons
            found.append((rule, Bearing.SETTLES if settles else Bearing.COUNTS))
    return found


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


def _occasions(
    facts: Facts, route: Disposition, computed: Disposition, instructed: Disposition | None
) -> frozenset[Occasion]:
    found = {
        Occasion.CHOSEN: route is not computed,
        Occasion.DEVIATING: instructed is not None and instructed is not route,
        Occasion.GRADE_CHANGED: facts.grade_changed,
    }
    return frozenset(occasion for occasion, holds in found.items() if holds)


_OF_OCCASION: Final = {
    Occasion.GRADE_CHANGED: ReasonCode.APPROVED_WHEN_GRADE_CHANGED,
    Occasion.DEVIATING: ReasonCode.APPROVED_WHEN_DEVIATING,
    Occasion.CHOSEN: ReasonCode.APPROVED_WHEN_CHOSEN,
}


def _reason(
    rule: ApprovalRule,
    facts: Facts,
    route: Disposition,
    occasions: frozenset[Occasion],
    instructed: Disposition | None,
) -> Reason:
    """Why the rule fits, by the closest thing that it names."""
    data = {
        "rule": rule.id,
        "persons": str(rule.persons),
        "role": rule.role.value,
        "disposition": route.value,
    }
    if not rule.persons:
        return Reason(ReasonCode.APPROVED_BY_NOBODY, data)
    met = [occasion for occasion in _OF_OCCASION if occasion in rule.when & occasions]
    if rule.above:
        data["value_minor"] = str(facts.value_minor)
        data["limit_minor"] = str(rule.above.get(facts.currency, 0))
        data["currency"] = facts.currency
    if met:
        data["instructed"] = instructed.value if instructed else ""
        data["grade"] = facts.grade.value
        return Reason(_OF_OCCASION[met[0]], data)
    if rule.above:
        return Reason(ReasonCode.APPROVED_ABOVE_VALUE, data)
    if rule.routes or rule.grades:
        return Reason(ReasonCode.APPROVED_ALWAYS, data)
    return Reason(ReasonCode.APPROVED_BY_DEFAULT, data)


def _telling_most(reason: Reason) -> int:
    return int(reason.code is ReasonCode.APPROVED_BY_DEFAULT)
