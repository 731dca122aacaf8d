"""Asks whose returns a file holds, where the file itself does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.form_field import FormField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

OFFERED: Final = 9
LONGEST: Final = 64
TALL: Final = 292  # without the sellers
EACH: Final = 77
SHARE: Final = 0.9  # of the screen's height at most


class SellerDialog(QDialog):
    """``chosen(seller)`` once; Esc imports nothing."""

    chosen = Signal(str)

    def __init__(self, sellers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Seller"))
        self.setModal(True)
        self._answers = AnswerList(self)
        self._answers.show_answers([Answer(name, name) for name in sellers[:OFFERED]])
        self._answers.chosen.connect(self._on_chosen)
        self._other = QLineEdit(self)
        self._other.setMaxLength(LONGEST)
        self._take = ActionButton(self.tr("Import"), "F1", "primary", parent=self)
        self._take.clicked.connect(self._on_take)
        self._other.textChanged.connect(self._on_typed)
        self._take.setEnabled(False)
        self._lay_out(offered=min(len(sellers), OFFERED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._on_take()
            return
        super().keyPressEvent(event)

    def _on_typed(self, text: str) -> None:
        self._take.setEnabled(bool(text.strip()))

    def _on_take(self) -> None:
        if self._other.text().strip():
            self._on_chosen(self._other.text().strip())

    def _on_chosen(self, value: object) -> None:
        self.chosen.emit(str(value))
        self.accept()

    def _lay_out(self, *, offered: int) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(self.tr("Whose returns are these?"), "title"))
        column.addWidget(Text(self.tr("The file does not say it in every row."), "mute"))
        if offered:
            column.addWidget(Scroller(self._answers, self), 1)
        self._answers.setVisible(bool(offered))
        column.addWidget(FormField(self.tr("Another seller"), self._other))
        row = QHBoxLayout()
        leave = ActionButton(self.tr("Import nothing"), "Escape", parent=self)
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self._take)
        column.addLayout(row)
        self.setMinimumWidth(look.px(560))
        most = round(self.screen().availableGeometry().height() * SHARE)
        self.resize(look.px(560), min(most, look.px(TALL + EACH * offered)))
        if offered:
            self._answers.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._other.setFocus(Qt.FocusReason.OtherFocusReason)
