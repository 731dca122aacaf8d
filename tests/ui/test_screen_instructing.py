"""The seller's say on the screens, by keys: written down, shown over the box, asked, answered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.commands.decide_disposition import ApproveDisposition
from app.commands.set_standing_order import SetStandingOrder
from app.domain.agreements import SellerNotAnswered
from app.domain.disposition import Disposition, Grade, Say
from app.queries.asked import open_questions
from app.queries.orders import all_orders
from app.queries.people import person_with_badge
from app.workers.seller_post import SellerPost
from tests.builders import line
from tests.ui.own_bench import OwnBench
from ui.formats import money
from ui.rehearsal import press, settle, type_text
from ui.screens.receiving import open_screen as open_receiving
from ui.screens.sellers import open_screen as open_sellers
from ui.screens.sellers.telling import clock_tone, clock_words
from ui.screens.setting_up import open_screen as open_setting_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.station import Station
    from tests.builders import Bench
    from ui.desk import Office
    from ui.screen import Screen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MARA, INES = "ID-0001-X", "ID-0003-X"


@pytest.fixture
def station(bench: Bench) -> Station:
    return bench.station


@pytest.fixture
def shown(
    qtbot: QtBot, office: Office, station: Station, settled: Callable[[], None]
) -> Callable[..., Any]:
    def show(open_screen: Callable[[Office], Screen], badge: str) -> Any:
        person = station.ask(person_with_badge, badge)
        assert person is not None
        office.session.begin(person)
        screen = open_screen(office)
        screen.meet(OwnBench(station))
        qtbot.addWidget(screen)
        screen.resize(1250, 690)
        screen.show()
        screen.activateWindow()
        screen.entered()
        quiet(settled)
        return screen

    return show


def quiet(settled: Callable[[], None]) -> None:
    for _ in range(3):
        settle()
        settled()


def dialog() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def asked(bench: Bench, **more: Any) -> str:
    unit = bench.unit(line(), instruction={})
    seller = bench.one("SELECT id FROM sellers")
    more.setdefault("when_silent", Disposition.LIQUIDATE)
    bench.do(SetStandingOrder(seller, Say.ASK, **more), bench.mara)
    bench.inspect(unit)
    bench.propose(unit)
    return unit


def test_an_order_is_written_down_read_back_tried_changed_and_ended(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    bench.announce(line("LAMP"))
    screen = shown(open_setting_up, MARA)
    press(screen, "E")
    quiet(settled)
    press(screen, Qt.Key.Key_F1)
    settle()
    page = screen.order_page
    page.seller.setCurrentIndex(1)
    assert page.say.hasFocus()
    press(screen, Qt.Key.Key_Down)  # ask and wait
    page.when_silent.setCurrentIndex(page.when_silent.findData("liquidate"))
    page.sku.setFocus()
    type_text(screen, "LAMP")
    page.grades[Grade.B].setFocus()
    press(screen, Qt.Key.Key_Space)
    page.above.setFocus()
    type_text(screen, "fifty")
    press(screen, Qt.Key.Key_F1)
    quiet(settled)
    assert page.isVisible()  # and the field says how a limit is written
    assert page.above.hasFocus()
    page.above.selectAll()
    type_text(screen, "EUR 50")
    limit = money(5000, "EUR")
    read = f"SKU LAMP, grade B, above {limit}: ask and wait 48 h, then Liquidate"
    assert page.told.text() == read
    press(screen, Qt.Key.Key_F1)
    quiet(settled)
    (order,) = bench.station.ask(all_orders)
    assert (order.say, order.sku, order.grades) == (Say.ASK, "LAMP", ("B",))
    section = screen.orders
    press(screen, Qt.Key.Key_F4)
    type_text(screen, "LAMP")
    section.grade.setCurrentIndex(section.grade.findData("B"))
    worth = money(6000, "EUR")
    told = f"SKU LAMP, grade B, {worth} → ask and wait 48 h, then Liquidate"
    assert section.answer.text() == told
    section.grade.setCurrentIndex(section.grade.findData("A"))
    assert "no standing order" in section.answer.text()
    press(screen, Qt.Key.Key_F2)
    settle()
    page.hours.setText("24")
    press(screen, Qt.Key.Key_F1)
    quiet(settled)
    (now,) = section.model.rows()
    assert (now.hours, now.edition, now.replaces) == (24, 2, order.id)
    press(screen, Qt.Key.Key_F3)
    quiet(settled)
    assert not section.model.rows()


def test_a_new_order_says_nothing_by_itself(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    """Pressed twice, F1 has put no order for everything into force."""
    bench.announce(line("LAMP"))
    screen = shown(open_setting_up, MARA)
    press(screen, "E")
    quiet(settled)
    press(screen, Qt.Key.Key_F1)
    settle()
    page = screen.order_page
    press(screen, Qt.Key.Key_F1)
    quiet(settled)
    assert page.isVisible()
    assert page.seller.hasFocus()
    press(screen, Qt.Key.Key_Down)
    press(screen, Qt.Key.Key_F1)
    quiet(settled)
    assert page.isVisible()
    assert page.disposition.hasFocus()
    assert not bench.station.ask(all_orders)


def test_the_box_says_how_it_is_opened_before_anybody_opens_it(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    box = bench.parcel_of(bench.announce(line("LAMP"), instruction={}))
    plain = bench.parcel_of(bench.announce(line("MUG"), instruction={}))
    seller = bench.one("SELECT id FROM sellers")
    bench.do(SetStandingOrder(seller, Say.DO_NOT_OPEN, sku="LAMP"), bench.mara)
    bench.do(SetStandingOrder(seller, Say.DO, Disposition.RETURN_TO_SELLER), bench.mara)
    screen = shown(open_receiving, INES)
    screen.show_target(box)
    quiet(settled)
    assert screen.order.isVisible()
    assert screen.order.text() == "The seller says: do not open it"
    says = next(fact.value for fact in screen.facts.facts() if fact.label == "Seller says")
    assert says == "Everything: Return to seller"
    screen.show_target(plain)
    quiet(settled)
    assert not screen.order.isVisible()


def test_a_question_is_answered_by_keys_and_its_clock_is_seen(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None]
) -> None:
    unit = asked(bench)
    proposal = bench.card(unit).proposal
    assert proposal is not None
    with pytest.raises(SellerNotAnswered):
        bench.do(ApproveDisposition(proposal.id, "I say so"), bench.mara)
    screen = shown(open_sellers, INES)
    (row,) = screen.model.rows()
    assert row.number in screen.letter.text()
    press(screen, Qt.Key.Key_F2)
    settle()
    press(dialog(), "1")
    settle()
    type_text(dialog(), "Lin by mail")
    press(dialog(), "Ctrl+Return")
    quiet(settled)
    answer, instead, words = bench.rows(
        "SELECT answer, instead, answer_words FROM seller_questions"
    )[0]
    assert (answer, words) == ("refused", "Lin by mail")
    assert instead not in ("", proposal.disposition)
    assert screen.empty.isVisible()


def test_a_file_of_answers_is_taken_row_by_row_and_the_rest_is_listed(
    bench: Bench, shown: Callable[..., Any], settled: Callable[[], None], tmp_path: Path
) -> None:
    asked(bench)
    SellerPost(bench.station).run()
    (question,) = bench.station.ask(open_questions)
    path = tmp_path / "answers.csv"
    path.write_text(f"question,answer\n{question.number},yes\nQ-1,yes\n", encoding="utf-8")
    screen = shown(open_sellers, INES)
    screen.presenter.read_file(path)
    for _ in range(4):
        quiet(settled)
    assert bench.one("SELECT answer FROM seller_questions") == "agreed"
    assert screen.banner.text() == "answers.csv: 1 answer(s) noted"
    (refused,) = screen.refused.rows()
    assert refused.number == "Q-1"
    screen.presenter.read_file(path)  # once more: nothing is noted twice
    for _ in range(4):
        quiet(settled)
    assert [row.fault for row in screen.refused.rows()] == ["closed", "no_number"]


def test_an_overdue_question_is_red_and_leads_nowhere_else(
    bench: Bench, shown: Callable[..., Any]
) -> None:
    asked(bench, when_silent=None)
    bench.clock.moment += timedelta(hours=60)
    screen = shown(open_sellers, INES)
    (row,) = screen.model.rows()
    assert clock_tone(row, bench.clock.moment) == "stop"
    assert clock_words(row, bench.clock.moment).startswith("overdue")
    assert clock_words(row, row.due - timedelta(hours=5)) == "5 h left"
