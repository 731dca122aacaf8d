"""What has to be said about a container: what it is for, what it weighs, who takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from app.domain.containers import ContainerKind
from app.domain.disposition import Disposition
from ui.widgets.form_dialog import FormDialog
from ui.words import verb, word

if TYPE_CHECKING:
    from collections.abc import Sequence

HEAVIEST_KG = 2000


class OpenDialog(FormDialog):
    """``described(kind, disposition, seller id)``."""

    described = Signal(object, object, str)

    def __init__(self, sellers: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Open a container"), self.tr("Open and print its label"), parent)
        self.kind, self.disposition, self.seller = QComboBox(), QComboBox(), QComboBox()
        for kind in ContainerKind:
            self.kind.addItem(word(kind), kind)
        for wanted in Disposition:
            self.disposition.addItem(verb(wanted), wanted)
        self.seller.addItem(self.tr("Any seller"), "")
        for id_, name in sellers:
            self.seller.addItem(name, id_)
        self.ask(self.tr("What for"), self.disposition, self.tr("Only units of this go into it."))
        self.ask(self.tr("What it is"), self.kind)
        self.ask(self.tr("Whose goods"), self.seller)
        self.finish()
        self.disposition.setFocus()

    def fault(self) -> str:
        return ""

    def take(self) -> None:
        kind = ContainerKind(self.kind.currentData())
        wanted = Disposition(self.disposition.currentData())
        self.described.emit(kind, wanted, str(self.seller.currentData()))


class CloseDialog(FormDialog):
    """``weighed(grams)``; 0 where nobody weighs it."""

    weighed = Signal(int)

    def __init__(self, code: str, units: str, parent: QWidget | None = None) -> None:
        title = self.tr("Close {code}: {units}").format(code=code, units=units)
        super().__init__(title, self.tr("Close and print its label"), parent)
        self.weight = QDoubleSpinBox()
        self.weight.setRange(0, HEAVIEST_KG)
        self.weight.setDecimals(2)
        self.weight.setSuffix(self.tr(" kg"))
        self.ask(self.tr("Weight"), self.weight, self.tr("Leave it at 0 if it is not weighed."))
        self.finish()
        self.weight.setFocus()
        self.weight.selectAll()

    def fault(self) -> str:
        return ""

    def take(self) -> None:
        self.weighed.emit(round(self.weight.value() * 1000))


class SendDialog(FormDialog):
    """``sent(carrier, reference)``."""

    sent = Signal(str, str)

    def __init__(self, code: str, units: str, parent: QWidget | None = None) -> None:
        title = self.tr("Send {code} out: {units}").format(code=code, units=units)
        super().__init__(title, self.tr("It has left"), parent)
        self.carrier, self.reference = QLineEdit(), QLineEdit()
        self.carrier.setMaxLength(80)
        self.reference.setMaxLength(200)
        hint = self.tr("The carrier, buyer, recycler or charity that fetched it.")
        self.ask(self.tr("Who takes it"), self.carrier, hint)
        hint = self.tr("Consignment note, pick-up or order number.")
        self.ask(self.tr("Their number for it"), self.reference, hint)
        self.finish()
        self.carrier.setFocus()

    def fault(self) -> str:
        return "" if self.carrier.text().strip() else self.tr("Write down who takes it.")

    def take(self) -> None:
        self.sent.emit(self.carrier.text().strip(), self.reference.text().strip())
