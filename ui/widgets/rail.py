"""The way between screens: icon, word, how many wait, always at the same place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Tone, current
from ui.widgets.key_cap import shown_key
from ui.widgets.painting import paint_icon, paint_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Look

WIDTH: Final = 96
TALL, LOW = 62, 48
MANY: Final = 999
SMALLEST: Final = 10


@dataclass(frozen=True, slots=True)
class Place:
    """One entry: ``name`` is for the program, ``label`` for the person, ``key`` a sequence."""

    name: str
    label: str
    icon: str
    key: str = ""


class RailButton(QAbstractButton):
    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._count, self._tone, self._told = 0, "grey", ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(place.label)
        self._describe()
        if place.key:
            shortcut = QShortcut(QKeySequence(place.key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)

    def set_count(self, count: int, tone: Tone, told: str = "") -> None:
        if (count, tone, told) != (self._count, self._tone, self._told):
            self._count, self._tone, self._told = count, tone, told
            self._describe()
            self.update()

    def count(self) -> int:
        return self._count

    def sizeHint(self) -> QSize:
        return QSize(current().px(80), current().px(TALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(64), current().px(LOW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        tokens = look.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.rail_on))
            painter.drawRoundedRect(area, look.px(10), look.px(10))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.rail_ink), look.px(2)))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.px(10), look.px(10))
        colour = tokens.rail_ink if self.isChecked() else tokens.rail_mute
        self._paint_inside(painter, area, look, colour)
        painter.end()

    def _paint_inside(self, painter: QPainter, area: QRectF, look: Look, colour: str) -> None:
        font = look.font(12, 600 if self.isChecked() else 500)
        while font.pixelSize() > look.px(SMALLEST) and _too_wide(font, self.text(), area.width()):
            font.setPixelSize(font.pixelSize() - 1)
        line = QFontMetricsF(font).height()
        size = look.px(24 if area.height() >= look.px(56) else 20)
        gap = look.px(4) if area.height() >= look.px(56) else look.px(1)
        top = area.center().y() - (size + gap + line) / 2
        badge = f"{MANY}+" if self._count > MANY else str(self._count)
        wide = (
            QFontMetricsF(look.font(11, 700)).horizontalAdvance(badge) + look.px(12)
            if self._count
            else 0
        )
        left = area.center().x() - (size + (wide + look.px(5) if wide else 0)) / 2
        paint_icon(painter, QPointF(left, top), self.place.icon, colour, size)
        if wide:
            self._paint_badge(
                painter,
                QRectF(left + size + look.px(5), top + (size - look.px(18)) / 2, wide, look.px(18)),
                badge,
                look,
            )
        words = QRectF(area.left(), top + size + gap, area.width(), line)
        paint_line(
            painter,
            words,
            self.text(),
            font,
            QColor(colour),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )

    def _paint_badge(self, painter: QPainter, area: QRectF, text: str, look: Look) -> None:
        tokens = look.tokens
        plain = self._tone == "grey"
        colours = tokens.tone(self._tone)  # type: ignore[arg-type]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.rail_badge if plain else colours.fill))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        ink = QColor(tokens.rail_ink if plain else colours.on_fill)
        paint_line(
            painter, area, text, look.font(11, 700), ink, alignment=Qt.AlignmentFlag.AlignCenter
        )

    def _describe(self) -> None:
        waiting = self.tr("%n waiting", "", self._count) if self._count else ""
        key = shown_key(self.place.key) if self.place.key else ""
        told = (self.place.label, waiting, self._told, key)
        self.setToolTip(" · ".join(part for part in told if part))
        self.setAccessibleName(" ".join(part for part in told[:3] if part))


def _too_wide(font: QFont, text: str, room: float) -> bool:
    return QFontMetricsF(font).horizontalAdvance(text) > room - 2


class Rail(QScrollArea):
    """Entries grow low before they scroll."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RailButton] = {}
        self._inside = QWidget()
        self._inside.setObjectName("rail")
        self._inside.setAutoFillBackground(True)
        self._column = QVBoxLayout(self._inside)
        self._column.addStretch()
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place in places:
            self.add(place)
        self._fit()

    @property
    def current(self) -> str:
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    def add(self, place: Place) -> None:
        button = RailButton(place, self._inside)
        button.clicked.connect(self._on_clicked)
        self._buttons[place.name] = button
        self._column.insertWidget(self._column.count() - 1, button)
        self._fit()

    def set_current(self, name: str) -> None:
        """Show where we are; says nothing to ``chosen``."""
        self._buttons[name].setChecked(True)
        self.ensureWidgetVisible(self._buttons[name], 0, 8)

    def set_count(self, name: str, count: int, tone: Tone = "grey", told: str = "") -> None:
        """``told`` is what the tone says, in words, for the tooltip."""
        self._buttons[name].set_count(count, tone, told)

    def set_allowed(self, name: str, *, allowed: bool) -> None:
        self._buttons[name].setVisible(allowed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            self.ensureWidgetVisible(button, 0, 8)
            self.chosen.emit(button.place.name)

    def _fit(self) -> None:
        look = current()
        palette = self._inside.palette()
        palette.setColor(palette.ColorRole.Window, QColor(look.tokens.rail))
        self._inside.setPalette(palette)
        self.setFixedWidth(look.px(WIDTH))
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        gap = look.px(4)
        self._column.setContentsMargins(look.px(8), look.px(10), look.px(8), look.px(10))
        self._column.setSpacing(gap)
        room = self.viewport().height() - 2 * look.px(10)
        each = (room - gap * max(0, len(shown) - 1)) // max(1, len(shown))
        tall = max(look.px(LOW), min(look.px(TALL), each))
        for button in shown:
            button.setFixedHeight(tall)
