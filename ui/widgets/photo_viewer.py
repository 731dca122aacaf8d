"""A photo as large as the screen allows, to be zoomed, turned and closed with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShortcut,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.painting import paint_line
from ui.widgets.picture_loading import PictureLoader
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from ui.widgets.photo_tile import Photo

LARGEST: Final = QSize(4096, 4096)
STEP: Final = 1.25
CLOSEST: Final = 8.0


class PhotoCanvas(QWidget):
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

    def zoom_by(self, factor: float) -> None:
        self._zoom = min(CLOSEST, max(1.0, self._zoom * factor))
        if self._zoom == 1.0:
            self._offset = QPointF()
        self.update()

    def rotate(self) -> None:
        self._turn = (self._turn + 90) % 360
        self.update()

    def move_by(self, step: QPointF) -> None:
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
        self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.move_by(event.position() - self._grip)
        self._grip = event.position()

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


class PhotoViewer(QDialog):
    """Arrow keys go to the next photo; Esc closes."""

    def __init__(self, photos: Sequence[Photo], at: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos, self._at = tuple(photos), at
        self.setWindowTitle(self.tr("Photo"))
        self._loader = PictureLoader(self)
        self.canvas = PhotoCanvas(
            self.tr("Opening the photo"), self.tr("This photo cannot be shown"), self
        )
        self._caption = Text("", "strong", parent=self)
        row = QHBoxLayout()
        row.addWidget(self._caption, 1)
        for text, key, icon, action in (
            (self.tr("Closer"), "+", "zoom-in", self._on_closer),
            (self.tr("Farther"), "-", "zoom-out", self._on_farther),
            (self.tr("Turn"), "R", "rotate", self._on_turn),
            (self.tr("Close"), "Escape", "close", self.close),
        ):
            button = ActionButton(text, key, icon=icon, parent=self)
            button.clicked.connect(action)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        for key, slot in (("Right", self._on_next), ("Left", self._on_previous)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        self._fit_window(parent)
        self._show_photo()

    def at(self) -> int:
        return self._at

    def go_by(self, step: int) -> None:
        """So many photos on, or back; after the last comes the first."""
        if self._photos:
            self._at = (self._at + step) % len(self._photos)
            self._show_photo()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._loader.forget()
        super().closeEvent(event)

    def _show_photo(self) -> None:
        if not self._photos:
            return
        photo = self._photos[self._at]
        place = self.tr("{at} of {all}").format(at=self._at + 1, all=len(self._photos))
        self._caption.setText(" · ".join(part for part in (photo.caption, place) if part))
        self.canvas.show_waiting()
        self._loader.forget()
        source = photo.full or photo.thumbnail
        if source is not None:
            self._loader.load(source, LARGEST, self.canvas.show_picture)

    def _fit_window(self, parent: QWidget | None) -> None:
        screen = (parent.window().size() if parent else QSize(1200, 700)) * 0.94
        self.resize(screen)

    def _on_next(self) -> None:
        self.go_by(1)

    def _on_previous(self) -> None:
        self.go_by(-1)

    def _on_closer(self) -> None:
        self.canvas.zoom_by(STEP)

    def _on_farther(self) -> None:
        self.canvas.zoom_by(1 / STEP)

    def _on_turn(self) -> None:
        self.canvas.rotate()
