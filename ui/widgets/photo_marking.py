"""Draw a ring or an arrow on a copy of a photo; the photo itself is never touched."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.painting import paint_line
from ui.widgets.photo_marks import Mark, Shape, drawn_between, marked_copy, paint_mark
from ui.widgets.picture_loading import PictureLoader, read_picture
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent

    from ui.widgets.picture_loading import Source

NUDGE: Final = 0.02
GROW: Final = 1.15
SHORTEST: Final = 0.015  # a drag below it is a slip of the finger
SHARE: Final = 0.94
SHOWN: Final = QSize(2400, 2400)


class MarkingCanvas(QWidget):
    """``drawn(mark)`` by a drag; the last mark is the one that keys move."""

    drawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._marks: tuple[Mark, ...] = ()
        self.shape = Shape.RING
        self._start: QPointF | None = None
        self._waiting = self.tr("Opening the photo")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def ready(self) -> bool:
        return self._picture is not None and not self._picture.isNull()

    def show_picture(self, image: QImage) -> None:
        self._picture = QPixmap.fromImage(image)
        if self._picture.isNull():
            self._waiting = self.tr("This photo cannot be shown")
        self.update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        self._marks = marks
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.fillRect(self.rect(), QColor(look.tokens.rail))
        if self._picture is None or self._picture.isNull():
            paint_line(
                painter, QRectF(self.rect()), self._waiting, look.font(16, 500),
                QColor(look.tokens.rail_ink), alignment=Qt.AlignmentFlag.AlignCenter,
            )  # fmt: skip
        else:
            area = self._area(self._picture)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
            for mark in self._marks:
                paint_mark(painter, mark, area)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start = self._part(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        end = self._part(event.position())
        if self._start is not None and end is not None:
            way = end - self._start
            if max(abs(way.x()), abs(way.y())) >= SHORTEST:
                self.drawn.emit(drawn_between(self.shape, self._start, end))
        self._start = None

    def _area(self, picture: QPixmap) -> QRectF:
        size = picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _part(self, place: QPointF) -> QPointF | None:
        if self._picture is None or self._picture.isNull():
            return None
        area = self._area(self._picture)
        return QPointF(
            (place.x() - area.left()) / area.width(), (place.y() - area.top()) / area.height()
        )


class PhotoMarking(QDialog):
    """``marked(jpeg)`` with the copy, in the photo's full size."""

    marked = Signal(bytes)

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ring or arrow"))
        self._source = source
        self.marks: tuple[Mark, ...] = ()
        self._loader = PictureLoader(self)
        self.canvas = MarkingCanvas(self)
        self.canvas.drawn.connect(self._add)
        self._how = Text(
            self.tr(
                "Draw with the mouse or a finger, or place a mark and move it with the arrow keys. "
                "The photo itself stays as it is."
            ),
            "mute",
            parent=self,
        )
        self._buttons()
        column = QVBoxLayout(self)
        column.addWidget(self._how)
        column.addWidget(self.canvas, 1)
        column.addLayout(self._row)
        self.resize((parent.window().size() if parent else QSize(1200, 700)) * SHARE)
        self._show()
        self._loader.load(source, SHOWN, self._opened)

    def done(self, result: int) -> None:
        self._loader.forget()
        super().done(result)

    def _opened(self, image: QImage) -> None:
        self.canvas.show_picture(image)
        self._show()

    def _add(self, mark: Mark) -> None:
        self.marks = (*self.marks, mark)
        self._show()

    def _place(self, shape: Shape) -> None:
        """A mark in the middle, for whoever has no mouse; drags make the same shape then."""
        self.canvas.shape = shape
        self._add(Mark(shape))

    def _undo(self) -> None:
        self.marks = self.marks[:-1]
        self._show()

    def _move(self, x: float, y: float) -> None:
        if self.marks:
            self.marks = (*self.marks[:-1], self.marks[-1].moved(x, y))
            self._show()

    def _scale(self, factor: float) -> None:
        if self.marks:
            self.marks = (*self.marks[:-1], self.marks[-1].scaled(factor))
            self._show()

    def _keep(self) -> None:
        self.keep.setEnabled(False)
        self._loader.run(partial(_developed, self._source, self.marks), self._developed)

    def _developed(self, data: bytes) -> None:
        if data:
            self.marked.emit(data)
        self.accept()

    def _show(self) -> None:
        self.canvas.show_marks(self.marks)
        self.keep.setEnabled(self.canvas.ready and bool(self.marks))
        self.undo.setEnabled(bool(self.marks))

    def _buttons(self) -> None:
        self.keep = ActionButton(self.tr("Keep the copy"), "F1", "primary", "check", self)
        self.ring = ActionButton(self.tr("Ring"), "O", icon="plus", parent=self)
        self.arrow = ActionButton(self.tr("Arrow"), "A", icon="arrow-right", parent=self)
        self.undo = ActionButton(self.tr("Last one off"), "Backspace", icon="undo", parent=self)
        self.leave = ActionButton(self.tr("Leave"), "Escape", icon="close", parent=self)
        self._row = QHBoxLayout()
        for button, act in (
            (self.ring, partial(self._place, Shape.RING)),
            (self.arrow, partial(self._place, Shape.ARROW)),
            (self.undo, self._undo),
            (self.keep, self._keep),
            (self.leave, self.reject),
        ):
            button.clicked.connect(act)
            self._row.addWidget(button)
        for key, act in (
            ("Left", partial(self._move, -NUDGE, 0.0)),
            ("Right", partial(self._move, NUDGE, 0.0)),
            ("Up", partial(self._move, 0.0, -NUDGE)),
            ("Down", partial(self._move, 0.0, NUDGE)),
            ("+", partial(self._scale, GROW)),
            ("-", partial(self._scale, 1 / GROW)),
            ("Ctrl+Z", self._undo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)


def _developed(source: Source, marks: tuple[Mark, ...]) -> bytes:
    from ui.camera.stills import jpeg_of  # noqa: PLC0415 brings Pillow, in the worker's thread

    return jpeg_of(marked_copy(read_picture(source), marks))
