from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from app.commands.decide_disposition import RejectDisposition
from app.commands.execute_disposition import PrintSalesLabel
from app.commands.undo import Undo
from app.domain.disposition import Disposition
from app.queries.standing import Where, standing_of
from app.sample.photos import sample_photo
from tests.builders import line, photo
from tests.scans import follow, scan_into
from ui.rehearsal import active, burst, press, settle
from ui.screens.disposing import label_round, open_screen
from ui.screens.disposing.round_dialog import RoundDialog
from ui.screens.disposing.ways_dialog import WaysDialog
from ui.widgets.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from app.station import Station
    from tests.builders import Bench
    from ui.desk import Office
    from ui.screens.disposing.view import DisposingScreen


@pytest.fixture
def station(bench: Bench) -> Station:
    return bench.station


@pytest.fixture
def look(settled: Callable[[], None]) -> Callable[[], None]:
    """Two questions follow each other: the queues, then the unit; then perhaps the label."""

    def wait() -> None:
        for _ in range(4):
            settle()
            settled()

    return wait


@pytest.fixture
def screen(qtbot: QtBot, office: Office, bench: Bench) -> Iterator[DisposingScreen]:  # noqa: ARG001
    opened = open_screen(office)
    follow(opened)
    qtbot.addWidget(opened)
    opened.resize(1230, 700)
    yield opened
    opened.close()


def enter(screen: DisposingScreen, look: Callable[[], None]) -> None:
    screen.show()
    screen.activateWindow()
    settle()
    screen.entered()
    look()


def inspected(bench: Bench, sku: str = "SKU-1", **more: Any) -> str:
    unit = bench.unit(line(sku, **more))
    bench.inspect(unit)
    return unit


def approved(bench: Bench, wanted: Disposition, sku: str = "SKU-1", **more: Any) -> str:
    unit = inspected(bench, sku, **more)
    chosen = None if bench.computed(unit) is wanted else wanted
    bench.approve(bench.propose(unit, chosen))
    return unit


def lpn(bench: Bench, unit: str) -> str:
    return bench.card(unit).head.lpn


def where(bench: Bench, unit: str) -> Where:
    standing = bench.station.ask(standing_of, unit)
    assert standing is not None
    return standing.where


def test_an_empty_place_says_what_comes_here(
    screen: DisposingScreen, look: Callable[[], None]
) -> None:
    enter(screen, look)
    assert screen.empty.isVisible()
    assert screen.empty.headline() == "Nothing waits here"
    assert not screen.primary.isEnabled()


def test_f1_proposes_the_computed_way_and_goes_on_to_the_next(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    first, second = inspected(bench), inspected(bench, "SKU-2")
    enter(screen, look)
    assert screen.panel.lpn.text() == lpn(bench, first)
    assert "no order for grade A" in screen.panel.proposal.reasons.text()
    with qtbot.waitSignal(screen.told) as told:
        press(screen, "F1")
    look()
    assert where(bench, first) is Where.TO_APPROVE
    assert screen.band.kind() == "go"
    assert screen.panel.lpn.text() == lpn(bench, second)
    bench.do(Undo(told.args[1]))
    assert where(bench, first) is Where.TO_PROPOSE


def test_a_held_or_repeated_f1_proposes_once(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    first = inspected(bench)
    enter(screen, look)
    press(screen, "F1")
    press(screen, "F1")
    look()
    assert bench.one("SELECT count(*) FROM proposals WHERE unit_id = ?", first) == 1
    assert screen.band.kind() == "go"


def test_a_rejected_one_says_who_when_why_and_what_instead(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit = inspected(bench)
    proposal = bench.propose(unit)
    bench.do(RejectDisposition(proposal, "Scratched lid", Disposition.REFURBISH), bench.mara)
    enter(screen, look)
    banner = screen.panel.proposal.rejected
    assert banner.isVisible()
    assert "Mara rejected “Restock”" in banner.text()
    assert screen.queues.proposing.count() == 1
    assert screen.primary.text() == "Propose: Refurbish"
    press(screen, "F1")
    look()
    last = bench.card(unit).proposal
    assert last is not None
    assert (last.disposition, last.note) == ("refurbish", "Scratched lid")


def test_another_way_shows_what_is_not_possible_and_asks_why(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit = inspected(bench)
    enter(screen, look)
    press(screen, "F2")
    ways = QApplication.activeModalWidget()
    assert isinstance(ways, WaysDialog)
    assert [name.text() for name, _ in ways.blocked] == ["Relabel"]
    assert "no replacement SKU" in ways.blocked[0][1].text()
    press(ways, "2")
    settle()
    why = QApplication.activeModalWidget()
    assert isinstance(why, ReasonDialog)
    press(why, "1")
    press(why, "Ctrl+Return")
    look()
    last = bench.card(unit).proposal
    assert last is not None
    assert (last.disposition, last.note) == ("repackage", "The seller asked for it")


def test_a_scan_closes_the_question_and_goes_to_its_unit(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    inspected(bench)
    second = inspected(bench, "SKU-2")
    enter(screen, look)
    press(screen, "F2")
    scan_into(screen, lpn(bench, second))
    look()
    assert QApplication.activeModalWidget() is None
    assert screen.panel.lpn.text() == lpn(bench, second)
    assert screen.band.kind() == "go"


def test_relabelling_goes_step_by_step_and_a_wrong_scan_advances_nothing(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit = approved(bench, Disposition.RELABEL, replacement_sku="NEW-1")
    enter(screen, look)
    due = screen.panel.steps.due()
    assert due is not None
    assert due.text == "Print the new label"
    assert screen.panel.preview.image() is not None
    press(screen, "F1")
    look()
    due = screen.panel.steps.due()
    assert due is not None
    assert due.text == "Stick it over every older barcode, then scan it"
    assert not screen.primary.isEnabled()
    burst(screen, "SKU-1")
    look()
    assert screen.band.kind() == "stop"
    assert "SKU-1" in screen.band.detail()
    assert "NEW-1" in screen.band.detail()
    assert where(bench, unit) is Where.TO_CARRY_OUT
    burst(screen, "NEW-1")
    look()
    assert screen.band.kind() == "go"
    assert where(bench, unit) is Where.TO_PUT_AWAY
    assert screen.panel.lpn.text() == lpn(bench, unit)


def test_the_units_own_plate_is_the_wrong_label_and_another_plate_changes_the_unit(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit = approved(bench, Disposition.RELABEL, replacement_sku="NEW-1")
    other = inspected(bench, "SKU-2")
    enter(screen, look)
    scan_into(screen, lpn(bench, unit))
    look()
    press(screen, "F1")
    look()
    scan_into(screen, lpn(bench, unit))
    look()
    assert screen.band.kind() == "stop"
    scan_into(screen, lpn(bench, other))
    look()
    assert screen.band.kind() == "look"
    assert lpn(bench, unit) in screen.band.detail()
    assert screen.panel.lpn.text() == lpn(bench, other)


def test_a_label_is_printed_again_only_with_a_reason(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit = approved(bench, Disposition.RELABEL, replacement_sku="NEW-1")
    enter(screen, look)
    press(screen, "F1")
    look()
    press(screen, "F9")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReasonDialog)
    press(dialog, "2")
    press(dialog, "Ctrl+Return")
    look()
    copies = "SELECT duplicate, reason FROM print_jobs WHERE template = 'relabel' AND unit_id = ?"
    assert bench.rows(f"{copies} ORDER BY id", unit) == [(0, ""), (1, "jammed")]
    assert screen.panel.steps.due() is not None


def test_repackaged_and_photographed_units_become_ready(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    unit = approved(bench, Disposition.RETURN_TO_SELLER)
    enter(screen, look)
    assert screen.panel.evidence.isVisible()
    screen.presenter.photo(bench.folder.photo(photo(bench.folder)))
    look()
    assert where(bench, unit) is Where.TO_PUT_AWAY
    assert screen.primary.text() == "Go to “Put away”"
    with qtbot.waitSignal(screen.wanted) as wanted:
        press(screen, "F1")
    assert wanted.args == ["put_away", unit]


def test_a_photo_is_pasted_from_the_scan_field_on(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    unit = approved(bench, Disposition.RETURN_TO_SELLER)
    enter(screen, look)
    assert screen.scan_field.hasFocus()
    QGuiApplication.clipboard().setImage(QImage.fromData(sample_photo("kettle", 1)))
    press(screen, "Ctrl+V")
    look()
    assert where(bench, unit) is Where.TO_PUT_AWAY


def test_f1_confirms_new_packaging(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    approved(bench, Disposition.REPACKAGE)
    enter(screen, look)
    assert screen.primary.text() == "It is repackaged"
    press(screen, "F1")
    look()
    assert screen.primary.text() == "Print the new label"


def test_a_unit_that_waits_elsewhere_is_explained_with_the_way_there(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None], qtbot: QtBot
) -> None:
    waiting = bench.unit()
    enter(screen, look)
    scan_into(screen, lpn(bench, waiting))
    look()
    assert screen.band.kind() == "look"
    assert "is not inspected yet" in screen.band.headline()
    with qtbot.waitSignal(screen.wanted) as wanted:
        press(screen, "F1")
    assert wanted.args == ["inspect", waiting]


@pytest.mark.parametrize(
    ("code", "headline"),
    [
        ("A-01-01", "That is no licence plate"),
        ("4006381333931", "That is no licence plate"),
        ("B7-000001-Z", "That is no licence plate"),
        ("\x07", "That is no licence plate"),
    ],
)
def test_other_codes_are_explained(
    screen: DisposingScreen, look: Callable[[], None], code: str, headline: str
) -> None:
    enter(screen, look)
    scan_into(screen, code)
    look()
    assert (screen.band.kind(), screen.band.headline()) == ("stop", headline)
    assert screen.band.detail()


def test_arrow_keys_walk_through_both_queues(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    propose = inspected(bench)
    work = approved(bench, Disposition.REPACKAGE, "SKU-2")
    enter(screen, look)
    assert screen.panel.lpn.text() == lpn(bench, propose)
    press(screen, "Down")
    look()
    assert screen.panel.lpn.text() == lpn(bench, work)
    assert screen.queues.working.current_key() == work
    assert screen.queues.proposing.current_key() is None
    press(screen, "Up")
    look()
    assert screen.queues.proposing.current_key() == propose


def test_a_target_is_shown_even_while_the_queue_is_read(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    inspected(bench)
    work = approved(bench, Disposition.REPACKAGE, "SKU-2")
    screen.show()
    screen.entered()
    screen.show_target(work)
    look()
    assert screen.panel.lpn.text() == lpn(bench, work)


def test_what_happens_out_of_sight_is_seen_on_coming_back(
    screen: DisposingScreen, bench: Bench, look: Callable[[], None]
) -> None:
    enter(screen, look)
    screen.hide()
    unit = inspected(bench)
    screen.hear(frozenset({"units"}))
    look()
    assert screen.queues.proposing.count() == 0
    enter(screen, look)
    assert screen.panel.lpn.text() == lpn(bench, unit)


def test_many_units_get_their_labels_as_one_order_and_who_may_not_is_left_out(
    screen: DisposingScreen,
    bench: Bench,
    look: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(label_round, "PART", 2)
    units = [
        approved(bench, Disposition.RELABEL, f"SKU-{n}", replacement_sku=f"NEW-{n}")
        for n in range(4)
    ]
    enter(screen, look)
    press(screen, "F10")
    look()
    dialog = active()
    assert isinstance(dialog, RoundDialog)
    assert dialog.yes.text() == "Print 4 label(s)"
    # another bench is quicker with one of them
    bench.do(PrintSalesLabel(units[1]))
    press(dialog, "F1")
    for _ in range(4):
        look()
    batched = "SELECT unit_id FROM print_jobs WHERE batch <> '' ORDER BY id"
    assert [row[0] for row in bench.rows(batched)] == [units[0], units[2], units[3]]
    assert screen.band.kind() == "look"
    assert "1 unit(s) left out" in screen.band.detail()
    screen.activateWindow()
    settle()
    press(screen, "F10")
    look()
    dialog = active()
    assert isinstance(dialog, RoundDialog)
    assert not dialog.yes.isEnabled()
    dialog.reject()
