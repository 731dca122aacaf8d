"""The look is readable in both themes, at every size, and can be changed while running."""

from __future__ import annotations

import struct
import wave
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ui import formats, icons, sounds, theme
from ui.fonts import choose
from ui.sound_design import SCORES, write
from ui.theme import DARK, LIGHT, TONES, Tokens, apply_theme, current, motion_ms, set_calm

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
READABLE, VISIBLE = 4.5, 3.0
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def _back_to_light(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, dark=False, scale=1.0)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = []
    for part in QColor(colour).getRgbF()[:3]:
        linear = part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        parts.append(linear)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def text_pairs(t: Tokens) -> list[tuple[str, str]]:
    pairs = [
        (t.ink, t.paper), (t.ink, t.floor), (t.mute, t.paper), (t.mute, t.floor),
        (t.mute, t.act.soft), (t.rail_ink, t.rail), (t.rail_mute, t.rail),
        (t.rail_mute, t.rail_on), (t.rail_ink, t.rail_on), (t.rail_ink, t.rail_badge),
    ]  # fmt: skip
    for name in TONES:
        tone = t.tone(name)
        pairs += [(tone.on_fill, tone.fill), (tone.on_soft, tone.soft), (t.ink, tone.soft)]
        pairs += [(tone.plain, t.paper), (tone.plain, t.floor)]
    return pairs


@THEMES
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    weak = {pair: contrast(*pair) for pair in text_pairs(tokens) if contrast(*pair) < READABLE}
    assert not weak


@THEMES
def test_the_outline_of_what_can_be_pressed_can_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.edge, tokens.paper) >= VISIBLE
    assert contrast(tokens.act.plain, tokens.paper) >= VISIBLE
    assert contrast(tokens.act.plain, tokens.floor) >= VISIBLE


@THEMES
def test_a_pressed_or_pointed_at_button_is_still_readable(
    tokens: Tokens, qapp: QApplication
) -> None:
    from ui.widgets.painting import shade  # noqa: PLC0415

    look = apply_theme(qapp, dark=tokens is DARK)
    for tone in (tokens.act, tokens.go):
        assert contrast(shade(tone, look, down=False, over=True).name(), tone.on_fill) >= READABLE
        assert contrast(shade(tone, look, down=True, over=False).name(), tone.on_fill) >= READABLE


def test_the_theme_changes_while_the_application_runs(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    apply_theme(qapp, dark=True, scale=1.5)
    assert current().dark
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.ink
    assert label.font().pixelSize() == 21
    apply_theme(qapp, dark=False)
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == LIGHT.ink
    assert label.font().pixelSize() == 14


def test_what_is_worn_already_is_not_put_on_again(qtbot: QtBot, qapp: QApplication) -> None:
    class Watched(QLabel):
        dressed = 0

        def changeEvent(self, event: QEvent) -> None:
            self.dressed += event.type() == QEvent.Type.StyleChange
            super().changeEvent(event)

    apply_theme(qapp, dark=False)
    label = Watched("words")
    qtbot.addWidget(label)
    label.show()
    before = label.dressed
    assert apply_theme(qapp, dark=False) is current()
    assert label.dressed == before
    apply_theme(qapp, dark=True)
    assert label.dressed > before


def test_a_scale_out_of_reason_is_held_back(qapp: QApplication) -> None:
    assert apply_theme(qapp, dark=False, scale=9).scale == theme.LARGEST


def test_nothing_moves_when_calm_is_asked_for(qapp: QApplication) -> None:
    set_calm(qapp, calm=True)
    assert motion_ms(140) == 0
    set_calm(qapp, calm=False)
    assert motion_ms(5000) <= 150


def test_our_faces_come_first_and_chinese_last() -> None:
    own = ("Noto Sans SC", "Inter", "JetBrains Mono")
    faces = choose(own, {"DejaVu Sans", "DejaVu Sans Mono"}, frozenset({"JetBrains Mono"}))
    assert faces.sans == ("Inter", "DejaVu Sans", "Noto Sans SC")
    assert faces.mono == ("JetBrains Mono", "DejaVu Sans Mono", "Noto Sans SC")


def test_without_any_font_of_ours_the_system_has_one() -> None:
    assert choose((), set(), frozenset()).sans == ("Sans Serif",)
    assert choose((), {"DejaVu Sans Mono"}, frozenset()).mono == ("DejaVu Sans Mono",)


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication, name: str) -> None:  # noqa: ARG001
    image = icons.pixmap(name, "#FF0000", 24, 2.0).toImage()
    assert image.width() == 48
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    solid = [colour for colour in inked if colour.alpha() > 250]
    assert len(solid) > 40
    assert all(colour.red() > 240 and colour.green() < 15 for colour in solid)


def test_an_icon_is_sharp_on_every_screen(qapp: QApplication) -> None:  # noqa: ARG001
    sizes = icons.icon("receive", "#000000", 24).availableSizes()
    assert {size.width() for size in sizes} >= {24, 36, 48, 72}


@pytest.mark.parametrize("sound", sounds.SOUNDS)
def test_the_sounds_are_what_their_design_says(sound: sounds.Sound, tmp_path: Path) -> None:
    file = tmp_path / "again.wav"
    write(sound, file)
    assert near(file, sounds.file_of(sound))


def near(one: Path, other: Path) -> bool:
    """The same sound but for the last bit, which sin() of another platform may round otherwise."""
    played = []
    for file in (one, other):
        with wave.open(str(file)) as wav:
            raw = wav.readframes(wav.getnframes())
            played.append(struct.unpack(f"<{len(raw) // 2}h", raw))
    return len(played[0]) == len(played[1]) and all(
        abs(a - b) <= 1 for a, b in zip(*played, strict=True)
    )


def test_the_sounds_are_small_and_short() -> None:
    assert sum(sounds.file_of(sound).stat().st_size for sound in SCORES) < 200_000


def test_a_missing_player_troubles_nobody(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(sound: sounds.Sound) -> None:
        raise OSError(sound)

    monkeypatch.setattr(sounds, "voice_for", lambda _: broken)
    speaker = sounds.Sounds(parent=qapp)
    speaker.play("go")
    speaker.play("stop")
    speaker.deleteLater()


def test_the_sounds_of_the_application_are_found_again(qapp: QApplication) -> None:
    speaker = sounds.install(qapp, muted=True)
    assert sounds.current() is speaker
    assert sounds.install(qapp, muted=True) is speaker
    assert speaker.is_muted()


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("1Z999AA10123456784", "1Z 999 AA1 01 2345 6784"),
        ("9400111899223100000000", "9400 1118 9922 3100 0000 00"),
        ("00340434161094042557", "0034 0434 1610 9404 2557"),
        ("RR399089905PL", "RR 399 089 905 PL"),
        ("B7-004213-K", "B7-004213-K"),
        ("RMA-10427", "RMA-10427"),
        ("4006381", "4006381"),
    ],
)
def test_identifiers_are_grouped_as_printed(plain: str, shown: str) -> None:
    assert formats.identifier(plain) == shown


@pytest.mark.parametrize(
    ("locale", "minor", "currency", "shown"),
    [
        ("en_US", 12999, "EUR", "€129.99"),
        ("en_US", -2240, "EUR", "−€22.40"),
        ("de_DE", 187100, "EUR", "1.871,00\u00a0€"),
        ("zh_CN", 100000, "CNY", "CN¥1,000.00"),
        ("en_US", 1500, "JPY", "JP¥1,500"),
        ("en_US", 5, "CHF", "CHF\u00a00.05"),
        ("es_ES", 5, "CHF", "0,05\u00a0CHF"),
    ],
)
def test_money_never_parts_from_its_currency(
    locale: str, minor: int, currency: str, shown: str
) -> None:
    assert formats.money(minor, currency, QLocale(locale)) == shown


@pytest.mark.parametrize(
    ("since", "shown"),
    [
        (timedelta(seconds=3), "now"),
        (timedelta(seconds=50), "1 min"),
        (timedelta(minutes=12), "12 min"),
        (timedelta(minutes=59, seconds=50), "59 min"),
        (timedelta(hours=3, minutes=50), "3 h"),
        (timedelta(days=2, hours=23), "2 d"),
    ],
)
def test_ages_are_short(since: timedelta, shown: str) -> None:
    now = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)
    assert formats.ago(now - since, now) == shown


def test_dates_are_local_and_name_the_year_only_where_it_is_another() -> None:
    then = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    english = QLocale("en_GB")
    assert formats.day(then, english, today=formats.QDate(2026, 1, 1)) == "20 Nov"
    assert formats.day(then, english, today=formats.QDate(2027, 1, 1)) == "20 Nov 2026"
    assert "2026" in formats.exact(then, english)
