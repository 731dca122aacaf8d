"""Set up, Scanners: which there are, how they speak, and getting to know one by a printed sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.devices.calibration import SheetCode
from app.devices.profiles import (
    Kind,
    ScannerProfile,
    free_name,
    with_profile,
    without,
    written,
)
from app.devices.serial_scanner import Line
from ui.screens.setting_up.scanner_facts import facts_of, sheet_words
from ui.screens.setting_up.scanner_learning import ScannerLearning
from ui.screens.setting_up.scanner_page import LearningPage
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer
from ui.widgets.banner import Banner
from ui.widgets.choice_dialog import ChoiceDialog
from ui.widgets.fact_list import FactList
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from app.devices.ports import Port
    from ui.scanners import Scanners
    from ui.screens.setting_up.presenter import SettingUpPresenter
    from ui.theme import Tone

LOOK_EVERY_MS: Final = 1500
LINE_TONES: Final[dict[Line, Tone]] = {Line.READY: "go", Line.AWAY: "stop", Line.LOOKING: "grey"}


class ScannersSection(Section):
    presenter: SettingUpPresenter

    def __init__(self, labels: Path) -> None:
        super().__init__(self.tr("Scanners at this bench"))
        self._labels = labels
        self._scanners: Scanners | None = None
        self.learning: ScannerLearning | None = None
        self._ports: tuple[Port, ...] = ()
        self.model: RowTable[ScannerProfile] = RowTable(
            Column(self.tr("Scanner"), self._name, strong=True),
            Column(self.tr("Comes by"), self._way),
            Column(self.tr("Known of it"), self._known, width="stretch"),
            Column(self.tr("State"), self._state, tone=self._tone),
            parent=self,
        )
        self.table = RowView(self.model, key=lambda one: one.name, parent=self)
        self.facts = FactList(beside=True, parent=self)
        self.page = LearningPage(self)
        listing = QWidget(self)
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        self.told = Banner(parent=self)
        hint = self.tr(
            "Any scanner works as it comes. Who prints the sheet and scans six codes has it told "
            "from typing for sure, whatever keyboard it is set to."
        )
        column.addWidget(Text(hint, "mute", parent=self))
        column.addWidget(self.told)
        column.addWidget(self.table, 1)
        self._heading = Text(self.tr("What is known of it"), "heading", parent=self)
        column.addWidget(self._heading)
        column.addWidget(self.facts)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(listing)
        self._stack.addWidget(self.page)
        self.main.add(self._stack, 1)
        self.setFocusProxy(self.table)
        self._buttons()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self.table.picked.connect(self._on_picked)

    def _buttons(self) -> None:
        self.learn = ActionButton(self.tr("Get to know one"), "F1", "primary", "scanner")
        self.print = ActionButton(self.tr("Print the sheet"), "F2", icon="print")
        self.add = ActionButton(self.tr("Add a serial one"), "F3", icon="plus")
        self.forget = ActionButton(self.tr("Forget it"), "Delete", icon="bin")
        self.keep = ActionButton(self.tr("Keep it"), "F1", "primary", "check")
        self.skip = ActionButton(self.tr("It cannot read it"), "F2", icon="arrow-right")
        self.again = ActionButton(self.tr("From the start"), "F3", icon="retry")
        self.leave = ActionButton(self.tr("Leave it"), "Escape", icon="close")
        self._listing = (self.learn, self.print, self.add, self.forget)
        self._learning = (self.keep, self.skip, self.again, self.leave)
        self.offer(*self._listing, *self._learning)
        for button, act in (
            (self.learn, self._on_learn),
            (self.print, self._on_print),
            (self.add, self._on_add),
            (self.forget, self._on_forget),
            (self.keep, self._on_keep),
            (self.skip, self._on_skip),
            (self.again, self._on_again),
            (self.leave, self._on_leave),
        ):
            button.clicked.connect(act)
        self._show_buttons(learning=False)

    def meet(self, scanners: Scanners) -> None:
        self._scanners = scanners
        scanners.lines_changed.connect(self.refresh)
        self.learning = ScannerLearning(self, scanners, self.tr("Scanner"))
        self.refresh()

    def refresh(self) -> None:
        if self._scanners is not None:
            self.model.replace(self._scanners.profiles)
            if self.table.current_row() is None:
                self.table.pick(0)
            self._show_picked()

    def show_scanner_ports(self, found: tuple[Port, ...]) -> None:
        """What is plugged in now; a new one is offered by the button, never taken."""
        self._ports = found
        self.add.setEnabled(bool(self._free_ports()))

    def show_sheet(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.told.show_sentence(
            self.tr("The sheet is there. Print it at 100 %, on plain paper."), str(path), "go"
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the page gets the scanner back at once."""
        super().hideEvent(event)
        self._timer.stop()
        if self.learning is not None and self.learning.listening:
            self._on_leave()

    # what the learning shows

    def show_progress(self, learning: ScannerLearning) -> None:
        self.page.show_progress(learning)
        self.keep.setEnabled(SheetCode.LETTERS in learning.found)
        self.skip.setEnabled(learning.next is not None)

    def show_stranger(self, text: str) -> None:
        self.page.show_stranger(text)

    def show_other_scanner(self) -> None:
        self.page.show_other_scanner()

    # keys

    def _on_learn(self) -> None:
        if self.learning is None:
            return
        self.told.clear()
        self.main.set_title(self.tr("Getting to know a scanner"))
        self._stack.setCurrentWidget(self.page)
        self._show_buttons(learning=True)
        self.learning.start()
        self.setFocusProxy(self.page)
        self.page.setFocus()

    def _on_keep(self) -> None:
        if self.learning is None or not self.keep.isEnabled():
            return
        kept = self.learning.keep()
        self._back()
        self.table.pick([one.name for one in self.model.rows()].index(kept.name))
        self.told.show_sentence(self.tr("{name} is known now.").format(name=kept.name), tone="go")

    def _on_skip(self) -> None:
        if self.learning is not None:
            self.learning.pass_over()

    def _on_again(self) -> None:
        if self.learning is not None:
            self.learning.start()

    def _on_leave(self) -> None:
        if self.learning is not None:
            self.learning.stop()
        self._back()

    def _back(self) -> None:
        self.main.set_title(self.tr("Scanners at this bench"))
        self._stack.setCurrentIndex(0)
        self._show_buttons(learning=False)
        self.setFocusProxy(self.table)
        self.table.setFocus()
        self.refresh()

    def _on_print(self) -> None:
        self.presenter.make_sheet(self._labels / "scanner-sheet.pdf", sheet_words())

    def _on_add(self) -> None:
        answers = [Answer(port, port.device, hint=port.title) for port in self._free_ports()]
        if not answers:
            return
        dialog = ChoiceDialog(
            self.tr("Which port is the scanner on?"),
            answers,
            sentence=self.tr(
                "Set the scanner to “USB serial” or “CDC” first. What it sends then needs no "
                "keyboard, and nothing of it can be lost."
            ),
            parent=self,
        )
        dialog.chosen.connect(self._on_port)
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _on_port(self, port: Port) -> None:
        if self._scanners is None:
            return
        profiles = self._scanners.profiles
        name = free_name(profiles, self.tr("Serial scanner"))
        new = ScannerProfile(name, Kind.SERIAL, port=port.device, hardware=port.hardware)
        profiles = with_profile(profiles, new)
        self._scanners.change(profiles, written(profiles))
        self.refresh()
        self.table.pick(len(profiles) - 1)

    def _on_forget(self) -> None:
        row = self.table.current_row()
        if row is None or self._scanners is None or not self.forget.isEnabled():
            return
        profiles = without(self._scanners.profiles, row.name)
        self._scanners.change(profiles, written(profiles))
        self.refresh()
        text = self.tr("{name} is forgotten.").format(name=self._name(row))
        self.told.show_sentence(text, tone="go")

    def _on_picked(self, _row: object) -> None:
        self.told.clear()
        self._show_picked()

    # inside

    def _look(self) -> None:
        if self._scanners is not None:
            self.presenter.look_for_scanners()

    def _free_ports(self) -> list[Port]:
        used = {one.port for one in self._scanners.profiles} if self._scanners else set()
        return [port for port in self._ports if port.device not in used]

    def _show_buttons(self, *, learning: bool) -> None:
        for button in self._listing:
            button.setVisible(not learning)
        for button in self._learning:
            button.setVisible(learning)

    def _show_picked(self) -> None:
        row = self.table.current_row()
        types = [one for one in self.model.rows() if one.kind is Kind.WEDGE]
        alone = row == ScannerProfile() and len(types) == 1
        self.forget.setEnabled(row is not None and not alone)
        known = row is not None and bool(row.reads)
        self._heading.setVisible(known)
        self.facts.show_facts(facts_of(row) if row is not None and known else [])

    def _name(self, one: ScannerProfile) -> str:
        return self.tr("Any scanner") if one == ScannerProfile() else one.name

    def _way(self, one: ScannerProfile) -> str:
        return one.port if one.kind is Kind.SERIAL else self.tr("keyboard")

    def _known(self, one: ScannerProfile) -> str:
        if not one.reads:
            return self.tr("Not tried with the sheet")
        return self.tr("%n of 6 codes", "", len(one.reads))

    def _line(self, one: ScannerProfile) -> Line | None:
        running = self._scanners.serial if self._scanners is not None else []
        return next((line.line for line in running if line.profile.name == one.name), None)

    def _state(self, one: ScannerProfile) -> str:
        words = {
            Line.READY: self.tr("Ready"),
            Line.AWAY: self.tr("Unplugged"),
            Line.LOOKING: self.tr("Is looked for"),
        }
        line = self._line(one)
        return words[line] if line is not None else self.tr("Listens")

    def _tone(self, one: ScannerProfile) -> Tone:
        line = self._line(one)
        return LINE_TONES[line] if line is not None else "go"
