"""Where a unit stands, in words, and the place where one goes on with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition, StepKind
from app.queries.standing import Where
from ui.places import label_of, place
from ui.words import word_of, zone_word

if TYPE_CHECKING:
    from app.queries.people import PersonRow
    from app.queries.standing import Standing

translate = QCoreApplication.translate
STORY = "story"


@dataclass(frozen=True, slots=True)
class Told:
    """``headline`` names the unit and what is with it; ``sentence`` says what to do."""

    headline: str
    sentence: str


def told_standing(standing: Standing) -> Told:
    lpn = standing.card.head.lpn
    headline, sentence = _words(standing)
    return Told(headline.format(lpn=lpn), sentence)


def _words(standing: Standing) -> tuple[str, str]:
    disposition = word_of(Disposition, standing.disposition)
    step = word_of(StepKind, standing.next_step)
    return {
        Where.MISSING: (
            translate("standing", "{lpn} was declared missing"),
            translate("standing", "If you hold it in your hand, receive it first."),
        ),
        Where.TO_INSPECT: (
            translate("standing", "{lpn} is not inspected yet"),
            translate("standing", "Inspect it first."),
        ),
        Where.TO_PROPOSE: (
            translate("standing", "{lpn} has no decision yet"),
            translate("standing", "Propose first what becomes of it."),
        ),
        Where.TO_APPROVE: (
            translate("standing", "{lpn} waits for approval"),
            translate("standing", "Proposed: {disposition}. A supervisor decides.").format(
                disposition=disposition
            ),
        ),
        Where.TO_CARRY_OUT: (
            translate("standing", "{lpn} is not ready yet"),
            translate("standing", "{disposition}. First: {step}.").format(
                disposition=disposition, step=step
            ),
        ),
        Where.TO_PUT_AWAY: (
            translate("standing", "{lpn} is ready to put away"),
            translate("standing", "{disposition}. It goes to: {zone}.").format(
                disposition=disposition, zone=zone_word(standing.zone)
            ),
        ),
        Where.THROUGH: (
            translate("standing", "{lpn} is already put away"),
            translate("standing", "{disposition}. It lies in {bin}.").format(
                disposition=disposition, bin=standing.card.head.bin
            ),
        ),
    }[standing.where]


_PLACES = {
    Where.MISSING: "receive",
    Where.TO_INSPECT: "inspect",
    Where.TO_PROPOSE: "dispose",
    Where.TO_APPROVE: "approve",
    Where.TO_CARRY_OUT: "dispose",
    Where.TO_PUT_AWAY: "put_away",
    Where.THROUGH: STORY,
}


def place_of(standing: Standing, person: PersonRow | None) -> tuple[str, str]:
    """The place and the target to show there; its story where the person may not go on."""
    head = standing.card.head
    name = _PLACES[standing.where]
    needs = place(name).needs
    if needs is not None and (person is None or not person.may(needs)):
        name = STORY
    return name, head.parcel_id if name == "receive" else head.id


def go_there(name: str) -> str:
    """For the button: ``Go to “Inspect”``."""
    return translate("standing", "Go to “{place}”").format(place=label_of(place(name)))
