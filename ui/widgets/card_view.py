"""A list of cards of one height: what it costs to show does not depend on how many there are.

``QListView`` lays every row out before the first is painted: a million take a fifth of a second
and tens of megabytes.  Here a row's place is its number times its height.
"""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from ui.theme import current

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class CardView(QAbstractItemView):
    def __init__(self, model: QAbstractItemModel, tall: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall = tall
        self._over = -1
        self.setModel(model)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def row_height(self) -> int:
        return current().px(self._tall)

    def rows(self) -> int:
        return self.model().rowCount()

    def shown_rows(self) -> range:
        """The numbers of the rows that can be seen, wholly or in part."""
        top, tall = self.verticalOffset(), self.row_height
        last = min(self.rows(), (top + self.viewport().height() - 1) // tall + 1)
        return range(top // tall, max(top // tall, last))

    # what every view must answer

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        tall = self.row_height
        top = index.row() * tall - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), tall)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self.row_height
        return self.model().index(row, 0) if 0 <= row < self.rows() else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        self.updateGeometries()
        bar, tall, room = self.verticalScrollBar(), self.row_height, self.viewport().height()
        top = index.row() * tall
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (room - tall) // 2)
        elif hint == QAbstractItemView.ScrollHint.PositionAtTop or top < bar.value():
            bar.setValue(top)
        elif top + tall > bar.value() + room:
            bar.setValue(top + tall - room)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002
    ) -> QModelIndex:
        count = self.rows()
        if not count:
            return QModelIndex()
        row, way = self.currentIndex().row(), QAbstractItemView.CursorAction
        page = max(1, self.viewport().height() // self.row_height - 1)
        there = {
            way.MoveUp: row - 1,
            way.MovePrevious: row - 1,
            way.MoveDown: row + 1,
            way.MoveNext: row + 1,
            way.MovePageUp: row - page,
            way.MovePageDown: row + page,
            way.MoveHome: 0,
            way.MoveEnd: count - 1,
        }.get(action, row)
        return self.model().index(max(0, min(count - 1, there)), 0)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        found = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(found, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    # scrolling and painting

    def updateGeometries(self) -> None:
        bar, tall, room = self.verticalScrollBar(), self.row_height, self.viewport().height()
        bar.setSingleStep(tall)
        bar.setPageStep(max(tall, room - tall))
        bar.setRange(0, max(0, self.rows() * tall - room))
        super().updateGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        model, delegate = self.model(), self.itemDelegate()
        tall, top, dirty = self.row_height, self.verticalOffset(), event.rect()
        first = max(0, (dirty.top() + top) // tall)
        last = min(self.rows() - 1, (dirty.bottom() + top) // tall)
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(
            State.State_Selected | State.State_MouseOver | State.State_HasFocus
        )
        chosen, focus = self.selectionModel(), self.hasFocus()
        for row in range(first, last + 1):
            index = model.index(row, 0)
            option.rect = QRect(0, row * tall - top, self.viewport().width(), tall)
            state = plain
            if chosen.isSelected(index):
                state |= State.State_Selected
                if focus:
                    state |= State.State_HasFocus
            if row == self._over:
                state |= State.State_MouseOver
            option.state = state
            delegate.paint(painter, option, index)
        painter.end()

    def mouseMoveEvent(self, event: object) -> None:
        super().mouseMoveEvent(event)  # type: ignore[arg-type]
        self._hover(self.indexAt(event.position().toPoint()).row())  # type: ignore[attr-defined]

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._hover(-1)

    def _hover(self, row: int) -> None:
        before, self._over = self._over, row
        if before != row:
            self.viewport().update()
