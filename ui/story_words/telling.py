"""One line of a story in words, and what the whole story knows about a row."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ui.theme import Tone
from ui.widgets.timeline import StoryChip

if TYPE_CHECKING:
    from app.queries.story import Story, StoryChange, StoryEvent

translate = QCoreApplication.translate  # the name lupdate looks for


@dataclass(frozen=True, slots=True)
class Told:
    """``thumbnails`` are the SHA-256 of photos; ``icon`` is a name of ``ui.icons``."""

    icon: str
    headline: str
    detail: str = ""
    chips: tuple[StoryChip, ...] = ()
    thumbnails: tuple[str, ...] = ()
    tone: Tone = "grey"


Telling = Callable[["StoryEvent", "Story"], Told]


def known(story: Story, row_id: str) -> dict[str, Any]:
    """A row as far as the story has seen it; empty for one it never met."""
    row: dict[str, Any] = {}
    for event in story.events:
        for change in event.changes:
            if change.id == row_id:
                row.update(change.after)
    return row


def changes_of(event: StoryEvent, kind: str) -> list[StoryChange]:
    return [change for change in event.changes if change.kind == kind]


def made(event: StoryEvent, kind: str) -> list[Mapping[str, Any]]:
    """The rows of ``kind`` that this event brought into being."""
    return [change.after for change in changes_of(event, kind) if "version" in change.after]


def listed(value: object) -> list[Any]:
    """A column that holds several values is kept as JSON text."""
    return list(json.loads(value)) if isinstance(value, str) and value else []


def name_of(event: StoryEvent) -> str:
    """Who did it; what no person did was the station itself."""
    return event.by_name or translate("story", "the station")


def joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
