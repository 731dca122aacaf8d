"""One picture, fitted, zoomed, turned and moved; several can be zoomed and moved as one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.painting import paint_line

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent, QWheelEvent

STEP: Final = 1.25
CLOSEST: Final = 8.0


class PhotoCanvas(QWidget):
    """``zoomed(factor)`` and ``moved(step)`` by wheel and mouse, for a canvas beside this one."""

    zoomed = Signal(float)
    moved = Signal(QPointF)

    def __init__(self, waiting: str, missing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting, self._missing = waiting, missing
        self._picture: QPixmap | None = None
        self._zoom, self._turn = 1.0, 0
        self._offset, self._grip = QPointF(), QPointF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_waiting(self) -> None:
        self._picture, self._zoom, self._turn, self._offset = None, 1.0, 0, QPointF()
        self.update()

    def show_picture(self, image: QImage) -> None:
        self._picture = QPixmap.fromImage(image)
        self.update()

    def zoom(self) -> float:
        return self._zoom

    def turned(self) -> int:
        """Degrees, clockwise."""
        return self._turn

    def fit_again(self) -> None:
        self._zoom, self._offset = 1.0, QPointF()
        self.update()

    def offset(self) -> QPointF:
        return self._offset

    def zoom_by(self, factor: float) -> None:
        self._zoom = min(CLOSEST, max(1.0, self._zoom * factor))
        if self._zoom == 1.0:
            self._offset = QPointF()
        self.update()

    def rotate(self) -> None:
        self._turn = (self._turn + 90) % 360
        self.update()

    def move_by(self, step: QPointF) -> None:
        """Only a picture that is larger than its place can be moved."""
        if self._zoom > 1.0:
            self._offset += step
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(look.tokens.rail))
        if self._picture is None or self._picture.isNull():
            words = self._waiting if self._picture is None else self._missing
            paint_line(
                painter,
                area,
                words,
                look.font(18),
                QColor(look.tokens.rail_mute),
                alignment=Qt.AlignmentFlag.AlignCenter,
            )
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setTransform(self._placed(self._picture, area))
            painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        factor = STEP if event.angleDelta().y() > 0 else 1 / STEP
        self.zoom_by(factor)
        self.zoomed.emit(factor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step = event.position() - self._grip
        self._grip = event.position()
        self.move_by(step)
        self.moved.emit(step)

    def _placed(self, picture: QPixmap, area: QRectF) -> QTransform:
        wide, tall = picture.width(), picture.height()
        shown = (tall, wide) if self._turn % 180 else (wide, tall)
        fit = min(area.width() / shown[0], area.height() / shown[1]) * self._zoom
        middle = area.center() + self._offset
        return (
            QTransform()
            .translate(middle.x(), middle.y())
            .rotate(self._turn)
            .scale(fit, fit)
            .translate(-wide / 2, -tall / 2)
        )
