"""One proposal in the queue: what it is, what is worth knowing of it, how old it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition
from ui.formats import ago, exact, money
from ui.screens.approving.telling import due_words
from ui.widgets.queue_list import QueueCard
from ui.words import word_of

if TYPE_CHECKING:
    from app.queries.approving import Decision
    from ui.theme import Tone

translate = QCoreApplication.translate
AMBER_AFTER_S: Final = 30 * 60
RED_AFTER_S: Final = 2 * 60 * 60


def queue_card(one: Decision, *, mine: bool) -> QueueCard:
    """What stands in the way comes before the value: it says why nothing happens here."""
    now = datetime.now(UTC)
    age = (now - one.since).total_seconds()
    tone: Tone = "grey"
    if age > AMBER_AFTER_S:
        tone = "stop" if age > RED_AFTER_S else "look"
    way, first = word_of(Disposition, one.disposition), _first(one, now, mine=mine)
    title = one.title or one.sku
    line = "\n".join((f"{way} · {first}" if first else way, title))
    if mine:  # a whole sentence: the way goes in front of the title
        line = f"{first}\n{way} · {title}"
    return QueueCard(
        one.id, one.lpn, line, ago(one.since), "grey" if mine else tone, exact(one.since)
    )


def _first(one: Decision, now: datetime, *, mine: bool) -> str:
    if one.held:
        return translate("approving", "On hold")
    if mine:
        return translate("approving", "Yours – another person decides")
    if one.seller_due is not None and not one.answer:
        return due_words(one.seller_due, now)[0]
    if one.answer == "refused":
        return translate("approving", "The seller refuses")
    if one.agreed:
        return translate("approving", "One more has to agree")
    price = money(one.price_minor, one.currency) if one.price_minor else ""
    return translate("approving", "{price} paid").format(price=price) if price else ""
