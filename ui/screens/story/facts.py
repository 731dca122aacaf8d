"""The card beside a story: what the thing is, where it is now, and the numbers it goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.carriers import carrier_name
from app.domain.disposition import Disposition, StepKind
from app.domain.evidence import ProposalState
from app.domain.grading.facts import Grade
from app.domain.parcels import ParcelState
from app.domain.returns import ReturnState
from app.domain.units import UnitState
from app.queries.finding import MatchKind
from app.queries.whereabouts import Waiting
from ui.formats import count, exact, identifier, moment
from ui.places import label_of, place
from ui.widgets.fact_list import Fact
from ui.words import country_name, word, word_of

if TYPE_CHECKING:
    from app.queries.agreements import Said
    from app.queries.whereabouts import ParcelPlace, UnitPlace, Whereabouts
    from ui.theme import Tone

translate = QCoreApplication.translate
SHOWN = 12


def headline_of(now: Whereabouts) -> str:
    """What it is called on the floor."""
    if now.unit is not None:
        return now.unit.title or now.unit.sku or now.unit.lpn
    if now.kind is MatchKind.PARCEL and now.parcels:
        return identifier(now.parcels[0].tracking) or translate("story", "Parcel")
    return now.rma


def number_of(now: Whereabouts) -> str:
    """The number that a scan would find it by again."""
    if now.unit is not None:
        return now.unit.lpn or now.rma
    if now.kind is MatchKind.PARCEL and now.parcels:
        return now.parcels[0].tracking
    return now.rma


def state_of(now: Whereabouts) -> tuple[str, Tone]:
    """The chip beside the headline."""
    if now.unit is not None:
        return _unit_state(now.unit)
    if now.kind is MatchKind.PARCEL and now.parcels:
        state = now.parcels[0].state
        tone: Tone = "look" if state == ParcelState.UNCLAIMED else "act"
        return word_of(ParcelState, state), tone
    return word_of(ReturnState, now.return_state), "act"


def facts_of(now: Whereabouts) -> list[Fact]:
    own = _unit_facts(now.unit) if now.unit is not None else [_waits(now.waiting[0])]
    return [
        *own,
        Fact(translate("story", "RMA"), now.rma, mono=True),
        Fact(translate("story", "Order"), now.order_no, mono=True),
        *[fact for parcel in now.parcels[:SHOWN] for fact in _parcel_facts(parcel)],
        Fact(translate("story", "Seller"), now.seller),
        Fact(translate("story", "Buyer"), _buyer(now)),
        *([] if now.unit else [_units_fact(unit) for unit in now.units[:SHOWN]]),
    ]


def said_facts(said: Said) -> list[Fact]:
    """Who holds it, who agreed, and the certificate of its destruction."""
    held = said.hold
    agreed = ", ".join(dict.fromkeys(one.by_name for one in said.approvals if one.by_name))
    return [
        Fact(translate("story", "Held by"), held.put_name if held else ""),
        Fact(translate("story", "Agreed"), agreed),
        Fact(translate("story", "Certificate"), said.certificate, mono=True),
    ]


def _unit_state(unit: UnitPlace) -> tuple[str, Tone]:
    if unit.state == UnitState.EXECUTED:
        return word(UnitState(unit.state)), "go"
    if unit.state == UnitState.MISSING:
        return word(UnitState(unit.state)), "stop"
    if unit.decision == ProposalState.PROPOSED:
        return word(ProposalState.PROPOSED), "act"
    return word(UnitState(unit.state)), "act"


def _unit_facts(unit: UnitPlace) -> list[Fact]:
    grade = word_of(Grade, unit.grade) if unit.grade else ""
    way = word_of(Disposition, unit.disposition) if unit.disposition else ""
    decision = word_of(ProposalState, unit.decision) if unit.decision else ""
    return [
        Fact(translate("story", "Where it is now"), _place_of(unit)),
        Fact(translate("story", "Grade"), grade),
        Fact(translate("story", "Disposition"), " · ".join(p for p in (way, decision) if p)),
        Fact(translate("story", "Next"), word_of(StepKind, unit.due) if unit.due else ""),
        Fact(translate("story", "Licence plate"), unit.lpn, mono=True),
        Fact(translate("story", "SKU"), unit.sku, mono=True),
        Fact(
            translate("story", "Labels printed again"),
            count(unit.reprints) if unit.reprints else "",
            tone="look",
        ),
    ]


def _place_of(unit: UnitPlace) -> str:
    if unit.state == UnitState.MISSING:
        return translate("story", "It never came")
    if unit.bin:
        return translate("story", "Bin {code}").format(code=unit.bin)
    return _at(unit.waiting)


def _at(waiting: Waiting) -> str:
    if waiting is Waiting.NONE:
        return ""
    return translate("story", "Waits at {place}").format(place=label_of(place(waiting.value)))


def _waits(waiting: Waiting) -> Fact:
    done = translate("story", "Nothing is left to do")
    return Fact(translate("story", "Where it is now"), _at(waiting) or done)


def _parcel_facts(parcel: ParcelPlace) -> list[Fact]:
    carrier = carrier_name(parcel.carrier) if parcel.carrier else ""
    state = word_of(ParcelState, parcel.state)
    came = moment(parcel.arrived_at) if parcel.arrived_at else ""
    return [
        Fact(
            translate("story", "Parcel"),
            identifier(parcel.tracking) or translate("story", "no number"),
            mono=True,
        ),
        Fact(
            carrier or translate("story", "State"),
            " · ".join(part for part in (state, came) if part),
            tooltip=exact(parcel.arrived_at) if parcel.arrived_at else "",
        ),
    ]


def _buyer(now: Whereabouts) -> str:
    country = country_name(now.buyer_country) if now.buyer_country else ""
    return " · ".join(part for part in (now.buyer_name, country) if part)


def _units_fact(unit: UnitPlace) -> Fact:
    return Fact(
        unit.lpn or unit.sku,
        " · ".join(part for part in (unit.title or unit.sku, _unit_state(unit)[0]) if part),
    )
