"""Before the labels of many units are printed: which units, and how many have to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.formats import ago, count, exact
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text

if TYPE_CHECKING:
    from app.queries.queues import QueuedWork
    from app.queries.relabelling import LabelRound

WIDE: Final = 860
HIGH: Final = 560


class RoundDialog(QDialog):
    """``agreed(round)``: print all of them."""

    agreed = Signal(object)

    def __init__(self, found: LabelRound, *, narrowed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._found = found
        number = len(found.ready)
        title = self.tr("Sales labels of %n unit(s) as one order", "", number)
        self.setWindowTitle(title)
        which = (
            self.tr("What the filter of the queue leaves, oldest first.")
            if narrowed
            else self.tr("All that wait for their label, oldest first. A filter (F3) takes fewer.")
        )
        then = self.tr("Each is put on and scanned by itself: first the plate, then the new label.")
        self.model: RowTable[QueuedWork] = RowTable(
            Column(self.tr("Unit"), lambda row: row.lpn, mono=True, strong=True),
            Column("SKU", lambda row: row.sku, mono=True),
            Column(self.tr("Title"), lambda row: row.title, width="stretch"),
            Column(self.tr("Grade"), lambda row: row.grade),
            Column(
                self.tr("Waits"),
                lambda row: ago(row.since),
                "right",
                tooltip=lambda row: exact(row.since),
            ),
            parent=self,
        )
        self.model.replace(found.ready)
        nothing = self.tr("No unit waits for a sales label here.")
        table = RowView(self.model, empty=nothing, parent=self)
        self.facts = FactList(beside=True, parent=self)
        self.facts.show_facts(self._facts())
        self.yes = ActionButton(
            self.tr("Print %n label(s)", "", number), "F1", "primary", "print", parent=self
        )
        self.yes.setEnabled(bool(number))
        leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        self.yes.clicked.connect(self._on_yes)
        leave.clicked.connect(self.reject)
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(title, "title"))
        column.addWidget(Text(f"{which} {then}", "mute"))
        column.addWidget(table, 1)
        column.addWidget(self.facts)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.yes)
        column.addLayout(row)
        self.resize(look.px(WIDE), look.px(HIGH))
        table.setFocus()

    def _facts(self) -> list[Fact]:
        found = self._found
        told = {
            self.tr("Repackaged first"): found.unpacked,
            self.tr("On hold"): found.held,
            self.tr("Have their label, not scanned yet"): found.labelled,
        }
        facts = [Fact(name, count(number) if number else "") for name, number in told.items()]
        more = self.tr("they come in the next order") if found.more else ""
        return [*facts, Fact(self.tr("And more of them"), more, tone="look")]

    def _on_yes(self) -> None:
        self.agreed.emit(self._found)
        self.accept()
