"""Receive as the inspector sees it: scan field, verdict, what is expected, what is here, next."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.devices.scale import SerialScale
from app.domain.parcels import REFUSABLE, ParcelState
from app.domain.units import UnitState
from app.queries.arrivals import WaitingParcel
from ui.formats import clock, identifier, kilograms, moment
from ui.messages import sentence_for, title_for
from ui.screen import Screen
from ui.screens.receiving import asking
from ui.screens.receiving.batch_page import BatchPage
from ui.screens.receiving.extra_unit_dialog import ExtraUnitDialog
from ui.screens.receiving.facts import facts_of, refusal_words, weight_words
from ui.screens.receiving.lines_view import LinesView
from ui.screens.receiving.quantity_dialog import QuantityDialog
from ui.screens.receiving.weight_dialog import WeightDialog
from ui.widgets.action_button import ActionButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_list import FactList
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scan_field import ScanField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.widgets.verdict_band import VerdictBand
from ui.words import carrier_name, slot_word, word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.config import DataFolder
    from app.errors import StationError
    from app.queries.arrivals import Arrival, ArrivalLine
    from app.queries.finding import Match
    from ui.preferences import Preferences
    from ui.screen import Managed
    from ui.screens.receiving.presenter import ReceivingPresenter
    from ui.theme import Tone
    from ui.widgets.verdict_band import Verdict

SLOTS: Final = ("box", "label")
LATEST: Final = 12
LOOK: Final = frozenset({"missing", "extra", "condition", "wrong", "joined", "closed"})
AFTER_ALL: Final = frozenset({ParcelState.REFUSED, ParcelState.MISDIRECTED, ParcelState.LOST})
AWAY: Final = AFTER_ALL | {ParcelState.FORWARDED}


class ReceivingScreen(Screen):
    presenter: ReceivingPresenter

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self._folder = folder
        self._now: Arrival | None = None
        self._dialog: ExtraUnitDialog | QuantityDialog | WeightDialog | None = None
        self._preferences: Preferences | None = None
        self._scale: SerialScale | None = None
        self._line_at = ("", 0)
        self.scan_field = ScanField(self.tr("Scan a parcel, or type its number and press Enter"))
        self.band = VerdictBand(parent=self)
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
        self._buttons()
        self._lay_out()
        self.scan_field.scanned.connect(self.take_scan)
        self.scan_field.picture_pasted.connect(self.photos.paste)
        self.photos.photo_wanted.connect(self._on_photo_wanted)
        self.photos.photos_offered.connect(self._on_photos)

    def meet_presenter(self, presenter: ReceivingPresenter) -> None:
        self.presenter = presenter
        self.primary.clicked.connect(presenter.primary)
        self.second.clicked.connect(presenter.second_box)
        self.show_ready()

    # what the window asks

    def meet(self, bench: Managed) -> None:
        self._preferences = bench.preferences

    def entered(self) -> None:
        self.scan_field.take_focus()

    def take_scan(self, raw: str) -> None:
        if self._dialog is not None:
            self._dialog.take_scan(raw)
            return
        self.scan_field.show_scan(raw)
        if self.batch.isVisibleTo(self):
            self.batch.presenter.scanned(raw)
        else:
            self.presenter.scanned(raw)

    def show_target(self, target: str) -> None:
        if self.batch.isVisibleTo(self):
            self._show_batch(shown=False)
        self.presenter.open_parcel(target)

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
        self._show_photos(now)
        if now.outstanding:
            self._name_primary(self.tr("Receive all"))
        else:
            self._name_primary(self.tr("Next parcel"))
        self._enable(parcel=bool(now.head.parcel_id), units=bool(now.units))
        gone = now.head.parcel_state in AWAY
        if now.head.parcel_state in AFTER_ALL:
            self._name_primary(self.tr("Receive it after all"))
        elif gone:
            self._name_primary(self.tr("Next parcel"))
        self.missing.setEnabled(bool(now.outstanding) and not gone)
        self.quantity.setEnabled(bool(now.outstanding) and not gone)
        self.extra.setEnabled(bool(now.head.parcel_id) and not gone)
        self.refuse.setEnabled(now.head.parcel_state in REFUSABLE and not now.units)
        self.scan_field.take_focus()

    def show_expected(self, now: Arrival) -> None:
        self.show_arrival(now)
        if now.head.return_id:
            items = self.tr("%n item(s)", "", sum(line.announced for line in now.lines))
            headline = self.tr("Expected: {rma}, {items}")
            self.band.show_verdict(
                "go", headline.format(rma=now.head.rma, items=items), self._context(now)
            )
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
            self.band.show_verdict("stop", f"{state}: {head.rma or head.tracking}", because)
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
                self.tr("Already received: {rma}").format(rma=head.rma or head.tracking),
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
        self.band.show_verdict(kind, words[what], f"{now.head.rma or now.head.tracking} · {rest}")

    def show_unit(self, now: Arrival, lpn: str, state: str) -> None:
        self.show_arrival(now)
        self.band.show_verdict(
            "look",
            self.tr("Known unit: {lpn}").format(lpn=lpn),
            f"{word(UnitState(state))} · {now.head.rma or now.head.tracking}",
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
        self.band.show_verdict(
            "stop",
            self.tr("Not in this parcel"),
            self.tr("{code} is not outstanding here. F4: extra, or instead of another.").format(
                code=identifier(code)
            ),
        )

    def show_rubbish(self) -> None:
        self.band.show_verdict(
            "stop",
            self.tr("That is no code"),
            self.tr("The scan held signs that no label has. Scan it again."),
        )

    def show_refusal(self, error: StationError) -> None:
        self.band.show_verdict("stop", title_for(error), sentence_for(error))

    def show_latest(self, parcels: list[WaitingParcel]) -> None:
        self.latest.replace(parcels[:LATEST])

    def ask_which(self, found: list[Match], chosen: Callable[[Match], None]) -> None:
        dialog = asking.ask_which(found, self)
        dialog.chosen.connect(chosen)
        dialog.open()

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

    # what the person presses

    def _buttons(self) -> None:
        self.primary = ActionButton(self.tr("Receive all"), "F1", "primary", "receive")
        self.damaged = ActionButton(self.tr("Box damaged"), "F2", icon="box-damaged")
        self.missing = ActionButton(self.tr("Unit missing"), "F3", icon="missing")
        self.extra = ActionButton(self.tr("Extra unit"), "F4", icon="extra")
        self.second = ActionButton(self.tr("Second box"), "F5", icon="box")
        self.inspect = ActionButton(self.tr("Inspect now"), "F6", icon="inspect")
        self.quantity = ActionButton(self.tr("How many"), "F7", icon="plus")
        self.scales = ActionButton(self.tr("Weigh"), "F10", icon="box")
        self.refuse = ActionButton(self.tr("Refuse"), "F11", icon="stop")
        self.again = ActionButton(self.tr("Print label again"), "F9", icon="print")
        self.quantity.clicked.connect(self._on_quantity)
        self.scales.clicked.connect(self._on_weigh)
        self.refuse.clicked.connect(self._on_refuse)
        self.damaged.clicked.connect(self._on_damaged)
        self.missing.clicked.connect(self._on_missing)
        self.extra.clicked.connect(self._on_extra)
        self.inspect.clicked.connect(self._on_inspect)
        self.again.clicked.connect(self._on_again)

    def _on_batch(self) -> None:
        self._show_batch(shown=True)
        self.batch.presenter.enter()

    def _on_single(self) -> None:
        self._show_batch(shown=False)
        self.presenter.clear()

    def _show_batch(self, *, shown: bool) -> None:
        single = (self._waiting, self._known, self._filled, self._side)
        self.show_cards({self.batch: shown, **dict.fromkeys(single, not shown)})
        if not shown:
            self._show_empty(empty=self._now is None)
        self.scan_field.take_focus()

    def _on_damaged(self) -> None:
        dialog = asking.ask_condition(self._now.head.condition if self._now else "", self)
        dialog.chosen.connect(self.presenter.condition)
        dialog.open()

    def _on_missing(self) -> None:
        lines = [line for line in self._now.lines if line.outstanding] if self._now else []
        if len(lines) == 1:
            self.presenter.missing(lines[0])
        elif lines:
            dialog = asking.ask_missing(lines, self)
            dialog.chosen.connect(self.presenter.missing)
            dialog.open()

    def _outstanding(self) -> list[ArrivalLine]:
        return [line for line in self._now.lines if line.outstanding] if self._now else []

    def _on_quantity(self) -> None:
        lines = self._outstanding()
        if len(lines) == 1:
            self._ask_quantity(lines[0])
        elif lines:
            dialog = asking.ask_line(lines, self)
            dialog.chosen.connect(self._ask_quantity)
            dialog.open()

    def _ask_quantity(self, line: object) -> None:
        of = cast("ArrivalLine", line)
        dialog = QuantityDialog(of, self)
        dialog.received.connect(partial(self.presenter.receive, of))
        dialog.missing.connect(partial(self.presenter.missing, of))
        dialog.later.connect(self.presenter.close)
        self._open(dialog)

    def _on_weigh(self) -> None:
        port = self._preferences.liking.scale_port if self._preferences else ""
        if port:
            self.band.show_busy(self.tr("Waiting for the scale to come to rest"))
            self.presenter.weigh(self._scale_at(port))
        else:
            self.ask_weight()

    def _scale_at(self, port: str) -> SerialScale:
        """The same line again and again: a scale is slow to greet."""
        baud = self._preferences.liking.scale_baud if self._preferences else 0
        if self._scale is None or self._line_at != (port, baud):
            self._scale, self._line_at = SerialScale(port, baud), (port, baud)
        return self._scale

    def ask_weight(self) -> None:
        dialog = WeightDialog(self)
        dialog.weighed.connect(self.presenter.weight)
        self._open(dialog)

    def _on_refuse(self) -> None:
        dialog = asking.ask_refusal(self)
        dialog.decided.connect(self.presenter.refuse)
        dialog.open()

    def _on_instead(self, code: str, title: str) -> None:
        lines = self._outstanding()
        if len(lines) == 1:
            self.presenter.wrong_item(lines[0], code, title)
        elif lines:
            dialog = asking.ask_instead(lines, self)
            dialog.chosen.connect(lambda line: self.presenter.wrong_item(line, code, title))
            dialog.open()

    def _open(self, dialog: ExtraUnitDialog | QuantityDialog | WeightDialog) -> None:
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _on_extra(self) -> None:
        if self._now is None:
            return
        unknown = self.presenter.unknown
        announced = [line for line in self._now.lines if line.announced]
        dialog = ExtraUnitDialog(announced, unknown.value if unknown else "", self)
        dialog.like.connect(lambda line: self.presenter.extra_unit("", "", line))
        dialog.described.connect(self.presenter.extra_unit)
        dialog.instead.connect(self._on_instead)
        self._open(dialog)

    def _on_dialog_closed(self) -> None:
        self._dialog = None
        self.scan_field.take_focus()

    def _on_inspect(self) -> None:
        received = UnitState.RECEIVED
        waiting = (
            [unit.id for unit in self._now.units if unit.state == received] if self._now else []
        )
        if waiting:
            self.wanted.emit("inspect", waiting[0])

    def _on_again(self) -> None:
        units = [unit for unit in self._now.units if unit.lpn] if self._now else []
        if len(units) == 1:
            self._ask_reason(units[0].id)
        elif units:
            dialog = asking.ask_label(units, self)
            dialog.chosen.connect(self._ask_reason)
            dialog.open()

    def _ask_reason(self, unit_id: object) -> None:
        dialog = asking.ask_why_again(self)
        dialog.decided.connect(
            lambda value, note: self.presenter.reprint(str(unit_id), note or str(value))
        )
        dialog.open()

    def _on_photo_wanted(self, slot: str) -> None:
        dialog = asking.ask_for_photos(self)
        dialog.filesSelected.connect(partial(self._on_files, slot))
        dialog.open()

    def _on_files(self, slot: str, names: list[str]) -> None:
        self._add_photos([Path(name) for name in names], slot)

    def _on_photos(self, offered: list[Path | bytes]) -> None:
        self._add_photos(offered, "")

    def _add_photos(self, offered: Sequence[Path | bytes], slot: str) -> None:
        """The first free slot first; whatever comes after shows the parcel as well."""
        taken = {photo.slot for photo in self._now.photos} if self._now else set()
        free = [one for one in SLOTS if one not in taken and one != slot]
        wanted = [slot, *free] if slot else free
        for number, source in enumerate(offered):
            place = wanted[number] if number < len(wanted) else "box"
            self.presenter.photo(source, place)

    # inside

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
