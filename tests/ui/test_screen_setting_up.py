from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.commands.manage_people import ChangePerson, NoteWrongPin, UnlockPerson
from app.commands.wire import KINDS
from app.domain.people import MAX_TRIES, STATION, LastManager, Role
from app.domain.wms import WmsFormat, WmsState
from app.queries.bins import all_bins
from app.queries.kept import patience
from app.queries.labels import latest_jobs
from app.queries.people import people
from app.queries.staff import staff as everybody
from app.signing_in import sign_in_by_pin
from app.workers.wms_writer import WmsWriter
from tests.ui.own_bench import OwnBench
from ui.rehearsal import active, press, settle, type_text
from ui.screens.setting_up import open_screen
from ui.screens.setting_up.bench_sections import SAME_SCAN_MS
from ui.screens.setting_up.bin_range import MOST, bin_range

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.setting_up.view import SettingUpScreen


@pytest.fixture
def bench(station: Station) -> OwnBench:
    return OwnBench(station)


@pytest.fixture
def screen(
    qtbot: QtBot,
    office: Office,
    staff: dict[str, PersonRow],
    bench: OwnBench,
    settled: Callable[[], None],
) -> SettingUpScreen:
    office.session.begin(staff["supervisor"])
    screen = open_screen(office)
    screen.meet(bench)
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    qtbot.waitExposed(screen)
    screen.entered()
    settled()
    return screen


def pick(screen: SettingUpScreen, name: str) -> None:
    names = [row.person.name for row in screen.people.model.rows()]
    screen.people.table.pick(names.index(name))


def test_a_person_is_added_with_the_next_badge(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    press(screen, Qt.Key.Key_F1)
    settle(20)
    type_text(active() or screen, "Noor")
    press(active() or screen, Qt.Key.Key_F1)
    settled()
    noor = next(one for one in station.ask(people) if one.name == "Noor")
    assert noor.roles == (Role.INSPECTOR,)
    assert noor.badge.startswith("ID-0007-")


def test_a_pin_is_set_and_opens_the_door(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    pick(screen, "Wei")
    press(screen, Qt.Key.Key_F3)
    settle(20)
    dialog = active() or screen
    type_text(dialog, "1357")
    press(dialog, Qt.Key.Key_Return)
    type_text(dialog, "1357")
    press(dialog, Qt.Key.Key_F1)
    settled()
    wei = next(one for one in station.ask(people) if one.name == "Wei")
    assert sign_in_by_pin(station, wei.id, "1357").name == "Wei"


def test_somebody_locked_out_is_let_in_again(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    wei = next(one for one in station.ask(people) if one.name == "Wei")
    for _ in range(MAX_TRIES):
        station.do(NoteWrongPin(wei.id), by=STATION)
    screen.presenter.refresh()
    settled()
    pick(screen, "Wei")
    press(screen, Qt.Key.Key_F5)
    settled()
    wei = next(one for one in station.ask(people) if one.name == "Wei")
    assert (wei.locked_until, wei.failed_tries) == (None, 0)


def test_somebody_who_left_is_kept_and_may_come_back(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    pick(screen, "Wei")
    press(screen, Qt.Key.Key_F8)
    settled()
    assert "Wei" not in {one.name for one in station.ask(people)}
    assert [row.person.name for row in station.ask(everybody) if not row.active] == ["Wei"]
    pick(screen, "Wei")
    press(screen, Qt.Key.Key_F8)
    settled()
    assert "Wei" in {one.name for one in station.ask(people)}


def test_the_last_who_manages_people_stays(station: Station) -> None:
    managers = [row.person for row in station.ask(everybody) if row.person.roles[0] != "inspector"]
    managers = [one for one in managers if Role.CLERK not in one.roles]
    *others, last = managers
    for one in others:
        station.do(ChangePerson(one.id, one.name, one.roles, "", active=False), by=last.id)
    with pytest.raises(LastManager):
        station.do(ChangePerson(last.id, last.name, (Role.INSPECTOR,), "", active=True), by=last.id)


def test_a_badge_and_a_bin_label_are_printed(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    press(screen, Qt.Key.Key_F4)
    settled()
    assert station.ask(latest_jobs)[0].template == "badge"
    press(screen, Qt.Key.Key_2)
    press(screen, Qt.Key.Key_F2)
    settled()
    assert station.ask(latest_jobs)[0].data["bin"] == screen.bins.model.row(0).code


def test_bins_are_added_by_their_corners(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    before = len(station.ask(all_bins))
    screen.show_section("bins")
    press(screen, Qt.Key.Key_F1)
    settle(20)
    dialog = active() or screen
    type_text(dialog, "H-01-01")
    press(dialog, Qt.Key.Key_Return)
    type_text(dialog, "H-03-02")
    press(dialog, Qt.Key.Key_F1)
    settled()
    assert len(station.ask(all_bins)) == before + 6


def test_a_bin_takes_new_rules_and_is_blocked_with_a_reason(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    screen.show_section("bins")
    press(screen, Qt.Key.Key_F4)
    settle(20)
    dialog = active() or screen
    for _ in range(3):
        press(dialog, Qt.Key.Key_Return)
    type_text(dialog, "12")
    press(dialog, Qt.Key.Key_F1)
    settled()
    assert station.ask(all_bins)[0].capacity == 12
    screen.presenter.block_bin(station.ask(all_bins)[0].code, "wet", blocked=True)
    settled()
    assert station.ask(all_bins)[0].blocked == "wet"
    assert screen.bins.block.text() == "Free this bin"


def test_bins_come_from_a_file_and_a_bad_row_changes_nothing(
    screen: SettingUpScreen, station: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    file, before = tmp_path / "bins.csv", len(station.ask(all_bins))
    screen.show_section("bins")
    rows = "bin,zone,capacity\nZZ-01-01,outlet,4\nZZ-01-02,{zone},4\n"
    file.write_text(rows.format(zone="moon"), encoding="utf-8")
    screen.presenter.import_bins(file)
    qtbot.waitUntil(lambda: not screen.banner.isHidden(), timeout=10_000)
    assert screen.banner.text() == "Row not usable"
    assert len(station.ask(all_bins)) == before
    file.write_text(rows.format(zone="outlet"), encoding="utf-8")
    with qtbot.waitSignal(screen.told, timeout=10_000):
        screen.presenter.import_bins(file)
    assert len(station.ask(all_bins)) == before + 2


def test_the_warehouse_system_is_chosen_and_told_again(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    screen.show_section("wms")
    screen.presenter.set_wms("json")
    settled()
    screen.presenter.refresh()
    settled()
    assert screen.wms.format.currentData() == "json"
    screen.presenter.tell_again(1, WmsFormat.JSON)
    settled()
    screen.presenter.refresh()
    settled()
    assert [file.state for file in screen.wms.model.rows()] == [WmsState.QUEUED]
    WmsWriter(station).run()
    screen.presenter.refresh()
    settled()
    assert {file.state for file in screen.wms.model.rows()} == {WmsState.DONE}


def test_the_bench_is_changed_at_once(screen: SettingUpScreen, bench: OwnBench) -> None:
    screen.show_section("bench")
    screen.bench.dark.click()
    assert bench.preferences.liking.dark
    screen.bench.sounds.click()
    assert bench.preferences.liking.muted


def test_how_soon_a_code_is_the_same_scan_is_chosen_here(
    screen: SettingUpScreen, bench: OwnBench
) -> None:
    screen.show_section("bench")
    box = screen.bench.same_scan
    assert box.currentData() == bench.preferences.liking.same_scan_ms
    box.setFocus()
    press(box, "Home")
    assert bench.preferences.liking.same_scan_ms == 0
    press(box, "End")
    assert bench.preferences.liking.same_scan_ms == max(SAME_SCAN_MS)


def test_the_data_are_verified(screen: SettingUpScreen, settled: Callable[[], None]) -> None:
    screen.show_section("data")
    press(screen, Qt.Key.Key_F1)
    settled()
    assert screen.data.banner.text() == "Everything is in order."


def test_the_new_commands_travel() -> None:
    assert {ChangePerson, UnlockPerson} <= set(KINDS.values())


def test_a_range_of_bins_has_every_bay_and_level() -> None:
    assert bin_range("A-01-01", "B-02-02") == [
        f"{aisle}-0{bay}-0{level}" for aisle in "AB" for bay in (1, 2) for level in (1, 2)
    ]
    assert bin_range("a-01-01", "") == ["A-01-01"]
    assert bin_range("B-01-01", "A-01-01") == []
    assert bin_range("A-01-01", "Z-99-99") == []
    assert bin_range("A-1-1", "") == []
    assert MOST >= 40


def test_the_days_that_unclaimed_parcels_wait_are_kept(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    screen.show_section("receiving")
    settled()
    section = screen.receiving
    assert section.days.text() == "30"
    section.days.setText("0")
    press(screen, Qt.Key.Key_F1)
    settled()
    assert station.ask(patience) == 30
    section.days.setText("14")
    press(screen, Qt.Key.Key_F1)
    settled()
    assert station.ask(patience) == 14


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")
def test_a_scale_is_chosen_and_tried(
    screen: SettingUpScreen, bench: OwnBench, settled: Callable[[], None]
) -> None:
    from app.devices.simulated_scale import SimulatedScale  # noqa: PLC0415 POSIX only

    section = screen.receiving
    with SimulatedScale("ST,GS,+00001.250 kg") as simulated:
        bench.preferences.change(scale_port=simulated.port)
        screen.show_section("receiving")
        settled()
        assert section.ports.currentData() == simulated.port
        press(screen, Qt.Key.Key_F2)
        settled()
    assert "1.25 kg" in section.banner.text()
    press(screen, Qt.Key.Key_F2)
    settled()
    assert screen.banner.isVisible()  # the cable is out
