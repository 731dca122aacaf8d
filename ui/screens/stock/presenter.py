"""Stock: a scan says what it is about, a second one where it goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from app.commands.confirm_label import ConfirmContainerLabel, PassWithoutScan
from app.commands.fill_container import (
    CloseContainer,
    OpenContainer,
    PackUnit,
    ReopenContainer,
    UnpackUnit,
)
from app.commands.move_unit import MoveUnit
from app.commands.send_container import SendContainer, StoreContainer
from app.domain.containers import ContainerKind, ContainerState
from app.domain.identifiers import ScanKind
from app.domain.units import UnitState
from app.queries.containers import (
    container_at,
    container_of,
    contents_of,
    current_containers,
    sellers,
)
from app.queries.placed import find_unit, found_unit
from app.queries.stock import (
    By,
    find_stock,
    lost_count,
    lost_units,
    stock_sums,
    stock_total,
    stock_units,
)
from ui.screens.stock.actions import Mode
from ui.screens.stock.counting import Counting

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from app.commands.base import Command
    from app.domain.disposition import Disposition
    from app.domain.identifiers import Candidate
    from app.errors import StationError
    from app.queries.containers import ContainerRow, PackedUnit
    from app.queries.placed import Found
    from app.queries.scanned import Scanned
    from app.queries.stock import StockSum, StockUnit
    from app.store.ledger import Done
    from app.store.reading import Reader
    from ui.desk import Desk
    from ui.screens.stock.count import Count

CONCERNS: Final = frozenset({"units", "bins", "containers", "proposals", "holds"})
ORDER: Final = (By.BIN, By.SKU, By.SELLER, By.GRADE, By.DISPOSITION)
LOST: Final = "lost"


class StockView(Protocol):
    def show_sums(self, by: By, sums: list[StockSum], total: int, lost: int) -> None: ...
    def show_units(self, what: str, key: str, units: list[StockUnit]) -> None: ...
    def show_unit(self, found: Found, *, again: bool) -> None: ...
    def show_containers(self, rows: list[ContainerRow]) -> None: ...
    def show_container(
        self, row: ContainerRow, contents: list[PackedUnit], *, again: bool
    ) -> None: ...
    def ask_container(self, sellers: list[tuple[str, str]]) -> None: ...
    def show_bin_wanted(self) -> None: ...
    def show_counting(self, count: Count, code: str, *, twice: bool) -> None: ...
    def show_counted(self, count: Count) -> None: ...
    def show_settled(self, count: Count, token: str) -> None: ...
    def show_done(self, what: str, code: str, place: str, token: str) -> None: ...
    def show_unknown(self, reading: Candidate) -> None: ...
    def show_not_countable(self, reading: Candidate) -> None: ...
    def show_exported(self, path: Path) -> None: ...
    def show_busy(self, raw: str) -> None: ...
    def tell_passed(self, code: str) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...
    def go_to_story(self, unit_id: str) -> None: ...


class StockPresenter:
    """``found`` or ``container`` is what was scanned last: the next scan is about it."""

    def __init__(self, view: StockView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.mode = Mode.SUMS
        self.by = By.BIN
        self.seller_name = ""
        self.listed = ("", "")  # what the list of units is narrowed to, and by which key
        self.found: Found | None = None
        self.container: ContainerRow | None = None
        self.counting = Counting(view, desk, self._set_mode, self.refresh)
        self._busy = 0
        self._waiting: list[Scanned] = []  # scans that came faster than the answers

    # what comes in

    def refresh(self) -> None:
        """What is shown, as it is now; a count goes on whatever happens elsewhere."""
        again = partial(self._ask_again, self.mode)
        if self.mode is Mode.SUMS:
            self._ask(partial(_sums, by=self.by), partial(self._sums_found, self.by))
        elif self.mode is Mode.UNITS:
            self._list(*self.listed)
        elif self.mode is Mode.UNIT and self.found is not None:
            self._ask(partial(found_unit, unit_id=self.found.id), again)
        elif self.mode is Mode.CONTAINERS:
            self._ask(current_containers, self._view.show_containers)
        elif self.mode is Mode.CONTAINER and self.container is not None:
            self._ask(partial(_container, code=self.container.code), again)

    def refresh_after(self, kinds: frozenset[str]) -> None:
        if kinds & CONCERNS and not self._busy:
            self.refresh()

    def scanned(self, scan: Scanned) -> None:
        if self._busy:
            self._waiting.append(scan)
        else:
            self._take(scan)

    def pick_unit(self, unit_id: str) -> None:
        self._ask(partial(found_unit, unit_id=unit_id), partial(self._unit_found, None))

    def pick_container(self, code: str) -> None:
        self._ask(partial(_container, code=code), partial(self._container_found, None))

    # where one goes

    def back(self) -> None:
        """From one thing to the list, from a list to the sums."""
        if self.mode is Mode.CONTAINER:
            self.show_containers()
        elif self.mode is Mode.UNIT and self.listed[0]:
            self._set_mode(Mode.UNITS)
            self.refresh()
        else:
            self.show_sums()

    def show_sums(self) -> None:
        self.found = self.container = None
        self.listed = ("", "")
        self._set_mode(Mode.SUMS)
        self.refresh()

    def next_by(self) -> None:
        self.by = ORDER[(ORDER.index(self.by) + 1) % len(ORDER)]
        self.refresh()

    def show_units(self, one: StockSum) -> None:
        self.seller_name = one.name
        self._list(self.by.value, one.key)

    def show_lost(self) -> None:
        self._list(LOST, "")

    def show_containers(self) -> None:
        self.found = self.container = None
        self._set_mode(Mode.CONTAINERS)
        self.refresh()

    def count(self, code: str = "") -> None:
        self.counting.begin(code)

    def story(self) -> None:
        if self.found is not None:
            self._view.go_to_story(self.found.id)

    def export(self) -> None:
        folder = self._desk.station.folder.exports
        now = self._desk.station.clock.now()
        work = partial(self._desk.station.ask, partial(_export, folder=folder, now=now))
        self._desk.run(work, done=self._view.show_exported, refused=self._refused)

    # containers

    def want_container(self) -> None:
        self._desk.ask(sellers, done=self._view.ask_container, refused=self._refused)

    def open_container(self, kind: ContainerKind, wanted: Disposition, seller_id: str) -> None:
        self._do(OpenContainer(kind, wanted, seller_id), self._opened)

    def close_container(self, weight_g: int) -> None:
        if self.container is not None:
            self._about_container(CloseContainer(self.container.id, weight_g), "closed")

    def reopen_container(self) -> None:
        if self.container is not None:
            self._about_container(ReopenContainer(self.container.id), "reopened")

    def send_container(self, carrier: str, reference: str) -> None:
        if self.container is not None:
            command = SendContainer(self.container.id, carrier, reference)
            self._about_container(command, "sent", carrier)

    def passing(self, box: ContainerRow, allowed_by: str, reason: str) -> PassWithoutScan:
        return PassWithoutScan(allowed_by, reason, container_id=box.id)

    def passed(self, box: ContainerRow, _done: Done) -> None:
        self._view.tell_passed(box.code)
        self.pick_container(box.code)

    def take_out(self, unit: PackedUnit) -> None:
        self._do(UnpackUnit(unit.unit_id), partial(self._done, "unpacked", unit.lpn, ""))

    # scans

    def _take(self, scan: Scanned) -> None:
        first, shelf, raw = scan.first, scan.shelf, scan.raw
        if self.counting.takes(self.mode):
            self.counting.take(first, shelf)
        elif first.kind is ScanKind.LPN:
            self._take_plate(raw, first)
        elif first.kind is ScanKind.CONTAINER:
            self._take_container(raw, first)
        elif shelf:
            self._take_bin(shelf)
        else:
            self._view.show_busy(raw)
            ask = partial(find_stock, readings=scan.readings, text=raw)
            self._ask(ask, partial(self._searched, first))

    def _take_plate(self, raw: str, reading: Candidate) -> None:
        """Into the open container in front, else it is looked for."""
        box = self.container
        if self.mode is Mode.CONTAINER and box and box.state == ContainerState.OPEN:
            ask = partial(find_unit, lpn=reading.value)
            self._ask(ask, partial(self._pack_found, reading, box))
            return
        self._view.show_busy(raw)
        self._ask(partial(find_unit, lpn=reading.value), partial(self._unit_found, reading))

    def _take_container(self, raw: str, reading: Candidate) -> None:
        if self.mode is Mode.UNIT and self.found is not None and _movable(self.found):
            done = partial(self._done, "packed", self.found.lpn, reading.value)
            self._do(PackUnit(self.found.id, reading.value), done)
            return
        box = self.container
        if self.mode is Mode.CONTAINER and box is not None and box.unread:
            self._read_label(box, raw)
            return
        self._view.show_busy(raw)
        ask = partial(_container, code=reading.value)
        self._ask(ask, partial(self._container_read, raw, reading))

    def _read_label(self, box: ContainerRow, raw: str) -> None:
        """The label in front is the only one that is waited for; another one is refused."""
        self._do(ConfirmContainerLabel(box.id, raw.strip()), self._label_read)

    def _label_read(self, _done: Done) -> None:
        if self.container is not None:
            self.pick_container(self.container.code)

    def _container_read(self, raw: str, reading: Candidate, there: _Contents | None) -> None:
        """The scan that brings it in front proves its label as well."""
        if there is not None and there[0].unread:
            self.container = there[0]
            self._read_label(there[0], raw)
        else:
            self._container_found(reading, there)

    def _take_bin(self, code: str) -> None:
        box = self.container
        ready = (ContainerState.CLOSED, ContainerState.STORED)
        if self.mode is Mode.UNIT and self.found is not None and _movable(self.found):
            done = partial(self._done, "moved", self.found.lpn, code)
            self._do(MoveUnit(self.found.id, code), done)
        elif self.mode is Mode.CONTAINER and box and box.state in ready:
            done = partial(self._done, "stored", box.code, code)
            self._do(StoreContainer(box.id, code), done)
        else:
            self._list(By.BIN.value, code)

    # answers

    def _list(self, what: str, key: str) -> None:
        ask = lost_units if what == LOST else partial(stock_units, by=By(what), key=key)
        self._ask(ask, partial(self._listed, what, key))

    def _listed(self, what: str, key: str, units: list[StockUnit]) -> None:
        self.found = self.container = None
        self.listed = (what, key)
        self._set_mode(Mode.UNITS)
        self._view.show_units(what, key, units)

    def _searched(self, reading: Candidate, units: list[StockUnit]) -> None:
        if not units:
            self._view.show_unknown(reading)
        elif len(units) == 1:
            self.pick_unit(units[0].unit_id)
        else:
            self.found = self.container = None
            self.listed = ("", "")
            self._set_mode(Mode.UNITS)
            self._view.show_units("search", reading.value, units)

    def _unit_found(self, reading: Candidate | None, found: Found | None) -> None:
        if found is not None:
            self.found, self.container = found, None
            self._set_mode(Mode.UNIT)
            self._view.show_unit(found, again=False)
        elif reading is not None:
            self._view.show_unknown(reading)

    def _pack_found(self, reading: Candidate, box: ContainerRow, found: Found | None) -> None:
        if found is None:
            self._view.show_unknown(reading)
            return
        done = partial(self._done, "packed", found.lpn, box.code)
        self._do(PackUnit(found.id, box.code), done)

    def _container_found(self, reading: Candidate | None, there: _Contents | None) -> None:
        if there is not None:
            self.found, self.container = None, there[0]
            self._set_mode(Mode.CONTAINER)
            self._view.show_container(*there, again=False)
        elif reading is not None:
            self._view.show_unknown(reading)

    def _ask_again(self, mode: Mode, answer: Any) -> None:
        if mode is not self.mode or answer is None:
            return
        if mode is Mode.UNIT:
            self.found = answer
            self._view.show_unit(answer, again=True)
        else:
            self.container = answer[0]
            self._view.show_container(*answer, again=True)

    def _sums_found(self, by: By, answer: tuple[list[StockSum], int, int]) -> None:
        if self.mode is Mode.SUMS and by is self.by:
            self._view.show_sums(by, *answer)

    def _opened(self, done: Done) -> None:
        ask = partial(_container_by, container_id=done.first_row)
        self._ask(ask, partial(self._container_found, None))

    def _about_container(self, command: Command, what: str, place: str = "") -> None:
        if self.container is not None:
            self._do(command, partial(self._done, what, self.container.code, place))

    def _done(self, what: str, code: str, place: str, done: Done) -> None:
        self._view.show_done(what, code, place, done.id)
        self.refresh()

    # how it is done

    def _ask(self, query: Callable[[Reader], Any], done: Callable[[Any], None]) -> None:
        self._busy += 1
        answered = partial(self._answered, done)
        self._desk.ask(query, done=answered, refused=self._refused_busy)

    def _do(self, command: Command, done: Callable[[Done], None]) -> None:
        self._busy += 1
        self._desk.do(command, done=partial(self._answered, done), refused=self._refused_busy)

    def _answered(self, done: Callable[[Any], None], answer: object) -> None:
        self._busy -= 1
        done(answer)
        if self._waiting and not self._busy:
            self._take(self._waiting.pop(0))

    def _refused_busy(self, error: StationError) -> None:
        self._busy -= 1
        self._refused(error)

    def _refused(self, error: StationError) -> None:
        """What was scanned after it is not carried out: it was about something else."""
        self._waiting.clear()
        self._view.show_refusal(error)

    def _set_mode(self, mode: Mode) -> None:
        self.mode = mode


_Contents = tuple["ContainerRow", list["PackedUnit"]]


def _movable(found: Found) -> bool:
    return found.state in (UnitState.EXECUTED, UnitState.DISPOSITIONED) and not found.out


def _sums(db: Reader, by: By) -> tuple[list[StockSum], int, int]:
    return stock_sums(db, by), stock_total(db), lost_count(db)


def _container(db: Reader, code: str) -> _Contents | None:
    row = container_at(db, code)
    return None if row is None else (row, contents_of(db, row.id))


def _container_by(db: Reader, container_id: str) -> _Contents | None:
    row = container_of(db, container_id)
    return None if row is None else (row, contents_of(db, row.id))


def _export(db: Reader, folder: Path, now: datetime) -> Path:
    from app.intake.stock_list import write_stock  # noqa: PLC0415 with the first list

    return write_stock(db, folder, now)
