"""A pallet of one seller: each scan is a receipt, whatever is odd is kept apart until the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.commands.batching import CloseBatch, OpenBatch, ScanIntoBatch, SettleBatchEntry
from app.queries.batches import expected_sellers, open_batch, scanned_parcel

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.batches import BatchRow, OpenedBatch, ScannedParcel, Waiting
    from app.queries.scanned import Scanned
    from app.store.ledger import Done
    from ui.desk import Desk


class BatchView(Protocol):
    def is_in_front(self) -> bool: ...
    def show_rows(self, batch: OpenedBatch | None) -> None: ...
    def show_begin(self) -> None: ...
    def show_batch(self, batch: OpenedBatch) -> None: ...
    def show_scanned(self, batch: OpenedBatch, row: BatchRow) -> None: ...
    def show_settled(self, batch: OpenedBatch) -> None: ...
    def show_closed(self, batch: OpenedBatch) -> None: ...
    def show_stranger(self, code: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def ask_seller(self, sellers: list[Waiting]) -> None: ...
    def tell_batch(self, what: str, token: str) -> None: ...


class BatchPresenter:
    """``now`` is the pallet under way, or None until its first parcel or its seller is known.

    Scans are carried out in the order they came: each looks at the pallet that the one before
    it left.
    """

    def __init__(self, view: BatchView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._scans: list[Scanned] = []
        self._busy = False
        self.now: OpenedBatch | None = None

    # what comes in

    def enter(self) -> None:
        """Whoever left a pallet finds it again, as the database has it."""
        self._desk.ask(open_batch, done=self._entered, refused=self._refused)

    def _entered(self, batch: OpenedBatch | None) -> None:
        self.now = batch
        if batch is None:
            self._view.show_begin()
        else:
            self._view.show_batch(batch)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & {"batches", "batch_entries", "parcels"} and self._view.is_in_front():
            self._desk.ask(open_batch, done=self._refreshed, refused=self._refused)

    def _refreshed(self, batch: OpenedBatch | None) -> None:
        if not self._busy:
            self.now = batch
            self._view.show_rows(batch)

    def scanned(self, scan: Scanned) -> None:
        self._scans.append(scan)
        self._next_scan()

    def _next_scan(self) -> None:
        if self._busy or not self._scans:
            return
        self._busy = True
        scan = self._scans.pop(0)
        found = partial(self._found, scan.first)
        self._desk.ask(scanned_parcel, scan.found, done=found, refused=self._refused)

    def _found(self, reading: Candidate, found: ScannedParcel | None) -> None:
        if self.now is not None:
            self._scan_into(self.now.id, reading, found)
        elif found is not None and found.seller_id:
            then = partial(self._opened_by_scan, reading, found)
            self._do(OpenBatch(found.seller_id), then)
        else:
            self._view.show_stranger(reading.value)
            self._ready()

    def _opened_by_scan(self, reading: Candidate, found: ScannedParcel, done: Done) -> None:
        self._scan_into(done.first_row, reading, found)

    def _scan_into(self, batch: str, reading: Candidate, found: ScannedParcel | None) -> None:
        command = (
            ScanIntoBatch(batch, tracking=reading.value, carrier=reading.carrier)
            if found is None
            else ScanIntoBatch(batch, found.match.parcel_id, together=found.twins)
        )
        self._do(command, self._look_at_scan)

    def _look_at_scan(self, done: Done) -> None:
        shown = partial(self._scan_shown, done.id)
        self._desk.ask(open_batch, done=shown, refused=self._refused)

    def _scan_shown(self, token: str, batch: OpenedBatch | None) -> None:
        self.now = batch
        if batch is not None and batch.rows:
            self._view.show_scanned(batch, batch.rows[0])
            self._view.tell_batch(batch.rows[0].standing, token)
        self._ready()

    # what the keys do

    def choose_seller(self) -> None:
        self._desk.ask(expected_sellers, done=self._view.ask_seller, refused=self._refused)

    def begin(self, seller_id: str) -> None:
        self._do(OpenBatch(seller_id), lambda _: self._again())

    def primary(self) -> None:
        """Settle what was kept apart, one by one; with nothing apart the pallet is finished."""
        if self.now is None or self._busy:
            return
        apart = self.now.apart()
        if apart:
            self._busy = True
            self._settle([row.id for row in reversed(apart)])
        elif self.now.rows:
            finished = partial(self._closed, self.now)
            self._do(CloseBatch(self.now.id), finished)

    def _settle(self, entries: list[str]) -> None:
        first, rest = entries[0], entries[1:]
        go_on = partial(self._settled, rest)
        self._do(SettleBatchEntry(first), go_on)

    def _settled(self, rest: list[str], done: Done) -> None:
        if rest:
            self._settle(rest)
            return
        self._view.tell_batch("settled", done.id)
        self._desk.ask(open_batch, done=self._all_settled, refused=self._refused)

    def _all_settled(self, batch: OpenedBatch | None) -> None:
        self.now = batch
        if batch is not None:
            self._view.show_settled(batch)
        self._ready()

    def _closed(self, batch: OpenedBatch, done: Done) -> None:
        self.now = None
        self._view.show_closed(batch)
        self._view.tell_batch("closed", done.id)

    # inside

    def _again(self) -> None:
        self._ready()
        self.enter()

    def _ready(self) -> None:
        self._busy = False
        self._next_scan()

    def _do(
        self,
        command: OpenBatch | ScanIntoBatch | SettleBatchEntry | CloseBatch,
        done: Callable[[Done], None],
    ) -> None:
        self._desk.do(command, done=done, refused=self._refused)

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)
        self._ready()
