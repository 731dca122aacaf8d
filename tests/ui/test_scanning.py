"""A scanner that types is told from a person who types; neither loses a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.devices.profiles import ScannerProfile
from ui import keystrokes, rehearsal
from ui.keystrokes import Stroke
from ui.rehearsal import burst, press, settle, type_text
from ui.scan_codes import code_for, meant
from ui.scanning import GS, ScanListener
from ui.widgets.action_button import ActionButton
from ui.widgets.note_field import NoteField
from ui.widgets.scan_field import ScanField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

# the offscreen platform remarks on every window that has a smallest size
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

START = 1_000_000
PRINTABLE = st.characters(min_codepoint=0x20, max_codepoint=0x7E)


class Bench(QWidget):
    """A screen with everything a scan could disturb."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.approve = ActionButton("Approve", "A", "go", parent=self)
        self.box = ActionButton("Box damaged", "F2", parent=self)
        self.other = QPushButton("Other", self, autoDefault=True, default=True)
        column = QVBoxLayout(self)
        self.pressed: list[str] = []
        for widget in (self.field, self.approve, self.box, self.other):
            column.addWidget(widget)
        self.approve.clicked.connect(self._on_approve)
        self.box.clicked.connect(self._on_box)
        self.other.clicked.connect(self._on_other)

    def _on_approve(self) -> None:
        self.pressed.append("approve")

    def _on_box(self) -> None:
        self.pressed.append("box")

    def _on_other(self) -> None:
        self.pressed.append("other")


@pytest.fixture
def listener(qapp: QApplication) -> Iterator[ScanListener]:
    listener = ScanListener()
    listener.install(qapp)
    yield listener
    listener.remove()


@pytest.fixture
def scans(listener: ScanListener) -> list[str]:
    heard: list[str] = []
    listener.scanned.connect(heard.append)
    return heard


@pytest.fixture
def broken(listener: ScanListener) -> list[str]:
    heard: list[str] = []
    listener.interrupted.connect(heard.append)
    return heard


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    bench = Bench()
    qtbot.addWidget(bench)
    shown(bench)
    bench.field.setFocus()
    return bench


def shown(widget: QWidget) -> None:
    widget.show()
    widget.activateWindow()
    settle()


def after_silence() -> None:
    settle(110)


def test_a_burst_ending_in_enter_is_a_scan_and_types_nothing(
    bench: Bench, scans: list[str]
) -> None:
    burst(bench, "1Z999AA10123456784", START)
    assert scans == ["1Z999AA10123456784"]
    assert bench.field.text() == ""


def test_a_scan_ending_in_tab_leaves_the_focus_where_it_was(bench: Bench, scans: list[str]) -> None:
    burst(bench, "B7-004213-K", START, end=Qt.Key.Key_Tab)
    assert scans == ["B7-004213-K"]
    assert bench.field.hasFocus()


def test_a_line_feed_ends_a_scan_too(bench: Bench, scans: list[str]) -> None:
    end = burst(bench, "B7-004213-K", START, end=None)
    ctrl = Qt.KeyboardModifier.ControlModifier
    feed = Stroke(press=True, key=int(Qt.Key.Key_J), text="\n", modifiers=ctrl, time=end + 5)
    keystrokes.deliver(rehearsal.window_of(bench), feed)
    assert scans == ["B7-004213-K"]


def test_a_person_types_as_ever(bench: Bench, scans: list[str]) -> None:
    type_text(bench, "Hello, 42 ok", START)
    after_silence()
    assert bench.field.text() == "Hello, 42 ok"
    assert scans == []


def test_letters_of_a_scan_press_no_button(bench: Bench, scans: list[str]) -> None:
    bench.other.setFocus()
    burst(bench, "AAA A", START)
    after_silence()
    assert scans == ["AAA A"]
    assert bench.pressed == []


def test_the_enter_of_a_scanner_never_reaches_a_default_button(
    qtbot: QtBot, scans: list[str]
) -> None:
    dialog = QDialog()
    column, clicked = QVBoxLayout(dialog), list[bool]()
    button = QPushButton("Destroy", dialog, default=True)
    button.clicked.connect(lambda: clicked.append(True))
    column.addWidget(QLineEdit(dialog))
    column.addWidget(button)
    qtbot.addWidget(dialog)
    shown(dialog)
    burst(dialog, "RMA-10427", START)
    after_silence()
    assert scans == ["RMA-10427"]
    assert clicked == []
    press(dialog, Qt.Key.Key_Return)
    assert clicked == [True]


def test_a_modal_dialog_still_hears_the_scanner(
    bench: Bench, qtbot: QtBot, scans: list[str]
) -> None:
    dialog = QDialog(bench)
    dialog.setModal(True)
    qtbot.addWidget(dialog)
    dialog.open()
    settle()
    burst(dialog, "B7-004213-K", START)
    assert scans == ["B7-004213-K"]
    assert dialog.isVisible()
    dialog.close()


def test_a_key_alone_still_presses_its_button(bench: Bench, listener: ScanListener) -> None:  # noqa: ARG001
    bench.other.setFocus()
    type_text(bench, "a", START)
    after_silence()
    assert bench.pressed == ["approve"]
    press(bench, Qt.Key.Key_F2, at_ms=START + 900)
    assert bench.pressed == ["approve", "box"]


def test_a_letter_in_a_text_field_is_a_letter(bench: Bench, listener: ScanListener) -> None:  # noqa: ARG001
    type_text(bench, "a", START)
    after_silence()
    assert bench.pressed == []
    assert bench.field.text() == "a"


def test_a_broken_burst_presses_nothing_and_says_so(
    bench: Bench, scans: list[str], broken: list[str]
) -> None:
    bench.other.setFocus()
    end = burst(bench, "AAAA A", START, end=None)
    burst(bench, "A A", end + 90)
    after_silence()
    assert bench.pressed == []
    assert scans == []
    assert broken == ["AAAA A", "A A"]


def test_a_broken_burst_in_a_text_field_is_at_least_not_lost(
    bench: Bench, scans: list[str], broken: list[str]
) -> None:
    end = burst(bench, "AAAA", START, end=None)
    burst(bench, "BB", end + 90, end=None)
    after_silence()
    assert bench.field.text() == "AAAABB"
    assert scans == broken == []


def test_gs_is_kept(bench: Bench, scans: list[str]) -> None:
    text = f"]C1010950110153000310AB-123{GS}17261231"
    burst(bench, text, START)
    assert scans == [text]


def test_gs_typed_as_alt_029_is_composed(bench: Bench, scans: list[str]) -> None:
    window, at = rehearsal.window_of(bench), START
    alt = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
    strokes = [rehearsal.stroke_for(c, 0) for c in "10AB"]
    strokes += [Stroke(press=True, key=ord(d), modifiers=alt) for d in "029"]
    strokes += [rehearsal.stroke_for(c, 0) for c in "17"]
    strokes += [Stroke(press=True, key=int(Qt.Key.Key_Return), text="\r")]
    for number, stroke in enumerate(strokes):
        timed = Stroke(True, stroke.key, stroke.text, stroke.modifiers, 0, at + 5 * number)  # noqa: FBT003
        keystrokes.deliver(window, timed)
    assert scans == [f"10AB{GS}17"]


def test_keys_stay_in_order_when_a_person_goes_on_with_a_command(
    bench: Bench,
    listener: ScanListener,  # noqa: ARG001
) -> None:
    type_text(bench, "ab", START)
    press(bench, Qt.Key.Key_Left, at_ms=START + 300)
    type_text(bench, "c", START + 500)
    after_silence()
    assert bench.field.text() == "acb"


def test_a_held_key_is_a_person(bench: Bench, listener: ScanListener) -> None:  # noqa: ARG001
    window = rehearsal.window_of(bench)
    for number in range(6):
        stroke = Stroke(True, ord("X"), "x", time=START + 30 * number, repeat=number > 0)  # noqa: FBT003
        keystrokes.deliver(window, stroke)
    after_silence()
    assert bench.field.text() == "x" * 6


def test_prefix_and_suffix_are_wanted_and_taken_off(
    bench: Bench, listener: ScanListener, scans: list[str]
) -> None:
    listener.set_profiles((ScannerProfile(prefix="~", suffix="#"),))
    burst(bench, "~B7-1#", START)
    burst(bench, "B7-2", START + 1000)
    assert scans == ["B7-1"]
    assert bench.field.text() == "B7-2"


def test_the_clock_of_the_keys_decides_not_ours(bench: Bench, scans: list[str]) -> None:
    """A stalled screen works off slow typing all at once, and it is typing still."""
    type_text(bench, "slow 12345", START)
    press(bench, Qt.Key.Key_Return, at_ms=START + 5000)
    assert scans == []
    assert bench.field.text() == "slow 12345"


def test_the_scanner_is_read_by_its_keys_where_the_layout_differs() -> None:
    for character in "1Z-999/YQ=5":
        code, shift = code_for(character, platform="xcb")
        assert meant(code, shift=shift, platform="xcb") == character
    code, shift = code_for("Z", platform="windows")
    assert meant(code, shift=shift, platform="windows") == "Z"
    assert meant(code, shift=False, platform="offscreen") == ""
    assert meant(0, shift=False, platform="xcb") == ""


def test_scan_codes_win_over_the_text_of_a_german_layout(
    bench: Bench, scans: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = rehearsal.window_of(bench)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    for number, (typed, meant_by_scanner) in enumerate(zip("1Yß9", "1Z-9", strict=True)):
        code, shift = code_for(meant_by_scanner, platform="xcb")
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else keystrokes.NO_MODIFIER
        stroke = Stroke(True, ord(typed), typed, modifiers, code, START + 4 * number)  # noqa: FBT003
        keystrokes.deliver(window, stroke)
    end = Stroke(True, int(Qt.Key.Key_Return), "\r", time=START + 20)  # noqa: FBT003
    keystrokes.deliver(window, end)
    assert scans == ["1Z-9"]


def test_the_scan_field_hears_scanner_and_typing_alike(
    qtbot: QtBot, listener: ScanListener
) -> None:
    field, heard = ScanField("Scan"), list[str]()
    qtbot.addWidget(field)
    field.listen_to(listener)
    field.scanned.connect(heard.append)
    shown(field)
    assert field.hasFocus()
    assert not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    burst(field, "RMA-10427", START)
    type_text(field, "LH-88213", START + 5000)
    press(field, Qt.Key.Key_Return, at_ms=START + 9000)
    assert heard == ["RMA-10427", "LH-88213"]


def test_an_input_method_is_let_in_only_while_somebody_writes(qtbot: QtBot) -> None:
    note = NoteField("Note", idle_ms=40)
    qtbot.addWidget(note)
    shown(note)
    note.setFocus()
    assert note.is_composing_allowed()
    qtbot.waitUntil(lambda: not note.is_composing_allowed())
    type_text(note, "x", START)
    assert note.is_composing_allowed()


def test_a_window_that_is_gone_gets_no_keys(qtbot: QtBot, listener: ScanListener) -> None:  # noqa: ARG001
    passing = QLineEdit()
    qtbot.addWidget(passing)
    shown(passing)
    type_text(passing, "a", START)
    passing.close()
    passing.deleteLater()
    after_silence()


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(text=st.text(PRINTABLE, min_size=4, max_size=40), gap=st.integers(1, 35))
def test_whatever_a_scanner_reads_arrives_whole(
    bench: Bench, scans: list[str], text: str, gap: int
) -> None:
    scans.clear()
    burst(bench, text, START, gap)
    assert scans == ([text.strip()] if text.strip() else [])


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(PRINTABLE, st.integers(36, 5000)), min_size=1, max_size=25))
def test_whatever_a_person_types_arrives_in_order(
    bench: Bench, scans: list[str], keys: list[tuple[str, int]]
) -> None:
    scans.clear()
    bench.field.clear()
    at = START
    for character, gap in keys:
        at += gap
        type_text(bench, character, at)
    press(bench, Qt.Key.Key_Right, at_ms=at + 500)
    assert bench.field.text() == "".join(character for character, _ in keys)
    assert scans == []


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(PRINTABLE, st.integers(1, 120)), min_size=1, max_size=25), st.booleans())
def test_at_any_pace_each_key_is_either_typed_or_scanned(
    bench: Bench,
    scans: list[str],
    keys: list[tuple[str, int]],
    ended: bool,  # noqa: FBT001
) -> None:
    scans.clear()
    bench.field.clear()
    bench.pressed.clear()
    at = START
    for character, gap in keys:
        at += gap
        type_text(bench, character, at)
    if ended:
        press(bench, Qt.Key.Key_Return, at_ms=at + 5)
    else:
        press(bench, Qt.Key.Key_Right, at_ms=at + 500)
    typed = "".join(character for character, _ in keys)
    kept = bench.field.text() + "".join(scans)
    assert kept.rstrip() == typed.rstrip() or kept.replace(" ", "") == typed.replace(" ", "")
    assert bench.pressed == []


def test_a_shortcut_belongs_to_what_can_be_seen(qtbot: QtBot, listener: ScanListener) -> None:  # noqa: ARG001
    top, hidden = QWidget(), list[str]()
    inside = QWidget(top)
    key = QShortcut(QKeySequence("B"), inside)
    hear: Callable[[], None] = lambda: hidden.append("b")  # noqa: E731
    key.activated.connect(hear)
    qtbot.addWidget(top)
    shown(top)
    inside.hide()
    type_text(top, "b", START)
    after_silence()
    assert hidden == []
    inside.show()
    type_text(top, "b", START + 1000)
    after_silence()
    assert hidden == ["b"]


def test_chinese_text_is_left_to_the_field(qtbot: QtBot, listener: ScanListener) -> None:  # noqa: ARG001
    note = QPlainTextEdit()
    qtbot.addWidget(note)
    shown(note)
    type_text(note, "退货ß", START)
    after_silence()
    assert note.toPlainText() == "退货ß"


def test_a_key_that_acts_comes_after_what_was_typed_before_it(
    bench: Bench,
    listener: ScanListener,  # noqa: ARG001
) -> None:
    """A number and the key that takes it: the last digit is still looked at when F2 is pressed."""
    seen: list[str] = []
    bench.box.clicked.connect(lambda: seen.append(bench.field.text()))
    burst(bench, "14", end=None)
    press(bench, "F2")
    assert seen == ["14"]
