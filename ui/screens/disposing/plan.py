"""One unit with what the rules propose for it and every other way, read off the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.disposition import (
    Alternative,
    Disposition,
    Proposal,
    ReasonCode,
    Recovery,
    ScrapGate,
    allowed_alternatives,
    could_be_given,
    propose,
    refusing,
)
from app.domain.evidence import ProposalState
from app.domain.executions import Cleared
from app.queries.agreements import rulebook_at
from app.queries.recovery import advice_for
from app.queries.standing import Standing, Where, standing_at, standing_of

if TYPE_CHECKING:
    from app.domain.disposition import Facts, Rulebook
    from app.queries.units import ProposalRow
    from app.station import Station


@dataclass(frozen=True, slots=True)
class Plan:
    """``computed``, ``ways`` and ``advice`` are there while the unit waits for a proposal.

    ``holds_data``: somebody's data may be on it.  ``donation_first``: before it is destroyed,
    somebody says why it is not given away.
    ``forbidding``: laws that forbid a way for it, or the decided one, and know exemptions.
    ``called`` is what others call the decided disposition: (list, code).
    """

    standing: Standing
    computed: Proposal | None = None
    ways: tuple[Alternative, ...] = ()
    advice: tuple[Recovery, ...] = ()
    called: tuple[tuple[str, str], ...] = ()
    holds_data: bool = False
    donation_first: bool = False
    forbidding: tuple[ScrapGate, ...] = ()

    @property
    def id(self) -> str:
        return self.standing.card.head.id

    @property
    def lpn(self) -> str:
        return self.standing.card.head.lpn

    @property
    def slots(self) -> frozenset[str]:
        """Where its photos are."""
        return frozenset(photo.slot for photo in self.standing.card.photos)

    @property
    def stopped_by_law(self) -> bool:
        """Whether a law forbids what was wanted or decided, not only some other way."""
        if self.computed is None:
            return bool(self.forbidding)
        refused = {ReasonCode.SCRAP_GATE} & {one.code for one in self.computed.reasons}
        return bool(self.forbidding and refused)

    @property
    def rejected(self) -> ProposalRow | None:
        """The proposal that came back, while nothing new was proposed."""
        last = self.standing.card.proposal
        if self.standing.where is not Where.TO_PROPOSE or last is None:
            return None
        return last if last.state == ProposalState.REJECTED else None

    @property
    def suggested(self) -> Disposition | None:
        """What the person who rejected would do instead, where nothing stands against it."""
        if self.rejected is None or not self.rejected.suggestion:
            return None
        wanted = Disposition(self.rejected.suggestion)
        return wanted if any(w.allowed and w.disposition is wanted for w in self.ways) else None

    @property
    def wanted(self) -> Disposition | None:
        """What one key proposes: the suggestion before the computed way."""
        return self.suggested or (self.computed.disposition if self.computed else None)


def plan_of(station: Station, unit_id: str) -> Plan | None:
    return _plan(station, station.ask(standing_of, unit_id))


def plan_at(station: Station, lpn: str) -> Plan | None:
    """By the unit's licence plate."""
    return _plan(station, station.ask(standing_at, lpn))


def _plan(station: Station, standing: Standing | None) -> Plan | None:
    if standing is None:
        return None
    now = station.clock.now()
    rulebook = station.ask(rulebook_at, station.house.rulebook, now)
    facts = standing.card.facts(now.date(), now)
    if facts is None:
        return Plan(standing)
    if standing.where is not Where.TO_PROPOSE:
        given = could_be_given(facts, rulebook.gates)
        passed_over = standing.card.said.cleared(Cleared.NOT_DONATED)
        return Plan(
            standing,
            called=_called(standing, rulebook),
            holds_data=facts.holds_data,
            donation_first=given and not passed_over,
            forbidding=_forbidding(standing, facts, rulebook),
        )
    ways = allowed_alternatives(facts, rulebook)
    routes = [way.disposition for way in ways if way.allowed]
    advice = station.ask(advice_for, standing.card, routes, rulebook, now)
    computed = propose(facts, rulebook)
    return Plan(
        standing,
        computed,
        ways,
        advice,
        holds_data=facts.holds_data,
        forbidding=refusing(rulebook.gates, facts, Disposition),
    )


def _forbidding(standing: Standing, facts: Facts, rulebook: Rulebook) -> tuple[ScrapGate, ...]:
    """The law may have come into force after the decision."""
    if standing.where is not Where.TO_CARRY_OUT:
        return ()
    return refusing(rulebook.gates, facts, [Disposition(standing.disposition)])


def _called(standing: Standing, rulebook: Rulebook) -> tuple[tuple[str, str], ...]:
    if not standing.steps:
        return ()
    wanted = Disposition(standing.disposition)
    return tuple((one.id, one.ours[wanted]) for one in rulebook.codes if one.ours[wanted])
