"""Buttons, answers and dialogs obey their keys, and only them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.rehearsal import burst, press, settle, type_text
from ui.scanning import ScanListener
from ui.theme import apply_theme
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.key_cap import shown_key
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
REASONS = (
    Answer("photos", "Photos missing"),
    Answer("grade", "Wrong grade"),
    Answer("other", "Other"),
)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    settle()


def screen_of(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    screen = QWidget()
    column = QVBoxLayout(screen)
    for widget in widgets:
        column.addWidget(widget)
    shown(qtbot, screen)
    return screen


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[ScanListener]:
    listener = ScanListener()
    listener.install(qapp)
    yield listener
    listener.remove()


def presses(button: ActionButton) -> list[str]:
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append(button.text()))
    return pressed


def test_a_button_answers_to_its_key(qtbot: QtBot) -> None:
    button = ActionButton("Receive all", "F1", "primary")
    pressed = presses(button)
    screen = screen_of(qtbot, button)
    press(screen, Qt.Key.Key_F1)
    assert pressed == ["Receive all"]


def test_a_disabled_button_is_deaf(qtbot: QtBot) -> None:
    button = ActionButton("Receive all", "F1", "primary")
    pressed = presses(button)
    screen = screen_of(qtbot, button)
    button.setEnabled(False)
    press(screen, Qt.Key.Key_F1)
    assert pressed == []
    button.setEnabled(True)
    press(screen, Qt.Key.Key_F1)
    assert pressed == ["Receive all"]


def test_a_button_out_of_sight_is_deaf(qtbot: QtBot) -> None:
    button = ActionButton("Receive all", "F1", "primary")
    pressed = presses(button)
    screen = screen_of(qtbot, button)
    button.hide()
    press(screen, Qt.Key.Key_F1)
    assert pressed == []


def test_enter_presses_no_button_and_space_does(qtbot: QtBot) -> None:
    button = ActionButton("Approve", "A", "go")
    pressed = presses(button)
    screen = screen_of(qtbot, button)
    button.setFocus()
    press(screen, Qt.Key.Key_Return)
    assert pressed == []
    press(screen, Qt.Key.Key_Space)
    assert pressed == ["Approve"]


@pytest.mark.parametrize("scale", [1.0, 1.5, 1.75])
def test_every_target_is_large_enough_for_a_glove(
    qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    apply_theme(qapp, dark=False, scale=scale)
    for kind in ("primary", "go", "second", "danger"):
        button = ActionButton("OK", "F1", kind)
        qtbot.addWidget(button)
        assert button.sizeHint().height() >= 48 * scale
    apply_theme(qapp, dark=False)


def test_a_long_translation_is_wrapped_and_then_told_in_full(qtbot: QtBot) -> None:
    words = "Sendungsbestandteil fehlt in dieser Rücksendung des Käufers aus Lyon"
    button = ActionButton(words, "F3")
    shown(qtbot, button)
    button.setFixedWidth(200)
    button.grab()
    assert button.toolTip() == words
    assert button.minimumSizeHint().width() < button.sizeHint().width()


def test_a_key_is_shown_as_it_is_on_the_keyboard() -> None:
    assert shown_key("Backspace") == "⌫"
    assert shown_key("Escape") == "Esc"
    assert shown_key("F8") == "F8"
    assert shown_key("A") == "A"
    assert QKeySequence("Ctrl+P").toString() == "Ctrl+P"


def test_a_number_answers(qtbot: QtBot, listener: ScanListener) -> None:  # noqa: ARG001
    answers, chosen = AnswerList(), list[object]()
    answers.chosen.connect(chosen.append)
    answers.show_answers([Answer("yes", "Yes"), Answer("no", "No", "photo needed")])
    screen = screen_of(qtbot, answers)
    type_text(screen, "2")
    settle(100)
    type_text(screen, "5")
    settle(100)
    assert chosen == ["no"]


def test_a_scan_of_digits_answers_nothing(qtbot: QtBot, listener: ScanListener) -> None:  # noqa: ARG001
    answers, chosen = AnswerList(), list[object]()
    answers.chosen.connect(chosen.append)
    answers.show_answers([Answer(1, "Yes"), Answer(2, "No")])
    screen = screen_of(qtbot, answers)
    burst(screen, "12121212")
    settle(100)
    assert chosen == []


def test_an_answer_given_before_is_shown_as_such(qtbot: QtBot) -> None:
    answers = AnswerList()
    qtbot.addWidget(answers)
    answers.show_answers(REASONS, given="grade")
    assert answers.answers() == REASONS
    picked = [b.text() for b in answers.findChildren(QWidget) if getattr(b, "isChecked", bool)()]
    assert picked == ["Wrong grade"]


def test_arrows_walk_through_answers(qtbot: QtBot) -> None:
    answers = AnswerList()
    answers.show_answers(REASONS)
    screen = screen_of(qtbot, answers)
    answers.setFocus()
    press(screen, Qt.Key.Key_Down)
    press(screen, Qt.Key.Key_Down)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() or focused.property("text") == "Wrong grade"


def reason_dialog(qtbot: QtBot) -> tuple[ReasonDialog, list[tuple[object, str]]]:
    dialog = ReasonDialog(
        "Reject?", "Back it goes.", reasons=REASONS, yes="Reject", note_needed=["other"]
    )
    decided: list[tuple[object, str]] = []
    dialog.decided.connect(lambda value, note: decided.append((value, note)))
    shown(qtbot, dialog)
    settle(20)
    return dialog, decided


def test_the_safe_answer_has_the_focus_and_esc_is_it(qtbot: QtBot) -> None:
    dialog, decided = reason_dialog(qtbot)
    focused = dialog.focusWidget()
    assert isinstance(focused, ActionButton)
    assert focused.key() == "Escape"
    press(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert decided == []


def test_a_reason_is_given_by_keys_alone(qtbot: QtBot) -> None:
    dialog, decided = reason_dialog(qtbot)
    press(dialog, "Ctrl+Return")
    assert decided == []
    press(dialog, Qt.Key.Key_2)
    press(dialog, "Ctrl+Return")
    assert decided == [("grade", "")]
    assert not dialog.isVisible()


def test_some_reasons_need_words(qtbot: QtBot) -> None:
    dialog, decided = reason_dialog(qtbot)
    press(dialog, Qt.Key.Key_3)
    press(dialog, "Ctrl+Return")
    assert decided == []
    type_text(dialog, "wet box")
    press(dialog, "Ctrl+Return")
    assert decided == [("other", "wet box")]


def test_a_scan_over_a_dialog_is_heard_and_decides_nothing(
    qtbot: QtBot, listener: ScanListener
) -> None:
    heard: list[str] = []
    listener.scanned.connect(heard.append)
    dialog, decided = reason_dialog(qtbot)
    burst(dialog, "B2-001877-T")
    settle(100)
    assert heard == ["B2-001877-T"]
    assert decided == []
    assert dialog.isVisible()


def test_undo_comes_with_what_it_undoes_and_only_once(qtbot: QtBot) -> None:
    field = QLineEdit()
    screen = screen_of(qtbot, field)
    bar, undone = UndoBar(screen), list[object]()
    bar.undo_wanted.connect(undone.append)
    bar.show_done("Received B7-004213-K", token=7)
    settle()
    assert field.hasFocus()
    press(screen, Qt.Key.Key_F12)
    press(screen, Qt.Key.Key_F12)
    assert undone == [7]
    assert not bar.isVisible()


def test_undo_goes_away_by_itself(qtbot: QtBot) -> None:
    screen = screen_of(qtbot, QLineEdit())
    bar = UndoBar(screen, stays_ms=30)
    bar.show_done("Received", token=1)
    qtbot.waitUntil(lambda: not bar.isVisible())
