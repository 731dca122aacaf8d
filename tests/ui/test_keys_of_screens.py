"""No screen gives one key to two things: Qt would press neither."""

from __future__ import annotations

from collections import defaultdict
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from tests.ui.own_bench import OwnBench
from ui.places import PLACES
from ui.rehearsal import settle
from ui.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.queries.people import PersonRow
    from ui.desk import Office


def keys_given_twice(screen: QWidget) -> dict[str, list[str]]:
    """Among all buttons of the screen, shown now or not; several pages may share a key."""
    given: defaultdict[str, list[str]] = defaultdict(list)
    for shortcut in screen.findChildren(QShortcut):
        parent = shortcut.parent()
        key = shortcut.key().toString()
        if key and isinstance(parent, QWidget) and parent.isVisible() and shortcut.isEnabled():
            given[key].append(f"{type(parent).__name__} {getattr(parent, 'text', str)()}")
    return {key: names for key, names in given.items() if len(names) > 1}


@pytest.mark.parametrize("place", [one.module for one in PLACES])
def test_every_key_of_a_screen_means_one_thing(
    place: str,
    qtbot: QtBot,
    office: Office,
    staff: dict[str, PersonRow],
    settled: Callable[[], None],
) -> None:
    office.session.begin(staff["supervisor"])
    screen = import_module(f"ui.screens.{place}").open_screen(office)
    screen.meet(OwnBench(office.station))
    qtbot.addWidget(screen)
    screen.resize(1250, 690)
    screen.show()
    screen.entered()
    settled()
    settle(20)
    if place != "stock":  # whose cards of buttons take turns
        for button in screen.findChildren(ActionButton):
            button.show()  # what is hidden now may be offered beside the others
    assert keys_given_twice(screen) == {}
