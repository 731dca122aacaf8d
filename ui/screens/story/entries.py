"""The journal entries of a story as the entries of a timeline, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from ui.formats import exact, moment
from ui.screens.story.faded import StoryKey
from ui.story_words import taken_back, told
from ui.theme import current
from ui.widgets.story_entry import THUMB
from ui.widgets.timeline import StoryEntry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.queries.story import Story, StoryEvent

SHARPER: Final = 2  # thumbnails are read this much larger than they are drawn


def thumb_size() -> QSize:
    look = current()
    return QSize(look.px(THUMB[0]), look.px(THUMB[1])) * SHARPER


def placeholder() -> QImage:
    """Keeps the room of a photo that is being read."""
    image = QImage(thumb_size(), QImage.Format.Format_RGB32)
    image.fill(QColor(current().tokens.grey.soft))
    return image


def entries_of(story: Story, pictures: Mapping[str, QImage]) -> list[StoryEntry]:
    """``pictures`` are the thumbnails read so far, by SHA-256."""
    waiting = placeholder()
    return [_entry(event, story, pictures, waiting) for event in reversed(story.events)]


def photos_in(story: Story) -> list[tuple[str, str]]:
    """Every photo of the story once, as (slot, SHA-256), in the order they were taken."""
    found: dict[str, str] = {}
    for event in story.events:
        for slot, sha256 in _photos(event):
            found.setdefault(sha256, slot)
    return [(slot, sha256) for sha256, slot in found.items()]


def _entry(
    event: StoryEvent, story: Story, pictures: Mapping[str, QImage], waiting: QImage
) -> StoryEntry:
    words = told(event, story)
    who = " · ".join(part for part in (event.by_name, event.station) if part)
    return StoryEntry(
        StoryKey(event.id, taken_back(event, story), tuple(_photos(event))),
        words.icon,
        moment(event.at),
        who,
        words.headline,
        words.detail,
        exact(event.at),
        words.tone,
        words.chips,
        tuple(pictures.get(sha256, waiting) for sha256 in words.thumbnails),
    )


def _photos(event: StoryEvent) -> list[tuple[str, str]]:
    return [
        (str(change.after.get("slot", "")), str(change.after["sha256"]))
        for change in event.changes
        if change.kind == "photos" and change.after.get("sha256")
    ]
