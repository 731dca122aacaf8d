"""What can be done in each view of the stock, and the key it is done by."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final


class Mode(Enum):
    """What the screen shows."""

    SUMS = auto()
    UNITS = auto()
    UNIT = auto()
    CONTAINERS = auto()
    CONTAINER = auto()
    COUNT_BIN = auto()  # the bin to be counted is still to be scanned
    COUNTING = auto()
    COUNTED = auto()


class Action(Enum):
    SHOW_UNITS = auto()
    SHOW_UNIT = auto()
    SHOW_CONTAINER = auto()
    CLOSE = auto()
    SEND = auto()
    FINISH = auto()
    SETTLE = auto()
    STORY = auto()
    BACK = auto()
    BY = auto()
    COUNT = auto()
    OPEN = auto()
    REOPEN = auto()
    TAKE_OUT = auto()
    AGAIN = auto()
    CONTAINERS = auto()
    LOST = auto()
    EXPORT = auto()
    UNREAD = auto()


KEYS: Final = {
    Action.SHOW_UNITS: "F1",
    Action.SHOW_UNIT: "F1",
    Action.SHOW_CONTAINER: "F1",
    Action.CLOSE: "F1",
    Action.SEND: "F1",
    Action.FINISH: "F1",
    Action.SETTLE: "F1",
    Action.STORY: "F1",
    Action.BY: "F2",
    Action.BACK: "F2",
    Action.COUNT: "F3",
    Action.OPEN: "F3",
    Action.TAKE_OUT: "F3",
    Action.AGAIN: "F3",
    Action.CONTAINERS: "F4",
    Action.REOPEN: "F4",
    Action.LOST: "F5",
    Action.EXPORT: "F9",
    Action.UNREAD: "F7",
}
PRIMARY: Final = frozenset(one for one, key in KEYS.items() if key == "F1")
