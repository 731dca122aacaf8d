"""After a jam: which label was the last good one; and how often was printed again, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.labelling import LabelKind
from ui.formats import count
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.scan_field import ScanField
from ui.widgets.text import Text
from ui.words import word_of
from ui.words.printing import reprint_reason

if TYPE_CHECKING:
    from app.queries.print_queue import BatchRow, ReprintRow

WIDE: Final = 720
HIGH: Final = 420


class JamDialog(QDialog):
    """``answered(scan)``: the last good label, or "" when not one of them is good."""

    answered = Signal(str)

    def __init__(self, batch: BatchRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("Scan the last good label")
        self.setWindowTitle(title)
        self.scan_field = ScanField(self.tr("The last one of these that is all right"))
        self.scan_field.scanned.connect(self.take_scan)
        none = ActionButton(self.tr("Not one is good"), "F1", icon="retry", parent=self)
        leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        none.clicked.connect(lambda: self._answer(""))
        leave.clicked.connect(self.reject)
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(title, "title"))
        text = self.tr(
            "Everything behind it comes again, {labels} labels in all. What had been sent already "
            "is marked as a duplicate: take what lies on the floor away."
        )
        column.addWidget(Text(text.format(labels=count(batch.labels)), "mute"))
        column.addWidget(self.scan_field)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(none)
        column.addLayout(row)
        self.setMinimumWidth(look.px(600))
        self.scan_field.take_focus()

    def take_scan(self, raw: str) -> None:
        if raw.strip():
            self._answer(raw)

    def _answer(self, raw: str) -> None:
        self.answered.emit(raw)
        self.accept()


class ReprintsDialog(QDialog):
    def __init__(self, rows: list[ReprintRow], days: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        total = sum(row.count for row in rows)
        title = self.tr("%n label(s) printed again", "", total)
        self.setWindowTitle(title)
        self.model: RowTable[ReprintRow] = RowTable(
            Column(self.tr("Label"), lambda row: word_of(LabelKind, row.template), strong=True),
            Column(self.tr("Why"), lambda row: reprint_reason(row.reason), width="stretch"),
            Column(self.tr("Who"), lambda row: row.by_name),
            Column(self.tr("How often"), lambda row: count(row.count), "right"),
            parent=self,
        )
        self.model.replace(rows)
        table = RowView(self.model, empty=self.tr("Nothing was printed again."), parent=self)
        leave = ActionButton(self.tr("Close"), "Escape", "primary", parent=self)
        leave.clicked.connect(self.reject)
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(title, "title"))
        column.addWidget(
            Text(self.tr("In the last %n day(s), the most frequent first.", "", days), "mute")
        )
        column.addWidget(table, 1)
        column.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(look.px(WIDE), look.px(HIGH))
        table.setFocus()
