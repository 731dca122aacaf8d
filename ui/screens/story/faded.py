"""Draws a story, and what was undone paler and struck through."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.theme import current
from ui.widgets.story_entry import ENTRY, LEFT, StoryEntry, TimelineDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

PALE: Final = 0.62


@dataclass(frozen=True, slots=True)
class StoryKey:
    """A journal entry: whether a later one took it back, and its photos as (slot, SHA-256)."""

    id: str
    undone: bool = False
    photos: tuple[tuple[str, str], ...] = ()


class FadedDelegate(TimelineDelegate):
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY)
        if not _undone(entry):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setOpacity(PALE)
        super().paint(painter, option, index)
        _strike(painter, QRectF(option.rect), entry)
        painter.restore()


def _undone(entry: object) -> bool:
    return isinstance(entry, StoryEntry) and isinstance(entry.key, StoryKey) and entry.key.undone


def _strike(painter: QPainter, area: QRectF, entry: StoryEntry) -> None:
    """Through the first line of the headline, where the entry's own drawing puts it."""
    look = current()
    words = QFontMetricsF(look.font(15, 600))
    top = area.top() + look.px(10) + QFontMetricsF(look.font(12)).height() + look.px(2)
    left = area.left() + look.px(LEFT)
    room = max(80.0, area.width() - look.px(LEFT + 12))
    wide = min(words.horizontalAdvance(entry.headline), room)
    middle = top + words.lineSpacing() / 2
    painter.setPen(QPen(QColor(look.tokens.ink), max(1.0, look.px(1.5))))
    painter.drawLine(QLineF(left, middle, left + wide, middle))
