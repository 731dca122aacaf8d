"""Strokes that several widgets and delegates share: chips, key caps, icons, focus rings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from ui.icons import pixmap

if TYPE_CHECKING:
    from ui.theme import Look, Tone, ToneColours

MOST_BROKEN: Final = 2_000  # texts whose lines are kept
_broken: dict[tuple[str, str, float, int], tuple[str, ...]] = {}


def chip_size(text: str, look: Look, *, icon: bool = False) -> QSize:
    """How much room a chip with this text takes when nothing is cut off."""
    metrics = QFontMetricsF(look.font(12, 600))
    extra = look.px(18) if icon else 0
    return QSize(round(metrics.horizontalAdvance(text) + look.px(20) + extra + 1), look.px(24))


def paint_chip(
    painter: QPainter, area: QRectF, text: str, tone: Tone, look: Look, *, icon: str = ""
) -> None:
    colours = look.tokens.tone(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.soft))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    inner = area.adjusted(look.px(10), 0, -look.px(10), 0)
    if icon:
        size = look.px(14)
        paint_icon(
            painter,
            QPointF(inner.left() - look.px(2), inner.center().y() - size / 2),
            icon,
            colours.on_soft,
            size,
        )
        inner.setLeft(inner.left() + look.px(17))
    paint_line(painter, inner, text, look.font(12, 600), QColor(colours.on_soft))
    painter.restore()


def key_size(text: str, look: Look) -> QSize:
    metrics = QFontMetricsF(look.font(12, 600))
    return QSize(
        max(look.px(28), round(metrics.horizontalAdvance(text) + look.px(16))), look.px(24)
    )


def paint_key(
    painter: QPainter, area: QRectF, text: str, look: Look, *, on: QColor, under: QColor
) -> None:
    """A key cap, written in ``on`` over ``under``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(faded(on, 70), 1))
    painter.setBrush(under)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look.px(6), look.px(6))
    paint_line(painter, area, text, look.font(12, 600), on, alignment=Qt.AlignmentFlag.AlignCenter)
    painter.restore()


def paint_icon(painter: QPainter, where: QPointF, name: str, colour: str, size: int) -> None:
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(where, pixmap(name, colour, size, ratio))


def paint_line(
    painter: QPainter,
    area: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    code: bool = False,
) -> None:
    """One line, its end cut off with an ellipsis where it does not fit.

    Of a ``code`` the middle is left out: many begin alike, and the end tells them apart.
    """
    painter.setFont(font)
    painter.setPen(colour)
    where = Qt.TextElideMode.ElideMiddle if code else Qt.TextElideMode.ElideRight
    shown = QFontMetricsF(font).elidedText(text, where, area.width() + 1)
    flags = alignment | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
    if not alignment & Qt.AlignmentFlag.AlignVertical_Mask:
        flags |= Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, int(flags), shown)


def lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    """``text`` broken at ``width`` into at most ``most`` lines, the last one cut off if need be.

    A layout asks for the same text a dozen times before it is painted, a list at every step.
    """
    asked = (text, font.key(), width, most)
    found = _broken.get(asked)
    if found is None:
        if len(_broken) == MOST_BROKEN:
            _broken.clear()
        found = _broken[asked] = tuple(_lines_of(text, font, width, most))
    return list(found)


def _lines_of(text: str, font: QFont, width: float, most: int) -> list[str]:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        end = line.textStart() + line.textLength()
        rest = text[line.textStart() :] if len(lines) == most - 1 else text[line.textStart() : end]
        lines.append(rest.strip())
    layout.endLayout()
    if lines:
        lines[-1] = QFontMetricsF(font).elidedText(
            lines[-1], Qt.TextElideMode.ElideRight, width + 1
        )
    return lines


def text_size(lines: list[str], font: QFont) -> QSizeF:
    metrics = QFontMetricsF(font)
    width = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return QSizeF(width, metrics.lineSpacing() * len(lines))


def paint_lines(
    painter: QPainter,
    area: QRectF,
    lines: list[str],
    font: QFont,
    colour: QColor,
    *,
    centred: bool = False,
) -> None:
    """Lines one under another, in the middle of the height of ``area``."""
    across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    flags = across | Qt.AlignmentFlag.AlignVCenter
    step = QFontMetricsF(font).lineSpacing()
    top = area.center().y() - step * len(lines) / 2
    for number, line in enumerate(lines):
        row = QRectF(area.left(), top + number * step, area.width(), step)
        paint_line(painter, row, line, font, colour, alignment=flags)


def paint_focus(painter: QPainter, area: QRectF, radius: float, look: Look) -> None:
    """The ring that says where the keys go."""
    width = max(2.0, look.px(2))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.tokens.act.plain), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def faded(colour: QColor, alpha: int) -> QColor:
    result = QColor(colour)
    result.setAlpha(alpha)
    return result


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` of ``other`` in ``one`` (0 to 1)."""
    keep = 1 - share
    return QColor(
        round(one.red() * keep + other.red() * share),
        round(one.green() * keep + other.green() * share),
        round(one.blue() * keep + other.blue() * share),
    )


def shade(colours: ToneColours, look: Look, *, down: bool, over: bool) -> QColor:
    """The fill of something pressed or pointed at."""
    towards = QColor(look.tokens.ink if look.dark else look.tokens.rail)
    return blend(QColor(colours.fill), towards, 0.22 if down else 0.10 if over else 0.0)
