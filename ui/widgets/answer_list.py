"""Numbered answers to one question, large enough for a glove."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Tone, current
from ui.widgets.painting import (
    chip_size,
    lines_of,
    paint_chip,
    paint_focus,
    paint_line,
    paint_lines,
    text_size,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Look

NUMBERED: Final = 9


@dataclass(frozen=True, slots=True)
class Answer:
    """``note`` is a chip at the right: what this answer will ask for."""

    value: object
    text: str
    note: str = ""
    tone: Tone = "look"
    hint: str = ""


class AnswerButton(QAbstractButton):
    def __init__(self, answer: Answer, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = answer
        self._number = number
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(answer.text)
        self.setAccessibleDescription(
            " · ".join(part for part in (answer.hint, answer.note) if part)
        )

    def sizeHint(self) -> QSize:
        wide = current().px(320)
        return QSize(wide, self.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(220), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # the height follows the width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = current()
        lines, hint, _ = self._parts(look, width)
        tall = (
            text_size(lines, look.font(18, 600)).height() + text_size(hint, look.font(14)).height()
        )
        return max(look.px(64), round(tall) + look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        tokens, on = look.tokens, self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        width = look.px(2)
        near = on or self.isDown() or self.underMouse()
        painter.setPen(QPen(QColor(tokens.act.plain if on else tokens.line), width))
        painter.setBrush(QColor(tokens.act.soft if near else tokens.paper))
        half = width / 2
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), look.px(12), look.px(12))
        if self.hasFocus():
            paint_focus(painter, area, look.px(12), look)
        self._paint_number(painter, area, look)
        lines, hint, chip = self._parts(look, area.width())
        if chip:
            size = chip_size(self.answer.note, look)
            box = QRectF(
                area.right() - look.px(18) - chip,
                area.center().y() - size.height() / 2,
                chip,
                size.height(),
            )
            paint_chip(painter, box, self.answer.note, self.answer.tone, look)
        self._paint_words(painter, area, look, lines, hint)
        painter.end()

    def _paint_words(
        self, painter: QPainter, area: QRectF, look: Look, lines: list[str], hint: list[str]
    ) -> None:
        strong, quiet = look.font(18, 600), look.font(14)
        high, low = text_size(lines, strong).height(), text_size(hint, quiet).height()
        top = area.center().y() - (high + low) / 2
        left, wide = area.left() + look.px(18 + 34 + 14), area.width()
        paint_lines(painter, QRectF(left, top, wide, high), lines, strong, QColor(look.tokens.ink))
        paint_lines(
            painter, QRectF(left, top + high, wide, low), hint, quiet, QColor(look.tokens.mute)
        )

    def _paint_number(self, painter: QPainter, area: QRectF, look: Look) -> None:
        tokens, size = look.tokens, look.px(34)
        box = QRectF(area.left() + look.px(18), area.center().y() - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.act.fill if self.isChecked() else tokens.grey.soft))
        painter.drawRoundedRect(box, look.px(8), look.px(8))
        colour = tokens.act.on_fill if self.isChecked() else tokens.ink
        shown = str(self._number) if self._number <= NUMBERED else "·"
        paint_line(
            painter,
            box,
            shown,
            look.font(16, 700),
            QColor(colour),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )

    def _parts(self, look: Look, width: float) -> tuple[list[str], list[str], float]:
        """The text's lines, the hint's lines, and the width of the chip."""
        room = width - look.px(18 + 34 + 14 + 18)
        chip = (
            min(float(chip_size(self.answer.note, look).width()), room * 0.45)
            if self.answer.note
            else 0.0
        )
        words = room - (chip + look.px(12) if chip else 0)
        lines = lines_of(self.answer.text, look.font(18, 600), words, 3)
        hint = lines_of(self.answer.hint, look.font(14), words, 2) if self.answer.hint else []
        return lines, hint, chip


class AnswerList(QWidget):
    """Keys 1 to 9 answer wherever the focus is, unless it is where text is written."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[AnswerButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._keys = [self._key(number) for number in range(1, NUMBERED + 1)]
        self._fit()

    def show_answers(self, answers: Sequence[Answer], given: object = None) -> None:
        """``given`` is the value of an answer given before, shown as such."""
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, answer in enumerate(answers, 1):
            button = AnswerButton(answer, number, self)
            button.setChecked(given is not None and answer.value == given)
            button.clicked.connect(self._on_clicked)
            self._column.addWidget(button)
            self._buttons.append(button)
        for number, key in enumerate(self._keys, 1):
            key.setEnabled(number <= len(answers))

    def sizeHint(self) -> QSize:
        """As high as it is at this width; the layout's own hint is for its narrowest lines."""
        wide = max(self.width(), current().px(320))
        return QSize(current().px(320), self._column.totalHeightForWidth(wide))

    def answers(self) -> tuple[Answer, ...]:
        return tuple(button.answer for button in self._buttons)

    def choose(self, number: int) -> None:
        """As if the key ``number`` (from 1) had been pressed."""
        if 0 < number <= len(self._buttons) and self.isEnabled():
            self._take(self._buttons[number - 1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if not step or not self._buttons:
            super().keyPressEvent(event)
            return
        at = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), -step)
        self._buttons[max(0, min(len(self._buttons) - 1, at + step))].setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _key(self, number: int) -> QShortcut:
        key = QShortcut(QKeySequence(str(number)), self)
        key.setAutoRepeat(False)
        key.setEnabled(False)
        key.setProperty("number", number)
        key.activated.connect(self._on_key)
        return key

    def _on_key(self) -> None:
        key = self.sender()
        if isinstance(key, QShortcut):
            self.choose(int(key.property("number")))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton):
            self._take(button)

    def _take(self, button: AnswerButton) -> None:
        for other in self._buttons:
            other.setChecked(other is button)
        self.chosen.emit(button.answer.value)

    def _fit(self) -> None:
        self._column.setSpacing(current().px(12))
