"""A queue as cards, oldest first: what it is, what is to be done, how long it has waited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import current
from ui.widgets.card_view import CardView
from ui.widgets.painting import (
    chip_size,
    lines_of,
    paint_chip,
    paint_focus,
    paint_line,
    paint_lines,
)
from ui.widgets.queue_model import CARD, COMING, Index, QueueCard, QueueModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent

    from ui.paging import Pages
    from ui.theme import Look

__all__ = ["TALL", "QueueCard", "QueueDelegate", "QueueList"]
Row = TypeVar("Row")
TALL: Final = 72


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
    ink = QColor(look.tokens.ink)
    paint_line(painter, head, card.code, look.mono(15, 700), ink, code=True)
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
