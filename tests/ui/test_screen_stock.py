from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from app.commands.execute_disposition import ConfirmPutaway
from app.commands.manage_bins import SetUpBins
from app.commands.undo import Undo
from app.domain.containers import ContainerKind, ContainerState
from app.domain.disposition import Disposition
from app.domain.lpn import format_container
from app.domain.places import BinPlan
from app.queries.containers import container_at, current_containers
from app.queries.placed import find_unit, found_unit
from app.queries.stock import By
from tests.builders import line
from tests.scans import follow, scan_into
from ui.rehearsal import active, burst, press, settle, type_text
from ui.screens.stock import open_screen
from ui.screens.stock.actions import Action, Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.queries.placed import Found
    from app.station import Station
    from tests.builders import Bench
    from ui.desk import Office
    from ui.screens.stock.view import StockScreen

ONE, TWO = "A-01-01", "A-02-01"


@pytest.fixture
def station(bench: Bench) -> Station:
    return bench.station


@pytest.fixture
def look(settled: Callable[[], None]) -> Callable[[], None]:
    def wait() -> None:
        for _ in range(4):
            settle()
            settled()

    return wait


@pytest.fixture
def screen(
    qtbot: QtBot, office: Office, bench: Bench, look: Callable[[], None]
) -> Iterator[StockScreen]:
    bench.do(SetUpBins((BinPlan(TWO, "restock", 2),)), bench.mara)
    opened = open_screen(office)
    follow(opened)
    qtbot.addWidget(opened)
    opened.resize(1230, 700)
    opened.show()
    opened.activateWindow()
    settle()
    opened.entered()
    look()
    yield opened
    opened.close()


def ready(bench: Bench, sku: str = "SKU-1") -> tuple[str, str]:
    unit = bench.unit(line(sku))
    bench.inspect(unit)
    bench.approve(bench.propose(unit))
    return unit, bench.card(unit).head.lpn


def stored(bench: Bench, code: str = ONE, sku: str = "SKU-1") -> tuple[str, str]:
    unit, lpn = ready(bench, sku)
    bench.do(ConfirmPutaway(unit, code))
    return unit, lpn


def back_to(screen: StockScreen, look: Callable[[], None]) -> None:
    """Where no window manager gives the focus back after a dialog."""
    look()
    screen.activateWindow()
    settle(20)


def where(bench: Bench, unit: str) -> Found:
    found = bench.station.ask(found_unit, unit)
    assert found is not None
    return found


def rows(screen: StockScreen, name: str) -> list[str]:
    model = screen.tables[name].model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def test_an_empty_house_says_so(screen: StockScreen) -> None:
    assert screen.empty.headline() == "Nothing is in stock yet"
    assert screen.buttons[Action.SHOW_UNITS].isHidden()


def test_the_sums_lead_to_the_units_and_to_one_of_them(
    screen: StockScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    unit, _ = stored(bench)
    stored(bench, TWO, "SKU-2")
    screen.entered()
    look()
    assert rows(screen, By.BIN) == [ONE, TWO]
    press(screen, "F2")
    look()
    assert rows(screen, By.SKU) == ["SKU-1", "SKU-2"]
    press(screen, "F1")
    look()
    assert screen.presenter.mode is Mode.UNITS
    press(screen, "F1")
    look()
    assert screen.band.headline().endswith(f"is in {ONE}")
    with qtbot.waitSignal(screen.wanted) as wanted:
        press(screen, "F1")
    assert wanted.args == ["story", unit]
    for mode in (Mode.UNITS, Mode.SUMS):
        press(screen, "F2")
        look()
        assert screen.presenter.mode is mode


def test_a_scan_finds_a_unit_and_the_next_one_moves_it(
    screen: StockScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    unit, lpn = stored(bench)
    burst(screen, lpn)
    look()
    facts = {fact.label: fact.value for fact in screen.facts.facts()}
    assert (facts["Bin"], facts["By"]) == (ONE, "Ines")
    with qtbot.waitSignal(screen.told) as told:
        burst(screen, f"BIN:{TWO}")
    look()
    assert where(bench, unit).bin == TWO
    assert screen.band.headline() == f"{lpn} is in {TWO}"
    bench.do(Undo(told.args[1]))
    assert where(bench, unit).bin == ONE


def test_a_fast_hand_moves_two_and_a_refusal_stops_the_rest(
    screen: StockScreen, bench: Bench, look: Callable[[], None]
) -> None:
    (first, one), (second, two) = stored(bench), stored(bench)
    for code in (one, f"BIN:{TWO}", two, f"BIN:{TWO}"):
        scan_into(screen, code)
    look()
    look()
    assert where(bench, first).bin == where(bench, second).bin == TWO
    third, lpn = stored(bench)
    for code in (lpn, f"BIN:{TWO}", one, f"BIN:{ONE}"):
        scan_into(screen, code)
    look()
    look()
    assert screen.band.headline() == "Bin full"
    assert where(bench, third).bin == ONE
    assert where(bench, first).bin == TWO


def test_what_is_not_there_is_told(screen: StockScreen, look: Callable[[], None]) -> None:
    for code in ("SKU-404", "B7-900000-J", "CT-B7-000001-2", "\x07"):
        scan_into(screen, code)
        look()
        assert (screen.band.kind(), screen.band.headline()) == ("stop", "Not found"), code


def test_a_sku_is_searched_and_a_bin_shows_what_lies_in_it(
    screen: StockScreen, bench: Bench, look: Callable[[], None]
) -> None:
    stored(bench)
    stored(bench)
    _, other = stored(bench, TWO, "SKU-2")
    burst(screen, "sku-1")
    look()
    assert len(rows(screen, "units")) == 2
    scan_into(screen, f"BIN:{TWO}")
    look()
    assert rows(screen, "units") == [other]
    scan_into(screen, "BIN:C-01-01")
    look()
    assert screen.empty.headline() == "Nothing in Bin C-01-01"


def test_a_container_is_opened_filled_closed_and_sent_by_keys_and_scans(
    screen: StockScreen, bench: Bench, look: Callable[[], None]
) -> None:
    (unit, lpn), (_, shelved) = ready(bench), stored(bench)
    press(screen, "F4")
    look()
    press(screen, "F3")
    look()
    press(active() or screen, "F1")
    back_to(screen, look)
    box = bench.station.ask(current_containers)[0]
    assert screen.presenter.mode is Mode.CONTAINER
    for code in (lpn, shelved):
        burst(screen, code)
        look()
    assert rows(screen, "packed") == [shelved, lpn]
    press(screen, "F3")  # the last one is shelved stock: it is not to be laid on the bench
    look()
    assert screen.band.headline() == "Not to take out"
    press(screen, "F1")
    settle(20)
    type_text(active() or screen, "4.2")
    press(active() or screen, "F1")
    back_to(screen, look)
    assert not screen.buttons[Action.SEND].isVisible()  # its label is still to be scanned
    burst(screen, format_container("B7", 99))
    look()
    assert (screen.band.kind(), screen.band.headline()) == ("stop", "Wrong label")
    burst(screen, box.code)
    look()
    assert screen.band.headline() == f"{box.code} is closed"
    press(screen, "F1")
    settle(20)
    type_text(active() or screen, "DHL")
    press(active() or screen, "F1")
    look()
    sent = bench.station.ask(container_at, box.code)
    assert sent is not None
    assert (sent.state, sent.weight_g, sent.carrier) == (ContainerState.OUT, 4200, "DHL")
    assert where(bench, unit).out
    assert screen.band.headline() == f"{box.code} has left with DHL"


def test_a_unit_of_another_way_is_refused_in_red(
    screen: StockScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit, lpn = ready(bench)
    screen.presenter.open_container(ContainerKind.TOTE, Disposition.QUARANTINE, "")
    look()
    burst(screen, lpn)
    look()
    assert (screen.band.kind(), screen.band.headline()) == ("stop", "Wrong container")
    assert where(bench, unit).container == ""


def test_a_count_is_blind_and_its_differences_are_booked_with_a_reason(
    screen: StockScreen, bench: Bench, look: Callable[[], None]
) -> None:
    (_, here), (away, _), (elsewhere, found) = (
        stored(bench),
        stored(bench),
        stored(bench, TWO),
    )
    press(screen, "F3")
    look()
    for code in (f"BIN:{ONE}", here, found, found):
        scan_into(screen, code)
        look()
    assert screen.band.headline() == f"{found} is counted already"
    assert screen.number.text() == "2"
    scan_into(screen, f"BIN:{ONE}")  # the bin once more ends it
    look()
    model = screen.tables["differences"].model()
    told = [str(model.index(number, 2).data()) for number in range(model.rowCount())]
    assert told == ["Missing here", "Found here"]
    press(screen, "F1")
    settle(20)
    press(active() or screen, "2")
    press(active() or screen, "Ctrl+Return")
    back_to(screen, look)
    assert (where(bench, away).lost, where(bench, elsewhere).bin) == (ONE, ONE)
    assert screen.band.headline() == f"{ONE} is counted"
    press(screen, "F5")
    look()
    assert rows(screen, "units") == [where(bench, away).lpn]


def test_a_right_count_is_noted_at_once(
    screen: StockScreen, bench: Bench, look: Callable[[], None]
) -> None:
    _, lpn = stored(bench)
    screen.presenter.count(ONE)
    look()
    for code in (lpn, f"BIN:{ONE}"):
        scan_into(screen, code)
        look()
    assert screen.band.headline() == f"{ONE} is right"
    press(screen, "F1")
    look()
    assert bench.one("SELECT counted_at IS NOT NULL FROM bins WHERE code = ?", ONE) == 1


def test_the_list_for_a_spreadsheet_runs_no_formula(
    screen: StockScreen, bench: Bench, look: Callable[[], None]
) -> None:
    _, lpn = stored(bench, ONE, "=1+1")
    screen.entered()
    look()
    press(screen, "F9")
    look()
    (path,) = bench.folder.exports.glob("*.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file)
    told = dict(zip(header, row, strict=True))
    assert (told["lpn"], told["sku"], told["bin"]) == (lpn, "'=1+1", ONE)
    assert bench.station.ask(find_unit, lpn) is not None
