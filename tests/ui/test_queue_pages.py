"""A queue longer than anybody reads: what is looked at comes, the place is kept, age is told."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from app.domain.ageing import AgeingInvalid, ageing_of, load_ageing
from app.queries.choosable import INSPECTABLE
from app.queries.choosing import Choice
from app.queries.paging import BOUND, SIZE
from app.queries.queues import INSPECT, MANY, QueuedUnit, counts
from tests.builders import MORNING
from tests.unit.test_queues import many
from ui.ageing import oldest_words, waited, worst
from ui.paging import KEPT, Pages
from ui.rehearsal import press
from ui.screens.inspecting.queue_view import card_of
from ui.widgets.queue_list import QueueList
from ui.widgets.rail import Place, Rail, RailButton
from ui.widgets.row_table import COMING, Column, RowTable, RowView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.builders import Bench


class Waiting:
    """A desk whose answers, read from the real database, come home when the test says so."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._answers: list[Callable[[], None]] = []

    def ask(self, query: Any, *args: Any, done: Any, refused: Any) -> None:  # noqa: ARG002
        self._answers.append(lambda: done(self._bench.station.ask(query, *args)))

    def deliver(self) -> None:
        while self._answers:
            self._answers.pop(0)()


def queue_of(bench: Bench, qtbot: QtBot) -> tuple[QueueList, Pages[QueuedUnit], Waiting]:
    desk, queue = Waiting(bench), QueueList()
    pages: Pages[QueuedUnit] = Pages(
        desk,  # type: ignore[arg-type]
        INSPECT,
        lambda unit: unit.id,
        shown=lambda found: queue.show_pages(found, card_of),
        refused=lambda error: pytest.fail(str(error)),
    )
    pages.queue = INSPECTABLE
    queue.resize(300, 500)
    qtbot.addWidget(queue)
    queue.show()
    queue.activateWindow()
    queue.setFocus()
    pages.refresh()
    desk.deliver()
    return queue, pages, desk


def test_a_page_that_is_on_its_way_is_shown_as_such_and_chosen_when_it_is_there(
    bench: Bench, qtbot: QtBot
) -> None:
    many(bench, 4 * SIZE)
    queue, _, desk = queue_of(bench, qtbot)
    chosen: list[object] = []
    queue.chosen.connect(chosen.append)
    queue.select_first()
    press(queue, Qt.Key.Key_End)
    assert queue.currentIndex().row() == 4 * SIZE
    assert len(chosen) == 1
    desk.deliver()
    assert chosen[1:] == [bench.one("SELECT max(id) FROM units")]
    press(queue, Qt.Key.Key_PageUp)
    assert queue.currentIndex().row() < 4 * SIZE - 3
    press(queue, Qt.Key.Key_Home)
    assert queue.currentIndex().row() == 0


def test_a_refresh_keeps_the_row_where_the_eye_is(bench: Bench, qtbot: QtBot) -> None:
    many(bench, 4 * SIZE)
    queue, pages, desk = queue_of(bench, qtbot)
    for row in (600, 603):
        queue.setCurrentIndex(queue.model().index(row, 0))
        desk.deliver()
    kept, top = queue.current_key(), queue.visualRect(queue.currentIndex()).top()
    above = bench.column("SELECT id FROM units ORDER BY id LIMIT 10")
    for unit_id in above[1:6]:
        bench.inspect(unit_id)
    pages.refresh()
    desk.deliver()
    assert queue.current_key() == kept
    assert queue.currentIndex().row() == 598
    assert queue.visualRect(queue.currentIndex()).top() == top


def test_only_some_pages_are_held_and_the_rest_is_counted(bench: Bench, qtbot: QtBot) -> None:
    many(bench, (KEPT + 4) * SIZE)
    queue, pages, desk = queue_of(bench, qtbot)
    assert pages.exact
    assert queue.count() == (KEPT + 4) * SIZE + 1
    for number in range(KEPT + 4):
        pages.row(number * SIZE)
        desk.deliver()
    assert len(pages.loaded()) <= KEPT * SIZE
    assert pages.row(0) is not None


def test_a_queue_that_is_longer_than_counted_grows_when_it_is(bench: Bench, qtbot: QtBot) -> None:
    many(bench, BOUND + 50)
    desk, shown = Waiting(bench), list[int]()
    pages: Pages[QueuedUnit] = Pages(
        desk,  # type: ignore[arg-type]
        INSPECT,
        lambda unit: unit.id,
        shown=lambda found: shown.append(found.total),
        refused=lambda error: pytest.fail(str(error)),
    )
    pages.refresh()
    desk.deliver()
    assert shown == [BOUND]
    assert pages.total == BOUND + 51
    queue, _, _ = queue_of(bench, qtbot)
    assert queue.count() == BOUND + 51


def test_an_answer_to_an_older_question_is_not_shown(bench: Bench, qtbot: QtBot) -> None:
    many(bench, 30)
    queue, pages, desk = queue_of(bench, qtbot)
    pages.choose(Choice("x1-000003"))
    pages.choose(Choice())
    desk.deliver()
    assert queue.count() == 31
    pages.choose(Choice("x1-000003"))
    desk.deliver()
    assert queue.count() == 1
    assert pages.waiting == 31


def test_a_table_takes_its_rows_in_pages_too(bench: Bench, qtbot: QtBot) -> None:
    many(bench, 3 * SIZE)
    desk = Waiting(bench)
    table = RowTable[QueuedUnit](Column("Unit", lambda row: row.lpn, width="stretch"))
    view, picked = RowView(table, key=lambda row: row.id), list[object]()
    view.picked.connect(picked.append)
    qtbot.addWidget(view)
    pages: Pages[QueuedUnit] = Pages(
        desk,  # type: ignore[arg-type]
        INSPECT,
        lambda unit: unit.id,
        shown=table.show,
        refused=lambda error: pytest.fail(str(error)),
    )
    pages.refresh()
    desk.deliver()
    assert table.rowCount() == 3 * SIZE + 1
    assert table.index(2 * SIZE, 0).data() == COMING
    view.pick(2 * SIZE)
    assert picked == []
    desk.deliver()
    row = view.current_row()
    assert row is not None
    assert table.index(2 * SIZE, 0).data() == row.lpn
    pages.refresh()
    desk.deliver()
    assert view.current_row() == row


def test_age_is_told_by_time_word_and_colour(qtbot: QtBot) -> None:  # noqa: ARG001 words need Qt
    hours = ageing_of("inspect")
    told = [
        waited("inspect", MORNING, MORNING + wait)
        for wait in (timedelta(hours=2), hours.due, hours.late)
    ]
    assert told == [("2 h", "go"), ("1 d · due", "look"), ("3 d · late", "stop")]
    assert oldest_words("inspect", None) == ("", "grey")
    assert "late" in oldest_words("inspect", MORNING - timedelta(days=2000))[0]
    assert worst(("propose", None), ("execute", MORNING))[1] == "stop"
    assert worst(("propose", None)) == ("", "grey")


@pytest.mark.parametrize("hours", ["due = 3\nlate = 2", "due = 'x'\nlate = 2", "late = 2"])
def test_hours_that_cannot_be_name_their_queue(hours: str) -> None:
    with pytest.raises(AgeingInvalid) as told:
        load_ageing(f"[inspect]\n{hours}")
    assert told.value.queue == "inspect"


def test_the_rail_says_in_words_what_its_colour_says(bench: Bench, qtbot: QtBot) -> None:
    many(bench, MANY + 3)
    now = bench.station.ask(counts)
    words, tone = oldest_words("inspect", now.oldest.inspect)
    rail = Rail((Place("inspect", "Inspect", "inspect"),))
    qtbot.addWidget(rail)
    rail.set_count("inspect", now.inspect, tone, words)
    button = rail.findChild(RailButton)
    assert button is not None
    assert words in button.toolTip()
    assert button.count() == MANY
