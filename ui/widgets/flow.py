"""A layout that breaks into the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme import current


class FlowLayout(QLayout):
    """``gap`` at scale 1; ``to_right`` lays each line against the right edge."""

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, to_right: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._to_right = gap, to_right
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        gap = current().px(self._gap)
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in shown) + gap * max(0, len(shown) - 1)
        return QSize(wide, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        gap, top = current().px(self._gap), area.top()
        for line in self._lines(area.width(), gap):
            tall = max(size.height() for _, size in line)
            wide = sum(size.width() for _, size in line) + gap * (len(line) - 1)
            left = area.right() + 1 - wide if self._to_right else area.left()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (tall - size.height()) // 2), size))
                left += size.width() + gap
            top += tall + gap
        return max(0, top - gap - area.top())

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(1, width)))
            if lines and used + gap + size.width() <= width:
                lines[-1].append((item, size))
                used += gap + size.width()
            else:
                lines.append([(item, size)])
                used = size.width()
        return lines
