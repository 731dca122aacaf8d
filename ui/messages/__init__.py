"""Errors become words here and nowhere else: a headline and a sentence for every one.

Each family of sentences is imported with its first error: the database, the photo store and
the label library cost 250 ms to import, and the first window does not wait for them.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from ui.messages import (  # noqa: F401 (they register)
    agreeing,
    arriving,
    deciding,
    files,
    inspecting,
    people,
    second_looks,
    stocking,
)
from ui.messages.saying import Message, message_for

if TYPE_CHECKING:
    from app.errors import StationError

__all__ = ["Message", "message_for_error", "sentence_for", "title_for"]

# By where the error is at home; the first that fits.
LATER: Final = (
    ("app.domain.grading.publishing", "ui.messages.publishing"),
    ("app.domain.refunds", "ui.messages.refunding"),
    ("app.domain.policy", "ui.messages.reviewing"),
    ("app.domain.calendars", "ui.messages.reviewing"),
    ("app.store.photos", "ui.messages.photographs"),
    ("app.store", "ui.messages.saving"),
    ("app.station", "ui.messages.saving"),
    ("app.workers", "ui.messages.printing"),
    ("app.domain.printers", "ui.messages.printing"),
    ("app.commands.print_", "ui.messages.printing"),
    ("app.devices", "ui.messages.devices"),
    ("app.domain.deadlines", "ui.messages.devices"),
    ("app.signing_in", "ui.messages.signing"),
)


def title_for(error: StationError) -> str:
    """Two to four words for the verdict band: ``Already received``."""
    return message_for_error(error).title


def sentence_for(error: StationError) -> str:
    """What is, then what to do; plain sentences in the language of the window."""
    return message_for_error(error).sentence


def message_for_error(error: StationError) -> Message:
    _bring_in(type(error).__module__)
    return message_for(error)


@cache
def _bring_in(home: str) -> None:
    for prefix, family in LATER:
        if home.startswith(prefix):
            import_module(family)
            return
