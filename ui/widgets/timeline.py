"""A unit's story, newest or oldest first: icon, time, who, what, and the photos of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QWidget,
)

from ui.theme import current
from ui.widgets.painting import (
    lines_of,
    paint_lines,
)
from ui.widgets.story_entry import ENTRY, StoryChip, StoryEntry, TimelineDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent


Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
PAGES: Final = {
    Qt.Key.Key_PageDown: QAbstractItemView.ScrollHint.PositionAtTop,
    Qt.Key.Key_PageUp: QAbstractItemView.ScrollHint.PositionAtBottom,
}


__all__ = ["StoryChip", "StoryEntry", "Timeline"]


class TimelineModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[StoryEntry] = ()

    def replace(self, entries: Sequence[StoryEntry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, number: int) -> StoryEntry:
        return self._entries[number]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(
                part for part in (entry.when, entry.who, entry.headline, entry.detail) if part
            )
        return entry.exact if role == Qt.ItemDataRole.ToolTipRole and entry.exact else None


class Timeline(QListView):
    """Draws only what is seen: five hundred entries scroll like five."""

    opened = Signal(object)

    def __init__(self, *, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story, self._empty = TimelineModel(self), empty
        self.setModel(self._story)
        self.setItemDelegate(TimelineDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self._to_end = False
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.actionTriggered.connect(self._on_moved)  # by wheel or mouse
        self.doubleClicked.connect(self._on_opened)

    def show_entries(self, entries: Sequence[StoryEntry]) -> None:
        self._to_end = False
        self._story.replace(entries)

    def show_end(self) -> None:
        """The end of all entries: while the later ones are still laid out, it moves on."""
        self._to_end = True
        self.scrollToBottom()

    def _on_range(self, _least: int, most: int) -> None:
        if self._to_end:
            self.verticalScrollBar().setValue(most)

    def _on_moved(self, _action: int) -> None:
        self._to_end = False

    def count(self) -> int:
        return self._story.rowCount()

    def entry(self, number: int) -> StoryEntry:
        return self._story.entry(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._to_end = event.key() == Qt.Key.Key_End
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._on_opened()
            return
        if event.text().strip() and event.text().isprintable():
            event.ignore()
            return
        super().keyPressEvent(event)
        if event.key() in PAGES:  # the last line that was read stays in sight, and no other
            self.scrollTo(self.currentIndex(), PAGES[Qt.Key(event.key())])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self.count():
            look, painter = current(), QPainter(self.viewport())
            lines = lines_of(self._empty, look.font(15), self.viewport().width() - look.px(24), 4)
            paint_lines(
                painter,
                QRectF(self.viewport().rect()),
                lines,
                look.font(15),
                QColor(look.tokens.mute),
                centred=True,
            )
            painter.end()

    def _on_opened(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.opened.emit(self._story.entry(index.row()).key)
