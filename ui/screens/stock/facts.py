"""A unit's place and a container's life as label and value, and what the band says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.domain.containers import ContainerKind, ContainerState
from app.domain.disposition import Disposition
from app.domain.grading.facts import Grade
from app.domain.units import UnitState
from ui.formats import ago, count, exact, identifier, moment
from ui.hold_words import hold_headline, hold_sentence
from ui.widgets.fact_list import Fact
from ui.words import word_of

if TYPE_CHECKING:
    from app.queries.containers import ContainerRow
    from app.queries.placed import Found
    from ui.widgets.verdict_band import Verdict

translate = QCoreApplication.translate


class Told(NamedTuple):
    verdict: Verdict
    headline: str
    detail: str


def told_unit(found: Found) -> Told:
    """Where it is, in one sentence; then what the next scan does, or why nothing may be done."""
    told = _told_place(found)
    if found.hold is None or found.out or found.lost:
        return told
    detail = f"{hold_headline(found.hold)}. {hold_sentence(found.hold)}"
    return told._replace(verdict="look", detail=detail)


def _told_place(found: Found) -> Told:
    lpn = found.lpn
    if found.out:
        text = translate("StockScreen", "{lpn} has left the house")
        inside = translate("StockScreen", "In container {code}.").format(code=found.container)
        return Told("look", text.format(lpn=lpn), inside)
    if found.lost:
        text = translate("StockScreen", "{lpn} is lost")
        hint = translate(
            "StockScreen", "Last booked in {bin}. If you hold it, scan the bin it goes to."
        )
        return Told("stop", text.format(lpn=lpn), hint.format(bin=found.lost))
    if found.bin:
        text = translate("StockScreen", "{lpn} is in {bin}").format(lpn=lpn, bin=found.bin)
        return Told("go", text, translate("StockScreen", "Scan a bin or a container to move it."))
    if found.container:
        return _in_container(found)
    if found.state == UnitState.DISPOSITIONED:
        text = translate("StockScreen", "{lpn} is on the bench").format(lpn=lpn)
        hint = translate("StockScreen", "Decided, not put away. Scan a container to pack it.")
        return Told("look", text, hint)
    text = translate("StockScreen", "{lpn} is on the bench").format(lpn=lpn)
    hint = translate("StockScreen", "It came in parcel {tracking} and is not put away yet.")
    return Told("look", text, hint.format(tracking=identifier(found.tracking)))


def _in_container(found: Found) -> Told:
    text = translate("StockScreen", "{lpn} is in {bin}").format(lpn=found.lpn, bin=found.container)
    if found.container_bin:
        hint = translate("StockScreen", "The container stands in {bin}.")
        return Told("go", text, hint.format(bin=found.container_bin))
    return Told("go", text, translate("StockScreen", "The container stands on the floor."))


def unit_facts(found: Found) -> list[Fact]:
    since = f"{ago(found.since)} · {moment(found.since)}" if found.since else ""
    return [
        Fact(translate("StockScreen", "Bin"), found.bin or found.container_bin, mono=True),
        Fact(translate("StockScreen", "Container"), found.container, mono=True),
        Fact(translate("StockScreen", "Lost from"), found.lost, mono=True, tone="stop"),
        Fact(
            translate("StockScreen", "Since"),
            since,
            tooltip=exact(found.since) if found.since else "",
        ),
        Fact(translate("StockScreen", "By"), found.by_name if found.since else ""),
        Fact(translate("StockScreen", "SKU"), found.sku, mono=True),
        Fact(translate("StockScreen", "Seller"), found.seller),
        Fact(translate("StockScreen", "Grade"), word_of(Grade, found.grade) if found.grade else ""),
        Fact(
            translate("StockScreen", "Disposition"),
            word_of(Disposition, found.disposition) if found.disposition else "",
        ),
    ]


def told_container(row: ContainerRow) -> Told:
    code = row.code
    contents = translate("StockScreen", "{kind} for “{disposition}”, units: {units}.").format(
        kind=word_of(ContainerKind, row.kind),
        disposition=word_of(Disposition, row.disposition),
        units=count(row.units),
    )
    headline, hint, verdict = _states(row)
    return Told(verdict, headline.format(code=code, bin=row.bin), f"{contents} {hint}".strip())


def _states(row: ContainerRow) -> tuple[str, str, Verdict]:
    if row.state == ContainerState.OPEN:
        return (
            translate("StockScreen", "{code} is open"),
            translate("StockScreen", "Scan units into it."),
            "go",
        )
    if row.unread:
        return (
            translate("StockScreen", "Scan the label on {code}"),
            translate("StockScreen", "Then it is put away or sent out."),
            "look",
        )
    if row.state == ContainerState.CLOSED:
        return (
            translate("StockScreen", "{code} is closed"),
            translate("StockScreen", "Scan a bin to put it away, or send it out."),
            "go",
        )
    if row.state == ContainerState.STORED:
        return (
            translate("StockScreen", "{code} stands in {bin}"),
            translate("StockScreen", "Scan another bin to move it, or send it out."),
            "go",
        )
    if row.state == ContainerState.OUT:
        return (translate("StockScreen", "{code} has left the house"), "", "look")
    return (
        translate("StockScreen", "{code} is empty"),
        translate("StockScreen", "It may be opened again."),
        "look",
    )


def container_facts(row: ContainerRow) -> list[Fact]:
    weight = translate("StockScreen", "{kilograms} kg").format(
        kilograms=f"{row.weight_g / 1000:.2f}"
    )
    opened = f"{moment(row.opened_at)} · {row.opened_by}" if row.opened_at else ""
    return [
        Fact(translate("StockScreen", "State"), word_of(ContainerState, row.state)),
        Fact(translate("StockScreen", "What for"), word_of(Disposition, row.disposition)),
        Fact(translate("StockScreen", "Whose goods"), row.seller),
        Fact(translate("StockScreen", "Units"), count(row.units)),
        Fact(translate("StockScreen", "Bin"), row.bin, mono=True),
        Fact(translate("StockScreen", "Weight"), weight if row.weight_g else ""),
        Fact(translate("StockScreen", "Opened"), opened),
        Fact(translate("StockScreen", "Closed"), moment(row.closed_at) if row.closed_at else ""),
        Fact(translate("StockScreen", "Left"), moment(row.sent_at) if row.sent_at else ""),
        Fact(translate("StockScreen", "Taken by"), row.carrier),
        Fact(translate("StockScreen", "Their number"), row.reference),
    ]
