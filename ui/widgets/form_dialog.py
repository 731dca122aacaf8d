"""A small form in a dialog: fields, what is wrong with them, F1 takes them, Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.form_field import FormField
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class FormDialog(QDialog):
    """A subclass says in ``fault`` what is still wrong, and in ``take`` hands its values on."""

    taken = Signal()

    def __init__(self, title: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.banner = Banner(parent=self)
        self._yes = ActionButton(yes, "F1", "primary", parent=self)
        self._yes.clicked.connect(self._on_yes)
        self._leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        self._leave.clicked.connect(self.reject)
        look = current()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[look.px(24)] * 4)
        self.column.setSpacing(look.px(12))
        self.column.addWidget(Text(title, "title"))
        self.setMinimumWidth(look.px(560))

    def ask(self, label: str, entry: QWidget, hint: str = "") -> None:
        if isinstance(entry, QAbstractSpinBox):  # its own field has no padding of the style's
            entry.lineEdit().setTextMargins(current().px(12), 0, 0, 0)
        self.column.addWidget(FormField(label, entry, hint))

    def ask_beside(self, *fields: tuple[str, QWidget]) -> list[FormField]:
        """Short fields in one row, equally wide."""
        made = []
        row = QHBoxLayout()
        row.setSpacing(current().px(12))
        for label, entry in fields:
            if isinstance(entry, QAbstractSpinBox):
                entry.lineEdit().setTextMargins(current().px(12), 0, 0, 0)
            made.append(FormField(label, entry))
            row.addWidget(made[-1], 1)
        self.column.addLayout(row)
        return made

    def finish(self) -> None:
        """After the last field."""
        self.column.addWidget(self.banner)
        row = QHBoxLayout()
        row.addWidget(self._leave)
        row.addStretch(1)
        row.addWidget(self._yes)
        self.column.addLayout(row)

    def fault(self) -> str:
        raise NotImplementedError

    def take(self) -> None:
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def _on_yes(self) -> None:
        wrong = self.fault()
        if wrong:
            self.banner.show_sentence(wrong, tone="look")
            self.adjustSize()
            return
        self.take()
        self.accept()
