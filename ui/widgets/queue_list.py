"""A queue as cards, oldest first: what it is, what is to be done, how long it has waited."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

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
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import Tone, current
from ui.widgets.card_view import CardView
from ui.widgets.painting import (
    chip_size,
    lines_of,
    paint_chip,
    paint_focus,
    paint_line,
    paint_lines,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent

    from ui.paging import Pages
    from ui.theme import Look

Row = TypeVar("Row")
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


COMING: Final = QueueCard(None, "")
MOST_CARDS: Final = 4_096


class QueueModel(QAbstractListModel):
    """Cards that are here, or rows in pages of which cards are made when they are looked at."""

    came = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[int, QueueCard] = {}
        self._places: dict[object, int] = {}
        self._count = 0
        self._pages: Pages[Any] | None = None
        self._card_of: Callable[[Any], QueueCard] | None = None

    def replace(self, cards: Sequence[QueueCard]) -> None:
        self.beginResetModel()
        self._pages = self._card_of = None
        self._cards = dict(enumerate(cards))
        self._places = {card.key: number for number, card in enumerate(cards)}
        self._count = len(cards)
        self.endResetModel()

    def show(self, pages: Pages[Row], card_of: Callable[[Row], QueueCard]) -> None:
        self.beginResetModel()
        self._pages, self._card_of = pages, card_of
        self._cards, self._places = {}, {}
        self._count = pages.total
        pages.watch(self)
        self.endResetModel()

    def card(self, number: int) -> QueueCard:
        card = self._cards.get(number)
        if card is not None or self._pages is None or self._card_of is None:
            return card or COMING
        row = self._pages.row(number)
        if row is None:
            return COMING
        if len(self._cards) > MOST_CARDS:
            self._cards.clear()
        card = self._cards[number] = self._card_of(row)
        return card

    def place_of(self, key: object) -> int:
        """Where the card stands, or -1 where it is not here."""
        if self._pages is not None:
            return -1 if key is None else self._pages.place_of(key)
        return self._places.get(key, -1)

    def rows_came(self, first: int, count: int) -> None:
        last = min(self._count, first + count) - 1
        for number in range(first, last + 1):
            self._cards.pop(number, None)
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
            self.came.emit(first, last)

    def total_changed(self, total: int) -> None:
        before, after = self._count, total
        if after > before:
            self.beginInsertRows(ROOT, before, after - 1)
            self._count = after
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(ROOT, after, before - 1)
            self._count = after
            self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.card(index.row())
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
        if card is COMING:
            _paint_coming(painter, QRectF(option.rect), look)
            return
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


def _paint_coming(painter: QPainter, area: QRectF, look: Look) -> None:
    """Two quiet bars where a card's words will be."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.tokens.floor))
    for top, share in ((14, 0.4), (38, 0.7)):
        bar = QRectF(area.left() + look.px(12), area.top() + look.px(top), 0, look.px(12))
        bar.setWidth((area.width() - look.px(24)) * share)
        painter.drawRoundedRect(bar, look.px(4), look.px(4))
    painter.restore()


class QueueList(CardView):
    """Arrow keys walk, ``chosen`` says where we are; a refresh stays on the same card.

    Letters belong to the buttons of the screen, not to a search in the list.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, *, empty: str = "", parent: QWidget | None = None) -> None:
        self._queue, self._empty = QueueModel(), empty
        super().__init__(self._queue, TALL, parent)
        self._queue.setParent(self)
        self._told: object = None
        self.setItemDelegate(QueueDelegate(self))
        self.selectionModel().currentChanged.connect(self._on_current)
        self._queue.came.connect(self._on_came)

    def show_cards(self, cards: Sequence[QueueCard]) -> None:
        """Stay on the same card; where it has gone, on the one that took its place."""
        self._refill(lambda: self._queue.replace(cards))

    def show_pages(self, pages: Pages[Row], card_of: Callable[[Row], QueueCard]) -> None:
        """Any number of rows: those looked at are fetched, the others are only counted."""
        self._refill(lambda: self._queue.show(pages, card_of))

    def _refill(self, fill: Callable[[], None]) -> None:
        kept, place = self.current_key(), max(0, self.currentIndex().row())
        above = place * self.row_height - self.verticalOffset()
        here = 0 <= above < self.viewport().height()
        fill()
        again = self._queue.place_of(kept)
        if self.count() and kept is not None:
            target = again if again >= 0 else min(place, self.count() - 1)
            if here:  # it stays where the eye is, whatever has gone above it
                self.updateGeometries()
                self.verticalScrollBar().setValue(target * self.row_height - above)
            self._go_to(target)
        elif not self.count():
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
        if event.text() and event.text().isprintable():
            event.ignore()
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
            self.updateGeometries()
            self.viewport().update()

    def _go_to(self, place: int) -> None:
        index = self._queue.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _on_current(self, index: QModelIndex) -> None:
        key = self._queue.card(index.row()).key if index.isValid() else None
        if key is not None and key != self._told:
            self._told = key
            self.chosen.emit(key)

    def _on_came(self, first: int, last: int) -> None:
        """The person has walked onto a card that was still on its way."""
        index = self.currentIndex()
        if first <= index.row() <= last:
            self._on_current(index)
