"""Draws one entry of a story: its mark on the thread, its words, chips and photos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.theme import Tone, current
from ui.widgets.painting import (
    chip_size,
    lines_of,
    paint_chip,
    paint_focus,
    paint_icon,
    paint_line,
    paint_lines,
    text_size,
)

if TYPE_CHECKING:
    from ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
ENTRY: Final = Qt.ItemDataRole.UserRole + 1
LEFT: Final = 64
THUMB: Final = (88, 62)
MOST_LINES: Final = 6


@dataclass(frozen=True, slots=True)
class StoryChip:
    text: str
    tone: Tone = "grey"


@dataclass(frozen=True, slots=True)
class StoryEntry:
    """``when`` is what is shown, ``exact`` the whole time for the tooltip."""

    key: object
    icon: str
    when: str
    who: str
    headline: str
    detail: str = ""
    exact: str = ""
    tone: Tone = "grey"
    chips: tuple[StoryChip, ...] = ()
    thumbnails: tuple[QImage, ...] = ()


class TimelineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        widget = option.widget
        width = widget.viewport().width() if isinstance(widget, QListView) else 600
        if not isinstance(entry, StoryEntry):
            return QSize(width, 0)
        return QSize(width, _Plan(entry, width, current()).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, StoryEntry):
            return
        look = current()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, area.adjusted(0, 0, 0, -2), look.px(10), look)
        last = index.row() == index.model().rowCount() - 1
        _paint_thread(painter, area, entry, look, first=index.row() == 0, last=last)
        _Plan(entry, area.width(), look).paint(painter, area)
        painter.restore()


class _Plan:
    """Where the parts of one entry go at a width."""

    def __init__(self, entry: StoryEntry, width: float, look: Look) -> None:
        self._entry, self._look = entry, look
        self._room = max(80.0, width - look.px(LEFT + 12))
        self._head = lines_of(entry.headline, look.font(15, 600), self._room, 3)
        self._detail = (
            lines_of(entry.detail, look.font(14), self._room, MOST_LINES) if entry.detail else []
        )
        self._top = QFontMetricsF(look.font(12)).height() + look.px(2)
        self.height = round(self._words() + self._extras() + look.px(26))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        look, entry, tokens = self._look, self._entry, self._look.tokens
        left, y = area.left() + look.px(LEFT), area.top() + look.px(10)
        meta = " · ".join(part for part in (entry.when, entry.who) if part)
        paint_line(
            painter,
            QRectF(left, y, self._room, self._top),
            meta,
            look.font(12, 500),
            QColor(tokens.mute),
        )
        y += self._top
        for lines, font, colour in (
            (self._head, look.font(15, 600), tokens.ink),
            (self._detail, look.font(14), tokens.mute),
        ):
            tall = text_size(lines, font).height()
            paint_lines(painter, QRectF(left, y, self._room, tall), lines, font, QColor(colour))
            y += tall
        y = self._paint_chips(painter, left, y)
        self._paint_thumbnails(painter, left, y + look.px(6))

    def _paint_chips(self, painter: QPainter, left: float, y: float) -> float:
        if not self._entry.chips:
            return y
        x, top = left, y + self._look.px(6)
        for chip in self._entry.chips:
            size = chip_size(chip.text, self._look)
            wide = min(float(size.width()), left + self._room - x)
            if wide < self._look.px(40):
                break
            paint_chip(
                painter, QRectF(x, top, wide, size.height()), chip.text, chip.tone, self._look
            )
            x += wide + self._look.px(6)
        return top + self._look.px(24)

    def _paint_thumbnails(self, painter: QPainter, left: float, top: float) -> None:
        wide, tall = self._look.px(THUMB[0]), self._look.px(THUMB[1])
        for number, image in enumerate(self._entry.thumbnails):
            box = QRectF(left + number * (wide + self._look.px(8)), top, wide, tall)
            if box.right() > left + self._room or image.isNull():
                break
            _paint_thumbnail(painter, box, image, self._look)

    def _words(self) -> float:
        look = self._look
        return (
            self._top
            + text_size(self._head, look.font(15, 600)).height()
            + text_size(self._detail, look.font(14)).height()
        )

    def _extras(self) -> int:
        look, entry = self._look, self._entry
        chips = look.px(30) if entry.chips else 0
        return chips + (look.px(THUMB[1] + 6) if entry.thumbnails else 0)


def _paint_thread(
    painter: QPainter, area: QRectF, entry: StoryEntry, look: Look, *, first: bool, last: bool
) -> None:
    size = look.px(36)
    x = area.left() + look.px(12) + size / 2
    y = area.top() + look.px(10) + size / 2
    painter.setPen(QPen(QColor(look.tokens.line), look.px(2)))
    painter.drawLine(
        QPointF(x, y if first else area.top()), QPointF(x, y if last else area.bottom())
    )
    colours = look.tokens.tone(entry.tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.soft))
    painter.drawEllipse(QPointF(x, y), size / 2, size / 2)
    mark = look.px(20)
    paint_icon(painter, QPointF(x - mark / 2, y - mark / 2), entry.icon, colours.on_soft, mark)


def _paint_thumbnail(painter: QPainter, box: QRectF, image: QImage, look: Look) -> None:
    path = QPainterPath()
    path.addRoundedRect(box, look.px(6), look.px(6))
    share = max(box.width() / image.width(), box.height() / image.height())
    cut = QRectF(0, 0, box.width() / share, box.height() / share)
    cut.moveCenter(QRectF(image.rect()).center())
    painter.save()
    painter.setClipPath(path)
    painter.drawImage(box, image, cut)
    painter.restore()
