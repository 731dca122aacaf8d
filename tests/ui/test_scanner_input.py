"""Scanners of every pace and setting beside hands of every pace, through real windows."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.devices.layouts import Layout
from app.devices.profiles import End, Gs, Kind, ScannerProfile, written
from app.devices.simulated_scanner import SimulatedScanner
from app.domain.heard import Doubt, Heard
from ui.fake_scanner import FakeScanner
from ui.input_methods import ENOUGH, InputMethodWatch
from ui.keystrokes import Stroke, deliver
from ui.preferences import Preferences
from ui.rehearsal import press, settle, strike, stroke_for, type_text, window_of
from ui.scanners import Scanners
from ui.scanning import GS
from ui.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

START = 1_000_000
CODES = st.text("ABCDEFGHKLXYZ0123456789-", min_size=6, max_size=24).filter(
    lambda code: code[: len(code) // 2] != code[len(code) // 2 :]
)
WORDS = st.text("abcdeghlostuy ,.0123456789", min_size=1, max_size=12)
SLOW = ScannerProfile("slow", gap_ms=120, prefix="~")
QUICKLY = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Desk(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.undo = ActionButton("Undo", "F12", parent=self)
        self.approve = ActionButton("Approve", "A", parent=self)
        self.other = QPushButton("Destroy", self, autoDefault=True, default=True)
        self.pressed: list[str] = []
        column = QVBoxLayout(self)
        for widget in (self.field, self.undo, self.approve, self.other):
            column.addWidget(widget)
        for button in (self.undo, self.approve, self.other):
            button.clicked.connect(self._on_pressed)

    def _on_pressed(self) -> None:
        self.pressed.append("pressed")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path)


@pytest.fixture
def scanners(qapp: QApplication, preferences: Preferences) -> Iterator[Scanners]:
    made = Scanners(preferences)
    made.install(qapp)
    yield made
    made.stop()


@pytest.fixture
def heard(scanners: Scanners) -> list[Heard]:
    all_: list[Heard] = []
    scanners.heard.connect(all_.append)
    return all_


@pytest.fixture
def whole(scanners: Scanners) -> list[str]:
    all_: list[str] = []
    scanners.scanned.connect(all_.append)
    return all_


@pytest.fixture
def desk(qtbot: QtBot, scanners: Scanners) -> Desk:  # noqa: ARG001 it listens
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    settle()
    desk.field.setFocus()
    return desk


@pytest.fixture
def keys_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on X: the system tells which key it was."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")


Work = list[tuple[str, str, int, int]]
HAND = st.tuples(st.just("hand"), WORDS, st.integers(60, 2000), st.integers(121, 3000))


def scans_of(slowest: int) -> st.SearchStrategy[tuple[str, str, int, int]]:
    return st.tuples(st.just("scan"), CODES, st.integers(5, slowest), st.integers(121, 3000))


def carried_out(desk: Desk, work: Work, prefix: str = "") -> tuple[list[str], str]:
    """What should be scanned, and what should be typed."""
    at, scans, typed = START, list[str](), ""
    for who, text, gap, pause in work:
        if who == "hand":
            at = type_text(desk, text, at, gap) - gap + pause
            typed += text
        else:
            at = FakeScanner(gap, prefix).scan(desk, text, at) + pause
            scans.append(text)
    press(desk, Qt.Key.Key_Right, at_ms=at + 500)
    return scans, typed


@QUICKLY
@given(st.lists(HAND | scans_of(35), min_size=1, max_size=6))
def test_scans_and_typing_in_any_mixture_go_where_they_belong(
    desk: Desk, whole: list[str], work: Work
) -> None:
    whole.clear()
    desk.field.clear()
    scans, typed = carried_out(desk, work)
    assert whole == scans
    assert desk.field.text() == typed
    assert desk.pressed == []


@QUICKLY
@given(st.lists(HAND | scans_of(100), min_size=1, max_size=6))
def test_a_slow_scanner_with_a_prefix_is_told_from_a_quick_hand(
    desk: Desk, scanners: Scanners, whole: list[str], work: Work
) -> None:
    scanners.wedge.set_profiles((SLOW,))
    whole.clear()
    desk.field.clear()
    scans, typed = carried_out(desk, work, prefix="~")
    assert whole == scans
    assert desk.field.text() == typed
    assert desk.pressed == []


@QUICKLY
@given(st.lists(st.tuples(st.sampled_from("abcdefgh"), st.integers(8, 90)), min_size=1))
def test_a_hand_that_rolls_over_its_keys_loses_none(
    desk: Desk, whole: list[str], keys: list[tuple[str, int]]
) -> None:
    """The next key is down before the last one is up, now and then within a few milliseconds."""
    whole.clear()
    desk.field.clear()
    at = START
    events: list[tuple[int, int, Stroke]] = []
    for number, (sign, gap) in enumerate(keys):
        at += gap
        stroke = stroke_for(sign, at)
        events += [(at, number, stroke), (at + 100, number, stroke.release(100))]
    for _, _, stroke in sorted(events, key=lambda one: one[:2]):
        deliver(window_of(desk), stroke)
    press(desk, Qt.Key.Key_Right, at_ms=at + 500)
    assert desk.field.text() == "".join(sign for sign, _ in keys)
    assert whole == []


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("system", list(Layout))
def test_another_layout_is_read_by_its_keys_and_said(
    desk: Desk,
    scanners: Scanners,
    heard: list[Heard],
    keys_told: None,  # noqa: ARG001
    layout: Layout,
    system: Layout,
) -> None:
    scanners.wedge.set_profiles((ScannerProfile(layout=layout),))
    FakeScanner(layout=layout, system=system).scan(desk, "1Z999-AA/Q:y", START)
    assert heard[0].text == "1Z999-AA/Q:y"
    shown = heard[0].raw.decode()
    assert (Doubt.OTHER_LAYOUT in heard[0].doubts) is (shown != "1Z999-AA/Q:y")


def test_another_layout_is_turned_back_where_the_system_tells_no_keys(
    desk: Desk, scanners: Scanners, heard: list[Heard]
) -> None:
    scanners.wedge.set_profiles((ScannerProfile(system=Layout.FR),))
    FakeScanner(system=Layout.FR).scan(desk, "1Z999-AA/Q", START)
    assert heard[0].text == "1Z999-AA/Q"
    assert heard[0].doubts == (Doubt.OTHER_LAYOUT,)


@pytest.mark.parametrize("told", [True, False])
def test_caps_lock_is_undone_and_said(
    desk: Desk, heard: list[Heard], request: pytest.FixtureRequest, *, told: bool
) -> None:
    if told:
        request.getfixturevalue("keys_told")
    FakeScanner(caps_lock=True).scan(desk, "RMA-1042x", START)
    assert heard[0].text == "RMA-1042x"
    assert heard[0].doubts == (Doubt.CAPS_LOCK,)


@pytest.mark.parametrize("gs", [Gs.CONTROL, Gs.ALT_CODE, Gs.FUNCTION_KEY])
def test_the_separator_comes_through_however_it_is_sent(
    desk: Desk, scanners: Scanners, heard: list[Heard], gs: Gs
) -> None:
    scanners.wedge.set_profiles((ScannerProfile(gs=gs, gs_key="F8"),))
    text = f"]C1010950110153000310AB-123{GS}17261231"
    FakeScanner(gs=gs).scan(desk, text, START)
    assert heard[0].text == text
    assert heard[0].doubts == ((Doubt.GS_TYPED,) if gs is not Gs.CONTROL else ())
    assert desk.pressed == []


def test_two_codes_in_one_burst_are_heard_and_not_scanned(
    desk: Desk, heard: list[Heard], whole: list[str]
) -> None:
    FakeScanner().scan(desk, "1Z999AA10123456784" * 2, START)
    assert heard[0].doubts == (Doubt.GLUED,)
    assert whole == []


def test_a_scan_that_breaks_off_is_heard_as_half_and_not_scanned(
    desk: Desk, heard: list[Heard], whole: list[str]
) -> None:
    desk.other.setFocus()
    FakeScanner(drops=9).scan(desk, "AAAAAAAAAAAAAAAAAA", START)
    settle(110)
    assert [(one.text, one.doubts) for one in heard] == [("AAAAAAAAA", (Doubt.CUT_SHORT,))]
    assert whole == []
    assert desk.pressed == []


def test_the_second_half_of_a_broken_scan_is_no_scan(
    desk: Desk, heard: list[Heard], whole: list[str]
) -> None:
    desk.other.setFocus()
    end = FakeScanner(drops=6).scan(desk, "1Z999AA10123456784", START)
    FakeScanner().scan(desk, "A10123456784", end + 90)
    settle(110)
    assert [one.doubts for one in heard] == [(Doubt.CUT_SHORT,)] * 2
    assert whole == []
    assert desk.pressed == []


def test_a_barcode_of_commands_presses_nothing(desk: Desk, whole: list[str]) -> None:
    """Control characters and function keys in the middle of a code are part of it."""
    ctrl = Qt.KeyboardModifier.ControlModifier
    strokes = FakeScanner(end=End.NOTHING).strokes("B7-004213-K", START)
    at = strokes[-1].time
    strokes += [
        Stroke(press=True, key=int(Qt.Key.Key_A), text="\x01", modifiers=ctrl, time=at + 5),
        Stroke(press=True, key=int(Qt.Key.Key_F12), time=at + 10),
        Stroke(press=True, key=int(Qt.Key.Key_Return), text="\r", time=at + 15),
    ]
    for stroke in strokes:
        strike(desk, stroke, 1)
    settle(110)
    assert desk.pressed == []
    assert whole == ["B7-004213-K\x01"]


def test_a_scanner_that_sends_nothing_after_the_code_is_heard_by_its_silence(
    desk: Desk, scanners: Scanners, whole: list[str]
) -> None:
    scanners.wedge.set_profiles((ScannerProfile(end=End.NOTHING),))
    FakeScanner(end=End.NOTHING).scan(desk, "B7-004213-K", START)
    settle(110)
    assert whole == ["B7-004213-K"]
    assert desk.field.text() == ""


def test_each_scanner_of_the_bench_is_known_by_its_prefix(
    desk: Desk, scanners: Scanners, heard: list[Heard]
) -> None:
    left = ScannerProfile("left", prefix="<", layout=Layout.DE)
    right = ScannerProfile("right", prefix="]Q")
    scanners.wedge.set_profiles((ScannerProfile(), left, right))
    FakeScanner(prefix="<").scan(desk, "B7-1", START)
    FakeScanner(prefix="]Q").scan(desk, "B7-2", START + 1000)
    FakeScanner().scan(desk, "B7-3", START + 2000)
    assert [(one.device, one.text) for one in heard] == [
        ("left", "B7-1"),
        ("right", "B7-2"),
        ("keyboard", "B7-3"),
    ]


def test_while_a_scanner_is_learnt_nothing_is_a_scan(
    desk: Desk, scanners: Scanners, whole: list[str]
) -> None:
    taught: list[tuple[str, End]] = []
    scanners.wedge.learn(
        lambda burst: taught.append(("".join(key.text for key in burst[0]), burst[1]))
    )
    FakeScanner(100, "~~").scan(desk, "RB1-AQZ", START)
    assert taught == [("~~RB1-AQZ", End.ENTER)]
    assert whole == []
    scanners.wedge.learn(None)
    FakeScanner().scan(desk, "B7-1", START + 9000)
    assert whole == ["B7-1"]


def test_an_input_method_that_eats_a_scan_is_noticed(
    desk: Desk, qapp: QApplication, heard: list[Heard]
) -> None:
    watch = InputMethodWatch(qapp, desk)
    told: list[str] = []
    watch.swallowed.connect(told.append)
    for number in range(ENOUGH):
        watch.step("lpn"[: number + 1], 100 + number * 0.006)
    assert told == ["lpn"]
    watch.remove()
    for number in range(ENOUGH):
        desk.field.setFocus()
        QCoreApplication.sendEvent(desk.field, QInputMethodEvent("lpn"[: number + 1], []))
        time.sleep(0.003)
    assert heard[-1].doubts == (Doubt.INPUT_METHOD,)


def test_a_hand_in_an_input_method_is_left_alone(desk: Desk, qapp: QApplication) -> None:
    watch = InputMethodWatch(qapp, desk)
    told: list[str] = []
    watch.swallowed.connect(told.append)
    for number in range(50):
        watch.step("tui huo", 100 + number * 0.07)
    for number in range(50):
        watch.step("tui huo", 200 + number * 0.0001)  # all at once, after the screen was held up
    assert told == []
    watch.remove()


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")
def test_a_serial_scanner_is_heard_and_its_chip_says_how_it_is(
    qtbot: QtBot, scanners: Scanners, preferences: Preferences, heard: list[Heard], tmp_path: Path
) -> None:
    assert scanners.chip().text == ""
    with SimulatedScanner(tmp_path / "scanner") as device:
        serial = ScannerProfile("USB", Kind.SERIAL, port=str(device.port))
        preferences.change(scanners=written((ScannerProfile(), serial)))
        qtbot.waitUntil(lambda: scanners.chip().tone == "go")
        device.send(b"]C10109501101530003\r")
        qtbot.waitUntil(lambda: len(heard) == 1)
        assert heard[0] == Heard("]C10109501101530003", b"]C10109501101530003", "USB")
        device.unplug()
        qtbot.waitUntil(lambda: scanners.chip().tone == "stop")
    preferences.change(scanners="")
    assert scanners.serial == []
    assert scanners.chip().text == ""


def test_what_was_learnt_is_there_after_the_next_start(tmp_path: Path) -> None:
    learnt = replace(SLOW, name="Hall 2", layout=Layout.DE)
    Preferences(tmp_path).change(scanners=written((learnt,)))
    assert Scanners(Preferences(tmp_path)).profiles == (learnt,)


def test_half_a_scan_that_a_text_field_got_is_said_too(
    desk: Desk, heard: list[Heard], whole: list[str]
) -> None:
    FakeScanner(drops=9).scan(desk, "1Z999AA10123456784", START)
    settle(110)
    assert desk.field.text() == "1Z999AA10"
    assert [(one.text, one.doubts) for one in heard] == [("1Z999AA10", (Doubt.CUT_SHORT,))]
    assert whole == []
