"""Set up, Questions: a supervisor writes a grading set and plays through it before it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from app.domain.grading.publishing import LONGEST
from app.queries.grading_sets import published
from app.queries.scanned import Scanned
from ui.rehearsal import active, press, settle, type_text
from ui.screens.setting_up import open_screen
from ui.screens.setting_up.question_drafts import Drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from app.station import Station
    from ui.desk import Office
    from ui.screens.setting_up.view import SettingUpScreen


@pytest.fixture
def screen(
    qtbot: QtBot, office: Office, staff: dict[str, PersonRow], settled: Callable[[], None]
) -> SettingUpScreen:
    office.session.begin(staff["supervisor"])
    return opened(qtbot, office, settled)


def opened(qtbot: QtBot, office: Office, settled: Callable[[], None]) -> SettingUpScreen:
    screen = open_screen(office)
    qtbot.addWidget(screen)
    screen.resize(1250, 660)
    screen.show()
    qtbot.waitExposed(screen)
    screen.show_target("questions")
    screen.entered()
    settled()
    return screen


def edit_set(screen: SettingUpScreen, name: str, settled: Callable[[], None]) -> None:
    names = [row.set_id for row in screen.questions.model.rows()]
    screen.questions.table.pick(names.index(name))
    press(screen, Qt.Key.Key_F1)
    settled()


def written(screen: SettingUpScreen, text: str, settled: Callable[[], None]) -> None:
    """As if somebody had written it, and paused."""
    page = screen.page
    page.edit.selectAll()
    page.edit.insertPlainText(text)
    page.edit.flush()
    settled()


def changed(screen: SettingUpScreen, settled: Callable[[], None], old: str, new: str) -> str:
    text = screen.page.edit.toPlainText()
    assert old in text
    written(screen, text.replace(old, new, 1), settled)
    return text


def test_every_set_is_listed_with_where_it_comes_from(screen: SettingUpScreen) -> None:
    rows = screen.questions.model.rows()
    assert {row.set_id for row in rows} >= {"general", "apparel", "electronics"}
    model = screen.questions.model
    shown = [model.data(model.index(0, column)) for column in range(model.columnCount())]
    assert "Shipped" in shown


def test_a_change_is_played_and_published_and_counts_at_once(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    page = screen.page
    assert page.banner.text() == "general.toml"  # an unchanged text cannot go out
    assert not page.publish.isEnabled()
    changed(screen, settled, "Is the item damaged?", "Is anything broken?")
    assert page.banner.text() == "Ready to publish"
    press(screen, Qt.Key.Key_F2)
    settled()
    for key in ("1", "2", "1"):
        press(page.play, getattr(Qt.Key, f"Key_{key}"))
        settled()
    assert page.play.question.text() == "Is anything broken?"
    press(page.play, Qt.Key.Key_2)
    settled()
    given = {fact.label: fact.value for fact in page.play.facts.facts()}
    assert given["Photos owed"] == "The damage"
    assert given["Packaging"] == "Packaging opened"
    assert "because" in page.play.reasons.text()
    assert page.play.so_far.text().startswith("So far: C · needs work · Scratched")
    press(page.play, Qt.Key.Key_Backspace)
    settled()
    assert page.play.question.text() == "Is anything broken?"
    press(screen, Qt.Key.Key_F1)
    settled()
    assert [one.set_version for one in station.ask(published)] == [3]
    assert station.house.grading.newest["general"].version == 3
    assert screen.questions.isVisible()
    settled()
    assert "Own" in [screen.questions._state(row) for row in screen.questions.model.rows()]  # noqa: SLF001


def test_what_is_imagined_decides_which_questions_come(
    screen: SettingUpScreen, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    page = screen.page
    press(screen, Qt.Key.Key_F2)
    for key in ("1", "1"):
        press(page.play, getattr(Qt.Key, f"Key_{key}"))
    page.play.take_focus()
    page.value.setText("500")
    page.value.textEdited.emit("500")
    press(page.play, Qt.Key.Key_1)
    settled()
    assert page.play.question.text() == "Scan the serial number"
    settle()
    assert page.play.trying.field.hasFocus()
    page.value.setText("much")
    page.value.textEdited.emit("much")
    assert "amount" in page.amount.hint()


def test_a_mistake_is_named_with_its_line_and_a_key_goes_there(
    screen: SettingUpScreen, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    page = screen.page
    before = page.play.question.text()
    text = changed(screen, settled, 'grade = "C"', 'grade = "Q"')
    line = text[: text.index('grade = "C"')].count("\n") + 1
    assert page.banner.text() == f"general.toml, line {line}"
    assert page.edit.wrong() == line
    assert not page.publish.isEnabled()
    assert page.play.question.text() == before  # what worked last is still to be seen
    press(screen, Qt.Key.Key_F3)
    assert page.edit.line() == line
    changed(screen, settled, 'grade = "Q"', 'grade = "D"')
    assert page.edit.wrong() == 0
    assert page.publish.isEnabled()


def test_a_text_that_is_no_toml_is_named_with_its_line(
    screen: SettingUpScreen, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    written(screen, 'id = "general"\nversion = 2\ncategories = [\n\n= 3\n', settled)
    assert screen.page.banner.text() == "general.toml, line 5"


def test_a_draft_outlives_the_window_and_can_be_dropped(
    qtbot: QtBot, office: Office, screen: SettingUpScreen, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    before = changed(screen, settled, "Is the item damaged?", "Is it [broken")
    text = screen.page.edit.toPlainText()
    screen.close()
    again = opened(qtbot, office, settled)
    assert "Draft" in [again.questions._state(row) for row in again.questions.model.rows()]  # noqa: SLF001
    edit_set(again, "general", settled)
    assert again.page.edit.toPlainText() == text
    press(again, Qt.Key.Key_F7)
    settled()
    assert again.page.edit.toPlainText() == before
    again.page.edit.undo()  # a slip of a finger loses nothing
    assert again.page.edit.toPlainText() == text
    again.page.edit.redo()
    again.page.edit.flush()
    settled()
    assert not Drafts(office.station.folder.path).names()


def test_escape_leads_back_to_the_list_and_keeps_the_draft(
    screen: SettingUpScreen, office: Office, settled: Callable[[], None]
) -> None:
    edit_set(screen, "apparel", settled)
    type_text(screen.page.edit, "# mine\n")
    press(screen, Qt.Key.Key_Escape)
    settled()
    assert screen.questions.isVisible()
    assert Drafts(office.station.folder.path).names() == ("apparel",)


def test_a_copy_serves_other_goods(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    names = [row.set_id for row in screen.questions.model.rows()]
    screen.questions.table.pick(names.index("electronics"))
    press(screen, Qt.Key.Key_F2)
    settle(20)
    dialog = active()
    assert dialog is not None
    type_text(dialog.focusWidget() or dialog, "drones")
    press(dialog, Qt.Key.Key_Return)
    type_text(dialog.focusWidget() or dialog, "electronics/drones")
    press(dialog, Qt.Key.Key_F1)
    settled()
    assert screen.page.banner.text() == "Ready to publish"
    settle(50)
    screen.activateWindow()
    settle(20)
    press(screen, Qt.Key.Key_F1)
    settled()
    assert station.house.grading.set_for("electronics/drones").id == "drones"


def test_an_earlier_version_comes_back_as_the_next_one(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    changed(screen, settled, "Is the item damaged?", "Is anything broken?")
    press(screen, Qt.Key.Key_F1)
    settled()
    names = [row.set_id for row in screen.questions.model.rows()]
    screen.questions.table.pick(names.index("general"))
    press(screen, Qt.Key.Key_F3)
    settle(20)
    press(active() or screen, Qt.Key.Key_2)  # the newest is the first answer
    settled()
    assert "version = 4" in screen.page.edit.toPlainText()
    settle(50)
    screen.activateWindow()
    settle(20)
    press(screen, Qt.Key.Key_F1)
    settled()
    newest = station.house.grading.newest["general"]
    assert newest.version == 4
    assert newest.question("damage").text.en == "Is the item damaged?"  # type: ignore[union-attr]


def test_an_own_version_is_retired_and_the_shipped_one_asks_again(
    screen: SettingUpScreen, station: Station, settled: Callable[[], None]
) -> None:
    names = [row.set_id for row in screen.questions.model.rows()]
    screen.questions.table.pick(names.index("general"))
    assert not screen.questions.retire.isEnabled()  # there is nothing of one's own
    edit_set(screen, "general", settled)
    changed(screen, settled, "Is the item damaged?", "Is anything broken?")
    press(screen, Qt.Key.Key_F1)
    settled()
    screen.questions.table.pick(names.index("general"))
    assert screen.questions.retire.isEnabled()
    press(screen, Qt.Key.Key_F8)
    settled()
    assert station.house.grading.newest["general"].version == 2
    assert station.house.grading.at("general", 3).id == "general"
    settled()
    assert not screen.questions.retire.isEnabled()


READING = """\
id = "probes"
version = 1
categories = ["probes"]
title = { en = "Probes", zh = "探头" }

[[questions]]
id = "charge"
text = { en = "Measure it", zh = "测量" }
kind = "measure"
measure = { unit = "V", least = 0, most = 25, places = 2 }
  [[questions.answers]]
  text = { en = "Empty", zh = "没电" }
  below = 2.5
  grade = "D"
  finding = "broken"
  [[questions.answers]]
  text = { en = "Charged", zh = "有电" }
  from = 2.5
  finding = "as_new"
  grade = "A"
  [[questions.answers]]
  text = { en = "Not measured", zh = "未测量" }
  on = "unmeasured"
  grade = "C"
  finding = "as_new"

[[questions]]
id = "number"
text = { en = "Scan it", zh = "扫描" }
kind = "scan"
scan = { what = "serial" }
  [[questions.answers]]
  text = { en = "Ours", zh = "一致" }
  on = ["match", "unknown"]
  [[questions.answers]]
  text = { en = "Another one", zh = "不一致" }
  on = "mismatch"
  finding = "serial_mismatch"
  [[questions.answers]]
  text = { en = "Unreadable", zh = "无法读取" }
  on = "unreadable"

[[questions]]
id = "parts"
text = { en = "What is there?", zh = "有哪些？" }
kind = "checklist"
  [[questions.items]]
  id = "cable"
  text = { en = "Cable", zh = "线" }
  [[questions.items]]
  id = "tip"
  text = { en = "Tip", zh = "针" }
  [[questions.answers]]
  text = { en = "All", zh = "齐全" }
  on = "all_there"
  [[questions.answers]]
  text = { en = "Not all", zh = "不全" }
  on = "missing"
  grade = "B"

[[questions]]
id = "works"
text = { en = "Try it", zh = "试用" }
kind = "steps"
  [[questions.steps]]
  id = "on"
  text = { en = "Switch it on", zh = "开机" }
  [[questions.steps]]
  id = "off"
  text = { en = "Switch it off", zh = "关机" }
  seconds = 30
  [[questions.answers]]
  text = { en = "Works", zh = "正常" }
  on = "passed"
  [[questions.answers]]
  text = { en = "Fails", zh = "失败" }
  on = "failed"
  grade = "E"
"""


def test_what_is_read_is_played_by_its_own_input(
    screen: SettingUpScreen, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    page = screen.page
    written(screen, READING, settled)
    press(screen, Qt.Key.Key_F2)
    settled()
    trying = page.play.trying
    assert page.play.question.text() == "Measure it"
    assert trying.field.hasFocus()
    assert "Empty" in trying.ranges.text()
    type_text(screen, "99")
    press(screen, Qt.Key.Key_Return)
    assert page.play.question.text() == "Measure it"
    assert trying.entry.hint()  # beyond what is possible, and says so
    trying.field.clear()
    type_text(screen, "2.4")
    press(screen, Qt.Key.Key_Return)
    settle()
    assert page.play.question.text() == "Scan it"
    page.sold.setText("SN-77")
    page.sold.textEdited.emit("SN-77")
    screen.take_scan(Scanned.of("SN-78"))
    settle()
    assert page.play.question.text() == "What is there?"
    assert "Serial" in page.play.so_far.text()
    press(screen, Qt.Key.Key_Space)  # the cable is there, the tip is not
    press(screen, "0")
    settle()
    assert page.play.question.text() == "Try it"
    press(screen, "1")
    settle()
    assert "Switch it off" in trying.step.text()
    press(screen, "2")
    settled()
    given = {fact.label: fact.value for fact in page.play.facts.facts()}
    assert given["Grade"].startswith("E")
    reads = [read_words_of(screen, one) for one in range(4)]
    assert reads == ["measured: 2.4 V", "scanned: SN-78", "missing: tip", "failed: off"]
    page.play.back.emit()
    assert page.play.question.text() == "Try it"
    assert "Switch it on" in trying.step.text()  # from its beginning


def read_words_of(screen: SettingUpScreen, number: int) -> str:
    return screen.editing.answers[number].note.split("\n", 1)[0]


def test_ten_megabytes_are_not_pasted(screen: SettingUpScreen, settled: Callable[[], None]) -> None:
    edit_set(screen, "general", settled)
    before = screen.page.edit.toPlainText()
    data = QMimeData()
    data.setText("x" * (LONGEST + 1))
    QApplication.clipboard().setMimeData(data)
    screen.page.edit.paste()
    assert screen.page.banner.text() == "Not pasted"
    assert screen.page.edit.toPlainText() == before


def test_tab_indents_and_the_search_goes_round(
    screen: SettingUpScreen, settled: Callable[[], None]
) -> None:
    edit_set(screen, "general", settled)
    edit = screen.page.edit
    written(screen, "one\ntwo\none\n", settled)
    edit.selectAll()
    press(edit, Qt.Key.Key_Tab)
    assert edit.toPlainText().startswith("  one\n  two\n  one")
    press(edit, Qt.Key.Key_Backtab)
    assert edit.toPlainText() == "one\ntwo\none\n"
    edit.go_to(2)
    lines = []
    for _ in range(3):
        assert edit.find_next("one")
        lines.append(edit.line())
    assert lines == [3, 1, 3]
    assert not edit.find_next("three")


def test_the_share_of_second_looks_is_set_and_few_looks_judge_nobody(
    screen: SettingUpScreen, settled: Callable[[], None]
) -> None:
    screen.show_target("second_looks")
    section = screen.second_looks
    assert section.model.rowCount() == 0
    section.share.setValue(25)
    press(screen, Qt.Key.Key_F1)
    settled()
    facts = {fact.label: fact.value for fact in section.facts.facts()}
    assert facts["Share in force"] == "25 %"
