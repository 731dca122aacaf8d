"""Rings and arrows on a photo, in parts of its size, so that they fit the copy as the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

INK: Final = "#FF2D20"
RIM: Final = "#FFFFFF"  # around the ink, so that it is seen on every ground
THICK: Final = 0.006  # of the longer side
HEAD: Final = 4.5  # times the thickness
SMALLEST: Final = 0.02


class Shape(StrEnum):
    RING = "ring"
    ARROW = "arrow"


@dataclass(frozen=True, slots=True)
class Mark:
    """A ring has its middle at (x, y) and reaches (dx, dy) to each side; an arrow points at
    (x, y) and comes from (dx, dy) beside it.  Everything in parts of width and height.
    """

    shape: Shape
    x: float = 0.5
    y: float = 0.5
    dx: float = 0.12
    dy: float = 0.12

    def moved(self, x: float, y: float) -> Mark:
        return replace(self, x=_within(self.x + x), y=_within(self.y + y))

    def scaled(self, factor: float) -> Mark:
        longest = max(abs(self.dx), abs(self.dy)) * factor
        if not SMALLEST <= longest <= 1.0:
            return self
        return replace(self, dx=self.dx * factor, dy=self.dy * factor)


def drawn_between(shape: Shape, start: QPointF, end: QPointF) -> Mark:
    """What a drag makes: a ring around its middle, an arrow that points at its end."""
    dx, dy = end.x() - start.x(), end.y() - start.y()
    if shape is Shape.ARROW:
        return Mark(shape, _within(end.x()), _within(end.y()), -dx, -dy)
    middle = (start + end) / 2
    half = (max(abs(dx) / 2, SMALLEST), max(abs(dy) / 2, SMALLEST))
    return Mark(shape, _within(middle.x()), _within(middle.y()), *half)


def paint_mark(painter: QPainter, mark: Mark, area: QRectF) -> None:
    thick = max(2.0, THICK * max(area.width(), area.height()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((RIM, thick * 2), (INK, thick)):
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, cap, join))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tip = QPointF(area.left() + mark.x * area.width(), area.top() + mark.y * area.height())
        reach = QPointF(mark.dx * area.width(), mark.dy * area.height())
        if mark.shape is Shape.RING:
            painter.drawEllipse(tip, abs(reach.x()), abs(reach.y()))
        else:
            painter.drawLine(tip + reach, tip)
            painter.drawPolyline(_head(tip, reach, thick * HEAD))


def marked_copy(image: QImage, marks: tuple[Mark, ...]) -> QImage:
    """The picture in full with the marks on it; the given one stays as it is."""
    copy = image.convertToFormat(QImage.Format.Format_RGB888).copy()
    painter = QPainter(copy)
    for mark in marks:
        paint_mark(painter, mark, QRectF(copy.rect()))
    painter.end()
    return copy


def _head(tip: QPointF, reach: QPointF, length: float) -> QPolygonF:
    angle = math.atan2(reach.y(), reach.x())
    sides = (angle - 0.5, angle + 0.5)
    ends = [tip + QPointF(math.cos(a) * length, math.sin(a) * length) for a in sides]
    return QPolygonF([ends[0], tip, ends[1]])


def _within(value: float) -> float:
    return min(1.0, max(0.0, value))
