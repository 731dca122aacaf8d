"""The verdict of a scan or a decision: seen before it is read, from two metres away."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.sounds import Sound, Sounds
from ui.sounds import current as current_sounds
from ui.theme import Look, Tone, current, motion_ms
from ui.widgets.painting import lines_of, paint_icon, paint_line, paint_lines, text_size

Verdict = Literal["idle", "go", "look", "stop", "busy"]
_FILLED: Final[dict[Verdict, Tone]] = {"go": "go", "look": "look", "stop": "stop"}
_ICONS: Final[dict[Verdict, str]] = {
    "idle": "scanner",
    "go": "check",
    "look": "warning",
    "stop": "stop",
    "busy": "busy",
}
_SOUNDS: Final[dict[Verdict, Sound]] = {"go": "go", "look": "look", "stop": "stop"}
CHANGE_MS: Final = 140
BUSY_AFTER_MS: Final = 60


class VerdictBand(QWidget):
    """Colour, icon, word and sound say the same; ``busy`` keeps what was there, paler."""

    def __init__(self, *, sounds: Sounds | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Verdict = "idle"
        self._headline, self._detail = "", ""
        self._heights: dict[int, int] = {}
        self._sounds = sounds
        self._from: QColor | None = None
        self._change = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._change.valueChanged.connect(self._on_step)
        self._waiting = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._waiting.timeout.connect(self._on_still_waiting)
        self._busy = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, on=False)

    def kind(self) -> Verdict:
        return self._kind

    def headline(self) -> str:
        return self._headline

    def detail(self) -> str:
        return self._detail

    def show_verdict(
        self, kind: Verdict, headline: str, detail: str = "", *, quiet: bool = False
    ) -> None:
        """``quiet`` leaves the sound out: for what the person did not just do."""
        self._waiting.stop()
        self._from = self._colours(current())[0]
        self._kind, self._headline, self._detail = kind, headline, detail
        self._heights.clear()
        self._begin_change()
        self._announce()
        self.updateGeometry()
        self.update()
        if not quiet and kind in _SOUNDS:
            sounds = self._sounds or current_sounds()
            if sounds is not None:
                sounds.play(_SOUNDS[kind])

    def show_idle(self, headline: str, detail: str = "") -> None:
        self.show_verdict("idle", headline, detail, quiet=True)

    def show_busy(self, headline: str, detail: str = "") -> None:
        """Said only where the answer takes a moment: an answer at once needs no such flicker."""
        self._busy = (headline, detail)
        self._waiting.start()

    def _on_still_waiting(self) -> None:
        self.show_verdict("busy", *self._busy, quiet=True)

    def sizeHint(self) -> QSize:
        return QSize(current().px(480), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        look = current()
        return QSize(look.px(200), self.heightForWidth(max(self.width(), look.px(200))))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """A layout asks a hundred times for every change on a screen."""
        if width not in self._heights:
            self._heights[width] = self._height_for(width)
        return self._heights[width]

    def _height_for(self, width: int) -> int:
        look = current()
        head, sub = self._lines(look, width - look.px(22 + 22 + 40 + 18))
        tall = text_size(head, look.font(28, 700)).height() + text_size(sub, look.font(15)).height()
        return max(look.px(78), round(tall) + look.px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._from = None
            self._heights.clear()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink, quiet, edge = self._colours(look)
        area = QRectF(self.rect())
        painter.setPen(QPen(edge, 1))
        painter.setBrush(self._between(fill))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look.px(12), look.px(12))
        size = look.px(40)
        left = area.left() + look.px(22)
        paint_icon(
            painter,
            QPointF(left, area.center().y() - size / 2),
            _ICONS[self._kind],
            ink.name(),
            size,
        )
        inner = area.adjusted(look.px(22 + 18) + size, 0, -look.px(22), 0)
        head, sub = self._lines(look, inner.width())
        top = text_size(head, look.font(28, 700)).height()
        low = text_size(sub, look.font(15)).height()
        start = inner.center().y() - (top + low) / 2
        paint_lines(
            painter, QRectF(inner.left(), start, inner.width(), top), head, look.font(28, 700), ink
        )
        rest = QRectF(inner.left(), start + top, inner.width(), low)
        if len(sub) == 1:
            paint_line(painter, rest, sub[0], look.font(15, 500), quiet)
        else:
            paint_lines(painter, rest, sub, look.font(15, 500), quiet)
        painter.end()

    def _lines(self, look: Look, width: float) -> tuple[list[str], list[str]]:
        head = lines_of(self._headline, look.font(28, 700), width, 2)
        sub = lines_of(self._detail, look.font(15, 500), width, 2) if self._detail else []
        return head, sub

    def _colours(self, look: Look) -> tuple[QColor, QColor, QColor, QColor]:
        """Fill, ink, quieter ink and edge."""
        tokens = look.tokens
        if self._kind in _FILLED:
            colours = tokens.tone(_FILLED[self._kind])
            return (
                QColor(colours.fill),
                QColor(colours.on_fill),
                QColor(colours.on_fill),
                QColor(colours.fill),
            )
        if self._kind == "busy":
            soft = tokens.act.soft
            return (
                QColor(soft),
                QColor(tokens.act.on_soft),
                QColor(tokens.act.on_soft),
                QColor(soft),
            )
        return QColor(tokens.paper), QColor(tokens.ink), QColor(tokens.mute), QColor(tokens.line)

    def _between(self, fill: QColor) -> QColor:
        if self._from is None or self._change.state() != QVariantAnimation.State.Running:
            return fill
        share = float(self._change.currentValue())
        start = self._from
        return QColor.fromRgbF(
            start.redF() + (fill.redF() - start.redF()) * share,
            start.greenF() + (fill.greenF() - start.greenF()) * share,
            start.blueF() + (fill.blueF() - start.blueF()) * share,
        )

    def _begin_change(self) -> None:
        duration = motion_ms(CHANGE_MS)
        self._change.stop()
        if duration and self.isVisible():
            self._change.setDuration(duration)
            self._change.start()

    def _on_step(self) -> None:
        self.update()

    def _announce(self) -> None:
        self.setAccessibleName(self._headline)
        self.setAccessibleDescription(self._detail)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
