"""A queue as cards, oldest first: what it is, what is to be done, how long it has waited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Tone, current
from ui.widgets.painting import (
    chip_size,
    lines_of,
    paint_chip,
    paint_focus,
    paint_line,
    paint_lines,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
CARD: Final = Qt.ItemDataRole.UserRole + 1
TALL: Final = 72


@dataclass(frozen=True, slots=True)
class QueueCard:
    """``key`` tells the card again after a refresh; ``chip`` is usually the age."""

    key: object
    code: str
    line: str = ""
    chip: str = ""
    tone: Tone = "grey"
    tooltip: str = ""


class QueueModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[QueueCard] = ()
        self._places: dict[object, int] = {}

    def replace(self, cards: Sequence[QueueCard]) -> None:
        self.beginResetModel()
        self._cards = cards
        self._places = {card.key: number for number, card in enumerate(cards)}
        self.endResetModel()

    def card(self, number: int) -> QueueCard:
        return self._cards[number]

    def place_of(self, key: object) -> int:
        """Where the card stands, or -1."""
        return self._places.get(key, -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " · ".join(part for part in (card.code, card.line, card.chip) if part)
        return card.tooltip if role == Qt.ItemDataRole.ToolTipRole and card.tooltip else None


class QueueDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(current().px(120), current().px(TALL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = index.data(CARD)
        if not isinstance(card, QueueCard):
            return
        look = current()
        state = option.state
        area = QRectF(option.rect).adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.tokens.act.soft if selected else look.tokens.floor))
            painter.drawRoundedRect(area, look.px(10), look.px(10))
        if selected and state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, area, look.px(9), look)
        _paint_card(
            painter, area.adjusted(look.px(12), look.px(6), -look.px(10), -look.px(6)), card, look
        )
        painter.restore()


def _paint_card(painter: QPainter, inner: QRectF, card: QueueCard, look: Look) -> None:
    head = QRectF(inner.left(), inner.top(), inner.width(), look.px(24))
    if card.chip:
        size = chip_size(card.chip, look)
        wide = min(float(size.width()), inner.width() / 2)
        paint_chip(
            painter,
            QRectF(inner.right() - wide, head.top(), wide, size.height()),
            card.chip,
            card.tone,
            look,
        )
        head.setWidth(inner.width() - wide - look.px(8))
    paint_line(painter, head, card.code, look.mono(15, 700), QColor(look.tokens.ink))
    rest = QRectF(inner.left(), head.bottom(), inner.width(), inner.bottom() - head.bottom())
    font = look.font(13)
    paint_lines(
        painter, rest, lines_of(card.line, font, rest.width(), 2), font, QColor(look.tokens.mute)
    )


class QueueList(QListView):
    """Arrow keys walk, ``chosen`` says where we are; a refresh stays on the same card."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, *, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue, self._empty = QueueModel(self), empty
        self._told: object = None
        self.setModel(self._queue)
        self.setItemDelegate(QueueDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_cards(self, cards: Sequence[QueueCard]) -> None:
        """Stay on the same card; where it has gone, on the one that took its place."""
        kept, place = self.current_key(), max(0, self.currentIndex().row())
        self._queue.replace(cards)
        again = self._queue.place_of(kept)
        if cards and kept is not None:
            self._go_to(again if again >= 0 else min(place, len(cards) - 1))
        elif not cards:
            self._told = None

    def set_empty(self, sentence: str) -> None:
        self._empty = sentence
        self.viewport().update()

    def count(self) -> int:
        return self._queue.rowCount()

    def current_key(self) -> object:
        index = self.currentIndex()
        return self._queue.card(index.row()).key if index.isValid() else self._told

    def select(self, key: object) -> bool:
        """Go to the card, if it is there."""
        place = self._queue.place_of(key)
        if place >= 0:
            self._go_to(place)
        return place >= 0

    def select_first(self) -> None:
        if self.count():
            self._go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            event.accept()
            self.opened.emit(self.current_key())
            return
        if event.text().strip() and event.text().isprintable():
            event.ignore()  # letters belong to the buttons, not to a search in the list
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self.count():
            look, painter = current(), QPainter(self.viewport())
            area = QRectF(self.viewport().rect()).adjusted(look.px(12), 0, -look.px(12), 0)
            lines = lines_of(self._empty, look.font(15), area.width(), 5)
            paint_lines(painter, area, lines, look.font(15), QColor(look.tokens.mute), centred=True)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _go_to(self, place: int) -> None:
        index = self._queue.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        key = self._queue.card(index.row()).key if index.isValid() else None
        if key is not None and key != self._told:
            self._told = key
            self.chosen.emit(key)
