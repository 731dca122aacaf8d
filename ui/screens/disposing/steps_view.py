"""What has to be done with an approved unit, one under another; the one that is due is large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.disposition import StepKind
from ui.theme import current
from ui.widgets.painting import lines_of, paint_icon, paint_line, paint_lines, text_size
from ui.words import word_of, zone_word

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from app.queries.standing import Standing
    from ui.theme import Look

Progress = Literal["done", "due", "later"]
BALL: Final = 34


@dataclass(frozen=True, slots=True)
class StepLine:
    text: str
    hint: str
    progress: Progress
    number: int


class StepRow(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = StepLine("", "", "later", 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, line: StepLine) -> None:
        self._line = line
        self.setAccessibleName(line.text)
        self.setAccessibleDescription(line.hint)
        self.updateGeometry()
        self.update()

    def line(self) -> StepLine:
        return self._line

    def sizeHint(self) -> QSize:
        wide = max(self.width(), current().px(240))
        return QSize(current().px(240), self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(160), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = current()
        words, hint = self._lines(look, width)
        tall = text_size(words, self._font(look)).height()
        tall += text_size(hint, look.font(15)).height()
        around = 16 if self._line.progress == "due" else 6
        return max(look.px(BALL + 6), round(tall) + look.px(around))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, due = look.tokens, self._line.progress == "due"
        area = QRectF(self.rect())
        if due:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.act.soft))
            painter.drawRoundedRect(area, look.px(12), look.px(12))
        self._paint_ball(painter, area, look)
        left = look.px(10 + BALL + 14)
        words, hint = self._lines(look, area.width())
        font, quiet = self._font(look), look.font(15)
        high, low = text_size(words, font).height(), text_size(hint, quiet).height()
        top = area.center().y() - (high + low) / 2
        ink = tokens.act.on_soft if due else tokens.mute
        wide = area.width() - left
        strong = QColor(tokens.ink if due else tokens.mute)
        paint_lines(painter, QRectF(left, top, wide, high), words, font, strong)
        paint_lines(painter, QRectF(left, top + high, wide, low), hint, quiet, QColor(ink))
        painter.end()

    def _paint_ball(self, painter: QPainter, area: QRectF, look: Look) -> None:
        tokens, size = look.tokens, look.px(BALL)
        ball = QRectF(look.px(10), area.center().y() - size / 2, size, size)
        progress = self._line.progress
        colours = {"done": tokens.go.soft, "due": tokens.act.fill, "later": tokens.grey.soft}
        inks = {"done": tokens.go.on_soft, "due": tokens.act.on_fill, "later": tokens.grey.on_soft}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours[progress]))
        painter.drawEllipse(ball)
        if progress == "done":
            icon = look.px(20)
            where = QPointF(ball.center().x() - icon / 2, ball.center().y() - icon / 2)
            paint_icon(painter, where, "check", inks[progress], icon)
            return
        centre = Qt.AlignmentFlag.AlignCenter
        font, ink = look.font(16, 700), QColor(inks[progress])
        paint_line(painter, ball, str(self._line.number), font, ink, alignment=centre)

    def _lines(self, look: Look, width: float) -> tuple[list[str], list[str]]:
        room = width - look.px(10 + BALL + 14 + 12)
        words = lines_of(self._line.text, self._font(look), room, 3)
        hint = lines_of(self._line.hint, look.font(15), room, 3) if self._line.hint else []
        return words, hint

    def _font(self, look: Look) -> QFont:
        return look.font(22, 700) if self._line.progress == "due" else look.font(15, 500)


class StepsView(QWidget):
    """Keeps its rows and fills them anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current().px(4))

    def show_standing(self, standing: Standing, code: str) -> None:
        """``code`` is what the new sales label reads."""
        # Sticking it on and scanning it back are one movement, proved by one scan.
        kinds = [StepKind(step) for step in standing.steps if step != StepKind.SCAN_BACK]
        while len(self._rows) < len(kinds):
            row = StepRow(self)
            self._column.addWidget(row)
            self._rows.append(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(kinds))
        for number, kind in enumerate(kinds):
            self._rows[number].show_line(self._line(standing, kind, number + 1, code))

    def due(self) -> StepLine | None:
        """The large one."""
        shown = (row.line() for row in self._rows if not row.isHidden())
        return next((line for line in shown if line.progress == "due"), None)

    def _line(self, standing: Standing, kind: StepKind, number: int, code: str) -> StepLine:
        progress: Progress = "later"
        if kind not in standing.due:
            progress = "done"
        elif kind == standing.next_step:
            progress = "due"
        if progress != "due":
            return StepLine(word_of(StepKind, kind), "", progress, number)
        text, hint = self._due_words(kind)
        return StepLine(
            text, hint.format(code=code, zone=zone_word(standing.zone)), progress, number
        )

    def _due_words(self, kind: StepKind) -> tuple[str, str]:
        return {
            StepKind.REPACKAGE: (
                self.tr("Put it into new packaging"),
                self.tr("Press F1 when it is done."),
            ),
            StepKind.PRINT_LABEL: (
                self.tr("Print the new label"),
                self.tr("F1 prints it. It will read {code}."),
            ),
            StepKind.AFFIX_LABEL: (
                self.tr("Stick it over every older barcode, then scan it"),
                self.tr("The scan must read {code}."),
            ),
            StepKind.PHOTOGRAPH_EVIDENCE: (
                self.tr("Photograph the evidence"),
                self.tr("It proves later what became of the unit."),
            ),
            StepKind.CERTIFY: (
                self.tr("Destroy it before a second person"),
                self.tr("F1 asks how; the second person scans their badge."),
            ),
            StepKind.PUTAWAY: (
                self.tr("Ready to put away"),
                self.tr("It goes to: {zone}. F1 goes there with it."),
            ),
        }.get(kind, (word_of(StepKind, kind), ""))
