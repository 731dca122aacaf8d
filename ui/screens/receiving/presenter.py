"""Receive: what a scan means on this screen, and what the keys do with it."""

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
from app.domain.identifiers import ScanKind, understand
from app.domain.labelling import LabelKind
from app.domain.parcels import EXPECTED, OuterCondition, ParcelState, RefusalReason
from app.queries.arrivals import arrival, arrival_of, latest_parcels, looked_up
from app.queries.batches import twins
from app.queries.finding import MatchKind
from app.queries.goods import goods_named
from app.queries.labels import jobs_of_unit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.commands.base import Command
    from app.devices.scale import Scale
    from app.domain.deadlines import RefundDue
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.arrivals import Arrival, ArrivalLine, LookedUp, WaitingParcel
    from app.queries.finding import Match
    from app.queries.goods import Goods
    from app.queries.labels import JobRow
    from app.store.ledger import Done
    from ui.desk import Desk

IN_PARCEL: Final = (ScanKind.GTIN, ScanKind.FNSKU, ScanKind.TEXT)
ARTICLE: Final = (ScanKind.GTIN, ScanKind.FNSKU)
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
    def show_rubbish(self) -> None: ...
    def ask_weight(self) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def show_latest(self, parcels: list[WaitingParcel]) -> None: ...
    def ask_which(self, found: list[Match], chosen: Callable[[Match], None]) -> None: ...
    def tell(self, what: str, count: int, token: str) -> None: ...


class ReceivingPresenter:
    """``now`` is the parcel on the bench; ``unknown`` a code that nobody announced.

    ``elsewhere`` are returns that a code read at this parcel belongs to instead.
    """

    def __init__(self, view: ReceivingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.now: Arrival | None = None
        self.unknown: Candidate | None = None
        self.elsewhere: tuple[str, ...] = ()

    # what comes in

    def refresh(self) -> None:
        self._desk.ask(latest_parcels, done=self._view.show_latest, refused=self._refused)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & {"parcels", "units"}:
            self.refresh()

    def scanned(self, raw: str) -> None:
        readings = understand(raw)
        if readings[0].kind is ScanKind.RUBBISH:
            self._view.show_rubbish()
            return
        line = self._line_of(readings)
        if line is not None:
            self._receive_one(line)
            return
        self._view.show_busy(raw)
        found = partial(self._found, readings)
        self._desk.ask(looked_up, readings, done=found, refused=self._refused)

    def open_parcel(self, parcel_id: str) -> None:
        self._desk.ask(arrival, parcel_id, done=self._shown_again, refused=self._refused)

    def _line_of(self, readings: tuple[Candidate, ...]) -> ArrivalLine | None:
        """The line of the open parcel that a scanned article belongs to."""
        if self.now is None:
            return None
        codes = {reading.value for reading in readings if reading.kind in IN_PARCEL}
        for line in self.now.lines:
            if codes & {line.sku, line.gtin, line.fnsku} - {""}:
                return line
        return None

    def _found(self, readings: tuple[Candidate, ...], looked: LookedUp) -> None:
        found, first = looked
        again = self.unknown is not None and readings[0] == self.unknown
        self.elsewhere = ()
        if self._is_unclaimed_article(readings, found):
            self._name_and_register(readings)
        elif self._is_of_another(found) and not again:
            self._elsewhere(readings[0], found)
        elif not found:
            self._nothing_found(readings[0])
        elif found[0].kind in (MatchKind.UNIT, MatchKind.PARCEL) or len(found) == 1:
            self._take(found[0], first, twins(found))
        elif self.now is not None and found[0].kind is MatchKind.GOODS:
            self._nothing_found(readings[0])
        else:
            self._view.ask_which(found, self._chosen)

    def _is_unclaimed_article(self, readings: tuple[Candidate, ...], found: list[Match]) -> bool:
        """An article in a box that nobody claimed: there is no line, and nothing to ask."""
        if self.now is None or not self._unpackable or self.now.head.return_id:
            return False
        goods = bool(found) and found[0].kind is MatchKind.GOODS
        return goods or (not found and readings[0].kind in ARTICLE)

    def _name_and_register(self, readings: tuple[Candidate, ...]) -> None:
        codes = [reading.value for reading in readings if reading.kind in IN_PARCEL]
        named = partial(self._register_named, codes[0])
        self._desk.ask(goods_named, codes, done=named, refused=self._refused)

    def _register_named(self, code: str, goods: Goods | None) -> None:
        if self.now is not None:
            parcel = self.now.head.parcel_id
            command = RegisterExtraUnit(parcel, code, "")
            if goods is not None:
                command = RegisterExtraUnit(
                    parcel, goods.sku, goods.title, goods.category, goods.gtin
                )
            self._do(command, partial(self._changed, "inside", 1))

    def _is_of_another(self, found: list[Match]) -> bool:
        """While a parcel is unpacked, a slip or an article may be of a return it shares."""
        if self.now is None or not found or not self.now.head.return_id:
            return False
        if self.now.head.parcel_state not in OPEN or not self.now.outstanding:
            return False
        first = found[0]
        return first.kind in (MatchKind.RETURN, MatchKind.GOODS) and not (
            {one.return_id for one in found} & self.now.returns
        )

    def _elsewhere(self, reading: Candidate, found: list[Match]) -> None:
        self.unknown = reading
        owners = tuple(dict.fromkeys(one.return_id for one in found))
        self.elsewhere = owners if len(owners) == 1 else ()
        goods = found[0].kind is MatchKind.GOODS
        self._view.show_elsewhere(reading.value, goods=goods, one_return=bool(self.elsewhere))

    def _chosen(self, match: Match) -> None:
        taken = partial(self._take, match)
        self._desk.ask(arrival_of, match, done=taken, refused=self._refused)

    def _nothing_found(self, reading: Candidate) -> None:
        self.unknown = reading
        in_parcel = reading.kind in IN_PARCEL and self.now is not None and self._unpackable
        if in_parcel:
            self._view.show_not_in_parcel(reading.value)
        else:
            self.now = None
            self._view.show_unannounced(reading.value, reading.carrier)

    @property
    def _unpackable(self) -> bool:
        return self.now is not None and bool(self.now.head.parcel_id)

    def _take(self, match: Match, now: Arrival | None, twins: tuple[str, ...] = ()) -> None:
        self.unknown = None
        if match.kind is MatchKind.UNIT:
            self._unit_shown(match, now)
        else:
            self._arrived(now, twins)

    def _arrived(self, now: Arrival | None, twins: tuple[str, ...] = ()) -> None:
        """The scan of an expected parcel is its receipt: no key needed."""
        if now is None:
            return
        head = now.head
        if not head.parcel_id:
            self._do(ReceiveParcel(return_id=head.return_id), self._look_at_new)
        elif head.parcel_state == ANNOUNCED:
            command = ReceiveParcel(head.parcel_id, together=twins)
            self._do(command, self._look_again(head.parcel_id))
        else:
            self._shown_again(now)

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
        if self.now is not None and self.now.head.parcel_id:
            self._desk.add_photo(
                Owner.PARCEL,
                self.now.head.parcel_id,
                slot,
                source,
                done=partial(self._changed, "photo", 1),
                refused=self._refused,
            )

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

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
        if self.now is not None:
            self._view.show_arrival(self.now)
