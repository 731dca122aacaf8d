"""What is known of the parcel's return before it is opened, as facts for the left card."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.parcels import OuterCondition
from app.domain.reasons import ReturnReason
from ui.formats import day, exact, identifier
from ui.widgets.fact_list import Fact
from ui.words import (
    carrier_name,
    country_name,
    instruction_words,
    language_name,
    method_word,
    payer_word,
    with_comment,
    word,
)

if TYPE_CHECKING:
    from app.queries.arrivals import Arrival, ArrivalHead

translate = QCoreApplication.translate


def facts_of(now: Arrival) -> list[Fact]:
    head = now.head
    return [
        Fact(translate("receiving", "Tracking"), identifier(head.tracking), mono=True),
        Fact(translate("receiving", "Carrier"), carrier_name(head.carrier) if head.carrier else ""),
        Fact(translate("receiving", "Outer condition"), _condition(head), tone="look"),
        Fact(translate("receiving", "Order"), head.order_no, mono=True),
        Fact(translate("receiving", "Buyer"), _buyer(head)),
        *_claims(now),
        Fact(translate("receiving", "Plan"), _plan(head)),
        Fact(translate("receiving", "Seller says"), _instruction(head)),
        _window(head),
    ]


def _instruction(head: ArrivalHead) -> str:
    return instruction_words(head.instruction) if head.return_id else ""


def _condition(head: ArrivalHead) -> str:
    condition = OuterCondition(head.condition)
    return "" if condition is OuterCondition.GOOD else word(condition)


def _buyer(head: ArrivalHead) -> str:
    if not head.return_id:
        return ""
    parts = (
        head.buyer_name,
        country_name(head.buyer_country) if head.buyer_country else "",
        language_name(head.buyer_language) if head.buyer_language else "",
    )
    return " · ".join(part for part in parts if part)


def _plan(head: ArrivalHead) -> str:
    method = method_word(head.plan_method) if head.plan_method else ""
    payer = payer_word(head.fee_payer) if head.fee_payer else ""
    return " · ".join(part for part in (method, payer) if part)


def _claims(now: Arrival) -> list[Fact]:
    """The buyer's words, each once, however many lines say the same."""
    said: dict[str, None] = {}
    for line in now.lines:
        if line.announced:
            said[with_comment(word(ReturnReason(line.reason)), line.comment)] = None
    label = translate("receiving", "Claim") if len(said) < 2 else translate("receiving", "Claims")  # noqa: PLR2004 singular or plural
    return [Fact(label, "\n".join(said))] if said else []


def _window(head: ArrivalHead) -> Fact:
    if head.delivered_at is None or not head.window_days:
        return Fact(translate("receiving", "Return window"), "")
    used = (datetime.now(UTC) - head.delivered_at).days
    text = translate("receiving", "day {used} of {days}").format(used=used, days=head.window_days)
    late = used > head.window_days
    delivered = translate("receiving", "delivered {day}").format(day=day(head.delivered_at))
    return Fact(
        translate("receiving", "Return window"),
        f"{text} · {delivered}",
        tone="stop" if late else None,
        tooltip=exact(head.delivered_at),
    )
