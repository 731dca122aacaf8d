"""Set up, Printers: which there are, what each is loaded with, which labels come to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.printers import BadPrinter, PrinterKind
from app.errors import StationError
from ui.messages import sentence_for, title_for
from ui.screens.setting_up.printer_dialogs import PrinterDialog, RoutesDialog
from ui.screens.setting_up.section import Section
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text
from ui.words import series, word
from ui.words.printing import media_word, printer_name

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.printers import Printer, PrinterBook
    from ui.print_room import PrintRoom
    from ui.screens.setting_up.presenter import SettingUpPresenter
    from ui.theme import Tone


class PrintersSection(Section):
    """``told(sentence)`` where something was done."""

    presenter: SettingUpPresenter
    told = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__(self.tr("Where labels are printed"))
        self._folder = folder
        self._room: PrintRoom | None = None
        self.banner = Banner(parent=self)
        self.main.add(self.banner)
        self.model: RowTable[Printer] = RowTable(
            Column(self.tr("Printer"), lambda one: printer_name(one.name), strong=True),
            Column(self.tr("Where"), self._where, tooltip=self._whole),
            Column(self.tr("Loaded with"), lambda one: media_word(one.media)),
            Column(self.tr("Labels"), self._labels, width="stretch", tooltip=self._labels),
            Column(self.tr("State"), self._state, tone=self._tone),
            parent=self,
        )
        self.table = RowView(self.model, key=_name, parent=self)
        self.main.add(self.table, 1)
        self.setFocusProxy(self.table)
        self.add = ActionButton(self.tr("Add a printer…"), "F1", "primary", "plus")
        self.test = ActionButton(self.tr("Print a test label"), "F2", icon="print")
        self.change = ActionButton(self.tr("Change it…"), "F3", icon="edit")
        self.routes = ActionButton(self.tr("Which label goes where…"), "F4", icon="labels")
        self.first = ActionButton(self.tr("Take all other labels"), "F5", icon="check")
        self.remove = ActionButton(self.tr("Take it away"), "F9", icon="close")
        self.templates = ActionButton(self.tr("Label templates…"), "F6", icon="labels")
        self.offer(
            self.add, self.test, self.change, self.routes, self.templates, self.first, self.remove
        )
        self.side.add(
            Text(self.tr("The test label has a ruler: 50 on it is 50 mm, or something scales."),
                 "mute")
        )  # fmt: skip
        self.add.clicked.connect(self._on_add)
        self.test.clicked.connect(self._on_test)
        self.change.clicked.connect(self._on_change)
        self.table.opened.connect(self._on_change)
        self.routes.clicked.connect(self._on_routes)
        self.first.clicked.connect(self._on_first)
        self.remove.clicked.connect(self._on_remove)

    def meet(self, room: PrintRoom) -> None:
        self._room = room
        room.changed.connect(self.show_printers)

    def show_printers(self) -> None:
        if self._room is None:
            return
        self.model.replace(self._room.book.printers)
        if self.table.current_row() is None:
            self.table.pick(0)
        several = len(self._room.book.printers) > 1
        for button in (self.first, self.remove):
            button.setEnabled(several)

    # what the buttons do

    def _on_add(self) -> None:
        self._open(None)

    def _on_change(self) -> None:
        printer = self.table.current_row()
        if printer is not None:
            self._open(printer)

    def _open(self, printer: Printer | None) -> None:
        if self._room is None:
            return
        # Looking for printers takes some milliseconds and pulls in Qt's print support.
        from labels.media import NAMED  # noqa: PLC0415
        from ui.printing import system_printers  # noqa: PLC0415

        dialog = PrinterDialog(self._room.book, printer, system_printers(), list(NAMED), self)
        dialog.described.connect(self._on_described)
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _on_described(self, book: PrinterBook, name: str) -> None:
        if self._keep(book):
            self.told.emit(self.tr("{printer} is set up").format(printer=printer_name(name)))

    def _on_routes(self) -> None:
        if self._room is None:
            return
        from labels.media import NAMED  # noqa: PLC0415 as above

        dialog = RoutesDialog(self._room.book, list(NAMED), self)
        dialog.routed.connect(self._keep)
        dialog.finished.connect(lambda _: self.table.setFocus())
        dialog.open()

    def _on_first(self) -> None:
        printer = self.table.current_row()
        if printer is not None and self._room is not None:
            self._keep(self._room.book.first(printer.name))

    def _on_remove(self) -> None:
        printer = self.table.current_row()
        if printer is None or self._room is None:
            return
        try:
            book = self._room.book.without(printer.name)
        except BadPrinter as error:
            self._refused(error)
            return
        if self._keep(book):
            words = self.tr("{printer} is taken away; its labels go to {first}")
            first = printer_name(book.printers[0].name)
            self.told.emit(words.format(printer=printer_name(printer.name), first=first))

    def _on_test(self) -> None:
        printer = self.table.current_row()
        if printer is None or self._room is None:
            return
        words = self.tr("Frame whole? 50 = 50 mm? Lines apart?")
        self._room.test(printer, words, self._tested, self._refused)

    def _tested(self, where: str) -> None:
        self.banner.clear()
        self.told.emit(self.tr("Test label printed: {where}").format(where=where))

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, StationError):
            raise error
        self.banner.show_sentence(title_for(error), sentence_for(error), "stop")
        self.show_printers()

    def _keep(self, book: PrinterBook) -> bool:
        if self._room is None:
            return False
        try:
            self._room.keep(book)
        except StationError as error:
            self._refused(error)
            return False
        self.banner.clear()
        self.show_printers()
        return True

    # what the table says

    def _where(self, printer: Printer) -> str:
        plain = {
            PrinterKind.PDF: self.tr("Files"),
            PrinterKind.SCREEN: self.tr("This screen"),
        }
        return plain.get(printer.kind, printer.address)

    def _whole(self, printer: Printer) -> str:
        where = str(self._folder) if printer.kind is PrinterKind.PDF else printer.address
        return f"{word(printer.kind)} {where}".strip()

    def _labels(self, printer: Printer) -> str:
        if self._room is None:
            return ""
        book = self._room.book
        if printer == book.printers[0]:
            return self.tr("All others") if book.routes else self.tr("All")
        own = [kind for kind, name in book.routes.items() if name == printer.name]
        return series(word(kind) for kind in own) or "–"

    def _state(self, printer: Printer) -> str:
        trouble = self._room.troubles.get(printer.name) if self._room else None
        return word(trouble).capitalize() if trouble else self.tr("Ready")

    def _tone(self, printer: Printer) -> Tone:
        trouble = self._room.troubles.get(printer.name) if self._room else None
        return "stop" if trouble else "go"


def _name(printer: Printer) -> str:
    return printer.name
