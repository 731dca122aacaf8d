"""What the camera sees right now, with what it is meant to see written above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.painting import paint_icon, paint_line

if TYPE_CHECKING:
    from PySide6.QtGui import QImage


class LiveView(QWidget):
    """Paints by itself: a video widget of Qt's stays black where there is no graphics driver."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._waiting = ""
        self._flash = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no button is pressed by a stray Space
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(current().px(320), current().px(240)))

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def room(self) -> QSize:
        return self.size() * self.devicePixelRatioF()

    def show_waiting(self, words: str) -> None:
        self._picture, self._waiting = None, words
        self.update()

    def show_picture(self, image: QImage) -> None:
        if not image.isNull():
            self._picture = QPixmap.fromImage(image)
            self.update()

    def set_flash(self, *, on: bool) -> None:
        """A frame of light around the picture: this one was taken."""
        self._flash = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(look.tokens.rail))
        if self._picture is None:
            self._paint_waiting(painter, area)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            shown = self._picture.size().scaled(
                self.rect().size(), Qt.AspectRatioMode.KeepAspectRatio
            )
            place = QRectF(0, 0, shown.width(), shown.height())
            place.moveCenter(area.center())
            painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        if self._flash:
            painter.setPen(QColor(look.tokens.rail_ink))
            for step in range(look.px(5)):
                painter.drawRect(area.adjusted(step, step, -step - 1, -step - 1))
        painter.end()

    def _paint_waiting(self, painter: QPainter, area: QRectF) -> None:
        look = current()
        size, middle = look.px(44), area.center()
        corner = QPointF(middle.x() - size / 2, middle.y() - size - look.px(10))
        paint_icon(painter, corner, "photo", look.tokens.rail_ink, size)
        paint_line(
            painter,
            QRectF(area.left(), middle.y(), area.width(), look.px(30)),
            self._waiting,
            look.font(16, 500),
            QColor(look.tokens.rail_ink),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
