"""Receive: what a scan means on this screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from app.commands.receive_parcel import ReceiveParcel
from app.commands.register_extra_unit import RegisterExtraUnit
from app.domain.identifiers import ScanKind
from app.queries.arrivals import arrival_of, latest_parcels
from app.queries.batches import twins
from app.queries.finding import MatchKind
from app.queries.goods import goods_named
from ui.screens.receiving.on_the_bench import ANNOUNCED, OPEN, OnTheBench

if TYPE_CHECKING:
    from app.domain.identifiers import Candidate
    from app.queries.arrivals import Arrival, ArrivalLine
    from app.queries.finding import Match
    from app.queries.goods import Goods
    from app.queries.scanned import Scanned

ARTICLE: Final = (ScanKind.GTIN, ScanKind.ISBN, ScanKind.FNSKU, ScanKind.ASIN)
IN_PARCEL: Final = (*ARTICLE, ScanKind.TEXT)


class ReceivingPresenter(OnTheBench):
    """Each scan is looked up in every reading; what the keys do is in ``OnTheBench``."""

    # what comes in

    def refresh(self) -> None:
        self._desk.ask(latest_parcels, done=self._view.show_latest, refused=self._refused)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & {"parcels", "units"}:
            self.refresh()

    def wants(self, scan: Scanned) -> bool:
        """An article of the parcel on the bench needs no looking up."""
        return self._line_of(scan.readings) is not None

    def sorts_out(self, scan: Scanned) -> bool:
        """What is read while a parcel is unpacked is about that parcel."""
        return self.now is not None and bool(scan.found_kinds & {MatchKind.GOODS, MatchKind.RETURN})

    def scanned(self, scan: Scanned) -> None:
        line = self._line_of(scan.readings)
        if line is not None:
            self._receive_one(line)
        elif scan.found:
            self._view.show_busy(scan.raw)
            found = partial(self._found, scan)
            self._desk.ask(arrival_of, scan.found[0], done=found, refused=self._refused)
        else:
            self._found(scan, None)

    def _line_of(self, readings: tuple[Candidate, ...]) -> ArrivalLine | None:
        """The line of the open parcel that a scanned article belongs to."""
        if self.now is None:
            return None
        codes = {reading.value for reading in readings if reading.kind in IN_PARCEL}
        for line in self.now.lines:
            if codes & {line.sku, line.gtin, line.fnsku} - {""}:
                return line
        return None

    def _found(self, scan: Scanned, first: Arrival | None) -> None:
        readings, found = scan.readings, list(scan.found)
        again = self.unknown is not None and readings[0] == self.unknown
        self.elsewhere = ()
        if self._is_unclaimed_article(readings, found):
            self._name_and_register(readings)
        elif self._is_of_another(found) and not again:
            self._elsewhere(readings[0], found)
        elif not found or (
            self.now is not None and len(found) > 1 and found[0].kind is MatchKind.GOODS
        ):
            self._nothing_found(readings[0])
        else:
            self._take(found[0], first, twins(found))

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

    def _nothing_found(self, reading: Candidate) -> None:
        self.unknown = reading
        in_parcel = reading.kind in IN_PARCEL and self.now is not None and self._unpackable
        if in_parcel:
            self._view.show_not_in_parcel(reading.value)
        else:
            self.now = None
            self._view.show_unannounced(reading.value, reading.carrier)

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
