"""Set up: what is asked for and changed about people, bins, labels and the data."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.commands.found_station import ChangeSetting
from app.commands.manage_bins import BlockBins, SetUpBins
from app.commands.manage_people import AddPerson, ChangePerson, UnlockPerson
from app.commands.print_labels import PrintBadges, PrintBinLabels
from app.commands.tell_wms import ReplayWms, RetryWmsFile
from app.domain.lpn import format_badge, parse_badge
from app.domain.parcels import PATIENCE
from app.domain.scan_back import OFF, ON, PLATE_GATE
from app.queries.bins import all_bins
from app.queries.kept import patience
from app.queries.scan_back import plate_gate
from app.queries.staff import staff
from app.queries.wms import latest_files, wms_set_up

if TYPE_CHECKING:
    from pathlib import Path

    from app.commands.base import Command
    from app.devices.calibration_sheet import SheetWords
    from app.devices.ports import Port
    from app.devices.scale import Scale
    from app.domain.people import Role
    from app.domain.places import BinPlan
    from app.domain.wms import WmsFile, WmsFormat
    from app.errors import StationError
    from app.queries.bins import BinRow
    from app.queries.staff import StaffRow
    from app.queries.wms import WmsSetUp
    from app.station import Station
    from app.store.reading import Reader
    from app.verify import Report
    from app.workers.photo_scrubber import PhotoCheck
    from ui.desk import Desk

CONCERNS: Final = frozenset({"people", "bins", "units", "settings", "wms_files", "wms_notes"})


class SettingUpView(Protocol):
    def show_staff(self, rows: list[StaffRow]) -> None: ...
    def show_bins(self, rows: list[BinRow]) -> None: ...
    def show_wms(self, set_up: WmsSetUp, files: list[WmsFile]) -> None: ...
    def show_patience(self, days: int) -> None: ...
    def show_plate_gate(self, *, on: bool) -> None: ...
    def show_weight(self, grams: int) -> None: ...
    def show_ports(self, found: list[str]) -> None: ...
    def show_scanner_ports(self, found: tuple[Port, ...]) -> None: ...
    def show_sheet(self, path: Path) -> None: ...
    def show_verifying(self) -> None: ...
    def show_report(self, report: Report) -> None: ...
    def show_photo_check(self, check: PhotoCheck | None) -> None: ...
    def show_done(self, what: str, count: int) -> None: ...
    def show_refusal(self, error: StationError) -> None: ...


class SettingUpPresenter:
    def __init__(self, view: SettingUpView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._staff: list[StaffRow] = []
        self._stale = True
        self.shown = False

    def entered(self) -> None:
        self.shown = True
        if self._stale:
            self.refresh()

    def refresh_after(self, kinds: frozenset[str]) -> None:
        self._stale = self._stale or bool(kinds & CONCERNS)
        if self._stale and self.shown:
            self.refresh()

    def refresh(self) -> None:
        self._stale = False
        self._desk.ask(staff, done=self._staff_found, refused=self._refused)
        self._desk.ask(patience, done=self._view.show_patience, refused=self._refused)
        self._desk.ask(plate_gate, done=self._gate_found, refused=self._refused)
        self._desk.ask(all_bins, done=self._view.show_bins, refused=self._refused)
        self._desk.ask(_wms, done=self._wms_found, refused=self._refused)

    # people

    def add_person(self, name: str, roles: tuple[Role, ...], language: str) -> None:
        """The badge is the next one after the highest that was ever given."""
        numbers = [parse_badge(row.person.badge) or 0 for row in self._staff]
        badge = format_badge(max(numbers, default=0) + 1)
        self._do(AddPerson(name, badge, roles, language), "added")

    def change_person(
        self, row: StaffRow, name: str, roles: tuple[Role, ...], language: str
    ) -> None:
        command = ChangePerson(row.person.id, name, roles, language, row.active)
        self._do(command, "changed")

    def set_active(self, row: StaffRow, *, active: bool) -> None:
        one = row.person
        self._do(ChangePerson(one.id, one.name, one.roles, one.language, active), "changed")

    def unlock(self, row: StaffRow) -> None:
        self._do(UnlockPerson(row.person.id), "unlocked")

    def set_pin(self, row: StaffRow, pin: str) -> None:
        work = partial(_set_pin, self._desk.station, row.person.id, pin)
        self._desk.run(work, done=self._pin_set, refused=self._refused)

    def print_badges(self, person_ids: tuple[str, ...]) -> None:
        self._do(PrintBadges(person_ids), "badges", len(person_ids))

    def set_up_bins(self, plans: tuple[BinPlan, ...]) -> None:
        self._do(SetUpBins(plans), "bins", len(plans))

    def block_bin(self, code: str, reason: str, *, blocked: bool) -> None:
        what = "blocked" if blocked else "freed"
        self._do(BlockBins((code,), blocked, reason), what)

    def import_bins(self, path: Path) -> None:
        self._desk.run(partial(_read_bins, path), done=self.set_up_bins, refused=self._refused)

    def print_bins(self, codes: list[str]) -> None:
        self._do(PrintBinLabels(tuple(codes)), "bin_labels", len(codes))

    # the warehouse system

    def set_wms(self, form: str) -> None:
        self._do(ChangeSetting("wms_format", form), "wms")

    def set_wms_folder(self, folder: str) -> None:
        self._do(ChangeSetting("wms_folder", folder), "wms")

    def retry_wms(self, file_id: str) -> None:
        self._do(RetryWmsFile(file_id), "wms_again")

    def tell_again(self, first: int, form: WmsFormat) -> None:
        self._do(ReplayWms(first, form), "wms_again")

    # receiving

    def save_patience(self, days: int) -> None:
        self._do(ChangeSetting(PATIENCE, str(days)), "patience", days)

    def save_plate_gate(self, *, on: bool) -> None:
        what = "plates_on" if on else "plates_off"
        self._do(ChangeSetting(PLATE_GATE, ON if on else OFF), what)

    def _gate_found(self, on: bool) -> None:  # noqa: FBT001 as the query tells it
        self._view.show_plate_gate(on=on)

    def look_for_scales(self) -> None:
        self._desk.run(_serial_ports, done=self._view.show_ports, refused=self._refused)

    def weigh(self, scale: Scale) -> None:
        self._desk.run(scale.weigh, done=self._view.show_weight, refused=self._refused)

    # scanners

    def look_for_scanners(self) -> None:
        """Again and again while the section is open: a scanner may be plugged in meanwhile."""
        self._desk.run(_ports, done=self._view.show_scanner_ports, refused=self._refused)

    def make_sheet(self, path: Path, words: SheetWords) -> None:
        work = partial(_make_sheet, path, words)
        self._desk.run(work, done=self._view.show_sheet, refused=self._refused)

    # data

    def look_at_photos(self) -> None:
        """What the last round through the photo store found."""
        work = partial(_last_check, self._desk.station)
        self._desk.run(work, done=self._view.show_photo_check, refused=self._refused)

    def verify(self) -> None:
        self._view.show_verifying()
        work = partial(_verify, self._desk.station)
        self._desk.run(work, done=self._view.show_report, refused=self._refused)

    def _do(self, command: Command, what: str, count: int = 1) -> None:
        self._desk.do(
            command,
            done=lambda _: self._view.show_done(what, count),
            refused=self._refused,
        )

    def _pin_set(self, _: None) -> None:
        self._view.show_done("pin", 1)
        self.refresh()

    def _staff_found(self, rows: list[StaffRow]) -> None:
        self._staff = rows
        self._view.show_staff(rows)

    def _wms_found(self, found: tuple[WmsSetUp, list[WmsFile]]) -> None:
        self._view.show_wms(*found)

    def _refused(self, error: StationError) -> None:
        self._view.show_refusal(error)


def _set_pin(station: Station, person_id: str, pin: str) -> None:
    from app.signing_in import change_pin  # noqa: PLC0415 Argon2 comes in on a worker's thread

    change_pin(station, person_id, pin)


def _wms(db: Reader) -> tuple[WmsSetUp, list[WmsFile]]:
    return wms_set_up(db), latest_files(db)


def _read_bins(path: Path) -> tuple[BinPlan, ...]:
    from app.imports.bins import read_bins  # noqa: PLC0415 with the first list

    return read_bins(path)


def _last_check(station: Station) -> PhotoCheck | None:
    from app.workers.photo_scrubber import last_check  # noqa: PLC0415 brings Pillow along

    return last_check(station.folder)


def _serial_ports() -> list[str]:
    from app.devices.scale import serial_ports  # noqa: PLC0415 pulls in pyserial

    return serial_ports()


def _ports() -> tuple[Port, ...]:
    from app.devices.ports import ports  # noqa: PLC0415 pulls in pyserial

    return ports()


def _make_sheet(path: Path, words: SheetWords) -> Path:
    from app.devices.calibration_sheet import write_sheet  # noqa: PLC0415 brings reportlab along

    return write_sheet(path, words)


def _verify(station: Station) -> Report:
    from app.verify import verify  # noqa: PLC0415 the laws come in with the first check

    return verify(station.folder)
