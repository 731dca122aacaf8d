"""Receive as the inspector sees it: scan field, verdict, what is expected, what is here, next."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.disposition import Say
from app.domain.identifiers import ScanKind
from app.domain.parcels import REFUSABLE, ParcelState
from app.domain.units import UnitState
from app.queries.arrivals import WaitingParcel
from app.queries.orders import opening_of
from ui.camera.photographer import Photographer
from ui.formats import clock, identifier, kilograms, moment
from ui.messages import sentence_for, title_for
from ui.screen import PhotoPlace
from ui.screens.receiving.batch_page import BatchPage
from ui.screens.receiving.facts import facts_of, name_of, refusal_words, weight_words
from ui.screens.receiving.keys import ReceivingKeys
from ui.screens.receiving.lines_view import LinesView
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import FactList
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.photo_viewer import leave_viewer
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scan_field import ScanField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.widgets.verdict_band import VerdictBand
from ui.words import carrier_name, slot_word, word
from ui.words.instructing import opening_words

if TYPE_CHECKING:
    from pathlib import Path

    from app.config import DataFolder
    from app.errors import StationError
    from app.queries.arrivals import Arrival
    from app.queries.scanned import Scanned
    from app.store.picture_quality import Flaw
    from ui.screens.receiving.presenter import ReceivingPresenter
    from ui.theme import Tone
    from ui.widgets.verdict_band import Verdict

LATEST: Final = 12
LOOK: Final = frozenset({"missing", "extra", "condition", "wrong", "joined", "closed"})
AFTER_ALL: Final = frozenset({ParcelState.REFUSED, ParcelState.MISDIRECTED, ParcelState.LOST})
AWAY: Final = AFTER_ALL | {ParcelState.FORWARDED}


class ReceivingScreen(ReceivingKeys):
    presenter: ReceivingPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self.scan_field = ScanField(self.tr("Scan a parcel, or type its number and press Enter"))
        self.band = VerdictBand(parent=self)
        self.order = Banner(parent=self)
        self.facts = FactList(parent=self)
        self.lines = LinesView(self)
        self.photos = PhotoStrip(parent=self)
        self.latest = RowTable[WaitingParcel](
            Column(self.tr("Received"), lambda one: clock(one.arrived_at)),
            Column(self.tr("RMA"), lambda one: one.rma, mono=True),
            Column(
                self.tr("Tracking"),
                lambda one: identifier(one.tracking),
                mono=True,
                width="stretch",
            ),
            Column(self.tr("Units"), lambda one: str(one.units), "right"),
            Column(
                self.tr("State"), lambda one: word(ParcelState(one.state)), tone=_tone_of_parcel
            ),
        )
        self._latest = RowView(
            self.latest,
            empty=self.tr("Nothing has come in yet today."),
            key=lambda one: one.id,
            row_height=40,
            parent=self,
        )
        self._latest.opened.connect(lambda one: self.presenter.open_parcel(one.id))
        self.empty = EmptyState("receive", parent=self)
        self.batch = BatchPage(self.band, self)
        self.batch.left.connect(self._on_single)
        self.batch.told.connect(self.told)
        self.batch.hide()
        self._lay_out()
        self.scan_field.scanned.connect(self.typed)
        self.scan_field.picture_pasted.connect(self.photos.paste)
        self.photos.photo_wanted.connect(self._on_photo_wanted)
        self.photos.photos_offered.connect(self._on_photos)
        self.photographer = Photographer(folder.path, self)
        self.photographer.told.connect(self.noted)
        self.photographer.finished.connect(self.scan_field.take_focus)

    def meet_presenter(self, presenter: ReceivingPresenter) -> None:
        self.presenter = presenter
        self.primary.clicked.connect(presenter.primary)
        self.second.clicked.connect(presenter.second_box)
        self.show_ready()

    # what the window asks

    def entered(self) -> None:
        self.scan_field.take_focus()

    def wants(self, scan: Scanned) -> bool:
        return not self.batch.isVisibleTo(self) and self.presenter.wants(scan)

    def claims(self, scan: Scanned) -> bool:
        """All that comes in, known or not; a shelf or a box of ours is other work."""
        return scan.kind not in (ScanKind.BIN, ScanKind.CONTAINER)

    def sorts_out(self, scan: Scanned) -> bool:
        """A pallet keeps apart what is odd, until the end."""
        return self.batch.isVisibleTo(self) or self.presenter.sorts_out(scan)

    def take_scan(self, scan: Scanned) -> None:
        self.photographer.leave()
        leave_viewer()
        self.scan_field.show_scan(scan.raw)
        if self.batch.isVisibleTo(self):
            self.batch.presenter.scanned(scan)
        else:
            self.presenter.scanned(scan)

    def show_target(self, target: str) -> None:
        if self.batch.isVisibleTo(self):
            self._show_batch(shown=False)
        self.scan_field.clear()
        self.presenter.open_parcel(target)

    def photo_place(self) -> PhotoPlace | None:
        if self._now is None or not self._now.head.parcel_id:
            return None
        head = self._now.head
        return PhotoPlace(head.parcel_id, name_of(head))

    def take_photos(self, paths: list[Path]) -> None:
        self._add_photos(paths, "")

    # what the presenter shows

    def show_ready(self) -> None:
        self._now = None
        self.band.show_idle(
            self.tr("Ready to scan"), self.tr("The scan of an expected parcel receives it.")
        )
        self.empty.show_words(
            self.tr("Scan the next parcel"),
            self.tr("Any code on it will do: tracking, RMA, order, licence plate, article."),
            "receive",
        )
        self.scan_field.clear()
        self._show_empty(empty=True)
        self._name_primary(self.tr("Receive all"), enabled=False)
        self._enable(parcel=False, units=False)
        self.scan_field.take_focus()

    def show_busy(self, raw: str) -> None:
        self.band.show_busy(self.tr("Looking up {code}").format(code=identifier(raw)[:60]))

    def show_arrival(self, now: Arrival) -> None:
        self._now = now
        self._show_empty(empty=False)
        self.facts.show_facts(facts_of(now, self.presenter.refund_due(now)))
        self.lines.show_parcel(now)
        self._show_order(now)
        self._show_photos(now)
        self._name_primary_for(now)
        self._enable(parcel=bool(now.head.parcel_id), units=bool(now.units))
        gone = now.head.parcel_state in AWAY
        self.missing.setEnabled(bool(now.outstanding) and not gone)
        self.quantity.setEnabled(bool(now.outstanding) and not gone)
        self.extra.setEnabled(bool(now.head.parcel_id) and not gone)
        self.refuse.setEnabled(now.head.parcel_state in REFUSABLE and not now.units)
        self.scan_field.take_focus()

    def show_expected(self, now: Arrival) -> None:
        self.show_arrival(now)
        if now.head.return_id:
            announced = sum(line.announced for line in now.lines)
            items = self.tr("%n item(s)", "", now.outstanding if now.before else announced)
            headline = self.tr("Expected: {rma}, {items}")
            ordered = opening_of(now, datetime.now(UTC))
            loud = ordered is not None and ordered.say is not Say.OPEN_AND_CHECK
            told = headline.format(rma=now.head.rma, items=items)
            # Who only listens hears that this box is not opened like any other.
            self.band.show_verdict("look" if loud else "go", told, self._context(now))
        else:
            self.band.show_verdict(
                "look",
                self.tr("Registered as unclaimed"),
                self.tr("Take photos, register what is inside. It waits until it is claimed."),
            )

    def show_again(self, now: Arrival) -> None:
        self.show_arrival(now)
        head = now.head
        if head.parcel_state in AWAY:
            state = word(ParcelState(head.parcel_state))
            because = refusal_words(now) or self._received_words(now)
            headline = self.tr("{state}: {parcel}").format(state=state, parcel=name_of(head))
            self.band.show_verdict("stop", headline, because)
        elif head.parcel_state == ParcelState.UNCLAIMED:
            self.band.show_verdict(
                "look", self.tr("Unclaimed parcel"), self._received_words(now), quiet=False
            )
        elif now.outstanding:
            count = self.tr("%n item(s) outstanding", "", now.outstanding)
            self.band.show_verdict("look", f"{head.rma}: {count}", self._received_words(now))
        else:
            self.band.show_verdict(
                "look",
                self.tr("Already received: {rma}").format(rma=name_of(head)),
                self._received_words(now),
            )

    def show_progress(self, now: Arrival, what: str, count: int) -> None:
        self.show_arrival(now)
        words = {
            "received": self.tr("%n unit(s) received", "", count),
            "missing": self.tr("%n unit(s) missing", "", count),
            "inside": self.tr("Unit %n of this parcel registered", "", len(now.units)),
            "wrong": self.tr("Wrong item registered, the announced one is missing"),
            "joined": self.tr("Also in this parcel: {rma}").format(
                rma=now.further[-1].rma if now.further else ""
            ),
            "closed": self.tr("Box is empty"),
            "weight": self.tr("Weighs {weight}").format(weight=kilograms(now.head.weight_g)),
            "extra": self.tr("Extra unit registered"),
            "condition": self.tr("Outer condition noted"),
            "photo": self.tr("Photo kept"),
            "label": self.tr("Label printed again"),
        }
        left = now.outstanding
        rest = self.tr("%n item(s) outstanding", "", left) if left else self.tr("Parcel complete")
        if not now.head.return_id:
            rest = self.tr("The scan of the next parcel finishes it")
        news = weight_words(now) if what == "weight" else ""
        kind: Verdict = "look" if what in LOOK or news else "go"
        rest = news or rest
        self.band.show_verdict(kind, words[what], f"{name_of(now.head)} · {rest}")

    def show_unit(self, now: Arrival, lpn: str, state: str) -> None:
        self.show_arrival(now)
        self.band.show_verdict(
            "look",
            self.tr("Known unit: {lpn}").format(lpn=lpn),
            f"{word(UnitState(state))} · {name_of(now.head)}",
        )

    def show_unannounced(self, code: str, carrier: str) -> None:
        self._now = None
        self.band.show_verdict(
            "stop",
            self.tr("Nobody announced this"),
            " · ".join(
                part
                for part in (
                    identifier(code),
                    carrier_name(carrier) if carrier else "",
                    self.tr("F1 registers it as unclaimed"),
                )
                if part
            ),
        )
        self.empty.show_words(
            self.tr("Not announced"),
            self.tr("Check the label for another number, or register the parcel as unclaimed."),
            "unclaimed",
        )
        self._show_empty(empty=True)
        self._name_primary(self.tr("Register parcel"))
        self._enable(parcel=False, units=False)
        self.refuse.setEnabled(True)

    def show_elsewhere(self, code: str, *, goods: bool, one_return: bool) -> None:
        """A code of another return, while this parcel is being unpacked."""
        shown = identifier(code)
        if goods:
            other = self.tr("{code} is of another return. F4: extra, or instead of one announced.")
            self.band.show_verdict("stop", self.tr("Not in this parcel"), other.format(code=shown))
        else:
            headline = self.tr("{code} is another return").format(code=shown)
            sentence = self.tr("F1: in this parcel too. Scanned again, it is the next parcel.")
            self.band.show_verdict("look", headline, sentence)
        if one_return:
            self._name_primary(self.tr("Also in this parcel"))

    def show_not_in_parcel(self, code: str) -> None:
        if self._now is not None:
            self._name_primary_for(self._now)
        self.band.show_verdict(
            "stop",
            self.tr("Not in this parcel"),
            self.tr("{code} is not outstanding here. F4: extra, or instead of another.").format(
                code=identifier(code)
            ),
        )

    def show_refusal(self, error: StationError) -> None:
        self.band.show_verdict("stop", title_for(error), sentence_for(error))

    def show_latest(self, parcels: list[WaitingParcel]) -> None:
        self.latest.replace(parcels[:LATEST])

    def show_flaw(self, slot: str, flaw: Flaw) -> None:
        from ui.words.photos import flaw_sentence  # noqa: PLC0415 with the first photo

        again = self.tr("F8 takes another. Or go on: it is kept as it is.")
        self.band.show_verdict("look", flaw_sentence(slot_word(slot), flaw), again, quiet=True)

    def tell(self, what: str, count: int, token: str) -> None:
        words = {
            "parcel": self.tr("Parcel received"),
            "received": self.tr("%n unit(s) received", "", count),
            "missing": self.tr("%n unit(s) declared missing", "", count),
            "extra": self.tr("Extra unit registered"),
            "condition": self.tr("Outer condition noted"),
            "photo": self.tr("Photo kept"),
            "inside": self.tr("Unit registered"),
            "wrong": self.tr("Wrong item registered"),
            "joined": self.tr("One more return in the parcel"),
            "closed": self.tr("Box is empty"),
            "refused": self.tr("Parcel refused"),
            "weight": self.tr("Weight noted"),
        }
        self.told.emit(words[what], token)

    # inside

    def _show_batch(self, *, shown: bool) -> None:
        single = (self._waiting, self._known, self._filled, self._side)
        self.show_cards({self.batch: shown, **dict.fromkeys(single, not shown)})
        if not shown:
            self._show_empty(empty=self._now is None)
        self.scan_field.take_focus()

    def _show_order(self, now: Arrival) -> None:
        """How the seller wants the box opened, while anything is in it."""
        order = opening_of(now, datetime.now(UTC)) if now.outstanding else None
        if order is None:
            self.order.clear()
            return
        headline, detail, tone = opening_words(order)
        self.order.show_sentence(headline, detail, tone)

    def _show_photos(self, now: Arrival) -> None:
        there = [
            Photo(
                photo.slot,
                slot_word(photo.slot),
                self._folder.thumbnail(photo.sha256),
                self._folder.photo(photo.sha256),
            )
            for photo in now.photos
        ]
        self.photos.show_photos(there)

    def _context(self, now: Arrival) -> str:
        head = now.head
        carrier = carrier_name(head.carrier) if head.carrier else ""
        return " · ".join(
            part for part in (carrier, head.seller, identifier(head.tracking)) if part
        )

    def _received_words(self, now: Arrival) -> str:
        head = now.head
        if head.arrived_at is None:
            return self._context(now)
        sentence = self.tr("Received at {time} by {name}.")
        today = (datetime.now(UTC) - head.arrived_at).days < 1
        when = clock(head.arrived_at) if today else moment(head.arrived_at)
        received = sentence.format(time=when, name=head.arrived_by)
        return f"{received} {self._context(now)}"

    def _name_primary_for(self, now: Arrival) -> None:
        state = now.head.parcel_state
        if state in AFTER_ALL:
            self._name_primary(self.tr("Receive it after all"))
        elif now.outstanding and state not in AWAY:
            self._name_primary(self.tr("Receive all"))
        else:
            self._name_primary(self.tr("Next parcel"))

    def _name_primary(self, text: str, *, enabled: bool = True) -> None:
        self.primary.setText(text)
        self.primary.setEnabled(enabled)

    def _enable(self, *, parcel: bool, units: bool) -> None:
        for button in (self.damaged, self.extra, self.scales):
            button.setEnabled(parcel)
        self.second.setEnabled(bool(self._now and self._now.head.return_id))
        for button in (self.missing, self.quantity, self.refuse):
            button.setEnabled(False)
        for button in (self.inspect, self.again):
            button.setEnabled(units)

    def _show_empty(self, *, empty: bool) -> None:
        self.show_cards({self._waiting: empty, self._filled: not empty, self._known: not empty})

    def _lay_out(self) -> None:
        self._known = Card(self.tr("Return"), width=290, parent=self)
        self._known.add(Scroller(self.facts, self), 1)
        self._known.add(self.second)
        self._filled = Card(self.tr("Units in this parcel"), parent=self)
        self._filled.add(self.order)
        self._filled.add(Scroller(self.lines, self), 1)
        self._filled.add(Text(self.tr("Photos"), "heading"))
        foot = QHBoxLayout()
        foot.addWidget(self.photos, 1)
        keys = QVBoxLayout()
        keys.addStretch(1)
        for button in (self.quantity, self.scales):
            keys.addWidget(button)
        foot.addLayout(keys)
        self._filled.add(foot)
        side = self._side = Card(self.tr("Next"), width=264, parent=self)
        for button in (
            self.primary,
            self.damaged,
            self.missing,
            self.extra,
            self.inspect,
            self.again,
            self.refuse,
        ):
            side.add(button)
        side.add_stretch()
        self._waiting = Card(parent=self)
        self._waiting.add(self.empty, 1)
        self.pallet = ActionButton(self.tr("A pallet of one seller"), "F7", icon="box")
        self.pallet.clicked.connect(self._on_batch)
        heading = QHBoxLayout()
        heading.addWidget(Text(self.tr("Latest parcels"), "heading"), 1)
        heading.addWidget(self.pallet)
        self._waiting.add(heading)
        self._waiting.add(self._latest, 1)
        self.lay_out(
            (
                self.scan_field,
                self.band,
            ),
            (
                self._known,
                self._filled,
                self._waiting,
                side,
                self.batch,
            ),
            growing=(
                self._filled,
                self._waiting,
                self.batch,
            ),
        )


def _tone_of_parcel(one: WaitingParcel) -> Tone:
    tones: dict[str, Tone] = {
        ParcelState.EMPTIED: "go",
        ParcelState.OPENED: "look",
        ParcelState.UNCLAIMED: "stop",
    }
    return tones.get(one.state, "grey")
