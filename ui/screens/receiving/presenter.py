"""Receive: what a scan means on this screen, and what the keys do with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.declare_missing import DeclareMissing
from app.commands.note_condition import NoteCondition
from app.commands.print_labels import RequestReprint
from app.commands.receive_parcel import ReceiveParcel
from app.commands.receive_units import ReceiveUnits
from app.commands.register_extra_unit import RegisterExtraUnit
from app.commands.register_unannounced import RegisterUnannounced
from app.domain.evidence import Owner
from app.domain.identifiers import ScanKind, understand
from app.domain.labelling import LabelKind
from app.domain.parcels import ParcelState
from app.queries.arrivals import arrival, arrival_of, latest_parcels, looked_up
from app.queries.finding import MatchKind
from app.queries.labels import jobs_of_unit
from ui.photo_errand import PhotoErrand

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.commands.base import Command
    from app.domain.identifiers import Candidate
    from app.domain.parcels import OuterCondition
    from app.errors import StationError
    from app.queries.arrivals import Arrival, ArrivalLine, LookedUp, WaitingParcel
    from app.queries.finding import Match
    from app.queries.labels import JobRow
    from app.store.ledger import Done
    from app.store.picture_quality import Flaw
    from ui.desk import Desk

IN_PARCEL: Final = (ScanKind.GTIN, ScanKind.FNSKU, ScanKind.TEXT)
ANNOUNCED: Final = ParcelState.ANNOUNCED.value


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
    def show_rubbish(self) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def show_latest(self, parcels: list[WaitingParcel]) -> None: ...
    def ask_which(self, found: list[Match], chosen: Callable[[Match], None]) -> None: ...
    def tell(self, what: str, count: int, token: str) -> None: ...
    def show_flaw(self, slot: str, flaw: Flaw) -> None: ...


class ReceivingPresenter:
    """``now`` is the parcel on the bench; ``unknown`` a code that nobody announced."""

    def __init__(self, view: ReceivingView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.now: Arrival | None = None
        self.unknown: Candidate | None = None
        self._flaw: tuple[str, Flaw] | None = None  # of the photo that was just kept

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
        if not found:
            self._nothing_found(readings[0])
        elif found[0].kind in (MatchKind.UNIT, MatchKind.PARCEL) or len(found) == 1:
            self._take(found[0], first)
        elif self.now is not None and found[0].kind is MatchKind.GOODS:
            self._nothing_found(readings[0])
        else:
            self._view.ask_which(found, self._chosen)

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

    def _take(self, match: Match, now: Arrival | None) -> None:
        self.unknown = None
        if match.kind is MatchKind.UNIT:
            self._unit_shown(match, now)
        else:
            self._arrived(now)

    def _arrived(self, now: Arrival | None) -> None:
        """The scan of an expected parcel is its receipt: no key needed."""
        if now is None:
            return
        head = now.head
        if not head.parcel_id:
            self._do(ReceiveParcel(return_id=head.return_id), self._look_at_new)
        elif head.parcel_state == ANNOUNCED:
            self._do(ReceiveParcel(head.parcel_id), self._look_again(head.parcel_id))
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
        if self.unknown is not None and not (self.now and self._unpackable):
            self._register(self.unknown)
        elif self.now is not None and self.now.outstanding:
            counts = [(line.id, line.outstanding) for line in self.now.lines if line.outstanding]
            self._receive(tuple(counts))
        else:
            self.clear()

    def clear(self) -> None:
        self.now = None
        self.unknown = None
        self._view.show_ready()

    def missing(self, line: ArrivalLine) -> None:
        if self.now is not None:
            command = DeclareMissing(self.now.head.parcel_id, line.id, line.outstanding)
            self._do(command, partial(self._changed, "missing", line.outstanding))

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
        self.unknown = None
        self._view.show_progress(now, what, count)
        if what != "label":
            self._view.tell(what, count, token)
        if what == "photo" and self._flaw is not None:
            self._view.show_flaw(*self._flaw)
            self._flaw = None

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
        if self.now is not None:
            self._view.show_arrival(self.now)
