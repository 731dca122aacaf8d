"""Qt behaviour we lean on, pinned so that an upgrade which changes it says so."""

from __future__ import annotations

import gc
import sys
from typing import ClassVar

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rang = Signal(int)


def test_ringing_costs_no_references_to_true() -> None:
    bell = Bell()
    bell.rang.emit(0)
    before = sys.getrefcount(True)  # noqa: FBT003
    for number in range(1000):
        bell.rang.emit(number)
    assert abs(sys.getrefcount(True) - before) < 10  # noqa: FBT003


def test_naming_costs_no_references_to_none() -> None:
    thing = QObject()
    thing.setObjectName("warm")
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("thing")
    assert abs(sys.getrefcount(None) - before) < 50


def test_a_connected_method_does_not_keep_its_object() -> None:
    class Listener:
        heard: ClassVar[list[int]] = []

        def hear(self, number: int) -> None:
            self.heard.append(number)

    bell, listener = Bell(), Listener()
    bell.rang.connect(listener.hear)
    del listener
    gc.collect()
    bell.rang.emit(1)
    assert Listener.heard == []
