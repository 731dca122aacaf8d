"""The two movements of putting away, one after the other: the unit, then the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.painting import lines_of, paint_icon, paint_line, paint_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.theme import Look

Progress = Literal["done", "now", "later"]
BALL: Final = 44
NARROW: Final = 440


class StepTile(QWidget):
    """A number, what to do, and what was read: readable from two metres while it is the turn."""

    def __init__(self, number: int, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._icon = number, icon
        self._text, self._detail = "", ""
        self._progress: Progress = "later"
        self._tall = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, text: str, detail: str, progress: Progress) -> None:
        self._text, self._detail, self._progress = text, detail, progress
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def detail(self) -> str:
        return self._detail

    def progress(self) -> Progress:
        return self._progress

    def set_tall(self, *, tall: bool) -> None:
        self._tall = tall
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(current().px(200), current().px(104 if self._tall else 72))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(140), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, now = look.tokens, self._progress == "now"
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = tokens.act.fill if now else tokens.line
        painter.setPen(QPen(QColor(edge), look.px(3) if now else 1))
        painter.setBrush(QColor(tokens.act.soft if now else tokens.paper))
        painter.drawRoundedRect(area, look.px(12), look.px(12))
        self._paint_ball(painter, area, look)
        inner = area.adjusted(look.px(16 + BALL + 14), 0, -look.px(12), 0)
        ink = QColor(tokens.ink if self._progress != "later" else tokens.mute)
        detail = look.mono(15, 600)
        font = self._font(look, inner.width())
        words = lines_of(self._text, font, inner.width(), 2)
        low = look.px(24) if self._detail else 0
        paint_lines(painter, inner.adjusted(0, 0, 0, -low), words, font, ink)
        if self._detail:
            up = look.px(38 if self._tall else 30)
            foot = QRectF(inner.left(), area.bottom() - up, inner.width(), look.px(26))
            paint_line(painter, foot, self._detail, detail, QColor(tokens.go.plain))
        painter.end()

    def _paint_ball(self, painter: QPainter, area: QRectF, look: Look) -> None:
        tokens, size = look.tokens, look.px(BALL)
        fills = {"done": tokens.go.fill, "now": tokens.act.fill, "later": tokens.grey.soft}
        inks = {"done": tokens.go.on_fill, "now": tokens.act.on_fill, "later": tokens.grey.on_soft}
        ball = QRectF(area.left() + look.px(16), area.center().y() - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fills[self._progress]))
        painter.drawEllipse(ball)
        ink = inks[self._progress]
        if self._progress == "done":
            icon = look.px(26)
            where = QPointF(ball.center().x() - icon / 2, ball.center().y() - icon / 2)
            paint_icon(painter, where, "check", ink, icon)
            return
        centre = Qt.AlignmentFlag.AlignCenter
        paint_line(
            painter, ball, str(self._number), look.font(22, 700), QColor(ink), alignment=centre
        )

    def _font(self, look: Look, room: float) -> QFont:
        """As large as the longest word allows."""
        sizes, weight = ((24, 20, 17, 14), 700) if self._progress == "now" else ((17, 14), 600)
        for size in sizes:
            font = look.font(size, weight)
            metrics = QFontMetricsF(font)
            if all(metrics.horizontalAdvance(part) <= room for part in self._text.split()):
                return font
        return look.font(sizes[-1], weight)


class TwoSteps(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = StepTile(1, "scanner", self)
        self.bin = StepTile(2, "bin", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.unit)
        self._row.addWidget(self.bin)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_unit_wanted()

    def show_unit_wanted(self) -> None:
        self.unit.show_step(self.tr("Scan the unit"), "", "now")
        self.bin.show_step(self.tr("Scan the bin"), "", "later")
        self._weigh(3, 2)

    def show_bin_wanted(self, lpn: str, what: str = "") -> None:
        self.unit.show_step(what or self.tr("The unit"), lpn, "done")
        self.bin.show_step(self.tr("Scan the bin"), "", "now")
        self._weigh(2, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One under the other where two do not fit beside each other."""
        super().resizeEvent(event)
        beside = self.width() >= current().px(NARROW)
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if beside else direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.unit.set_tall(tall=beside)
            self.bin.set_tall(tall=beside)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.unit.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _weigh(self, unit: int, shelf: int) -> None:
        self._row.setSpacing(current().px(12))
        self._row.setStretch(0, unit)
        self._row.setStretch(1, shelf)
