"""Set up, Bins: the shelves, what each is for and what it takes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QSpinBox, QWidget

from app.domain.disposition.kinds import Zone
from app.domain.places import BinPlan
from ui.formats import ago, count, exact
from ui.screens.setting_up.bin_range import bin_range
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.code_field import CodeField
from ui.widgets.form_dialog import FormDialog
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text
from ui.words import zone_word

if TYPE_CHECKING:
    from app.queries.bins import BinRow
    from ui.screens.setting_up.presenter import SettingUpPresenter

LARGEST = 1_000_000


class BinsDialog(FormDialog):
    """``described(plans)``: new bins, and new rules for those that are there."""

    described = Signal(object)

    def __init__(self, row: BinRow | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("Change {bin}").format(bin=row.code) if row else self.tr("Add bins")
        super().__init__(title, self.tr("Save") if row else self.tr("Add"), parent)
        self.first, self.last, self.zone = CodeField("A-01-01"), CodeField("A-10-04"), QComboBox()
        self.capacity = QSpinBox()
        self.capacity.setRange(0, LARGEST)
        self.capacity.setSpecialValueText(self.tr("No limit"))
        self.one_seller = QCheckBox(self.tr("Only goods of one seller at a time"))
        self.one_sku = QCheckBox(self.tr("Only one SKU at a time"))
        for zone in Zone:
            self.zone.addItem(zone_word(zone), zone.value)
        self.ask(self.tr("From"), self.first, self.tr("Aisle, bay and level, like A-01-01."))
        hint = self.tr("Leave it empty for one bin. Bins that are there take these rules.")
        self.ask(self.tr("To"), self.last, hint)
        self.ask(self.tr("What for"), self.zone)
        self.ask(self.tr("How many pieces it takes"), self.capacity)
        self.column.addWidget(self.one_seller)
        self.column.addWidget(self.one_sku)
        self.count = Text("", "mute")
        self.column.addWidget(self.count)
        self.finish()
        for field in (self.first, self.last):
            field.textChanged.connect(self._on_typed)
        if row is not None:
            self._show(row)
        self.first.setFocus()

    def codes(self) -> list[str]:
        return bin_range(self.first.text(), self.last.text())

    def fault(self) -> str:
        if self.codes():
            return ""
        return self.tr("That is no range of at most 2000 bins, like A-01-01 to A-10-04.")

    def take(self) -> None:
        zone = str(self.zone.currentData())
        rules = (self.capacity.value(), self.one_seller.isChecked(), self.one_sku.isChecked())
        self.described.emit(tuple(BinPlan(code, zone, *rules) for code in self.codes()))

    def _show(self, row: BinRow) -> None:
        self.first.setText(row.code)
        self.zone.setCurrentIndex(max(0, self.zone.findData(row.zone)))
        self.capacity.setValue(row.capacity)
        self.one_seller.setChecked(row.one_seller)
        self.one_sku.setChecked(row.one_sku)

    def _on_typed(self) -> None:
        self.count.setText(self.tr("%n bin(s)", "", len(self.codes())))


class BinsSection(Section):
    presenter: SettingUpPresenter

    def __init__(self) -> None:
        super().__init__(self.tr("Bins"))
        self.model: RowTable[BinRow] = RowTable(
            Column(self.tr("Bin"), lambda row: row.code, mono=True, strong=True),
            Column(self.tr("What for"), lambda row: zone_word(row.zone), width="stretch"),
            Column(self.tr("Holds"), self._holds, "right"),
            Column(self.tr("Takes only"), self._rules),
            Column(
                self.tr("Counted"),
                lambda row: ago(row.counted_at) if row.counted_at else "–",
                "right",
                tooltip=lambda row: exact(row.counted_at) if row.counted_at else "",
            ),
            Column(
                self.tr("State"),
                lambda row: self.tr("Blocked") if row.blocked else "",
                tone=lambda _: "stop",
                tooltip=lambda row: row.blocked,
            ),
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
        self.change = ActionButton(self.tr("Change this bin"), "F4", icon="edit")
        self.block = ActionButton(self.tr("Block this bin"), "F5", icon="stop")
        self.bring = ActionButton(self.tr("Bins from a file"), "F6", icon="import")
        self.offer(self.add, self.label, self.aisle, self.change, self.block, self.bring)
        self.add.clicked.connect(self._on_add)
        self.label.clicked.connect(self._on_label)
        self.aisle.clicked.connect(self._on_aisle)
        self.change.clicked.connect(self._on_change)
        self.block.clicked.connect(self._on_block)
        self.bring.clicked.connect(self._on_bring)
        self.table.opened.connect(self._on_change)
        self.table.picked.connect(self._on_picked)

    def show_bins(self, rows: list[BinRow]) -> None:
        self.model.replace(rows)
        if rows and self.table.current_row() is None:
            self.table.pick(0)
        for button in (self.label, self.aisle, self.change, self.block):
            button.setEnabled(bool(rows))
        self.main.set_title(self.tr("%n bin(s)", "", len(rows)))
        self._on_picked()

    def _on_picked(self, _row: object = None) -> None:
        row = self.table.current_row()
        blocked = row is not None and bool(row.blocked)
        self.block.setText(self.tr("Free this bin") if blocked else self.tr("Block this bin"))

    def _on_add(self) -> None:
        self._ask(None)

    def _on_change(self, _row: object = None) -> None:
        row = self.table.current_row()
        if row is not None:
            self._ask(row)

    def _ask(self, row: BinRow | None) -> None:
        dialog = BinsDialog(row, self)
        dialog.described.connect(self.presenter.set_up_bins)
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _on_block(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        if row.blocked:
            question = self.tr("Free {bin}?").format(bin=row.code)
            sentence = self.tr("It was blocked: “{reason}”.").format(reason=row.blocked)
        else:
            question = self.tr("Block {bin}?").format(bin=row.code)
            sentence = self.tr("What lies in it stays and may be taken out; nothing is put in.")
        dialog = ReasonDialog(
            question,
            sentence,
            yes=self.tr("Free it") if row.blocked else self.tr("Block it"),
            note_needed=(None,),
            note_hint=self.tr("Why"),
            parent=self,
        )
        code, blocked = row.code, not row.blocked
        dialog.decided.connect(
            lambda _, note: self.presenter.block_bin(code, note, blocked=blocked)
        )
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _on_bring(self) -> None:
        files = self.tr("Lists (*.csv *.tsv *.txt)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Bins from a file"), "", files)
        if name:
            self.presenter.import_bins(Path(name))

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

    def _holds(self, row: BinRow) -> str:
        if not row.capacity:
            return count(row.units)
        return self.tr("{units} of {capacity}").format(
            units=count(row.units), capacity=count(row.capacity)
        )

    def _rules(self, row: BinRow) -> str:
        told = (
            self.tr("one seller") if row.one_seller else "",
            self.tr("one SKU") if row.one_sku else "",
        )
        return " · ".join(part for part in told if part)


def _code(row: BinRow) -> str:
    return row.code
