"""A read-only table over frozen rows: the model, and the view that shows it calmly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import Tone, current
from ui.widgets.painting import lines_of, paint_focus, paint_lines
from ui.widgets.row_delegate import CHIP, MONO, STRONG, RowDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.paging import Pages

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
COMING: Final = "…"
_NOTHING: Final[object] = object()
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """``tone`` makes the text a chip; ``width`` is pixels at scale 1, or how the column grows."""

    title: str
    text: Callable[[Row], str]
    align: Literal["left", "right"] = "left"
    mono: bool = False
    strong: bool = False
    tone: Callable[[Row], Tone] | None = None
    tooltip: Callable[[Row], str] | None = None
    width: int | Literal["content", "stretch"] = "content"


class RowTable(QAbstractTableModel, Generic[Row]):
    def __init__(self, *columns: Column[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: Sequence[Row] = ()
        self._pages: Pages[Row] | None = None
        self._count = 0

    def replace(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows, self._pages, self._count = rows, None, len(rows)
        self.endResetModel()

    def show(self, pages: Pages[Row]) -> None:
        """Any number of rows: those looked at are fetched, the others are only counted."""
        self.beginResetModel()
        self._rows, self._pages, self._count = (), pages, pages.total
        pages.watch(self)
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """None while its page is on its way."""
        return self._rows[number] if self._pages is None else self._pages.row(number)

    def rows(self) -> Sequence[Row]:
        """Those that are here."""
        return self._rows if self._pages is None else self._pages.loaded()

    def place_of(self, key: object, key_of: Callable[[Row], object]) -> int:
        """Where the row with this key is, -1 where it is not here."""
        if self._pages is not None:
            return self._pages.place_of(key)
        return next((n for n, row in enumerate(self._rows) if key_of(row) == key), -1)

    def rows_came(self, first: int, count: int) -> None:
        last = min(self._count, first + count) - 1
        if self._pages is not None and first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def total_changed(self, total: int) -> None:
        if self._pages is None:
            return
        before = self._count
        if total > before:
            self.beginInsertRows(ROOT, before, total - 1)
            self._count = total
            self.endInsertRows()
        elif total < before:
            self.beginRemoveRows(ROOT, total, before - 1)
            self._count = total
            self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            first = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return COMING if first else None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.align == "right" else LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tooltip(row) if column.tooltip else column.text(row)
        if role == CHIP:
            return column.tone(row) if column.tone else None
        return {MONO: column.mono, STRONG: column.strong}.get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if self.columns[section].align == "right" else LEFT
        return None


class RowView(QTableView, Generic[Row]):
    """Whole rows, chosen by keys or pointer; ``opened`` on Enter or double click.

    With ``key`` the same row stays current when the rows are replaced.
    """

    picked = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        model: RowTable[Row],
        *,
        empty: str = "",
        key: Callable[[Row], object] | None = None,
        row_height: int = 48,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._empty, self._tall = model, empty, row_height
        self._key, self._restoring = key, False
        self._kept: object = _NOTHING
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(60)
        self.doubleClicked.connect(self._on_opened)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        for counted in (model.rowsInserted, model.rowsRemoved):
            counted.connect(self._head_if_filled)
        self._fit()
        self._head_if_filled()

    def set_empty(self, sentence: str) -> None:
        self._empty = sentence
        self.viewport().update()

    def current_row(self) -> Row | None:
        index = self.currentIndex()
        return self._table.row(index.row()) if index.isValid() else None

    def pick(self, number: int) -> None:
        self.selectRow(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            event.accept()
            self._on_opened()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self._table.rowCount():
            look, painter = current(), QPainter(self.viewport())
            area = self.viewport().rect().toRectF().adjusted(look.px(24), 0, -look.px(24), 0)
            lines = lines_of(self._empty, look.font(15), area.width(), 4)
            paint_lines(painter, area, lines, look.font(15), QColor(look.tokens.mute), centred=True)
            painter.end()
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            paint_focus(painter, self.viewport().rect().toRectF(), 8, current())
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look, header = current(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(look.px(self._tall))
        self.verticalHeader().setMinimumSectionSize(look.px(self._tall))
        header.setMinimumSectionSize(look.px(48))
        for number, column in enumerate(self._table.columns):
            if column.width == "stretch":
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            elif column.width == "content":
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(number, look.px(column.width))

    def _head_if_filled(self) -> None:
        """No titles over nothing: they would jump when the first row comes."""
        self.horizontalHeader().setVisible(self._table.rowCount() > 0)

    def _on_opened(self) -> None:
        row = self.current_row()
        if row is not None:
            self.opened.emit(row)

    def _on_row_changed(self, index: QModelIndex) -> None:
        row = self._table.row(index.row()) if index.isValid() else None
        if row is not None and not self._restoring:
            self.picked.emit(row)

    def _on_about_to_reset(self) -> None:
        row = self.current_row()
        self._kept = self._key(row) if self._key and row is not None else _NOTHING

    def _on_reset(self) -> None:
        """Back to the same row, without a word: nobody has picked anything."""
        self._head_if_filled()
        kept, self._kept = self._kept, _NOTHING
        if self._key and kept is not _NOTHING:
            place = self._table.place_of(kept, self._key)
            if place >= 0:
                self._restoring = True
                self.selectRow(place)
                self._restoring = False
        self.viewport().update()
