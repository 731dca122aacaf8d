"""The lists of the stock: sums, units, containers, what is in one, what a count found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.containers import ContainerKind, ContainerState
from app.domain.disposition import Disposition
from app.domain.grading.facts import Grade
from app.queries.stock import By
from ui.formats import ago, count, exact
from ui.screens.stock.count import Outcome
from ui.widgets.row_table import Column
from ui.words import word, word_of, zone_word

if TYPE_CHECKING:
    from datetime import datetime

    from app.queries.containers import ContainerRow, PackedUnit
    from app.queries.stock import StockSum, StockUnit
    from ui.screens.stock.count import Difference
    from ui.theme import Tone

TONES: Final[dict[str, Tone]] = {
    ContainerState.OPEN: "act",
    ContainerState.CLOSED: "look",
    ContainerState.STORED: "go",
    ContainerState.OUT: "grey",
    ContainerState.EMPTIED: "grey",
}
OUTCOMES: Final[dict[Outcome, Tone]] = {
    Outcome.MISSING: "stop",
    Outcome.SEALED: "stop",
    Outcome.FOUND: "look",
    Outcome.STRAY: "look",
    Outcome.UNKNOWN: "look",
}


def by_words(by: By) -> str:
    return {
        By.BIN: QCoreApplication.translate("StockScreen", "Bin"),
        By.SKU: QCoreApplication.translate("StockScreen", "SKU"),
        By.SELLER: QCoreApplication.translate("StockScreen", "Seller"),
        By.GRADE: QCoreApplication.translate("StockScreen", "Grade"),
        By.DISPOSITION: QCoreApplication.translate("StockScreen", "Disposition"),
    }[by]


def key_words(by: By, one: StockSum) -> str:
    """What a key of the sums is called; a unit on the floor in an open container has no bin."""
    if by is By.BIN:
        return one.key or QCoreApplication.translate("StockScreen", "In containers on the floor")
    if by is By.GRADE:
        return word_of(Grade, one.key) if one.key else "–"
    if by is By.DISPOSITION:
        return word_of(Disposition, one.key) if one.key else "–"
    unknown = QCoreApplication.translate("StockScreen", "Unknown seller")
    return one.name or (unknown if by is By.SELLER else "–")


def sum_columns(by: By) -> tuple[Column[StockSum], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            by_words(by),
            lambda one: key_words(by, one),
            mono=by in (By.BIN, By.SKU),
            strong=True,
            width="stretch",
        ),
        Column(translate("StockScreen", "Units"), lambda one: count(one.units), "right", width=120),
        Column(
            translate("StockScreen", "Oldest"),
            lambda one: _age(one.oldest),
            "right",
            tooltip=lambda one: exact(one.oldest) if one.oldest else "",
            width=120,
        ),
    )


def unit_columns() -> tuple[Column[StockUnit], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("StockScreen", "Plate"), lambda one: one.lpn, mono=True, strong=True),
        Column(
            translate("StockScreen", "Goods"),
            lambda one: one.title or one.sku,
            width="stretch",
            tooltip=lambda one: f"{one.sku}\n{one.title}\n{one.seller}",
        ),
        Column(translate("StockScreen", "Grade"), lambda one: one.grade or "–"),
        Column(
            translate("StockScreen", "Where"),
            lambda one: " · ".join(part for part in (one.bin, one.container) if part),
            mono=True,
        ),
        Column(
            translate("StockScreen", "Since"),
            lambda one: _age(one.since),
            "right",
            tooltip=lambda one: exact(one.since) if one.since else "",
        ),
    )


def container_columns() -> tuple[Column[ContainerRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("StockScreen", "Container"), lambda one: one.code, mono=True, strong=True),
        Column(translate("StockScreen", "Kind"), lambda one: word_of(ContainerKind, one.kind)),
        Column(
            translate("StockScreen", "What for"),
            lambda one: " · ".join(
                part for part in (word_of(Disposition, one.disposition), one.seller) if part
            ),
            width="stretch",
        ),
        Column(translate("StockScreen", "Units"), lambda one: count(one.units), "right"),
        Column(translate("StockScreen", "Where"), lambda one: one.bin or "–", mono=True),
        Column(
            translate("StockScreen", "State"),
            lambda one: word(ContainerState(one.state)),
            tone=lambda one: TONES[one.state],
        ),
    )


def packed_columns() -> tuple[Column[PackedUnit], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("StockScreen", "Plate"), lambda one: one.lpn, mono=True, strong=True),
        Column(
            translate("StockScreen", "Goods"),
            lambda one: one.title or one.sku,
            width="stretch",
            tooltip=lambda one: one.sku,
        ),
        Column(translate("StockScreen", "SKU"), lambda one: one.sku, mono=True),
        Column(translate("StockScreen", "Grade"), lambda one: one.grade or "–"),
        Column(
            translate("StockScreen", "Packed"),
            lambda one: _age(one.since),
            "right",
            tooltip=lambda one: exact(one.since) if one.since else "",
        ),
    )


def difference_columns() -> tuple[Column[Difference], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("StockScreen", "Plate"), lambda one: one.code, mono=True, strong=True),
        Column(translate("StockScreen", "Goods"), lambda one: one.title or "–", width="stretch"),
        Column(
            translate("StockScreen", "Counted"),
            outcome_words,
            tone=lambda one: OUTCOMES[one.outcome],
        ),
        Column(translate("StockScreen", "Booked in"), lambda one: one.place or "–", mono=True),
        Column(translate("StockScreen", "What to do"), advice_words),
    )


def outcome_words(one: Difference) -> str:
    translate = QCoreApplication.translate
    return {
        Outcome.MISSING: translate("StockScreen", "Missing here"),
        Outcome.SEALED: translate("StockScreen", "Container missing"),
        Outcome.FOUND: translate("StockScreen", "Found here"),
        Outcome.STRAY: translate("StockScreen", "Should be elsewhere"),
        Outcome.UNKNOWN: translate("StockScreen", "Not known"),
    }[one.outcome]


def advice_words(one: Difference) -> str:
    translate = QCoreApplication.translate
    if one.outcome is Outcome.STRAY:
        if not one.zone:
            return translate("StockScreen", "Bring it to the bench")
        text = translate("StockScreen", "Bring it to: {zone}")
        return text.format(zone=zone_word(one.zone))
    return {
        Outcome.MISSING: translate("StockScreen", "Marked as lost"),
        Outcome.SEALED: translate("StockScreen", "Look for it and scan it"),
        Outcome.FOUND: translate("StockScreen", "Booked into this bin"),
        Outcome.UNKNOWN: translate("StockScreen", "Bring it to the bench"),
    }[one.outcome]


def _age(then: datetime | None) -> str:
    return ago(then) if then else "–"
