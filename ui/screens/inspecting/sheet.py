"""The unit on the bench with its questions, its answers and what would become of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from app.domain.disposition import Alternative, Proposal, allowed_alternatives, propose
from app.domain.evidence import InspectionState
from app.domain.grading import Answer, GradingSet, Walk, walk
from app.domain.house import House
from app.domain.units import UnitState
from app.queries.scan_back import plate_owed
from app.queries.units import InspectionRow, UnitCard, unit_card

if TYPE_CHECKING:
    from datetime import date

    from app.station import Station


class Stage(Enum):
    """What the middle of the screen is about."""

    CLOSED = auto()
    QUESTION = auto()
    WORDS = auto()
    PHOTOS = auto()
    VERDICT = auto()


@dataclass(frozen=True, slots=True)
class Sheet:
    """``answers`` may be ahead of the card: they are shown first and kept a moment later."""

    card: UnitCard
    answers: tuple[Answer, ...]
    walk: Walk
    at: datetime = field(compare=False)
    house: House = field(compare=False, repr=False)
    grading_set: GradingSet = field(compare=False, repr=False)
    plate_owed: bool = False  # its plate was not read since it was printed

    @property
    def id(self) -> str:
        return self.card.head.id

    @property
    def finished(self) -> bool:
        """Inspected or further on, and nobody has begun to inspect it once more."""
        state = self.card.head.state
        if state == UnitState.INSPECTED:
            return self.card.draft is None
        return state != UnitState.RECEIVED

    @property
    def stage(self) -> Stage:
        """Once it may be inspected: what is asked for next."""
        if self.walk.current is not None:
            return Stage.QUESTION
        if self.walk.words_missing:
            return Stage.WORDS
        return Stage.PHOTOS if self.walk.photos_missing else Stage.VERDICT

    def with_answers(self, answers: tuple[Answer, ...]) -> Sheet:
        walked = walk(self.grading_set, answers, self.card.context(), self.card.slots)
        return replace(self, answers=answers, walk=walked)

    def looks_like(self, other: Sheet) -> bool:
        """Whether a person would see no difference."""
        return (
            self.walk == other.walk
            and self.card.head == other.card.head
            and self.card.photos == other.card.photos
            and self.card.claim_photos == other.card.claim_photos
            and self.card.proposals == other.card.proposals
            and self.finished == other.finished
            and self.plate_owed == other.plate_owed
            and self.card.first_look_by == other.card.first_look_by
            and self.card.said.hold == other.card.said.hold
        )

    def proposal(self) -> Proposal | None:
        """What the rules propose once this inspection is complete; None while it is not."""
        facts = self.foreseen().facts(self.today) if self.walk.complete else None
        return None if facts is None else propose(facts, self.house.rulebook)

    def alternatives(self) -> tuple[Alternative, ...]:
        facts = self.foreseen().facts(self.today) if self.walk.complete else None
        return () if facts is None else allowed_alternatives(facts, self.house.rulebook)

    @property
    def today(self) -> date:
        return self.at.date()

    def foreseen(self) -> UnitCard:
        """The card as it will be when this inspection is complete."""
        verdict = InspectionRow(
            id="",
            set_id=self.grading_set.id,
            set_version=self.grading_set.version,
            state=InspectionState.COMPLETE.value,
            by="",
            by_name="",
            at=self.at,
            answers=(),
            grade=self.walk.grade.value,
            findings=tuple(one.value for one in self.walk.findings),
            cause=self.walk.cause.value,
            packaging=self.walk.packaging.value,
            tags=tuple(one.value for one in self.walk.tags),
            reasons=(),
        )
        return replace(self.card, inspections=(*self.card.inspections, verdict))


def sheet_of(station: Station, unit_id: str) -> Sheet | None:
    """Read the unit and walk through its answers; touches files, so not for the screen's thread.

    An inspection that was begun goes on with the set it was begun with; ``UnknownGradingSet``
    where that is not here any more, ``AnswerOutOfTurn`` where it was changed under the answers.
    """
    card = station.ask(unit_card, unit_id)
    if card is None:
        return None
    house, draft = station.house, card.draft
    if draft is not None:
        asked = house.grading.at(draft.set_id, draft.set_version)
    else:
        asked = house.grading.set_for(card.head.category)
    answers = tuple(card.answers())
    walked = walk(asked, answers, card.context(), card.slots)
    owed = station.ask(plate_owed, unit_id)
    return Sheet(card, answers, walked, station.clock.now(), house, asked, owed)


def newest_set(station: Station, unit_id: str) -> tuple[str, int] | None:
    """The set that an inspection of this unit begins with today: its id and version."""
    card = station.ask(unit_card, unit_id)
    if card is None:
        return None
    newest = station.house.grading.set_for(card.head.category)
    return newest.id, newest.version
