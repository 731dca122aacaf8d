"""The window of label templates: what is saved is seen, a mistake stands at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from ui.rehearsal import active, press, settle
from ui.screens.setting_up import open_screen, open_templates
from ui.screens.setting_up.template_window import TemplateWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.desk import Office


@pytest.fixture
def window(
    qtbot: QtBot,
    office: Office,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> TemplateWindow:
    opened: list[object] = []
    monkeypatch.setattr(
        "ui.screens.setting_up.template_window.QDesktopServices.openUrl", opened.append
    )
    screen = open_screen(office)
    qtbot.addWidget(screen)
    screen.show()
    open_templates(office, screen)
    settle(20)
    window = active()
    assert isinstance(window, TemplateWindow)
    for _ in range(3):
        settled()
    return window


def pick(window: TemplateWindow, name: str) -> None:
    rows = [row.name for row in window.model.rows()]
    window.table.pick(rows.index(name))


def test_a_template_is_copied_with_a_key_and_each_save_is_seen(
    window: TemplateWindow, office: Office, settled: Callable[[], None], qtbot: QtBot
) -> None:
    folder: Path = office.station.folder.label_templates
    pick(window, "lpn")
    settled()
    assert not window.picture.is_empty()
    assert not window.back.isEnabled()
    press(window, Qt.Key.Key_F1)
    own = folder / "lpn.toml"
    qtbot.waitUntil(lambda: own.is_file() and window.back.isEnabled(), timeout=5_000)

    text = own.read_text("utf-8")
    own.write_text(text.replace("needed", "nedeed"), encoding="utf-8")
    window.trying.poll()
    qtbot.waitUntil(window.banner.isVisible, timeout=5_000)
    assert "Line 6: nedeed" in window.banner.detail()
    (mark,) = window.source.extraSelections()
    assert mark.cursor.blockNumber() == 5
    assert window.picture.is_empty()

    own.write_text(text.replace('"{sku}"', '"Our {sku}"'), encoding="utf-8")
    window.trying.poll()
    qtbot.waitUntil(lambda: not window.picture.is_empty(), timeout=5_000)
    assert not window.banner.isVisible()

    press(window, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: not window.back.isEnabled(), timeout=5_000)
    assert (folder / "lpn.toml.before").is_file()


def test_paper_head_language_and_sample_are_changed_in_the_window(
    window: TemplateWindow, settled: Callable[[], None]
) -> None:
    pick(window, "gtin")
    settled()
    window.media.setCurrentIndex(window.media.findData("100x150"))
    window.dpi.setCurrentIndex(window.dpi.findData(300))
    window.language.setCurrentIndex(window.language.findData("zh"))
    settled()
    wish = window.trying.wish
    assert (wish.name, wish.media, wish.dpi, wish.language) == ("gtin", "100x150", 300, "zh")
    window.trying.fill_in({"gtin": "12"})
    settled()
    assert window.banner.isVisible()
    assert "12" in window.banner.detail()
    pick(window, "lpn")
    settled()
    assert window.trying.wish.data == {}
    assert not window.banner.isVisible()
