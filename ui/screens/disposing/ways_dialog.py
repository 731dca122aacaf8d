"""Every other way for a unit: the possible ones numbered, the others with what forbids them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import reason_sentence, verb, word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.disposition import Alternative
    from ui.screens.disposing.plan import Plan


class WaysDialog(QDialog):
    """``chosen(disposition)`` once; number keys answer, a scanner's Enter does not.

    ``exempting`` where somebody knows an exemption of the law that forbids a way.
    """

    chosen = Signal(object)
    exempting = Signal()

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another way"))
        self.setModal(True)
        allowed = [way for way in plan.ways if way.allowed]
        self.answers = AnswerList(self)
        self.answers.show_answers([self._answer(way) for way in allowed])
        self.answers.chosen.connect(self._on_chosen)
        self.blocked = self._blocked([way for way in plan.ways if not way.allowed])
        self._lay_out(plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def _answer(self, way: Alternative) -> Answer:
        note = ""
        if way.proposed:
            note = self.tr("by the rules")
        elif way.instructed:
            note = self.tr("the seller's order")
        elif way.needs_seller:
            note = self.tr("seller is asked")
        hint = " ".join(reason_sentence(reason) for reason in way.notes)
        tone = "go" if way.proposed or way.instructed else "look"
        return Answer(way.disposition, verb(way.disposition), note, tone, hint)  # type: ignore[arg-type]

    def _blocked(self, ways: list[Alternative]) -> list[tuple[Text, Text]]:
        """Grey, each with every reason against it."""
        pairs = []
        for way in ways:
            name = Text(word(way.disposition), "strong")
            name.setEnabled(False)
            why = Text(" ".join(reason_sentence(reason) for reason in way.blocked), "mute")
            pairs.append((name, why))
        return pairs

    def _lay_out(self, plan: Plan) -> None:
        look = current()
        sides = QHBoxLayout()
        sides.setSpacing(look.px(20))
        sides.addWidget(Scroller(self._column(self.answers), self), 3)
        if self.blocked:
            pairs = [part for pair in self.blocked for part in pair]
            heading = Text(self.tr("Not possible with this unit"), "heading")
            sides.addWidget(Scroller(self._column(heading, *pairs), self), 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[look.px(24)] * 4)
        layout.setSpacing(look.px(12))
        layout.addWidget(Text(self.tr("What becomes of {lpn}?").format(lpn=plan.lpn), "title"))
        layout.addLayout(sides, 1)
        leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        if plan.forbidding:
            exempt = ActionButton(self.tr("Exemption of the law…"), "F7", icon="info", parent=self)
            exempt.clicked.connect(self._on_exempt)
            row.addWidget(exempt)
        row.addStretch(1)
        row.addWidget(leave)
        layout.addLayout(row)
        over = self.parentWidget()
        room = over.window().size() if over is not None else QSize(1024, 640)
        tall = min(look.px(1000), room.height() - look.px(40))
        self.resize(min(look.px(980), room.width() - look.px(40)), tall)

    def _column(self, *parts: QWidget) -> QWidget:
        look = current()
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look.px(8), 0)
        column.setSpacing(look.px(3))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        return inside

    def _on_exempt(self) -> None:
        self.accept()
        self.exempting.emit()

    def _on_chosen(self, disposition: object) -> None:
        self.accept()
        self.chosen.emit(disposition)
