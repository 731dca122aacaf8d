"""All that a decision rests on, gathered beside the window: the unit, the grade, every way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.disposition import (
    Alternative,
    Demand,
    Disposition,
    Facts,
    Recovery,
    ScrapGate,
    allowed_alternatives,
    propose_instead,
    refusing,
)
from app.domain.grading import EffectKind
from app.domain.grading.library import UnknownGradingSet
from app.domain.grading.words import Wording
from app.queries.agreements import rulebook_at
from app.queries.recovery import advice_for
from app.queries.units import UnitCard, unit_card
from ui.words import language_code
from ui.words.readings import note_words

if TYPE_CHECKING:
    from app.domain.disposition import Rulebook
    from app.domain.house import House
    from app.queries.units import InspectionRow, ProposalRow
    from app.station import Station


AGREED: Final = "agreed"  # the part of who said yes already, where another has to as well


@dataclass(frozen=True, slots=True)
class Because:
    """One answer and what it did; ``effect`` is ``grade:C`` as it is stored."""

    question: Wording
    answer: Wording
    effect: str
    note: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """``ways`` is empty where the inspection has been taken back in the meantime.

    ``demand`` says who has to agree by the rules of now; None where the way is not allowed now.
    ``advice`` has a receipt for each way that nothing stands against, the best first.
    ``forbidding`` are laws that forbid a way for it and know exemptions.
    """

    card: UnitCard
    because: tuple[Because, ...]
    ways: tuple[Alternative, ...]
    advice: tuple[Recovery, ...] = ()
    demand: Demand | None = None
    forbidding: tuple[ScrapGate, ...] = ()
    facts: Facts | None = None

    @property
    def proposal(self) -> ProposalRow:
        return self.card.proposals[-1]

    @property
    def earlier(self) -> tuple[ProposalRow, ...]:
        return self.card.proposals[:-1]


def dossier_of(station: Station, unit_id: str) -> Dossier | None:
    """None where the unit or its proposal is no longer there."""
    card = station.ask(unit_card, unit_id)
    if card is None or not card.proposals:
        return None
    now = station.clock.now()
    rulebook = station.ask(rulebook_at, station.house.rulebook, now)
    facts = card.facts(now.date(), now)
    ways = allowed_alternatives(facts, rulebook) if facts is not None else ()
    routes = [way.disposition for way in ways if way.allowed]
    advice = station.ask(advice_for, card, routes, rulebook, now)
    found = card.verdict
    because = because_of(found, station.house) if found else ()
    demand = _demand(card, ways, facts, rulebook)
    forbidding = refusing(rulebook.gates, facts, Disposition) if facts is not None else ()
    return Dossier(card, because, ways, advice, demand, forbidding, facts)


def _demand(
    card: UnitCard, ways: tuple[Alternative, ...], facts: Facts | None, rulebook: Rulebook
) -> Demand | None:
    wanted = Disposition(card.proposals[-1].disposition)
    allowed = any(way.disposition is wanted and way.allowed for way in ways)
    if facts is None or not allowed:
        return None
    return propose_instead(facts, wanted, rulebook).demand


def because_of(found: InspectionRow, house: House) -> tuple[Because, ...]:
    """Each reason of the verdict with the question and the answer as they were asked then."""
    try:
        asked = house.grading.at(found.set_id, found.set_version)
    except UnknownGradingSet:
        return ()
    notes = {question: note for question, _, note in found.answers}
    told = []
    for name, choice, effect in found.reasons:
        question = asked.question(name)
        option = question.option(choice) if question else None
        named = effect.startswith((EffectKind.MISSING.value, EffectKind.FAILED.value))
        if question is not None and option is not None and not named:  # the note names them
            note = note_words(question, notes.get(name, ""), language_code())
            told.append(Because(question.text, option.text, effect, note))
    return tuple(told)
