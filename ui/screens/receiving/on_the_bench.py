"""Receive: the parcel on the bench, and what the keys do with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.close_parcel import CloseParcel
from app.commands.declare_missing import DeclareMissing
from app.commands.join_return import JoinReturn
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import RequestReprint
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.refuse_parcel import RefuseParcel
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.commands.register_wrong_item import RegisterWrongItem
from app.domain.deadlines import refund_due
from app.domain.evidence import Owner
from app.domain.identifiers import understand
from app.domain.labelling import LabelKind
from app.domain.parcels import EXPECTED, OuterCondition, ParcelState, RefusalReason
from app.queries.arrivals import arrival
from app.queries.goods import goods_named
from app.queries.labels import jobs_of_unit
from ui.photo_errand import PhotoErrand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.commands.base import Command
    from app.devices.scale import Scale
    from app.domain.deadlines import RefundDue
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.arrivals import Arrival, ArrivalLine, WaitingParcel
    from app.queries.finding import Match
    from app.queries.goods import Goods
    from app.queries.labels import JobRow
    from app.store.ledger import Done
    from app.store.picture_quality import Flaw
    from ui.desk import Desk

ANNOUNCED: Final = ParcelState.ANNOUNCED.value
OPEN: Final = (ParcelState.ARRIVED, ParcelState.OPENED)
# A parcel that was looked at before is not received by a mere scan.
AFTER_ALL: Final = EXPECTED - {ParcelState.ANNOUNCED}


class ReceivingView(Protocol):
    def show_arrival(self, now: Arrival) -> None: ...
    def show_ready(self) -> None: ...
    def show_busy(self, raw: str) -> None: ...
    def show_expected(self, now: Arrival) -> None: ...
    def show_again(self, now: Arrival) -> None: ...
    def show_progress(self, now: Arrival, what: str, count: int) -> None: ...
    def show_unit(self, now: Arrival, lpn: str, state: str) -> None: ...
    def show_unannounced(self, code: str, carrier: str) -> None: ...
    def show_not_in_parcel(self, code: str) -> None: ...
    def show_elsewhere(self, code: str, *, goods: bool, one_return: bool) -> None: ...
    def ask_weight(self) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def show_latest(self, parcels: list[WaitingParcel]) -> None: ...
    def tell(self, what: str, count: int, token: str) -> None: ...
    def show_flaw(self, slot: str, flaw: Flaw) -> None: ...


class OnTheBench:
    """``now`` is the parcel on the bench; ``unknown`` a code that nobody announced.

    ``elsewhere`` are returns that a code read at this parcel belongs to instead.
    """

    def __init__(self, view: ReceivingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.now: Arrival | None = None
        self.unknown: Candidate | None = None
        self.elsewhere: tuple[str, ...] = ()
        self._flaw: tuple[str, Flaw] | None = None  # of the photo that was just kept

    # what is looked at

    def open_parcel(self, parcel_id: str) -> None:
        self._desk.ask(arrival, parcel_id, done=self._shown_again, refused=self._refused)

    @property
    def _unpackable(self) -> bool:
        return self.now is not None and bool(self.now.head.parcel_id)

    def _look_again(self, parcel_id: str) -> Callable[[Done], None]:
        def look(done: Done) -> None:
            shown = partial(self._expected_shown, done.id)
            self._desk.ask(arrival, parcel_id, done=shown, refused=self._refused)

        return look

    def _look_at_new(self, done: Done) -> None:
        """Show the parcel that a command has made: the first row of the command."""
        shown = partial(self._expected_shown, done.id)
        self._desk.ask(arrival, done.first_row, done=shown, refused=self._refused)

    def _expected_shown(self, token: str, now: Arrival | None) -> None:
        if now is not None:
            self.now = now
            self.unknown, self.elsewhere = None, ()
            self._view.show_expected(now)
            self._view.tell("parcel", 1, token)

    def _shown_again(self, now: Arrival | None) -> None:
        if now is not None:
            self.now = now
            self.unknown = None
            self._view.show_again(now)

    def _unit_shown(self, match: Match, now: Arrival | None) -> None:
        if now is not None:
            self.now = now
            self._view.show_unit(now, match.text, match.state)

    # what the keys do

    def primary(self) -> None:
        """Receive all that is outstanding, register what nobody announced, or clear the bench."""
        if self.elsewhere and self.now is not None:
            command = JoinReturn(self.now.head.parcel_id, self.elsewhere[0])
            self._do(command, partial(self._changed, "joined", 1))
        elif self.unknown is not None and not (self.now and self._unpackable):
            self._register(self.unknown)
        elif self.now is None:
            self.clear()
        elif self.now.head.parcel_state in AFTER_ALL:
            parcel = self.now.head.parcel_id
            self._do(ReceiveParcel(parcel), self._look_again(parcel))
        elif self.now.outstanding and self.now.head.parcel_state != ParcelState.FORWARDED:
            counts = [(line.id, line.outstanding) for line in self.now.lines if line.outstanding]
            self._receive(tuple(counts))
        elif self.now.head.parcel_state in OPEN:
            self._do(CloseParcel(self.now.head.parcel_id), lambda _: self.clear())
        else:
            self.clear()

    def refund_due(self, now: Arrival) -> RefundDue | None:
        """When the law wants the buyer repaid, for the facts beside the parcel."""
        head = now.head
        return refund_due(self._desk.station.house.clocks, head.buyer_country, head.requested_at)

    def clear(self) -> None:
        self.now = None
        self.unknown = None
        self.elsewhere = ()
        self._view.show_ready()

    def missing(self, line: ArrivalLine, count: int = 0) -> None:
        """All that is outstanding of the line, or ``count`` of it."""
        if self.now is not None:
            number = count or line.outstanding
            command = DeclareMissing(self.now.head.parcel_id, line.id, number)
            self._do(command, partial(self._changed, "missing", number))

    def receive(self, line: ArrivalLine, count: int) -> None:
        self._receive(((line.id, count),))

    def close(self) -> None:
        """The box is empty; what is outstanding comes in another one."""
        if self.now is not None and self.now.head.parcel_id:
            command = CloseParcel(self.now.head.parcel_id)
            self._do(command, partial(self._changed, "closed", 1))

    def wrong_item(self, line: ArrivalLine, code: str, title: str) -> None:
        """Something (``code``, ``title``) lay in the box in place of a piece of the line."""
        if self.now is None:
            return
        registered = partial(self._wrong_named, self.now.head.parcel_id, line.id, code, title)
        self._desk.ask(goods_named, [code], done=registered, refused=self._refused)

    def _wrong_named(
        self, parcel: str, line_id: str, code: str, title: str, goods: Goods | None
    ) -> None:
        command = RegisterWrongItem(parcel, line_id, code, title)
        if goods is not None:
            command = RegisterWrongItem(
                parcel, line_id, goods.sku, title or goods.title, goods.category, goods.gtin
            )
        self._do(command, partial(self._changed, "wrong", 1))

    def refuse(self, reason: RefusalReason, note: str) -> None:
        """The parcel on the bench, or the one whose number nobody announced."""
        if self.now is not None and self.now.head.parcel_id:
            parcel = self.now.head.parcel_id
            command = RefuseParcel(reason, parcel, note=note)
            self._do(command, partial(self._turned_away, parcel))
        elif self.unknown is not None:
            unknown = self.unknown
            command = RefuseParcel(
                reason, tracking=unknown.value, carrier=unknown.carrier, note=note
            )
            self._do(command, lambda done: self._turned_away(done.first_row, done))

    def _turned_away(self, parcel_id: str, done: Done) -> None:
        self._view.tell("refused", 1, done.id)
        self.open_parcel(parcel_id)

    def weigh(self, scale: Scale) -> None:
        """Asks the scale beside the bench; it may take some seconds."""
        self._desk.run(scale.weigh, done=self.weight, refused=self._not_weighed)

    def _not_weighed(self, error: StationError) -> None:
        self._refused(error)
        self._view.ask_weight()

    def weight(self, grams: int) -> None:
        if self.now is not None and self.now.head.parcel_id:
            head = self.now.head
            command = NoteCondition(head.parcel_id, OuterCondition(head.condition), "", grams)
            self._do(command, partial(self._changed, "weight", grams))

    def extra_unit(self, code: str, title: str, like: ArrivalLine | None = None) -> None:
        if self.now is None:
            return
        command = RegisterExtraUnit(
            self.now.head.parcel_id,
            like.sku if like else code,
            like.title if like else title,
            like.category if like else "general",
        )
        self._do(command, partial(self._changed, "extra", 1))

    def condition(self, condition: OuterCondition) -> None:
        if self.now is not None and self.now.head.parcel_id:
            command = NoteCondition(self.now.head.parcel_id, condition)
            self._do(command, partial(self._changed, "condition", 1))

    def second_box(self) -> None:
        """One more parcel of the same return: a second box with a copied label."""
        if self.now is not None and self.now.head.return_id:
            head = self.now.head
            command = ReceiveParcel(
                return_id=head.return_id, tracking=head.tracking, carrier=head.carrier
            )
            self._do(command, self._look_at_new)

    def photo(self, source: Path | bytes, slot: str) -> None:
        errand = self.errand()
        if errand is not None:
            errand.keep(
                source,
                slot,
                done=lambda _: None,
                flawed=partial(self._flawed, slot),
                refused=self._refused,
            )

    def errand(self) -> PhotoErrand | None:
        """Photos of the parcel on the bench."""
        if self.now is None or not self.now.head.parcel_id:
            return None
        kept = partial(self._photographed, self.now.head.parcel_id)
        return PhotoErrand(self._desk, Owner.PARCEL, self.now.head.parcel_id, kept)

    def _photographed(self, parcel_id: str, _slot: str, done: Done) -> None:
        if self.now is not None and self.now.head.parcel_id == parcel_id:
            self._changed("photo", 1, done)

    def _flawed(self, slot: str, flaw: Flaw) -> None:
        self._flaw = (slot, flaw)

    def reprint(self, unit_id: str, reason: str) -> None:
        found = partial(self._reprint_first, reason)
        self._desk.ask(jobs_of_unit, unit_id, done=found, refused=self._refused)

    def _reprint_first(self, reason: str, jobs: list[JobRow]) -> None:
        plates = [job for job in jobs if job.template == LabelKind.LPN]
        if plates:
            command = RequestReprint(plates[0].id, reason)
            self._do(command, partial(self._changed, "label", 1))

    def _register(self, reading: Candidate) -> None:
        command = RegisterUnannounced(reading.value, reading.carrier)
        self._do(command, self._look_at_new)
        self.unknown = None

    def _receive_one(self, line: ArrivalLine) -> None:
        if line.outstanding:
            self._receive(((line.id, 1),))
        else:
            self._view.show_not_in_parcel(line.sku)
            self.unknown = understand(line.sku)[0]

    def _receive(self, counts: tuple[tuple[str, int], ...]) -> None:
        if self.now is not None:
            total = sum(count for _, count in counts)
            command = ReceiveUnits(self.now.head.parcel_id, counts)
            self._do(command, partial(self._changed, "received", total))

    def _do(self, command: Command, done: Callable[[Done], None]) -> None:
        self._desk.do(command, done=done, refused=self._refused)

    def _changed(self, what: str, count: int, done: Done) -> None:
        if self.now is None:
            return
        shown = partial(self._progress_shown, what, count, done.id)
        self._desk.ask(arrival, self.now.head.parcel_id, done=shown, refused=self._refused)

    def _progress_shown(self, what: str, count: int, token: str, now: Arrival | None) -> None:
        if now is None:
            return
        self.now = now
        self.unknown, self.elsewhere = None, ()
        self._view.show_progress(now, what, count)
        if what != "label":
            self._view.tell(what, count, token)
        if what == "photo" and self._flaw is not None:
            self._view.show_flaw(*self._flaw)
            self._flaw = None

    def _refused(self, error: StationError) -> None:
        self.elsewhere = ()
        self._view.show_refusal(error)
        if self.now is not None:
            self._view.show_arrival(self.now)
