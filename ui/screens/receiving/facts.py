"""What is known of the parcel's return before it is opened, as facts for the left card."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.parcels import OuterCondition, RefusalReason
from app.domain.reasons import ReturnReason
from app.domain.weighing import WeightSignal, weight_news
from app.queries.orders import sayings_of
from ui.formats import ago, day, exact, identifier, kilograms, moment
from ui.widgets.fact_list import Fact
from ui.words import (
    carrier_name,
    country_name,
    method_word,
    payer_word,
    spoken_name,
    with_comment,
    word,
    word_of,
)
from ui.words.instructing import arrival_says

if TYPE_CHECKING:
    from app.domain.deadlines import RefundDue
    from app.queries.arrivals import Arrival, ArrivalHead

translate = QCoreApplication.translate


def facts_of(now: Arrival, due: RefundDue | None = None) -> list[Fact]:
    head = now.head
    return [
        *_refusal(now),
        Fact(translate("receiving", "Outer condition"), _condition(head), tone="look"),
        _weight(now),
        *_further(now),
        *_claims(now),
        Fact(translate("receiving", "Plan"), _plan(head)),
        Fact(translate("receiving", "Seller says"), _instruction(now)),
        _window(head),
        _refund(due),
        Fact(translate("receiving", "Buyer"), _buyer(head)),
        Fact(translate("receiving", "Order"), head.order_no, mono=True),
        Fact(translate("receiving", "Tracking"), identifier(head.tracking), mono=True),
        Fact(translate("receiving", "Carrier"), carrier_name(head.carrier) if head.carrier else ""),
    ]


def name_of(head: ArrivalHead) -> str:
    """What people call the parcel."""
    return head.rma or identifier(head.tracking)


def weight_words(now: Arrival) -> str:
    """What the weight says about the goods; "" where it says nothing."""
    news = weight_news(now.head.weight_g, now.goods_g())
    if news is None:
        return ""
    text = (
        translate("receiving", "{weight} lighter than the goods: look for missing pieces")
        if news.signal is WeightSignal.LIGHTER
        else translate("receiving", "{weight} heavier than the goods: look for extra pieces")
    )
    return text.format(weight=kilograms(news.by_g))


def refusal_words(now: Arrival) -> str:
    """``Damaged beyond acceptance: “wet through” · 20 Nov 14:02, Ines``."""
    refusal = now.refusal
    if refusal is None:
        return ""
    why = with_comment(word_of(RefusalReason, refusal.reason), refusal.note)
    return " · ".join(part for part in (why, moment(refusal.at), refusal.by_name) if part)


def _refusal(now: Arrival) -> list[Fact]:
    """Said as long as it holds: one that was taken in after all keeps it in its story."""
    refusal = now.refusal
    if refusal is None or now.head.parcel_state not in ("refused", "misdirected", "forwarded"):
        return []
    facts = [Fact(translate("receiving", "Refused because"), refusal_words(now), tone="stop")]
    if refusal.forwarded_at is not None:
        carrier = carrier_name(refusal.carrier) if refusal.carrier else ""
        parts = (carrier, identifier(refusal.tracking), moment(refusal.forwarded_at))
        text = " · ".join(part for part in parts if part)
        facts.append(Fact(translate("receiving", "Forwarded by"), text))
    return facts


def _weight(now: Arrival) -> Fact:
    label = translate("receiving", "Weight")
    if not now.head.weight_g:
        return Fact(label, "")
    news = weight_words(now)
    text = " · ".join(part for part in (kilograms(now.head.weight_g), news) if part)
    return Fact(label, text, tone="look" if news else None)


def _further(now: Arrival) -> list[Fact]:
    names = "\n".join(" · ".join(p for p in (one.rma, one.buyer_name) if p) for one in now.further)
    return [Fact(translate("receiving", "Also in this parcel"), names)] if names else []


def _refund(due: RefundDue | None) -> Fact:
    label = translate("receiving", "Refund due")
    if due is None:
        return Fact(label, "")
    late = due.at < datetime.now(UTC)
    text = (
        translate("receiving", "{day}, {ago} ago · {article}")
        if late
        else translate("receiving", "{day}, in {ago} · {article}")
    )
    told = text.format(day=day(due.at), ago=ago(due.at), article=due.article)
    return Fact(label, told, tone="stop" if late else None, tooltip=exact(due.at))


def _instruction(now: Arrival) -> str:
    return arrival_says(now, sayings_of(now, datetime.now(UTC))) if now.head.return_id else ""


def _condition(head: ArrivalHead) -> str:
    condition = OuterCondition(head.condition)
    return "" if condition is OuterCondition.GOOD else word(condition)


def _buyer(head: ArrivalHead) -> str:
    if not head.return_id:
        return ""
    parts = (
        head.buyer_name,
        country_name(head.buyer_country) if head.buyer_country else "",
        spoken_name(head.buyer_language) if head.buyer_language else "",
    )
    return " · ".join(part for part in parts if part)


def _plan(head: ArrivalHead) -> str:
    method = method_word(head.plan_method) if head.plan_method else ""
    payer = payer_word(head.fee_payer) if head.fee_payer else ""
    return " · ".join(part for part in (method, payer) if part)


def _claims(now: Arrival) -> list[Fact]:
    """The buyer's words, each once, however many lines say the same, and their language."""
    language = now.head.buyer_language
    said: dict[str, None] = {}
    for line in now.lines:
        if line.announced:
            claim = with_comment(word(ReturnReason(line.reason)), line.comment)
            foreign = bool(line.comment and language)
            said[f"{claim} ({spoken_name(language)})" if foreign else claim] = None
    label = translate("receiving", "Claim") if len(said) < 2 else translate("receiving", "Claims")  # noqa: PLR2004 singular or plural
    return [Fact(label, "\n".join(said))] if said else []


def _window(head: ArrivalHead) -> Fact:
    if head.delivered_at is None or not head.window_days:
        return Fact(translate("receiving", "Return window"), "")
    used = (datetime.now(UTC) - head.delivered_at).days
    left = head.window_days - used
    late = left < 0
    text = (
        translate("receiving", "{days} d over") if late else translate("receiving", "{days} d left")
    ).format(days=abs(left))
    delivered = translate("receiving", "delivered {day}").format(day=day(head.delivered_at))
    return Fact(
        translate("receiving", "Return window"),
        f"{text} · {delivered}",
        tone="stop" if late else None,
        tooltip=exact(head.delivered_at),
    )
