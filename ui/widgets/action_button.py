"""A button that shows the key it answers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.key_cap import shown_key
from ui.widgets.painting import (
    faded,
    key_size,
    lines_of,
    paint_focus,
    paint_icon,
    paint_key,
    paint_lines,
    shade,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from ui.theme import Look

Kind = Literal["primary", "go", "second", "danger"]
FILLED = ("primary", "go")


class ActionButton(QAbstractButton):
    """Answers to its key while it can be seen and is enabled; Enter never presses it.

    A held key presses once: a second approval needs a second press.
    """

    def __init__(
        self,
        text: str,
        key: str = "",
        kind: Kind = "second",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._kind, self._icon = key, kind, icon
        self._shortcut: QShortcut | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus with the scan
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)
        if key:
            self._shortcut = QShortcut(QKeySequence(key), self)
            self._shortcut.setAutoRepeat(False)
            self._shortcut.activated.connect(self.click)

    def key(self) -> str:
        return self._key

    def set_kind(self, kind: Kind) -> None:
        self._kind = kind
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = current()
        metrics = QFontMetricsF(self._font(look))
        wide = metrics.horizontalAdvance(self.text()) + self._around(look) + 2
        return QSize(round(wide), look.px(60 if self._kind in FILLED else 52))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word and the key; the icon is left out first."""
        look, whole = current(), self.sizeHint()
        wide = self._longest_word(look) + self._around(look, icon=False) + 2
        return QSize(min(whole.width(), round(wide)), whole.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and self._shortcut:
            self._shortcut.setEnabled(self.isEnabled())
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        fill, edge, ink = self._colours(look)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look.px(12), look.px(12))
        if self.hasFocus():
            self._paint_focus(painter, area, look, ink)
        inner = self._paint_key(
            painter, area.adjusted(look.px(16), 0, -look.px(12), 0), look, ink, fill
        )
        if self._icon and inner.width() - look.px(32) >= self._longest_word(look):
            size = look.px(22)
            where = QPointF(inner.left(), inner.center().y() - size / 2)
            paint_icon(painter, where, self._icon, ink.name(), size)
            inner.setLeft(inner.left() + size + look.px(10))
        self._paint_text(painter, inner, look, ink)
        painter.end()

    def _paint_text(self, painter: QPainter, inner: QRectF, look: Look, ink: QColor) -> None:
        font = self._font(look)
        lines = lines_of(self.text(), font, inner.width(), 2)
        if len(lines) > 1 or lines != [self.text()]:
            font = self._small(look)
            lines = lines_of(self.text(), font, inner.width(), 2)
        if _is_cut(lines, self.text()):
            font = look.font(12, 600)
            lines = lines_of(self.text(), font, inner.width(), 3)
        paint_lines(painter, inner, lines, font, ink)
        if _is_cut(lines, self.text()) and not self.toolTip():
            self.setToolTip(self.text())

    def _paint_key(
        self, painter: QPainter, inner: QRectF, look: Look, ink: QColor, fill: QColor
    ) -> QRectF:
        if not self._key:
            return inner
        shown = shown_key(self._key)
        size = key_size(shown, look)
        cap = QRectF(
            inner.right() - size.width(),
            inner.center().y() - size.height() / 2,
            size.width(),
            size.height(),
        )
        filled = self._kind in FILLED and self.isEnabled()
        under = fill if filled else QColor(look.tokens.grey.soft)
        on = ink if filled else QColor(look.tokens.grey.on_soft)
        paint_key(painter, cap, shown, look, on=on, under=under)
        return inner.adjusted(0, 0, -size.width() - look.px(10), 0)

    def _paint_focus(self, painter: QPainter, area: QRectF, look: Look, ink: QColor) -> None:
        if self._kind not in FILLED:
            paint_focus(painter, area, look.px(12), look)
            return
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(faded(ink, 230), look.px(2)))
        gap = look.px(4)
        painter.drawRoundedRect(area.adjusted(gap, gap, -gap, -gap), look.px(9), look.px(9))
        painter.restore()

    def _colours(self, look: Look) -> tuple[QColor, QColor, QColor]:
        """Fill, edge and ink for the state the button is in."""
        tokens = look.tokens
        if not self.isEnabled():
            return QColor(tokens.floor), QColor(tokens.line), QColor(tokens.mute)
        if self._kind in FILLED:
            colours = tokens.act if self._kind == "primary" else tokens.go
            fill = shade(colours, look, down=self.isDown(), over=self.underMouse())
            return fill, fill, QColor(colours.on_fill)
        colours = tokens.stop if self._kind == "danger" else tokens.act
        fill = QColor(colours.soft if self.isDown() or self.underMouse() else tokens.paper)
        ink = colours.plain if self._kind == "danger" else tokens.ink
        return fill, QColor(tokens.edge if self._kind == "second" else colours.plain), QColor(ink)

    def _font(self, look: Look) -> QFont:
        return (
            look.font(17, 650)
            if self._kind in FILLED
            else look.font(15, 600 if self._kind == "danger" else 500)
        )

    def _small(self, look: Look) -> QFont:
        return look.font(14, 650 if self._kind in FILLED else 500)

    def _longest_word(self, look: Look) -> float:
        metrics = QFontMetricsF(self._small(look))
        return max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0.0)

    def _around(self, look: Look, *, icon: bool = True) -> float:
        key = key_size(shown_key(self._key), look).width() + look.px(10) if self._key else 0
        picture = look.px(32) if icon and self._icon else 0
        return key + look.px(16 + 12 + 6) + picture


def _is_cut(lines: list[str], text: str) -> bool:
    return bool(lines) and lines[-1].endswith("…") and not text.endswith(lines[-1])
