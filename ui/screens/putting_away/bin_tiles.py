"""The suggested bins, large enough to be read while walking; the best one first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.formats import count
from ui.theme import current
from ui.widgets.flow import FlowLayout
from ui.widgets.painting import lines_of, paint_line, paint_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from app.queries.bins import ProposedBin
    from ui.theme import Look


class BinTile(QWidget):
    """Only to be read: the bin itself is scanned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code, self._detail, self._best = "", "", False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bin(self, code: str, detail: str, *, best: bool) -> None:
        self._code, self._detail, self._best = code, detail, best
        self.setAccessibleName(code)
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def code(self) -> str:
        return self._code

    def sizeHint(self) -> QSize:
        look = current()
        code = QFontMetricsF(self._font(look)).horizontalAdvance(self._code)
        detail = QFontMetricsF(look.font(13)).horizontalAdvance(self._detail)
        wide = min(max(code, detail), look.px(260)) + look.px(40)
        return QSize(round(wide), look.px(104 if self._best else 88))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = look.tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(tokens.act.fill if self._best else tokens.line), 1))
        painter.setBrush(QColor(tokens.act.soft if self._best else tokens.floor))
        painter.drawRoundedRect(area, look.px(12), look.px(12))
        inner = area.adjusted(look.px(18), look.px(10), -look.px(18), -look.px(10))
        head = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.62)
        foot = QRectF(inner.left(), head.bottom(), inner.width(), inner.bottom() - head.bottom())
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        ink = QColor(tokens.act.on_soft if self._best else tokens.ink)
        paint_line(painter, head, self._code, self._font(look), ink, alignment=centre)
        quiet = look.font(13)
        lines = lines_of(self._detail, quiet, foot.width(), 1)
        colour = QColor(tokens.act.on_soft if self._best else tokens.mute)
        paint_lines(painter, foot, lines, quiet, colour, centred=True)
        painter.end()

    def _font(self, look: Look) -> QFont:
        return look.mono(34 if self._best else 24, 700)


class BinTiles(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=12)
        self._tiles: list[BinTile] = []

    def show_bins(self, bins: Sequence[ProposedBin]) -> None:
        while len(self._tiles) < len(bins):
            tile = BinTile(self)
            self._flow.addWidget(tile)
            self._tiles.append(tile)
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < len(bins))
        for number, shelf in enumerate(bins):
            self._tiles[number].show_bin(shelf.code, self._detail(shelf), best=number == 0)
        self.updateGeometry()

    def codes(self) -> list[str]:
        return [tile.code() for tile in self._tiles if not tile.isHidden()]

    def _detail(self, shelf: ProposedBin) -> str:
        """What lies there, and for how many more there is room."""
        there = self.tr("%n unit(s) in it", "", shelf.units) if shelf.units else self.tr("empty")
        if shelf.room is None:
            return there
        return self.tr("{there} · room for {room}").format(there=there, room=count(shelf.room))
