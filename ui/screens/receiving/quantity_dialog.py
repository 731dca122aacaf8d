"""Asks how many of one line came, are missing, or come in another box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.scan_keys import let_digits_in
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.queries.arrivals import ArrivalLine


class QuantityDialog(QDialog):
    """``received(count)`` or ``missing(count)`` once, or ``later()``: the box is empty."""

    received = Signal(int)
    missing = Signal(int)
    later = Signal()

    def __init__(self, line: ArrivalLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How many?"))
        self.setModal(True)
        self._most = line.outstanding
        self.entry = QLineEdit(str(line.outstanding), self)
        self.entry.setValidator(QIntValidator(1, 99_999, self))
        self.entry.setProperty("role", "code")
        self.entry.setAlignment(Qt.AlignmentFlag.AlignRight)
        let_digits_in(self.entry)
        self.entry.selectAll()
        self.banner = Banner(parent=self)
        self._came = ActionButton(self.tr("Came"), "F1", "primary", "receive", parent=self)
        self._gone = ActionButton(self.tr("Missing"), "F3", icon="missing", parent=self)
        self._later = ActionButton(
            self.tr("Box is empty, the rest comes later"), "F5", icon="box", parent=self
        )
        self._leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        self._came.clicked.connect(self._on_came)
        self._gone.clicked.connect(self._on_missing)
        self._later.clicked.connect(self._on_later)
        self._leave.clicked.connect(self.reject)
        self._lay_out(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a scanner's Enter counts nothing
            return
        super().keyPressEvent(event)

    def _on_came(self) -> None:
        count = self._count()
        if count:
            self.received.emit(count)
            self.accept()

    def _on_missing(self) -> None:
        count = self._count()
        if count:
            self.missing.emit(count)
            self.accept()

    def _on_later(self) -> None:
        self.later.emit()
        self.accept()

    def _count(self) -> int:
        """0, and a sentence, where the number does not fit."""
        text = self.entry.text()
        count = int(text) if text.isdecimal() else 0
        if 1 <= count <= self._most:
            return count
        told = self.tr("Enter a number from 1 to {most}: so many are still expected.")
        self.banner.show_sentence(told.format(most=self._most), tone="look")
        self.entry.setFocus()
        self.entry.selectAll()
        return 0

    def _lay_out(self, line: ArrivalLine) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(line.title or line.sku, "title"))
        expected = self.tr("Announced: {announced} · still expected: {left}")
        column.addWidget(
            Text(expected.format(announced=line.announced, left=line.outstanding), "mute")
        )
        self.entry.setMinimumHeight(look.px(56))
        column.addWidget(self.entry)
        column.addWidget(self.banner)
        for pair in ((self._gone, self._came), (self._leave, self._later)):
            row = QHBoxLayout()
            row.addWidget(pair[0])
            row.addStretch()
            row.addWidget(pair[1])
            column.addLayout(row)
        self.setMinimumWidth(look.px(680))
        self.entry.setFocus()
