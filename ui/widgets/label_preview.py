"""A label as it will come out, or the sentence why it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.painting import lines_of, paint_lines

if TYPE_CHECKING:
    from ui.label_dots import LabelDots

PAPER, INK = "#FFFFFF", "#5B6B7B"  # paper is white in the dark as well


class LabelPreview(QWidget):
    """Keeps the paper's proportions; ``width`` at scale 1 is the most it takes."""

    def __init__(self, *, width: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._image: QImage | None = None
        self._sentence = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()

    def show_dots(self, dots: LabelDots, name: str) -> None:
        """``name`` is what the label's barcode says, for those who hear it."""
        image = QImage(
            dots.grey, dots.width, dots.height, dots.width, QImage.Format.Format_Grayscale8
        )
        self._image, self._sentence = image.copy(), ""
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def show_sentence(self, sentence: str) -> None:
        self._image, self._sentence = None, sentence
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        self.show_sentence("")

    def image(self) -> QImage | None:
        return self._image

    def sizeHint(self) -> QSize:
        wide = current().px(self._width)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = current().px(min(self._width, 150))
        return QSize(wide, self.heightForWidth(wide))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = min(width, current().px(self._width))
        return round(wide * (self._image.height() / self._image.width() if self._image else 2 / 3))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = min(self.width(), current().px(self._width))
        area = QRectF(0, 0, wide, self.heightForWidth(wide)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(look.tokens.edge), 1))
        painter.setBrush(QColor(PAPER))
        painter.drawRoundedRect(area, look.px(6), look.px(6))
        inner = area.adjusted(*(look.px(s) for s in (4, 4)), *(-look.px(s) for s in (4, 4)))
        if self._image is not None:
            ratio = self.devicePixelRatioF()
            size = QSize(round(inner.width() * ratio), round(inner.height() * ratio))
            drawn = self._image.scaled(
                size,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            drawn.setDevicePixelRatio(ratio)
            painter.drawImage(inner.topLeft(), drawn)
        elif self._sentence:
            lines = lines_of(self._sentence, look.font(13), inner.width(), 5)
            paint_lines(painter, inner, lines, look.font(13), QColor(INK), centred=True)
        painter.end()

    def _fit(self) -> None:
        self.setMaximumWidth(current().px(self._width))
        self.updateGeometry()
