"""The cards of a queue: made of rows when they are looked at, or given all at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.paging import Pages

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
CARD: Final = Qt.ItemDataRole.UserRole + 1


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
MOST_CARDS: Final = 1_024


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
