"""Asks who takes a parcel to the warehouse it belongs to, and under which number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.code_field import CodeField
from ui.widgets.form_field import FormField
from ui.widgets.text import Text
from ui.words import carrier_name

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.queries.scanned import Scanned


class ForwardDialog(QDialog):
    """``confirmed(carrier, tracking)`` once; a scan fills in the number and its carrier."""

    confirmed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Forward the parcel"))
        self.tracking = CodeField(self.tr("Scan the new label, or type its number"), self)
        self.tracking.setMaxLength(80)
        self.carrier = QLineEdit(self)
        self.carrier.setMaxLength(40)
        self.carrier.setPlaceholderText(self.tr("A carrier, or our own van"))
        self.banner = Banner(parent=self)
        self._lay_out()

    def take_scan(self, scan: Scanned) -> None:
        read = scan.first
        self.banner.clear()
        self.tracking.setText(read.value)
        if read.carrier:
            self.carrier.setText(carrier_name(read.carrier))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a scanner's Enter sends nothing away
            return
        super().keyPressEvent(event)

    def _on_yes(self) -> None:
        carrier, tracking = self.carrier.text().strip(), self.tracking.text().strip()
        if not carrier and not tracking:
            self.banner.show_sentence(
                self.tr("Enter who takes the parcel along, or its new tracking number."),
                tone="look",
            )
            return
        self.confirmed.emit(carrier, tracking)
        self.accept()

    def _lay_out(self) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(self.tr("Who takes the parcel to its warehouse?"), "title"))
        column.addWidget(FormField(self.tr("New tracking number"), self.tracking))
        column.addWidget(FormField(self.tr("Carrier"), self.carrier))
        column.addWidget(self.banner)
        row = QHBoxLayout()
        leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        leave.clicked.connect(self.reject)
        yes = ActionButton(self.tr("Forward"), "F1", "primary", "check", parent=self)
        yes.clicked.connect(self._on_yes)
        row.addWidget(leave)
        row.addStretch()
        row.addWidget(yes)
        column.addLayout(row)
        self.setMinimumWidth(look.px(640))
        self.tracking.setFocus()
