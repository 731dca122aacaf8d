"""Set up, Approval rules, by keys: what counts, who would have to agree, rules of one's own."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.commands.set_approval_rule import SetApprovalRule
from app.domain.disposition import Disposition, Grade
from app.queries.agreements import entered_rules
from app.queries.containers import sellers
from tests.ui.own_bench import OwnBench
from ui.rehearsal import press, settle, type_text
from ui.screens.setting_up import open_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.domain.agreements import EnteredRule
    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.setting_up.view import SettingUpScreen


@pytest.fixture
def screen(
    qtbot: QtBot,
    office: Office,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> SettingUpScreen:
    office.session.begin(staff["supervisor"])
    screen = open_screen(office)
    screen.meet(OwnBench(office.station))
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    qtbot.waitExposed(screen)
    screen.entered()
    settled()
    press(screen, Qt.Key.Key_6)
    settle()
    return screen


def own(station: Station) -> EnteredRule:
    (rule,) = station.ask(entered_rules)
    return rule


def bearings(screen: SettingUpScreen) -> dict[str, str]:
    columns = [column.title for column in screen.rules.model.columns]
    last = columns.index("In the case below")
    said = screen.rules.model.columns[last].text
    return {row.rule.id: said(row) for row in screen.rules.model.rows() if said(row)}


def test_every_section_is_in_sight_and_has_its_key(screen: SettingUpScreen) -> None:
    index = screen.sections
    assert index.height() >= index.minimumSizeHint().height()
    assert not index.visibleRegion().isEmpty()
    assert index.visibleRegion().boundingRect().height() >= index.height() - 1
    for key, section in (("Q", screen.data), ("W", screen.about), ("3", screen.receiving)):
        press(screen, key)
        settle()
        assert section.isVisible()


def test_a_rule_of_two_persons_is_entered_by_keys_and_counts(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    assert screen.rules.answer.text() == "A supervisor would have to agree."
    press(screen, Qt.Key.Key_F1)
    settle()
    page = screen.rule_page
    assert page.isVisible()
    for _ in range(3):
        press(screen, Qt.Key.Key_Return)
    assert page.above.hasFocus()
    type_text(screen, "EUR 50")
    page.routes[Disposition.RESTOCK].setFocus()
    press(screen, Qt.Key.Key_Space)
    press(screen, Qt.Key.Key_F1)
    settled()
    rule = own(station)
    assert (rule.persons, rule.above, rule.routes) == (2, {"EUR": 5000}, ("restock",))
    assert screen.rules.isVisible()
    assert screen.rules.answer.text() == "Two supervisors would have to agree."
    assert bearings(screen) == {rule.id: "settles it", "house": "outranked"}


def test_a_refused_rule_has_its_sentence_by_the_field(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    press(screen, Qt.Key.Key_F1)
    settle()
    page = screen.rule_page
    page.above.setText("a lot")
    press(screen, Qt.Key.Key_F1)
    settled()
    assert page.isVisible()
    assert page.above.hasFocus()
    assert page.above.property("tone") == "stop"
    page.above.setText("")
    tomorrow = station.clock.now() + timedelta(days=1)
    page.first.setText((tomorrow + timedelta(days=1)).date().isoformat())
    page.last.setText(tomorrow.date().isoformat())
    press(screen, Qt.Key.Key_F1)
    settled()
    assert page.above.property("tone") == ""
    assert page.last.hasFocus()
    assert page.last.accessibleDescription() == "The rule ends before it begins."
    assert station.ask(entered_rules) == []
    press(screen, Qt.Key.Key_Escape)
    assert screen.rules.isVisible()


def test_an_own_rule_is_changed_in_its_place_and_ended(
    screen: SettingUpScreen,
    station: Station,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> None:
    seller, name = station.ask(sellers)[0]
    wanted = SetApprovalRule(2, seller_id=seller, grades=(Grade.E,), note="by contract")
    station.do(wanted, by=staff["supervisor"].id)
    screen.keeping.refresh()
    settled()
    screen.rules.table.pick(0)
    assert f"{name}: Grade E" in screen.rules.whole.text()
    assert "by contract" in screen.rules.whole.text()
    assert staff["supervisor"].name in screen.rules.whole.text()
    press(screen, Qt.Key.Key_F2)
    settle()
    page = screen.rule_page
    press(screen, Qt.Key.Key_Up)  # two persons → one
    press(screen, Qt.Key.Key_F1)
    settled()
    old, new = station.ask(entered_rules)
    assert old.valid_until == new.valid_from
    assert (new.persons, new.seller_id, new.grades, new.note) == (1, seller, ("E",), "by contract")
    assert not page.isVisible()
    assert [row.rule.id for row in screen.rules.model.rows() if row.entered] == [new.id]
    screen.rules.table.pick(0)
    press(screen, Qt.Key.Key_F3)
    settled()
    assert not [row for row in screen.rules.model.rows() if row.entered]


def test_a_shipped_rule_is_not_ended_but_has_an_own_one_in_its_place(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    ids = [row.rule.id for row in screen.rules.model.rows()]
    screen.rules.table.pick(ids.index("house"))
    assert not screen.rules.end.isEnabled()
    press(screen, Qt.Key.Key_F2)
    settle()
    press(screen, Qt.Key.Key_Up)  # one person → nobody else
    assert not screen.rule_page.role.isEnabled()
    press(screen, Qt.Key.Key_F1)
    settled()
    assert own(station).persons == 0
    assert screen.rules.answer.text() == "Nobody else would have to agree."
    screen.rules.value.setText("EUR 5000")
    screen.rules.value.textEdited.emit("EUR 5000")
    assert screen.rules.answer.text() == "Two supervisors would have to agree."
    assert bearings(screen)["very_dear"] == "settles it"
    screen.rules.value.setText("5000")
    screen.rules.value.textEdited.emit("5000")
    assert screen.rules.answer.text() == ""
    assert bearings(screen) == {}
