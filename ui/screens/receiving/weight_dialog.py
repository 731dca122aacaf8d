"""Asks what a parcel weighs, where no scale tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.devices.weights import typed_grams
from app.domain.weighing import HEAVIEST_G
from ui.scan_keys import let_digits_in
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LONGEST: Final = 20


class WeightDialog(QDialog):
    """``weighed(grams)`` once."""

    weighed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What does the parcel weigh?"))
        self.setModal(True)
        self.entry = QLineEdit(self)
        self.entry.setMaxLength(LONGEST)
        self.entry.setProperty("role", "code")
        let_digits_in(self.entry)
        self.entry.setPlaceholderText(self.tr("1.25 (kilograms), or 900 g, 2 lb"))
        self.banner = Banner(parent=self)
        self._take = ActionButton(self.tr("Note the weight"), "F1", "primary", "check", parent=self)
        self._leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        self._take.clicked.connect(self._on_take)
        self._leave.clicked.connect(self.reject)
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(self.tr("What does the parcel weigh?"), "title"))
        self.entry.setMinimumHeight(look.px(56))
        column.addWidget(self.entry)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        row.addWidget(self._leave)
        row.addStretch()
        row.addWidget(self._take)
        column.addLayout(row)
        self.setMinimumWidth(look.px(560))
        self.entry.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a scanner's Enter weighs nothing
            return
        super().keyPressEvent(event)

    def _on_take(self) -> None:
        grams = typed_grams(self.entry.text())
        if grams is None or grams > HEAVIEST_G:
            self.banner.show_sentence(
                self.tr("That is no weight. Write it like 1.25 or 900 g."), tone="look"
            )
            self.entry.setFocus()
            self.entry.selectAll()
            return
        self.weighed.emit(grams)
        self.accept()
