"""Draws a table's cells: text, monospaced text or a chip, over a quiet row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.theme import Look, current
from ui.widgets.painting import chip_size, paint_chip, paint_line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
CHIP: Final = Qt.ItemDataRole.UserRole + 1
MONO: Final = Qt.ItemDataRole.UserRole + 2
STRONG: Final = Qt.ItemDataRole.UserRole + 3
PADDING: Final = 10
WIDEST: Final = 204  # of a column by its content: one long number pushes no other out


class RowDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = current()
        area = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, QColor(look.tokens.act.soft if selected else look.tokens.paper))
        painter.setPen(QPen(QColor(look.tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if selected and index.column() == 0:
            mark = QColor(look.tokens.act.plain if _has_focus(option) else look.tokens.edge)
            painter.fillRect(QRectF(area.left(), area.top(), look.px(4), area.height()), mark)
        inner = area.adjusted(look.px(PADDING), 0, -look.px(PADDING), 0)
        self._paint_value(painter, inner, index, look)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        look = current()
        text = index.data() or ""
        if index.data(CHIP):
            return QSize(chip_size(text, look).width() + look.px(2 * PADDING), look.px(48))
        wide = QFontMetricsF(_font(index, look)).horizontalAdvance(text)
        wide = min(wide, look.px(WIDEST))
        return QSize(round(wide) + look.px(2 * PADDING) + 2, look.px(48))

    def _paint_value(self, painter: QPainter, inner: QRectF, index: Index, look: Look) -> None:
        text, tone = index.data() or "", index.data(CHIP)
        if not text:
            return
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        if tone:
            size = chip_size(text, look)
            wide = min(size.width(), inner.width())
            left = inner.right() - wide if alignment & Qt.AlignmentFlag.AlignRight else inner.left()
            paint_chip(
                painter,
                QRectF(left, inner.center().y() - size.height() / 2, wide, size.height()),
                text,
                tone,
                look,
            )
            return
        paint_line(
            painter,
            inner,
            text,
            _font(index, look),
            QColor(look.tokens.ink),
            alignment=alignment,
            code=bool(index.data(MONO)),
        )


def _font(index: Index, look: Look) -> QFont:
    weight = 600 if index.data(STRONG) else 400
    return look.mono(14, weight) if index.data(MONO) else look.font(14, weight)


def _has_focus(option: QStyleOptionViewItem) -> bool:
    widget: QWidget | None = option.widget
    return isinstance(widget, QTableView) and widget.hasFocus()
