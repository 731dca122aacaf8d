"""The selected return: its lines and claims, what is planned, and its parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parcels import ParcelState
from app.domain.reasons import ReturnReason
from ui.formats import day, exact, identifier, moment, money
from ui.theme import current
from ui.widgets.card import Card
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import (
    carrier_name,
    country_name,
    instruction_words,
    method_word,
    payer_word,
    slot_word,
    spoken_name,
    word,
    word_of,
)

if TYPE_CHECKING:
    from app.config import DataFolder
    from app.queries.arrivals import ArrivalHead, ArrivalLine
    from app.queries.requests import RequestDetail, RequestParcel

TALL: Final = 216


class DetailCard(Card):
    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._folder = folder
        self.photos = PhotoStrip(size=(84, 62), parent=self)
        self.lines = FactList(beside=True)
        self.facts = FactList(beside=True)
        self._sides = QHBoxLayout()
        self._sides.addWidget(Scroller(self.lines, self), 1)
        self._sides.addWidget(Scroller(self.facts, self), 1)
        self._claim = QVBoxLayout()
        self._claim.addWidget(Text(self.tr("What the buyer sent"), "heading", parent=self))
        self._claim.addWidget(Scroller(self.photos, self), 1)
        self._sides.addLayout(self._claim, 1)
        self.add(self._sides, 1)
        self._fit_sides()
        self.hide()

    def show_detail(self, detail: RequestDetail) -> None:
        head = detail.announced.head
        self.set_title(f"{head.rma} · {head.seller}")
        self.lines.show_facts([self._line(line) for line in detail.announced.lines])
        self.facts.show_facts(
            [
                *(self._parcel(parcel) for parcel in detail.parcels),
                Fact(self.tr("Buyer"), _buyer(head)),
                Fact(self.tr("Plan"), _plan(head)),
                Fact(self.tr("Seller says"), instruction_words(head.instruction)),
                Fact(
                    self.tr("Delivered"),
                    self._window(head),
                    tooltip=exact(head.delivered_at) if head.delivered_at else "",
                ),
            ]
        )

        self.photos.show_photos(
            [
                Photo(
                    photo.slot,
                    slot_word(photo.slot),
                    self._folder.thumbnail(photo.sha256),
                    self._folder.photo(photo.sha256),
                )
                for photo in detail.claim_photos
            ]
        )

    def _line(self, line: ArrivalLine) -> Fact:
        """How many of how many, what it is, and the buyer's claim in the buyer's words."""
        here = line.received + line.extra
        counted = f"{here}/{line.announced}" if line.announced else f"+{here}"
        price = money(line.price_minor, line.currency) if line.price_minor else ""
        said = " · ".join(part for part in (line.sku, line.gtin, price) if part)
        claim = word_of(ReturnReason, line.reason) if line.announced else ""
        if line.comment:
            claim = f"{claim}: “{line.comment}”"
        missing = self.tr("%n missing", "", line.missing) if line.missing else ""
        told = (line.title if line.title != line.sku else "", said, claim, missing)
        return Fact(counted, "\n".join(part for part in told if part))

    def _parcel(self, parcel: RequestParcel) -> Fact:
        state = word(ParcelState(parcel.state))
        if parcel.arrived_at is not None:
            state = f"{state} {moment(parcel.arrived_at)}"
        carrier = carrier_name(parcel.carrier) if parcel.carrier else ""
        told = (identifier(parcel.tracking), carrier, state)
        return Fact(self.tr("Parcel"), " · ".join(part for part in told if part))

    def _window(self, head: ArrivalHead) -> str:
        if head.delivered_at is None:
            return ""
        days = self.tr("%n day(s) to return it", "", head.window_days) if head.window_days else ""
        return " · ".join(part for part in (day(head.delivered_at), days) if part)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_sides()

    def _fit_sides(self) -> None:
        self._sides.setSpacing(current().px(24))
        self.setFixedHeight(current().px(TALL))


def _buyer(head: ArrivalHead) -> str:
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
