"""What an operator is told about an error: a headline, and what is and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch

from PySide6.QtCore import QCoreApplication

from app.errors import StationError, Unavailable

translate = QCoreApplication.translate  # the name lupdate looks for


@dataclass(frozen=True, slots=True)
class Message:
    """``title`` has two to four words, ``sentence`` one or two plain sentences."""

    title: str
    sentence: str


@singledispatch
def message_for(_error: StationError) -> Message:
    """For a family that has nothing nearer to say."""
    return Message(
        translate("messages", "Not done"),
        translate("messages", "This is not possible now. Nothing was changed."),
    )


@message_for.register(Unavailable)
def _(_error: Unavailable) -> Message:
    return Message(
        translate("messages", "Not available"),
        translate("messages", "Something outside did not answer. Nothing was changed. Try again."),
    )
