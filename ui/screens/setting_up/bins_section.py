"""Set up, Bins: the shelves and what each is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.disposition.kinds import Zone
from ui.screens.setting_up.bin_range import bin_range
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.code_field import CodeField
from ui.widgets.form_dialog import FormDialog
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text
from ui.words import zone_word

if TYPE_CHECKING:
    from app.queries.bins import BinRow
    from ui.screens.setting_up.presenter import SettingUpPresenter


class BinsDialog(FormDialog):
    """``described(codes, zone)``."""

    described = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add bins"), self.tr("Add"), parent)
        self.first, self.last, self.zone = CodeField("A-01-01"), CodeField("A-10-04"), QComboBox()
        for zone in Zone:
            self.zone.addItem(zone_word(zone), zone.value)
        self.ask(self.tr("From"), self.first, self.tr("Aisle, bay and level, like A-01-01."))
        self.ask(self.tr("To"), self.last, self.tr("Leave it empty for one bin."))
        self.ask(self.tr("What for"), self.zone)
        self.count = Text("", "mute")
        self.column.addWidget(self.count)
        self.finish()
        for field in (self.first, self.last):
            field.textChanged.connect(self._on_typed)
        self.first.setFocus()

    def codes(self) -> list[str]:
        return bin_range(self.first.text(), self.last.text())

    def fault(self) -> str:
        if self.codes():
            return ""
        return self.tr("That is no range of at most 2000 bins, like A-01-01 to A-10-04.")

    def take(self) -> None:
        self.described.emit(self.codes(), str(self.zone.currentData()))

    def _on_typed(self) -> None:
        self.count.setText(self.tr("%n bin(s)", "", len(self.codes())))


class BinsSection(Section):
    presenter: SettingUpPresenter

    def __init__(self) -> None:
        super().__init__(self.tr("Bins"))
        self.model: RowTable[BinRow] = RowTable(
            Column(self.tr("Bin"), lambda row: row.code, mono=True, strong=True, width=160),
            Column(self.tr("What for"), lambda row: zone_word(row.zone), width="stretch"),
            parent=self,
        )
        self.table = RowView(
            self.model, empty=self.tr("No bins yet: F1 adds them."), key=_code, parent=self
        )
        self.main.add(self.table, 1)
        self.setFocusProxy(self.table)
        self.add = ActionButton(self.tr("Add bins"), "F1", "primary", "plus")
        self.label = ActionButton(self.tr("Print its label"), "F2", icon="print")
        self.aisle = ActionButton(self.tr("Print the aisle's labels"), "F3", icon="labels")
        self.offer(self.add, self.label, self.aisle)
        self.add.clicked.connect(self._on_add)
        self.label.clicked.connect(self._on_label)
        self.aisle.clicked.connect(self._on_aisle)

    def show_bins(self, rows: list[BinRow]) -> None:
        self.model.replace(rows)
        if rows and self.table.current_row() is None:
            self.table.pick(0)
        for button in (self.label, self.aisle):
            button.setEnabled(bool(rows))
        self.main.set_title(self.tr("%n bin(s)", "", len(rows)))

    def _on_add(self) -> None:
        dialog = BinsDialog(self)
        dialog.described.connect(self.presenter.add_bins)
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _on_label(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.presenter.print_bins([row.code])

    def _on_aisle(self) -> None:
        row = self.table.current_row()
        if row is not None:
            aisle = row.code.partition("-")[0]
            rows = self.model.rows()
            codes = [one.code for one in rows if one.code.partition("-")[0] == aisle]
            self.presenter.print_bins(codes)


def _code(row: BinRow) -> str:
    return row.code
