"""What a seller says about goods, in one text: the standing orders that count, or their list."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Say
from ui.words.because import instruction_words
from ui.words.ordering import order_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.disposition import StandingOrder
    from app.queries.arrivals import Arrival
    from app.queries.units import UnitCard
    from ui.theme import Tone


def unit_says(card: UnitCard) -> str:
    """For a piece: the one order that counts once there is a grade; before, all that could."""
    now = datetime.now(UTC)
    facts = card.facts(now.date(), now)
    if facts is not None and facts.answered is not None:
        return instruction_words({facts.grade.value: facts.answered.value})
    if facts is not None and facts.standing is not None:
        return _lines([facts.standing])
    own = instruction_words(card.head.instruction)
    if facts is not None:
        return own
    return _beside(own, card.sayings(now), of_return=card.head.own_order)


def arrival_says(now: Arrival, orders: Iterable[StandingOrder]) -> str:
    """For a box: all that could count for its goods."""
    own = instruction_words(now.head.instruction)
    return _beside(own, orders, of_return=now.head.own_order)


def opening_words(order: StandingOrder) -> tuple[str, str, Tone]:
    """What is said over a box before anybody opens it: headline, what to do, and how loud."""
    translate = QCoreApplication.translate
    if order.say is Say.DO_NOT_OPEN:
        return (
            translate("words", "The seller says: do not open it"),
            translate("words", "Receive the box closed, photograph it, and put it aside."),
            "stop",
        )
    if order.say is Say.FILM_OPENING:
        return (
            translate("words", "The seller says: film the opening"),
            translate("words", "Start the camera before the first cut; all sides in sight."),
            "look",
        )
    return (
        translate("words", "The seller says: open and check"),
        translate("words", "Every piece is looked at, also where the box looks whole."),
        "act",
    )


def _beside(own: str, orders: Iterable[StandingOrder], *, of_return: bool) -> str:
    """What is written for this very return goes before; the seller's old list gives way."""
    told = _lines(orders)
    if not told:
        return own
    return f"{own}\n{told}" if of_return else told


def _lines(orders: Iterable[StandingOrder]) -> str:
    return "\n".join(order_words(one) for one in orders)
