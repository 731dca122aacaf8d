"""A second person without a badge at hand: their name by number, then their PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.people import LockedOut
from ui.messages import sentence_for, title_for
from ui.roles import role_words
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.pin_pad import PinPad
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.errors import StationError
    from app.queries.people import PersonRow


class WitnessDialog(QDialog):
    """``tried(person, pin)`` until the screen closes it with ``accept``.

    A badge that is scanned meanwhile is the screen's: it comes first whatever stands here.
    """

    tried = Signal(object, str)

    def __init__(
        self, question: str, people: Sequence[PersonRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setWindowTitle(question)
        self._person: PersonRow | None = None
        self.banner = Banner(parent=self)
        self.names = AnswerList(self)
        self.names.show_answers([self._answer(person) for person in people])
        self.names.chosen.connect(self._on_chosen)
        self.name = Text("", "title", parent=self)
        self.pad = PinPad(self)
        self.pad.entered.connect(self._on_entered)
        self.pad.left.connect(self._on_leave)
        self.pad.typed.connect(self._on_typed)
        self._go = ActionButton(self.tr("It is me"), "F1", "primary", "check", parent=self)
        self._go.clicked.connect(self.pad.enter)
        self._leave = ActionButton("", "Escape", icon="arrow-left", parent=self)
        self._leave.clicked.connect(self._on_leave)
        self._lay_out(question, empty=not people)
        self._show_names()

    def show_refused(self, error: StationError) -> None:
        """Wrong, and how many tries are left; or locked out, and until when."""
        self.pad.clear()
        self.pad.set_open(is_open=not isinstance(error, LockedOut))
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
        if self._person is not None:
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a scanner's Enter chooses nobody
            return
        super().keyPressEvent(event)

    def _answer(self, person: PersonRow) -> Answer:
        note = "" if person.has_pin else self.tr("Badge only")
        return Answer(person, person.name, note, "grey", role_words(person.roles))

    def _on_chosen(self, value: object) -> None:
        person: PersonRow = value  # type: ignore[assignment]
        self.banner.clear()
        if not person.has_pin:
            text = self.tr("{name} has no PIN. Scan the badge.")
            self.banner.show_sentence(text.format(name=person.name), tone="look")
            return
        self._person = person
        self.name.setText(person.name)
        self.pad.clear()
        self.pad.set_open(is_open=True)
        self._go.setEnabled(False)
        self._go.show()
        self._leave.setText(self.tr("Somebody else"))
        self._stack.setCurrentWidget(self._pin)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, count: int) -> None:
        self._go.setEnabled(count > 0 and self.pad.is_open())

    def _on_entered(self, pin: str) -> None:
        self.banner.clear()
        self.pad.set_open(is_open=False)  # while it is looked at
        self._go.setEnabled(False)
        self.tried.emit(self._person, pin)

    def _on_leave(self) -> None:
        """Back to the names first."""
        if self._person is None:
            self.reject()
        else:
            self._show_names()

    def _show_names(self) -> None:
        self._person = None
        self.banner.clear()
        self.pad.clear()
        self._go.hide()
        self._leave.setText(self.tr("Leave it as it is"))
        self._stack.setCurrentWidget(self._list)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, question: str, *, empty: bool) -> None:
        look = current()
        inside = QWidget(self)
        names = QVBoxLayout(inside)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self.names)
        names.addStretch(1)
        self._list = Scroller(inside, self)
        self._pin = QWidget(self)
        column = QVBoxLayout(self._pin)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.name)
        column.addWidget(Text(self.tr("Enter your PIN"), "mute", parent=self._pin))
        column.addWidget(self.pad, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._pin)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        advice = self.tr("Nobody else here may do it.") if empty else ""
        first = self.tr("Scan the badge. Without one, choose the name and give the PIN.")
        column.addWidget(Text(question, "title", parent=self))
        column.addWidget(Text(advice or first, "mute", parent=self))
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.addWidget(self._leave)
        row.addStretch(1)
        row.addWidget(self._go)
        column.addLayout(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(look.px(520))
        self.resize(look.px(520), look.px(600))
