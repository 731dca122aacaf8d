"""A label on its paper, as large as there is room for in whole dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.painting import lines_of, paint_lines

if TYPE_CHECKING:
    from ui.label_dots import Dots


class LabelPicture(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._sentence = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_dots(self, dots: Dots) -> None:
        stride = (dots.width + 7) // 8
        image = QImage(dots.bits, dots.width, dots.height, stride, QImage.Format.Format_Mono)
        image.setColorTable([0xFF000000, 0xFFFFFFFF])
        self._image = image.convertToFormat(QImage.Format.Format_Grayscale8)  # owns its dots
        self._sentence = ""
        self.update()

    def show_sentence(self, sentence: str) -> None:
        self._image, self._sentence = QImage(), sentence
        self.update()

    def is_empty(self) -> bool:
        return self._image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(current().px(340), current().px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(200), current().px(120))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        if self._image.isNull():
            font = look.font(15)
            area = QRectF(self.rect()).adjusted(look.px(16), 0, -look.px(16), 0)
            lines = lines_of(self._sentence, font, area.width(), 6)
            paint_lines(painter, area, lines, font, QColor(look.tokens.mute), centred=True)
            painter.end()
            return
        fit = self._image.size().scaled(
            self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio
        )
        area = QRectF((self.width() - fit.width()) / 2, 1, fit.width(), fit.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._image)
        painter.setPen(QPen(QColor(look.tokens.edge), 1))
        painter.drawRect(area)
        painter.end()
