"""One printer's particulars, and which label goes to which printer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from app.domain.labelling import LabelKind
from app.domain.printers import (
    DARKEST,
    FARTHEST,
    FASTEST,
    HEADS,
    BadPrinter,
    Printer,
    PrinterBook,
    PrinterKind,
)
from ui.messages import sentence_for
from ui.theme import current
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_field import FormField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words import word
from ui.words.printing import media_word, printer_name

if TYPE_CHECKING:
    from collections.abc import Sequence


class PrinterDialog(FormDialog):
    """``described(book, name)``: the book with this printer in it."""

    described = Signal(object, str)

    def __init__(
        self,
        book: PrinterBook,
        printer: Printer | None,
        known: Sequence[str],
        media: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Change {name}") if printer else self.tr("Add a printer")
        shown = printer_name(printer.name) if printer else ""
        super().__init__(title.format(name=shown), self.tr("Save"), parent)
        self._book = book
        self._before = printer
        self._made = book
        before = printer or Printer("", PrinterKind.NETWORK)
        self.kind, self.system, self.media, self.dpi = (QComboBox() for _ in range(4))
        self.name, self.address = QLineEdit(before.name), QLineEdit()
        self.name.setMaxLength(80)
        self.address.setPlaceholderText("192.168.1.50:9100")
        self._fill(before, known, media)
        self.darkness = _spin(self.tr("as it is"), DARKEST, before.darkness, least=0)
        self.speed = _spin(self.tr("as it is"), FASTEST, before.speed, least=1)
        self.right, self.down = QSpinBox(), QSpinBox()
        for box, dots in zip((self.right, self.down), before.offset, strict=True):
            box.setRange(-FARTHEST, FARTHEST)
            box.setValue(dots)
        self._ask()
        self.kind.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        self.name.setFocus()

    def fault(self) -> str:
        try:
            instead = self._before.name if self._before else ""
            self._made = self._book.with_printer(self._told(), instead)
        except BadPrinter as error:
            return sentence_for(error)
        return ""

    def take(self) -> None:
        self.described.emit(self._made, self._told().name)

    def _told(self) -> Printer:
        kind = PrinterKind(self.kind.currentData())
        address = {
            PrinterKind.NETWORK: self.address.text().strip(),
            PrinterKind.SYSTEM: str(self.system.currentData() or ""),
        }
        zpl = kind is PrinterKind.NETWORK
        return Printer(
            name=self.name.text().strip(),
            kind=kind,
            address=address.get(kind, ""),
            media=str(self.media.currentData()),
            dpi=int(self.dpi.currentData()),
            darkness=_value(self.darkness, least=0) if zpl else None,
            speed=_value(self.speed, least=1) if zpl else None,
            offset=(self.right.value(), self.down.value()) if zpl else (0, 0),
        )

    def _fill(self, before: Printer, known: Sequence[str], media: Sequence[str]) -> None:
        for kind in (
            PrinterKind.NETWORK, PrinterKind.SYSTEM, PrinterKind.PDF, PrinterKind.SCREEN
        ):  # fmt: skip
            self.kind.addItem(word(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(before.kind))
        if before.kind is PrinterKind.NETWORK:
            self.address.setText(before.address)
        ours = [before.address] if before.kind is PrinterKind.SYSTEM else []
        for name in dict.fromkeys([*ours, *known]):
            self.system.addItem(name, name)
        for name in dict.fromkeys([before.media, *media]):
            self.media.addItem(media_word(name), name)
        self.media.setCurrentIndex(self.media.findData(before.media))
        for head in HEADS:
            self.dpi.addItem(self.tr("{dots} dots an inch").format(dots=head), head)
        self.dpi.setCurrentIndex(self.dpi.findData(before.dpi))

    def _ask(self) -> None:
        self.ask(self.tr("Name"), self.name)
        self.ask(self.tr("Kind"), self.kind)
        self._addressed = FormField(
            self.tr("Address in the network"),
            self.address,
            self.tr("Port 9100, unless it says otherwise behind a colon."),
        )
        none = self.tr("This computer knows no printers.") if not self.system.count() else ""
        self._listed = FormField(self.tr("Printer of this computer"), self.system, none)
        self.column.addWidget(self._addressed)
        self.column.addWidget(self._listed)
        self.ask_beside((self.tr("Labels in it"), self.media), (self.tr("Print head"), self.dpi))
        self._fine = self.ask_beside(
            (self.tr("Darkness"), self.darkness),
            (self.tr("Inches a second"), self.speed),
            (self.tr("Dots right"), self.right),
            (self.tr("Dots down"), self.down),
        )
        self.finish()

    def _show_kind(self) -> None:
        kind = PrinterKind(self.kind.currentData())
        self._addressed.setVisible(kind is PrinterKind.NETWORK)
        self._listed.setVisible(kind is PrinterKind.SYSTEM)
        for field in self._fine:
            field.setVisible(kind is PrinterKind.NETWORK)
        if kind is PrinterKind.SYSTEM and not self.name.text():
            self.name.setText(str(self.system.currentData() or ""))
        self.adjustSize()


class RoutesDialog(FormDialog):
    """``routed(book)``: for each kind of label its printer and its size, or the usual ones."""

    routed = Signal(object)

    def __init__(
        self, book: PrinterBook, media: Sequence[str], parent: QWidget | None = None
    ) -> None:
        title = self.tr("Which label goes to which printer")
        super().__init__(title, self.tr("Save"), parent)
        self._book = book
        self.boxes: dict[LabelKind, QComboBox] = {}
        self.papers: dict[LabelKind, QComboBox] = {}
        loaded = self.tr("As its printer is loaded")
        usual = self.tr("{printer}, like the others").format(
            printer=printer_name(book.printers[0].name)
        )
        for kind in LabelKind:
            box = self.boxes[kind] = QComboBox()
            box.addItem(usual, "")
            for name in book.names:
                box.addItem(printer_name(name), name)
            box.setCurrentIndex(max(0, box.findData(book.routes.get(kind, ""))))
            paper = self.papers[kind] = QComboBox()
            paper.setAccessibleName(self.tr("Size of {label}").format(label=word(kind)))
            paper.addItem(loaded, "")
            for name in dict.fromkeys([*filter(None, [book.papers.get(kind)]), *media]):
                paper.addItem(media_word(name), name)
            paper.setCurrentIndex(max(0, paper.findData(book.papers.get(kind, ""))))
        kinds = list(LabelKind)
        grid = QGridLayout()
        grid.setHorizontalSpacing(current().px(12))
        grid.setVerticalSpacing(current().px(6))
        for row, kind in enumerate(kinds):
            for column, widget in enumerate(
                (Text(word(kind)), self.boxes[kind], self.papers[kind])
            ):
                grid.addWidget(widget, row, column)
        grid.setColumnStretch(1, 1)
        inside = QWidget()
        grid.setContentsMargins(0, 0, current().px(12), 0)
        grid.setColumnMinimumWidth(0, current().px(170))
        inside.setLayout(grid)
        self.column.addWidget(Scroller(inside, self), 1)
        self.resize(current().px(760), current().px(640))
        self.finish()
        self.boxes[kinds[0]].setFocus()

    def fault(self) -> str:
        return ""

    def take(self) -> None:
        book = replace(self._book, routes={})
        for kind, box in self.boxes.items():
            book = book.routed(kind, str(box.currentData()))
            book = book.sized(kind, str(self.papers[kind].currentData()))
        self.routed.emit(book)


def _spin(nothing: str, most: int, value: int | None, *, least: int) -> QSpinBox:
    """One below the least means: leave it as the printer has it."""
    box = QSpinBox()
    box.setRange(least - 1, most)
    box.setSpecialValueText(nothing)
    box.setValue(least - 1 if value is None else value)
    return box


def _value(box: QSpinBox, *, least: int) -> int | None:
    return box.value() if box.value() >= least else None
