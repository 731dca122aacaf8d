"""The words for an unclaimed parcel, for a return it could belong to, and for why."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.carriers import carrier_name
from app.domain.parcels import OuterCondition, ParcelState, RefusalReason, waits_until
from app.domain.returns import ReturnState
from app.queries.claim_hints import WEIGHTS, Hint
from app.queries.kept import is_overdue
from ui.ageing import waited
from ui.formats import ago, count, day, exact, identifier, kilograms, moment
from ui.widgets.fact_list import Fact
from ui.widgets.queue_list import QueueCard
from ui.words import country_name, series, with_comment, word, word_of
from ui.words.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.queries.arrivals import Arrival, WaitingParcel
    from app.queries.claim_hints import RankedReturn
    from ui.theme import Tone

translate = QCoreApplication.translate
SHOWN: Final = 6
HINTS: Final = {
    Hint.SAME_TRACKING: QT_TRANSLATE_NOOP("unclaimed", "same tracking number"),
    Hint.CLOSE_TRACKING: QT_TRANSLATE_NOOP("unclaimed", "tracking number almost the same"),
    Hint.NOTED: QT_TRANSLATE_NOOP("unclaimed", "named in the note"),
    Hint.SAME_GOODS: QT_TRANSLATE_NOOP("unclaimed", "same article inside"),
    Hint.SAME_CARRIER: QT_TRANSLATE_NOOP("unclaimed", "same carrier"),
    Hint.SAME_COUNTRY: QT_TRANSLATE_NOOP("unclaimed", "posted in the buyer's country"),
    Hint.RIGHT_TIME: QT_TRANSLATE_NOOP("unclaimed", "asked for shortly before it came"),
    Hint.NOTHING_EXPECTED: QT_TRANSLATE_NOOP("unclaimed", "nothing more is expected"),
}
STRONG: Final = {Hint.SAME_TRACKING, Hint.CLOSE_TRACKING, Hint.NOTED}
FITS: Final = 20  # signs of a number beside its age


def hint_word(hint: Hint) -> str:
    return translate("unclaimed", HINTS[hint])


def why_words(owner: RankedReturn) -> str:
    return series(hint_word(hint) for hint in owner.hints)


def score_words(owner: RankedReturn) -> str:
    """How the order among the candidates comes about, hint by hint."""
    lines = [f"{WEIGHTS[hint]:+d}  {hint_word(hint)}" for hint in owner.hints]
    total = translate("unclaimed", "{weight} in all").format(weight=f"{owner.weight:+d}")
    return "\n".join([*lines, total]) if lines else ""


def parcel_card(parcel: WaitingParcel, days: int) -> QueueCard:
    """``days`` is how long an unclaimed parcel waits here."""
    astray = parcel.state == ParcelState.MISDIRECTED
    overdue = is_overdue(parcel, days, datetime.now(UTC))
    inside = translate("unclaimed", "inside: {count}").format(count=count(parcel.units))
    carrier = carrier_name(parcel.carrier) if parcel.carrier else ""
    line = " · ".join(
        part
        for part in (
            word(ParcelState.MISDIRECTED) if astray else "",
            translate("unclaimed", "overdue") if overdue else "",
            carrier,
            inside if parcel.units else "",
            parcel.note,
        )
        if part
    )
    grouped = identifier(parcel.tracking)
    # The last digits tell parcels apart: better without the groups than without the end.
    code = grouped if len(grouped) <= FITS else parcel.tracking
    code = code or translate("unclaimed", "No number")
    chip, tone = waited("unclaimed", parcel.arrived_at)
    if overdue:
        tone = "stop"
    return QueueCard(parcel.id, code, line, chip, tone, exact(parcel.arrived_at))


def parcel_facts(parcel: Arrival, days: int = 0) -> list[Fact]:
    """``days`` is how long an unclaimed parcel waits here; 0 leaves that out."""
    head = parcel.head
    condition = OuterCondition(head.condition)
    came = ""
    if head.arrived_at is not None:
        text = translate("unclaimed", "{time}, by {name}")
        came = text.format(time=moment(head.arrived_at), name=head.arrived_by)
    return [
        Fact(translate("unclaimed", "Tracking"), identifier(head.tracking), mono=True),
        Fact(translate("unclaimed", "Carrier"), carrier_name(head.carrier) if head.carrier else ""),
        Fact(translate("unclaimed", "Arrived"), came),
        Fact(
            translate("unclaimed", "Outside"),
            "" if condition is OuterCondition.GOOD else word(condition),
            tone="look",
        ),
        Fact(translate("unclaimed", "Weight"), kilograms(head.weight_g) if head.weight_g else ""),
        _waits(parcel, days),
        _refused(parcel),
        Fact(translate("unclaimed", "Note"), head.note),
        Fact(translate("unclaimed", "Inside"), _inside(parcel)),
    ]


def _waits(parcel: Arrival, days: int) -> Fact:
    head = parcel.head
    label = translate("unclaimed", "Waits until")
    if not days or head.arrived_at is None or head.parcel_state != ParcelState.UNCLAIMED:
        return Fact(label, "")
    until = waits_until(head.arrived_at, str(days))
    if until > datetime.now(UTC):
        text = translate("unclaimed", "{day}, {ago} left. Then a supervisor may time it out.")
        return Fact(label, text.format(day=day(until), ago=ago(until)), tooltip=exact(until))
    text = translate("unclaimed", "{day}, overdue for {ago}. F6 makes what is in it the station's.")
    late = text.format(day=day(until), ago=ago(until))
    return Fact(label, late, tone="stop", tooltip=exact(until))


def _refused(parcel: Arrival) -> Fact:
    refusal = parcel.refusal
    if refusal is None or parcel.head.parcel_state != ParcelState.MISDIRECTED:
        return Fact(translate("unclaimed", "Kept because"), "")
    why = with_comment(word_of(RefusalReason, refusal.reason), refusal.note)
    return Fact(translate("unclaimed", "Kept because"), why, tone="look")


def owner_card(owner: RankedReturn) -> QueueCard:
    found = owner.found
    who = " · ".join(
        part for part in (found.buyer_name, _country(found.buyer_country), found.seller) if part
    )
    why = why_words(owner)
    text, tone = likelihood(owner)
    line = "\n".join((f"{who} · {_goods(owner)}", why)) if why else f"{who} · {_goods(owner)}"
    told = "\n".join(part for part in (line, score_words(owner)) if part)
    return QueueCard(found.id, f"{found.rma}  {found.order_no}", line, text, tone, told)


def owner_facts(owner: RankedReturn) -> list[Fact]:
    found = owner.found
    numbers = ", ".join(identifier(one.tracking) for one in found.parcels if one.tracking)
    asked = day(found.requested_at) if found.requested_at else ""
    return [
        Fact(translate("unclaimed", "RMA"), found.rma, mono=True),
        Fact(translate("unclaimed", "Order"), found.order_no, mono=True),
        Fact(
            translate("unclaimed", "Buyer"),
            " · ".join(p for p in (found.buyer_name, _country(found.buyer_country)) if p),
        ),
        Fact(translate("unclaimed", "Seller"), found.seller),
        Fact(
            translate("unclaimed", "State"),
            " · ".join(p for p in (word_of(ReturnState, found.state), asked) if p),
        ),
        Fact(translate("unclaimed", "Expected parcel"), numbers, mono=True),
        Fact(translate("unclaimed", "Expected inside"), _goods(owner, several="\n")),
    ]


def likelihood(owner: RankedReturn) -> tuple[str, Tone]:
    """A number speaks for one return alone; the same article is in many."""
    if STRONG & set(owner.hints):
        return translate("unclaimed", "likely"), "go"
    if Hint.NOTHING_EXPECTED in owner.hints:
        return translate("unclaimed", "unlikely"), "look"
    return (translate("unclaimed", "possible"), "act") if owner.hints else ("", "grey")


def _inside(parcel: Arrival) -> str:
    unknown = translate("unclaimed", "not known yet")
    lines = [f"{unit.lpn}  {unit.title or unit.sku or unknown}" for unit in parcel.units[:SHOWN]]
    more = len(parcel.units) - SHOWN
    if more > 0:
        lines.append(translate("unclaimed", "and {count} more").format(count=count(more)))
    return "\n".join(lines) or translate("unclaimed", "Nobody has looked yet")


def _goods(owner: RankedReturn, several: str = ", ") -> str:
    one = translate("unclaimed", "{count} × {title}")
    return several.join(
        one.format(count=line.announced, title=line.title or line.sku)
        for line in owner.found.lines[:SHOWN]
    )


def _country(code: str) -> str:
    return country_name(code) if code else ""
