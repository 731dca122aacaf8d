"""Put away: first the unit, then the bin; the scanner does it all."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from app.commands.confirm_label import ConfirmContainerLabel, PassWithoutScan
from app.commands.execute_disposition import ConfirmPutaway
from app.commands.fill_container import PackUnit
from app.commands.print_labels import PrintPutawayLabel
from app.commands.send_container import StoreContainer
from app.domain.containers import ContainerState
from app.domain.identifiers import ScanKind
from app.domain.labelling import LabelKind
from app.domain.scan_back import LabelNotScanned, LabelStillInside
from app.queries.choosable import SHELVABLE
from app.queries.choosing import facets
from app.queries.labels import JobRow
from app.queries.putaways import (
    container_destination,
    destination_at,
    destination_of,
    recent_putaways,
)
from app.queries.standing import Where
from ui.label_dots import dots_of
from ui.paging import Pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.choosing import Choice, Facet
    from app.queries.people import PersonRow
    from app.queries.putaways import ContainerDestination, Destination, PutawayRow
    from app.queries.queues import QueuedWork
    from app.queries.scanned import Scanned
    from app.store.ledger import Done
    from ui.desk import Desk
    from ui.label_dots import LabelDots

CONCERNS: Final = frozenset({"units", "proposals", "photos", "bins", "containers", "holds"})
READY: Final = frozenset({ContainerState.CLOSED, ContainerState.STORED})


class PuttingAwayView(Protocol):
    def show_ready_units(self, ready: Pages[QueuedWork]) -> None: ...
    def show_facets(self, found: list[Facet]) -> None: ...
    def show_recent(self, recent: list[PutawayRow]) -> None: ...
    def show_unit_wanted(self) -> None: ...
    def show_bin_wanted(self, there: Destination, *, again: bool) -> None: ...
    def show_container(self, box: ContainerDestination, *, again: bool) -> None: ...
    def show_container_elsewhere(self, box: ContainerDestination) -> None: ...
    def show_unread(self, box: ContainerDestination, error: StationError) -> None: ...
    def tell_passed(self, code: str) -> None: ...
    def show_stored(self, box: ContainerDestination, code: str, token: str) -> None: ...
    def show_packed(self, there: Destination, code: str, token: str) -> None: ...
    def show_elsewhere(self, there: Destination) -> None: ...
    def show_label(self, dots: LabelDots, lpn: str) -> None: ...
    def show_no_label(self, error: StationError) -> None: ...
    def show_busy(self, raw: str) -> None: ...
    def show_bin_first(self, code: str) -> None: ...
    def show_unknown(self, reading: Candidate) -> None: ...
    def show_neither(self, reading: Candidate, *, unit_wanted: bool) -> None: ...
    def show_put_away(self, there: Destination, code: str, token: str) -> None: ...
    def show_printed(self, there: Destination, token: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def go_on_with(self, there: Destination) -> None: ...


class PuttingAwayPresenter:
    """``there`` is the unit in the hand and where it goes, ``box`` the container, if it is one.

    Nothing is chosen by itself: a bin scanned for a unit that nobody scanned would put the
    wrong one away.
    """

    def __init__(self, view: PuttingAwayView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.pages: Pages[QueuedWork] = Pages(
            desk, SHELVABLE.source, _id, shown=view.show_ready_units, refused=self._refused
        )
        self.pages.queue = SHELVABLE
        self.there: Destination | None = None
        self.box: ContainerDestination | None = None
        self._looks = 0
        self._under_way = ""  # the unit whose putaway is being saved
        self._waiting: list[Scanned] = []  # scans that came faster than the answers
        self._looking = False
        self._previewed: JobRow | None = None

    @property
    def person(self) -> PersonRow | None:
        return self._desk.person

    @property
    def person_id(self) -> str:
        return self.person.id if self.person is not None else ""

    # what comes in

    def choose(self, choice: Choice) -> None:
        """Show some of what is ready only; any unit can still be scanned."""
        self.pages.choose(choice)

    def ask_facets(self) -> None:
        self._desk.ask(facets, SHELVABLE, done=self._view.show_facets, refused=self._refused)

    def refresh(self) -> None:
        self.pages.refresh()
        self._desk.ask(recent_putaways, done=self._view.show_recent, refused=self._refused)
        if self.there is not None and not self._busy:
            self._look_again(self.there)
        elif self.box is not None and not self._busy:
            ask = partial(self._desk.ask, container_destination, self.box.container.code)
            self._look(ask, self._container_again)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & CONCERNS:
            self.refresh()

    def scanned(self, scan: Scanned) -> None:
        """In the order of scanning: a fast hand scans the bin before the unit is found."""
        if self._busy:
            self._waiting.append(scan)
        else:
            self._take(scan)

    def open_unit(self, unit_id: str) -> None:
        self._look(partial(self._desk.ask, destination_of, unit_id), self._found)

    def clear(self) -> None:
        """Lay the unit aside; nothing is changed."""
        self.there = self.box = None
        self._view.show_unit_wanted()

    @property
    def _busy(self) -> bool:
        return self._looking or bool(self._under_way)

    def _take(self, scan: Scanned) -> None:
        first, shelf = scan.first, scan.shelf
        if first.kind is ScanKind.LPN:
            self._view.show_busy(scan.raw)
            ask = partial(self._desk.ask, destination_at, first.value)
            self._look(ask, partial(self._scanned_unit, first))
        elif first.kind is ScanKind.CONTAINER:
            self._take_container(scan.raw, first)
        elif not shelf:
            wanted = not (self._in_hand or self._box_in_hand)
            self._view.show_neither(first, unit_wanted=wanted)
        elif self._box_in_hand:
            self._store_in(shelf)
        elif not self._in_hand:
            self._view.show_bin_first(shelf)
        else:
            self._put_into(shelf)

    def _take_container(self, raw: str, reading: Candidate) -> None:
        """With a unit in the hand it is a place; else it is what is put away."""
        if self._in_hand and self.there is not None:
            there, code = self.there, reading.value
            self._under_way = there.standing.card.head.id
            done = partial(self._packed, there, code)
            command = PackUnit(self._under_way, code)
            self._desk.do(command, done=done, refused=self._not_put_away)
            return
        self._view.show_busy(raw)
        ask = partial(self._desk.ask, container_destination, reading.value)
        self._look(ask, partial(self._read_container, raw, reading))

    def _next_scan(self) -> None:
        if self._waiting and not self._busy:
            self._take(self._waiting.pop(0))

    @property
    def _in_hand(self) -> bool:
        return self.there is not None and self.there.standing.where is Where.TO_PUT_AWAY

    @property
    def _box_in_hand(self) -> bool:
        return self.box is not None and self.box.container.state in READY

    def _look(self, ask: Callable[..., None], then: Callable[[Any], None]) -> None:
        self._looks += 1
        self._looking = True
        ask(done=partial(self._looked, self._looks, then), refused=self._refused)

    def _looked(
        self,
        number: int,
        then: Callable[[Any], None],
        there: object,
    ) -> None:
        if number == self._looks:
            self._looking = False
            then(there)
            self._next_scan()

    def _scanned_unit(self, reading: Candidate, there: Destination | None) -> None:
        if there is None:
            self._view.show_unknown(reading)
        else:
            self._found(there)

    def _read_container(
        self, raw: str, reading: Candidate, box: ContainerDestination | None
    ) -> None:
        """The scan that brings it into the hand proves its label."""
        if box is None or not box.container.unread:
            self._scanned_container(reading, box)
            return
        self._looking = True
        read = replace(box, container=replace(box.container, unread=False))
        self._desk.do(
            ConfirmContainerLabel(box.container.id, raw.strip()),
            done=partial(self._label_read, reading, read),
            refused=partial(self._label_unread, box),
        )

    def _label_unread(self, box: ContainerDestination, error: StationError) -> None:
        """Its label cannot be proved now: a supervisor may let it pass."""
        if not isinstance(error, LabelStillInside):
            self._refused(error)
            return
        self._looking = False
        self._waiting.clear()
        self.clear()
        self._view.show_unread(box, error)

    def passing(self, box: ContainerDestination, allowed_by: str, reason: str) -> PassWithoutScan:
        return PassWithoutScan(allowed_by, reason, container_id=box.container.id)

    def passed(self, box: ContainerDestination, _done: Done) -> None:
        code = box.container.code
        self._view.tell_passed(code)
        ask = partial(self._desk.ask, container_destination, code)
        self._look(ask, self._passed_again)

    def _passed_again(self, box: ContainerDestination | None) -> None:
        if box is None:
            self.clear()
        else:
            self._take_up(box)

    def _label_read(self, reading: Candidate, box: ContainerDestination, _done: Done) -> None:
        self._looking = False
        self._scanned_container(reading, box)
        self._next_scan()

    def _scanned_container(self, reading: Candidate, box: ContainerDestination | None) -> None:
        if box is None:
            self._view.show_unknown(reading)
            return
        self._take_up(box)

    def _take_up(self, box: ContainerDestination) -> None:
        self.there, self.box = None, box
        if self._box_in_hand:
            self._view.show_container(box, again=False)
        else:
            self._view.show_container_elsewhere(box)

    def _container_again(self, box: ContainerDestination | None) -> None:
        if box is None or box.container.state not in READY:
            self.clear()
            return
        self.box = box
        self._view.show_container(box, again=True)

    def _found(self, there: Destination | None) -> None:
        if there is None:
            self.clear()
            return
        self.there, self.box = there, None
        if self._in_hand:
            self._view.show_bin_wanted(there, again=False)
            self._preview(there)
        else:
            self._view.show_elsewhere(there)

    def _look_again(self, there: Destination) -> None:
        unit_id = there.standing.card.head.id
        self._look(partial(self._desk.ask, destination_of, unit_id), self._seen_again)

    def _seen_again(self, there: Destination | None) -> None:
        """After news: the suggestions may have changed, and the unit may have moved on."""
        if there is not None and self.there is not None:
            same = there.standing.where is self.there.standing.where
            self.there = there
            if self._in_hand:
                self._view.show_bin_wanted(there, again=same)
                self._preview(there)
                return
            if same:
                return
        self.clear()

    def _preview(self, there: Destination) -> None:
        label = putaway_label(there)
        if label != self._previewed:
            self._previewed = label
            drawn = partial(self._label_drawn, label)
            refused = partial(self._label_not_drawn, label)
            dots = dots_of(label, self._desk.station.folder)
            self._desk.run(dots, done=drawn, refused=refused)

    def _label_drawn(self, label: JobRow, dots: LabelDots) -> None:
        if label is self._previewed:
            self._view.show_label(dots, label.code)

    def _label_not_drawn(self, label: JobRow, error: StationError) -> None:
        if label is self._previewed:
            self._view.show_no_label(error)

    # what is done

    def primary(self) -> None:
        """Where a unit that is not ready waits."""
        if self.there is not None and not self._in_hand:
            self._view.go_on_with(self.there)

    def print_label(self) -> None:
        if self.there is not None and self._in_hand and not self._busy:
            there = self.there
            command = PrintPutawayLabel(
                there.standing.card.head.id, best_bin(there), there.standing.zone
            )
            self._desk.do(command, done=partial(self._printed, there), refused=self._refused)

    def _put_into(self, code: str) -> None:
        if self.there is not None:
            there = self.there
            self._under_way = there.standing.card.head.id
            done = partial(self._put_away, there, code)
            command = ConfirmPutaway(self._under_way, code)
            self._desk.do(command, done=done, refused=self._not_put_away)

    def _store_in(self, code: str) -> None:
        if self.box is not None:
            box = self.box
            self._under_way = box.container.id
            done = partial(self._stored, box, code)
            command = StoreContainer(self._under_way, code)
            self._desk.do(command, done=done, refused=self._not_put_away)

    def _stored(self, box: ContainerDestination, code: str, done: Done) -> None:
        self._under_way, self.box = "", None
        self._view.show_unit_wanted()
        self._view.show_stored(box, code, done.id)
        self._next_scan()

    def _packed(self, there: Destination, code: str, done: Done) -> None:
        self._under_way, self.there = "", None
        self._view.show_unit_wanted()
        self._view.show_packed(there, code, done.id)
        self._next_scan()

    def _put_away(self, there: Destination, code: str, done: Done) -> None:
        self._under_way = ""
        self.there = None
        self._view.show_unit_wanted()
        self._view.show_put_away(there, code, done.id)
        self._next_scan()

    def _not_put_away(self, error: StationError) -> None:
        """The unit stays in the hand; scans that came after the refusal are not carried out."""
        self._under_way = ""
        self._waiting.clear()
        if isinstance(error, LabelNotScanned) and self.box is not None:
            self._view.show_unread(self.box, error)
        else:
            self._view.show_refusal(error)

    def _printed(self, there: Destination, done: Done) -> None:
        self._view.show_printed(there, done.id)

    def _refused(self, error: StationError) -> None:
        self._looking = False
        self._waiting.clear()
        self._view.show_refusal(error)


def _id(row: QueuedWork) -> str:
    return row.id


def best_bin(there: Destination) -> str:
    return there.bins[0].code if there.bins else ""


def putaway_label(there: Destination) -> JobRow:
    """The label that travels with the unit, as it will be asked for."""
    head = there.standing.card.head
    data = {
        "sku": head.sku,
        "title": head.title,
        "bin": best_bin(there),
        "zone": there.standing.zone,
        "grade": head.grade,
    }
    return JobRow(
        id="",
        template=LabelKind.PUTAWAY.value,
        code=head.lpn,
        data=data,
        state="",
        at=datetime.min,  # noqa: DTZ901 there is no such moment yet
        by_name="",
        unit_id=head.id,
        duplicate=0,
        reason="",
        printer="",
        detail="",
    )
