"""From the codes of the sheet, as scanners of all kinds send them, to what is kept and advised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from app.devices.calibration import (
    CONTENTS,
    Advice,
    SheetCode,
    Taken,
    advice,
    learnt,
    taken,
    taken_from_line,
)
from app.devices.calibration_sheet import SheetWords, sheet_pdf
from app.devices.layouts import Layout
from app.devices.profiles import End, Gs, Kind, ScannerProfile
from app.devices.wedge import read, unwrapped
from app.domain.heard import Heard
from ui.fake_scanner import FakeScanner
from ui.rehearsal import settle
from ui.scanning import Burst, ScanListener

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

START = 1_000_000
SENT = CONTENTS | {SheetCode.GS1: "010950110153000310RB3\x1d17301231"}
AIM = {
    SheetCode.LETTERS: "]C0", SheetCode.CASE: "]C0", SheetCode.GS1: "]C1",
    SheetCode.DATAMATRIX: "]d1", SheetCode.QR: "]Q1", SheetCode.EAN13: "]E0",
}  # fmt: skip
WORDS = SheetWords("Sheet", "How", "Foot", dict.fromkeys(SheetCode, "what for"))


@pytest.fixture
def bursts(qapp: QApplication) -> Iterator[list[Burst]]:
    listener = ScanListener()
    listener.install(qapp)
    heard: list[Burst] = []
    listener.learn(heard.append)
    yield heard
    listener.remove()


@pytest.fixture
def field(qtbot: QtBot, bursts: list[Burst]) -> QLineEdit:  # noqa: ARG001 the listener first
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    settle()
    return field


@pytest.fixture(params=["keys told", "keys not told"])
def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "keys told":
        monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    return str(request.param)


def scanned(
    scanner: FakeScanner, field: QLineEdit, bursts: list[Burst], *, aim: bool = False
) -> dict[SheetCode, Taken]:
    """All codes of the sheet, scanned one after the other."""
    found: dict[SheetCode, Taken] = {}
    for number, (code, text) in enumerate(SENT.items()):
        sent = (AIM[code] if aim else "") + text
        scanner.scan(field, sent, START + 20_000 * number)
        if scanner.end is End.NOTHING:
            settle(340)
        likely = found[SheetCode.LETTERS].layout if found else None
        one = taken(*bursts[-1], likely)
        assert one is not None
        found[one.code] = one
    return found


def judged(found: dict[SheetCode, Taken]) -> tuple[ScannerProfile, tuple[Advice, ...]]:
    profile = learnt(found, frozenset(), ScannerProfile("Hall 2"))
    return profile, advice(found, profile)


def test_a_scanner_out_of_the_box(field: QLineEdit, bursts: list[Burst], platform: str) -> None:  # noqa: ARG001
    profile, advised = judged(scanned(FakeScanner(), field, bursts))
    assert profile == ScannerProfile(
        "Hall 2", system=Layout.US, gs=Gs.CONTROL, pace_ms=5.0, reads=tuple(SheetCode)
    )
    assert advised == (Advice.AIM_OFF,)


def test_prefix_suffix_tab_and_aim(field: QLineEdit, bursts: list[Burst], platform: str) -> None:  # noqa: ARG001
    scanner = FakeScanner(12, "~>", "#", End.TAB)
    profile, advised = judged(scanned(scanner, field, bursts, aim=True))
    assert (profile.prefix, profile.suffix, profile.end) == ("~>", "#", End.TAB)
    assert profile.aim
    assert advised == ()


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("system", list(Layout))
def test_the_layouts_of_scanner_and_computer(
    field: QLineEdit, bursts: list[Burst], platform: str, layout: Layout, system: Layout
) -> None:
    found = scanned(FakeScanner(layout=layout, system=system), field, bursts)
    profile, advised = judged(found)
    text = unwrapped(read(bursts[0][0], profile), profile)
    assert text is not None
    assert text.text == SENT[SheetCode.LETTERS]
    if not {layout, system} <= {Layout.US, Layout.GB}:
        assert (Advice.OTHER_LAYOUT in advised) is (layout is not system)
    if platform == "keys told":
        assert profile.layout is layout
        alike = {Layout.US, Layout.GB}  # in all but a handful of keys
        assert profile.system in (alike if system in alike else {system})


@pytest.mark.parametrize("minds", [True, False])
def test_caps_lock(field: QLineEdit, bursts: list[Burst], platform: str, *, minds: bool) -> None:  # noqa: ARG001
    scanner = FakeScanner(caps_lock=True, minds_caps=minds)
    profile, advised = judged(scanned(scanner, field, bursts))
    assert profile.minds_caps is minds
    assert Advice.CAPS_LOCK_ON in advised
    assert Advice.CASE_CHANGED not in advised


@pytest.mark.parametrize(
    ("gs", "key", "advised"),
    [
        (Gs.ALT_CODE, "", Advice.GS_TYPED),
        (Gs.FUNCTION_KEY, "F8", Advice.GS_TYPED),
        (Gs.LOST, "", Advice.GS_LOST),
    ],
)
def test_how_the_separator_comes(
    field: QLineEdit, bursts: list[Burst], gs: Gs, key: str, advised: Advice
) -> None:
    profile, said = judged(scanned(FakeScanner(gs=gs), field, bursts))
    assert (profile.gs, profile.gs_key) == (gs, key)
    assert said[0] is advised


def test_a_slow_scanner_without_a_prefix_is_advised_to_hurry(
    field: QLineEdit, bursts: list[Burst]
) -> None:
    profile, advised = judged(scanned(FakeScanner(90), field, bursts))
    assert profile.pace_ms == 90
    assert 130 <= profile.gap_ms <= 160
    assert Advice.SLOW in advised
    profile, advised = judged(scanned(FakeScanner(90, "~"), field, bursts))
    assert Advice.SLOW_WITH_PREFIX in advised


def test_a_scanner_that_sends_nothing_after_the_code(field: QLineEdit, bursts: list[Burst]) -> None:
    profile, advised = judged(scanned(FakeScanner(end=End.NOTHING), field, bursts))
    assert profile.end is End.NOTHING
    assert Advice.ADD_ENTER in advised


def test_what_a_scanner_is_deaf_to_is_said() -> None:
    found = {SheetCode.LETTERS: Taken(SheetCode.LETTERS, aim=True)}
    deaf = frozenset({SheetCode.QR, SheetCode.DATAMATRIX})
    profile = learnt(found, deaf, ScannerProfile())
    assert profile.deaf_to == ("datamatrix", "qr")
    assert advice(found, profile) == (Advice.NO_DATAMATRIX, Advice.NO_QR)


def test_a_scanner_that_changes_the_case_is_noticed() -> None:
    one = taken_from_line(Heard("RB2-ABCDEF"))
    assert one is not None
    found = {one.code: one}
    assert Advice.CASE_CHANGED in advice(found, learnt(found, frozenset(), ScannerProfile()))


def test_a_serial_scanner_has_no_layout_to_be_wrong() -> None:
    found = {
        code: one
        for code, text in SENT.items()
        if (one := taken_from_line(Heard(f"<{AIM[code]}{text}>", device="USB"))) is not None
    }
    base = ScannerProfile("USB", Kind.SERIAL, port="/dev/ttyACM0")
    profile = learnt(found, frozenset(), base)
    assert (profile.prefix, profile.suffix, profile.gs, profile.aim) == ("<", ">", Gs.CONTROL, True)
    assert profile.port == "/dev/ttyACM0"
    assert advice(found, profile) == ()


def test_what_is_not_from_the_sheet_teaches_nothing(field: QLineEdit, bursts: list[Burst]) -> None:
    FakeScanner().scan(field, "1Z999AA10123456784", START)
    assert taken(*bursts[-1]) is None
    assert taken_from_line(Heard("1Z999AA10123456784")) is None


def test_every_code_of_the_printed_sheet_is_read_back() -> None:
    page = pypdfium2.PdfDocument(sheet_pdf(WORDS))[0].render(scale=150 / 72).to_pil()
    seen = {one.bytes.decode() for one in zxingcpp.read_barcodes(page)}
    assert seen == set(SENT.values())
