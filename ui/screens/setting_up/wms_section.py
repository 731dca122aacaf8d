"""Set up, Warehouse system: what is told to it, where the files go, and what became of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QSpinBox, QWidget

from app.domain.wms import WmsFormat, WmsState
from ui.formats import ago, count, exact
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_field import FormField
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text
from ui.words import word

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.wms import WmsFile
    from app.queries.wms import WmsSetUp
    from ui.screens.setting_up.presenter import SettingUpPresenter
    from ui.theme import Tone

LARGEST: Final = 2_000_000_000
TONES: Final[dict[WmsState, Tone]] = {
    WmsState.QUEUED: "act",
    WmsState.WRITING: "act",
    WmsState.DONE: "go",
    WmsState.FAILED: "stop",
}


class AgainDialog(FormDialog):
    """``wanted(entry, format)``: everything from an entry of the journal on, once more."""

    wanted = Signal(int, object)

    def __init__(self, form: WmsFormat, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Tell it again"), self.tr("Write the file"), parent)
        self.first, self.form = QSpinBox(), QComboBox()
        self.first.setRange(1, LARGEST)
        for one in WmsFormat:
            self.form.addItem(word(one), one)
        self.form.setCurrentIndex(self.form.findData(form))
        hint = self.tr("The number behind “seq” in the files; 1 is the beginning.")
        self.ask(self.tr("From journal entry"), self.first, hint)
        self.ask(self.tr("Format"), self.form)
        self.finish()
        self.first.setFocus()
        self.first.selectAll()

    def fault(self) -> str:
        return ""

    def take(self) -> None:
        self.wanted.emit(self.first.value(), WmsFormat(self.form.currentData()))


class WmsSection(Section):
    presenter: SettingUpPresenter

    def __init__(self, own_folder: Path) -> None:
        super().__init__(self.tr("Warehouse system"))
        self._own_folder = own_folder
        self.format = QComboBox()
        self.format.addItem(self.tr("Nothing is written"), "")
        for one in WmsFormat:
            self.format.addItem(word(one), one.value)
        self.format.activated.connect(self._on_format)
        hint = self.tr("A line for everything that is put away, moved, sent out or taken back.")
        self.main.add(FormField(self.tr("Files"), self.format, hint))
        self.facts = FactList()
        self.main.add(self.facts)
        self.model: RowTable[WmsFile] = RowTable(
            Column(self.tr("File"), self._name, mono=True, width="stretch"),
            Column(
                self.tr("Entries"),
                lambda file: f"{count(file.first_seq)}–{count(file.last_seq)}",
                "right",
            ),
            Column(self.tr("Lines"), lambda file: count(file.lines), "right"),
            Column(
                self.tr("Age"),
                lambda file: ago(file.at),
                "right",
                tooltip=lambda file: exact(file.at),
            ),
            Column(
                self.tr("State"),
                lambda file: word(file.state),
                tone=lambda file: TONES[file.state],
                tooltip=lambda file: file.detail,
            ),
            parent=self,
        )
        nothing = self.tr("Nothing was told yet. Choose a format, and what is put away is told.")
        self.table = RowView(self.model, empty=nothing, key=_id, parent=self)
        self.main.add(self.table, 1)
        self.setFocusProxy(self.table)
        self.retry = ActionButton(self.tr("Try it again"), "F1", "primary", "retry")
        self.folder = ActionButton(self.tr("Choose the folder"), "F2", icon="search")
        self.again = ActionButton(self.tr("Tell it again…"), "F3", icon="import")
        self.offer(self.retry, self.folder, self.again)
        self.side.add(Text(self.tr("What the columns mean: docs/wms-format.md"), "mute"))
        self.retry.clicked.connect(self._on_retry)
        self.folder.clicked.connect(self._on_folder)
        self.again.clicked.connect(self._on_again)
        self.table.picked.connect(self._on_picked)
        self.retry.setEnabled(False)

    def show_wms(self, set_up: WmsSetUp, files: list[WmsFile]) -> None:
        with QSignalBlocker(self.format):
            said = set_up.format.value if set_up.format else ""
            self.format.setCurrentIndex(self.format.findData(said))
        folder = set_up.folder or str(self._own_folder)
        self.facts.show_facts([Fact(self.tr("Folder"), folder, mono=True)])
        self.model.replace(files)
        if files and self.table.current_row() is None:
            failed = (n for n, one in enumerate(files) if one.state is WmsState.FAILED)
            self.table.pick(next(failed, 0))
        self._on_picked()

    def _name(self, file: WmsFile) -> str:
        return file.name or (self.tr("Told again") if file.replay else "–")

    def _on_picked(self, _row: object = None) -> None:
        row = self.table.current_row()
        self.retry.setEnabled(row is not None and row.state is WmsState.FAILED)

    def _on_format(self, _place: int) -> None:
        self.presenter.set_wms(str(self.format.currentData()))

    def _on_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where the files go"))
        if name:
            self.presenter.set_wms_folder(name)

    def _on_retry(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.presenter.retry_wms(row.id)

    def _on_again(self) -> None:
        said = str(self.format.currentData())
        dialog = AgainDialog(WmsFormat(said) if said else WmsFormat.CSV, self)
        dialog.wanted.connect(self.presenter.tell_again)
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()


def _id(file: WmsFile) -> str:
    return file.id
