"""One proposal in the queue: what it is, what is worth knowing of it, how old it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.disposition import Disposition
from ui.ageing import waited
from ui.formats import exact, money
from ui.screens.approving.telling import due_words
from ui.widgets.queue_list import QueueCard
from ui.words import word_of

if TYPE_CHECKING:
    from app.queries.approving import Decision

translate = QCoreApplication.translate


def queue_card(one: Decision, *, mine: bool) -> QueueCard:
    """What stands in the way comes before the value: it says why nothing happens here."""
    now = datetime.now(UTC)
    age, tone = waited("approve", one.since, now)
    way, first = word_of(Disposition, one.disposition), _first(one, now, mine=mine)
    title = one.title or one.sku
    line = "\n".join((f"{way} · {first}" if first else way, title))
    if mine:  # a whole sentence: the way goes in front of the title
        line = f"{first}\n{way} · {title}"
    return QueueCard(one.id, one.lpn, line, age, "grey" if mine else tone, exact(one.since))


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
