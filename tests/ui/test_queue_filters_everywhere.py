"""Finding and filtering in Dispose, Put away, Unclaimed and Labels; kept across a restart."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.commands.print_labels import NotePrint
from app.commands.register_unannounced import RegisterUnannounced
from app.domain.evidence import PrintState
from app.domain.people import STATION
from app.queries.choosing import Choice
from tests.builders import line
from tests.scans import scan_into
from tests.ui.own_bench import OwnBench
from ui.filter_memory import kept_choice, kept_text
from ui.rehearsal import press, settle, type_text
from ui.screens import disposing, labelling, putting_away, unclaimed

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.station import Station
    from tests.builders import Bench
    from ui.desk import Office

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


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
def enter(qtbot: QtBot, office: Office, look: Callable[[], None]) -> Callable[[Any], Any]:
    def show(module: Any) -> Any:
        screen = module.open_screen(office)
        qtbot.addWidget(screen)
        screen.meet(OwnBench(office.station))
        screen.resize(1230, 700)
        screen.show()
        screen.activateWindow()
        settle()
        screen.entered()
        look()
        return screen

    return show


def ready(bench: Bench, sku: str, seller: str = "Lumen") -> str:
    unit = bench.unit(line(sku), seller=seller)
    bench.inspect(unit)
    bench.approve(bench.propose(unit))
    return unit


def choose(qtbot: QtBot, screen: Any, look: Callable[[], None], *answers: str) -> None:
    """Ctrl+F, then the numbers of the answers."""
    press(screen, "Ctrl+F")
    look()
    for number in answers:
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        press(QApplication.activeModalWidget(), number)
        settle()
    screen.activateWindow()
    look()


def find(qtbot: QtBot, screen: Any, key: str, text: str, look: Callable[[], None]) -> None:
    shown = screen.queues.filter if hasattr(screen, "queues") else screen.filter
    press(screen, key)
    type_text(screen, text)
    qtbot.waitUntil(lambda: shown.settled)
    look()


def test_both_queues_of_dispose_are_filtered_as_one(
    bench: Bench, enter: Callable[[Any], Any], look: Callable[[], None], qtbot: QtBot
) -> None:
    units = [bench.unit(line(sku), seller=seller) for sku, seller in
             (("SKU-1", "Lumen"), ("SKU-2", "Nordic"), ("SKU-3", "Lumen"))]  # fmt: skip
    for unit in units:
        bench.inspect(unit)
    screen = enter(disposing)
    assert screen.queues.proposing.count() == 3
    choose(qtbot, screen, look, "2", "2")
    assert screen.queues.proposing.count() == 1
    assert "Nordic" in screen.queues.filter.told.text()
    assert "1 of 3" in screen.queues.filter.told.text()
    assert screen.presenter.plan.id == units[1]
    press(screen, "Escape")
    look()
    assert screen.queues.proposing.count() == 3


def test_a_scan_outside_the_filter_of_dispose_stays_on_the_bench(
    bench: Bench, enter: Callable[[Any], Any], look: Callable[[], None], qtbot: QtBot
) -> None:
    units = [bench.unit(line(sku)) for sku in ("SKU-1", "SKU-2")]
    for unit in units:
        bench.inspect(unit)
    screen = enter(disposing)
    find(qtbot, screen, "F3", "SKU-1", look)
    assert screen.queues.proposing.count() == 1
    scan_into(screen, bench.card(units[1]).head.lpn)
    look()
    assert screen.presenter.plan.id == units[1]
    screen.presenter.refresh()
    look()
    assert screen.presenter.plan.id == units[1]


def test_what_is_ready_is_found_and_the_unit_in_the_hand_is_never_hidden(
    bench: Bench, enter: Callable[[Any], Any], look: Callable[[], None], qtbot: QtBot
) -> None:
    one, two = ready(bench, "SKU-1"), ready(bench, "SKU-2")
    screen = enter(putting_away)
    assert screen.ready.count() == 2
    find(qtbot, screen, "F3", "sku-2", look)
    assert screen.ready.count() == 1
    assert screen.filter.told.text() == "Filtered: 1 of 2 · Esc shows all"
    scan_into(screen, bench.card(one).head.lpn)
    look()
    assert screen.presenter.there.standing.card.head.id == one
    find(qtbot, screen, "F3", "灯 zebra", look)
    assert screen.ready.count() == 0
    assert screen.presenter.there.standing.card.head.id == one
    press(screen, "Escape")
    look()
    assert screen.ready.count() == 2
    assert two in {row.id for row in screen.presenter.pages.loaded()}


def test_an_unclaimed_parcel_is_found_by_the_words_of_its_note(
    bench: Bench, enter: Callable[[Any], Any], look: Callable[[], None], qtbot: QtBot
) -> None:
    wet = bench.do(RegisterUnannounced("NOBODY-1", note="wet carton 湿")).first_row
    dry = bench.do(RegisterUnannounced("NOBODY-2", note="no address")).first_row
    screen = enter(unclaimed)
    find(qtbot, screen, "F7", "carton 湿", look)
    assert screen.queue.count() == 1
    assert screen.presenter.now.head.parcel_id == wet
    scan_into(screen, "NOBODY-2")
    look()
    assert screen.queue.count() == 2
    assert screen.presenter.now.head.parcel_id == dry


def test_labels_are_filtered_by_their_state_and_found_by_words(
    bench: Bench, enter: Callable[[Any], Any], look: Callable[[], None], qtbot: QtBot
) -> None:
    bench.unit(line("SKU-1"))
    bench.unit(line("SKU-2"))
    jobs = bench.column("SELECT id FROM print_jobs ORDER BY id")
    for state in (PrintState.SENDING, PrintState.DONE):
        bench.do(NotePrint(jobs[0], state, "Zebra"), STATION)
    screen = enter(labelling)
    assert screen.model.rowCount() == 2
    choose(qtbot, screen, look, "1", "1")
    assert screen.model.rowCount() == 1
    assert "Filtered: 1" in screen.filter.told.text()
    press(screen, "Escape")
    look()
    scan_into(screen, "sku-2")
    look()
    assert [screen.model.row(0).unit_id] == bench.column("SELECT id FROM units WHERE sku = 'SKU-2'")


def test_a_filter_comes_back_after_a_restart_to_who_set_it(
    bench: Bench,
    office: Office,
    staff: dict[str, Any],
    enter: Callable[[Any], Any],
    look: Callable[[], None],
    qtbot: QtBot,
) -> None:
    ready(bench, "SKU-1")
    ready(bench, "SKU-2", "Nordic")
    screen = enter(putting_away)
    choose(qtbot, screen, look, "2", "2")
    assert screen.ready.count() == 1
    again = enter(putting_away)
    assert again.ready.count() == 1
    assert "1 of 2" in again.filter.told.text()
    office.session.begin(staff["supervisor"])
    other = enter(putting_away)
    assert other.ready.count() == 2
    assert not other.filter.told.isVisible()


NOW = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)


@given(st.text(max_size=80))
def test_a_kept_filter_that_is_no_filter_shows_everything(text: str) -> None:
    assert kept_choice(text, "me", NOW, DAY) == Choice()


def test_a_kept_filter_says_late_in_words_and_not_as_a_moment() -> None:
    choice = Choice("lamp", seller="光明", until=5, mine="me", needs_seller=True)
    text = kept_text(choice, "me")
    again = kept_choice(text, "me", NOW, DAY)
    assert (again.seller, again.mine, again.text) == ("光明", "me", "")
    assert again.until == round((NOW - DAY).timestamp() * 1000)
    assert kept_choice(text, "another", NOW, DAY) == Choice()
    assert kept_text(Choice("lamp"), "me") == ""
