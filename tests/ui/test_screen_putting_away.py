from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.commands.fill_container import CloseContainer, OpenContainer
from app.commands.found_station import AddBins
from app.commands.manage_bins import SetUpBins
from app.commands.print_labels import NotePrint
from app.commands.undo import Undo
from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition
from app.domain.evidence import PrintState
from app.domain.people import STATION
from app.domain.places import BinPlan
from app.queries.putaways import recent_putaways
from tests.builders import line
from tests.scans import follow, scan_into
from ui.rehearsal import active, burst, press, settle
from ui.screens.putting_away import open_screen
from ui.widgets.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from tests.builders import Bench
    from ui.desk import Office
    from ui.screens.putting_away.view import PuttingAwayScreen


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
) -> Iterator[PuttingAwayScreen]:
    bench.do(AddBins((("B-02-01", "restock"), ("C-02-01", "restock"))), bench.mara)
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


def test_an_empty_place_says_what_comes_here(screen: PuttingAwayScreen) -> None:
    assert screen.empty.headline() == "Nothing to put away"
    assert screen.steps.unit.progress() == "now"
    assert screen.primary.isHidden()


def test_unit_then_bin_and_the_hands_never_leave_the_scanner(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    unit, lpn = ready(bench)
    scan_into(screen, lpn)
    look()
    assert screen.steps.bin.progress() == "now"
    assert screen.target.text() == "Restock · zone A–C"
    assert screen.bins.codes()[0] == "A-01-01"
    with qtbot.waitSignal(screen.told) as told:
        scan_into(screen, "BIN:B-02-01")
    look()
    assert screen.band.headline() == f"{lpn} is in B-02-01"
    assert bench.card(unit).head.bin == "B-02-01"
    assert screen.steps.unit.progress() == "now"
    assert [fact.value for fact in screen.recent.facts()] == ["B-02-01"]
    bench.do(Undo(told.args[1]))
    assert bench.station.ask(recent_putaways) == []


def test_typed_codes_do_the_same(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit, lpn = ready(bench)
    burst(screen, lpn)
    look()
    burst(screen, "a-01-01")
    look()
    assert bench.card(unit).head.bin == "A-01-01"


def test_a_bin_scanned_before_the_unit_was_found_is_not_lost(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    (first, one), (second, two) = ready(bench), ready(bench, "SKU-2")
    for code in (one, "A-01-01", two, "B-02-01"):
        scan_into(screen, code)
    look()
    look()
    assert bench.card(first).head.bin == "A-01-01"
    assert bench.card(second).head.bin == "B-02-01"


def test_after_a_refusal_the_scans_that_follow_put_nothing_away(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    (first, one), (second, two) = ready(bench), ready(bench, "SKU-2")
    for code in (one, "BIN:Z-09-09", two, "B-02-01"):
        scan_into(screen, code)
    look()
    assert screen.band.headline() == "Unknown bin"
    assert bench.card(first).head.bin == bench.card(second).head.bin == ""


@pytest.mark.parametrize(
    ("shelf", "headline"), [("E-01-01", "Wrong zone"), ("A-09-09", "Unknown bin")]
)
def test_a_wrong_bin_is_explained_and_the_unit_stays(
    screen: PuttingAwayScreen,
    bench: Bench,
    look: Callable[[], None],
    shelf: str,
    headline: str,
) -> None:
    unit, lpn = ready(bench)
    scan_into(screen, lpn)
    look()
    scan_into(screen, shelf)
    look()
    assert (screen.band.kind(), screen.band.headline()) == ("stop", headline)
    assert screen.steps.unit.detail() == lpn
    scan_into(screen, "A-01-01")
    look()
    assert bench.card(unit).head.bin == "A-01-01"


def test_the_bin_first_is_explained(screen: PuttingAwayScreen, look: Callable[[], None]) -> None:
    scan_into(screen, "BIN:A-01-01")
    look()
    assert (screen.band.kind(), screen.band.headline()) == ("look", "Scan the unit first")


def test_another_plate_changes_the_unit(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    (_, one), (second, two) = ready(bench), ready(bench, "SKU-2")
    screen.entered()
    look()
    scan_into(screen, one)
    look()
    scan_into(screen, two)
    look()
    assert screen.steps.unit.detail() == two
    assert screen.ready.current_key() == second


@pytest.mark.parametrize("code", ["4006381333931", "B7-000001-Z", "\x07", "SKU 77"])
def test_neither_unit_nor_bin_is_explained(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None], code: str
) -> None:
    scan_into(screen, code)
    assert (screen.band.kind(), screen.band.headline()) == ("stop", "That is no licence plate")
    _, lpn = ready(bench)
    scan_into(screen, lpn)
    look()
    scan_into(screen, code)
    assert (screen.band.kind(), screen.band.headline()) == ("stop", "That is no bin")
    assert screen.steps.unit.detail() == lpn


def test_a_unit_whose_step_is_not_due_is_explained_with_the_way_there(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    unit = bench.unit(line("SKU-1"))
    bench.inspect(unit)
    bench.approve(bench.propose(unit, Disposition.REPACKAGE))
    scan_into(screen, bench.card(unit).head.lpn)
    look()
    assert screen.band.kind() == "look"
    assert "Put it into new packaging" in screen.band.detail()
    assert screen.steps.unit.progress() == "now"
    with qtbot.waitSignal(screen.wanted) as wanted:
        press(screen, "F1")
    assert wanted.args == ["dispose", unit]
    scan_into(screen, "A-01-01")
    assert screen.band.headline() == "Scan the unit first"


def test_an_unknown_plate_is_told(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    _, lpn = ready(bench)
    scan_into(screen, lpn)
    look()
    scan_into(screen, "B7-900000-J" if lpn != "B7-900000-J" else lpn)
    look()
    assert screen.band.kind() == "stop"


def test_nothing_is_chosen_by_itself(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    ready(bench)
    ready(bench, "SKU-2")
    screen.hear(frozenset({"units"}))
    look()
    assert screen.ready.count() == 2
    assert screen.ready.current_key() is None
    assert screen.empty.headline() == "2 unit(s) ready"


def test_f9_prints_the_label_that_is_shown(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit, lpn = ready(bench)
    scan_into(screen, lpn)
    look()
    assert screen.preview.image() is not None
    press(screen, "F9")
    look()
    jobs = "SELECT code, duplicate FROM print_jobs WHERE template = 'putaway' AND unit_id = ?"
    assert bench.rows(jobs, unit) == [(lpn, 0)]
    assert screen.steps.unit.detail() == lpn


def test_a_full_bin_is_refused_and_the_proposed_one_has_room(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    bench.do(SetUpBins((BinPlan("A-01-01", "restock", 1),)), bench.mara)
    for shelf in ("A-01-01", "B-02-01"):
        unit, lpn = ready(bench)
        scan_into(screen, lpn)
        look()
        assert screen.bins.codes()[0] == shelf
        scan_into(screen, "A-01-01")
        look()
    assert (screen.band.kind(), screen.band.headline()) == ("stop", "Bin full")
    assert screen.why.text().startswith("B-02-01: the next empty one after A-01-01")
    scan_into(screen, "B-02-01")
    look()
    assert bench.card(unit).head.bin == "B-02-01"


def test_a_unit_goes_into_an_open_container_and_the_closed_one_into_a_bin(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    unit, lpn = ready(bench)
    bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
    box, code = bench.rows("SELECT id, code FROM containers")[0]
    for scan in (lpn, code):
        scan_into(screen, scan)
    look()
    look()
    assert screen.band.headline() == f"{lpn} is in {code}"
    scan_into(screen, code)
    look()
    assert screen.band.headline() == f"{code}: Open"
    bench.do(CloseContainer(box))
    scan_into(screen, code)
    look()
    assert (screen.steps.unit.text(), screen.steps.unit.detail()) == ("The container", code)
    with qtbot.waitSignal(screen.told) as told:
        scan_into(screen, "BIN:B-02-01")
    look()
    assert screen.band.headline() == f"{code} is in B-02-01"
    assert bench.card(unit).head.state == "executed"
    bench.do(Undo(told.args[1]))
    assert bench.card(unit).head.state == "dispositioned"


def test_a_supervisor_lets_a_container_pass_whose_label_cannot_be_proved(
    screen: PuttingAwayScreen,
    bench: Bench,
    look: Callable[[], None],
    office: Office,
    staff: dict[str, PersonRow],
) -> None:
    office.session.begin(staff["supervisor"])
    _, lpn = ready(bench)
    bench.do(OpenContainer(ContainerKind.TOTE, Disposition.RESTOCK))
    box, code = bench.rows("SELECT id, code FROM containers")[0]
    for scan in (lpn, code):
        scan_into(screen, scan)
    look()
    look()
    job = bench.one("SELECT id FROM print_jobs WHERE template = 'container'")
    for state in (PrintState.SENDING, PrintState.DONE):
        bench.do(NotePrint(job, state, "PDF"), STATION)
    bench.do(CloseContainer(box))  # its new label is still inside the printer
    scan_into(screen, code)
    look()
    assert screen.band.kind() == "stop"
    press(screen, "F7")
    settle()
    dialog = active()
    assert isinstance(dialog, ReasonDialog)
    press(dialog, "1")
    press(dialog, "Ctrl+Return")
    look()
    look()
    assert (screen.steps.unit.text(), screen.steps.unit.detail()) == ("The container", code)
    assert not screen.unread.isVisible()
    scan_into(screen, "BIN:B-02-01")
    look()
    assert screen.band.headline() == f"{code} is in B-02-01"
    waived = "SELECT count(*) FROM print_jobs WHERE scan_back = 'waived'"
    assert bench.one(waived) == 1


def test_a_target_is_the_unit_in_the_hand(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit, lpn = ready(bench)
    screen.entered()
    screen.show_target(unit)
    look()
    assert screen.steps.unit.detail() == lpn


def test_f2_lays_the_unit_aside(
    screen: PuttingAwayScreen, bench: Bench, look: Callable[[], None]
) -> None:
    _, lpn = ready(bench)
    scan_into(screen, lpn)
    look()
    press(screen, "F2")
    assert screen.steps.unit.progress() == "now"
    scan_into(screen, "A-01-01")
    look()
    assert screen.band.headline() == "Scan the unit first"
