"""The grade as one large letter: read from two metres away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.grading import Grade
from ui.screens.inspecting.chips import GRADE_TONES
from ui.theme import current
from ui.widgets.painting import paint_line
from ui.words import word_of


class GradeMark(QWidget):
    """A dash before there is a grade."""

    def __init__(self, size: int = 92, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size, self._grade = size, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_grade(self, grade: str) -> None:
        self._grade = grade
        self.setAccessibleName(word_of(Grade, grade) if grade else "")
        self.update()

    def grade(self) -> str:
        return self._grade

    def sizeHint(self) -> QSize:
        return QSize(current().px(self._size), current().px(self._size))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        known = self._grade in set(Grade)
        colours = look.tokens.tone(GRADE_TONES[Grade(self._grade)] if known else "grey")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill if known else colours.soft))
        radius = look.px(self._size / 6)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        paint_line(
            painter,
            QRectF(self.rect()),
            self._grade or "–",
            look.font(self._size * 0.6, 700),
            QColor(colours.on_fill if known else colours.on_soft),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        painter.end()
