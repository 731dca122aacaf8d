"""The questions of the gate: how data were erased, why not given away, how destroyed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.executions import Method, NotDonated, Wipe
from ui.scan_keys import let_digits_in
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.code_field import CodeField
from ui.widgets.form_field import FormField
from ui.widgets.reason_dialog import ReasonDialog
from ui.widgets.text import Text
from ui.words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.queries.people import PersonRow

translate = QCoreApplication.translate
HEAVIEST_G: Final = 999_999


def ask_wiped(lpn: str, parent: QWidget) -> ReasonDialog:
    """``decided(Wipe, words)``."""
    return ReasonDialog(
        translate("disposing", "How were the data of {lpn} erased?").format(lpn=lpn),
        translate(
            "disposing", "Your name stands for it. Nothing leaves with somebody's data on it."
        ),
        reasons=[Answer(how, word(how)) for how in Wipe],
        yes=translate("disposing", "They are erased"),
        yes_kind="go",
        parent=parent,
    )


def ask_not_donated(lpn: str, parent: QWidget) -> ReasonDialog:
    """``decided(NotDonated, words)``: every answer wants words."""
    return ReasonDialog(
        translate("disposing", "Why is {lpn} not given away?").format(lpn=lpn),
        translate("disposing", "It is good enough for a donation, which comes first."),
        reasons=[Answer(why, word(why)) for why in NotDonated],
        note_needed=(None, *NotDonated),
        note_hint=translate("disposing", "Whom you asked, or why nobody"),
        yes=translate("disposing", "Go on"),
        parent=parent,
    )


class CertifyDialog(QDialog):
    """``decided(method, grams, witness)``: method by number, weight typed, witness by badge.

    ``pin_wanted`` where the second person has no badge at hand.
    """

    decided = Signal(object, int, object)
    pin_wanted = Signal()
    wants_badge = True

    def __init__(self, lpn: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(True)
        question = self.tr("Destroy {lpn} for good?").format(lpn=lpn)
        self.setWindowTitle(question)
        self._method: Method | None = None
        self._witness: PersonRow | None = None
        self.methods = AnswerList(self)
        self.methods.show_answers([Answer(method, word(method)) for method in Method])
        self.methods.chosen.connect(self._on_method)
        self.weight = CodeField(self.tr("Weight in grams"), self)
        self.weight.setValidator(QIntValidator(0, HEAVIEST_G, self.weight))
        let_digits_in(self.weight)
        self.weight.textChanged.connect(self._show_missing)
        self.witness = Text("", "strong", parent=self)
        self.by_pin = ActionButton(self.tr("By PIN…"), "F2", icon="person", parent=self)
        self.by_pin.clicked.connect(self.pin_wanted)
        self.banner = Banner(parent=self)
        self._yes = ActionButton(
            self.tr("It is destroyed"), "Ctrl+Return", "danger", "check", parent=self
        )
        self._no = ActionButton(self.tr("Leave it as it is"), "Escape", "primary", parent=self)
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self.reject)
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(question, "title", parent=self))
        column.addWidget(Text(title, "mute", parent=self))
        column.addWidget(self.methods)
        beside = QHBoxLayout()  # in one row: with its banner it has to fit 768 pixels
        beside.setSpacing(look.px(12))
        beside.addWidget(FormField(self.tr("Weight in grams"), self.weight), 3)
        beside.addWidget(self.witness, 2, Qt.AlignmentFlag.AlignBottom)
        beside.addWidget(self.by_pin, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(beside)
        column.addWidget(self.banner)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._yes)
        row.addStretch(1)
        row.addWidget(self._no)
        column.addLayout(row)
        self.setMinimumWidth(look.px(660))
        self._show_missing()
        QTimer.singleShot(0, self._no, self._focus_safe)

    def show_witness(self, person: PersonRow) -> None:
        self._witness = person
        self._show_missing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def _focus_safe(self) -> None:
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_method(self, method: object) -> None:
        self._method = Method(str(method))
        self.weight.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_missing()

    def _show_missing(self) -> None:
        person = self._witness
        if person is None:
            self.witness.setText(self.tr("The second person scans their badge."))
            self.witness.set_tone("look")
            self.by_pin.show()
        else:
            self.by_pin.hide()
            self.witness.setText(self.tr("{name} stands beside it.").format(name=person.name))
            self.witness.set_tone("go")
        self.banner.clear()

    def _on_yes(self) -> None:
        grams = int(self.weight.text() or 0)
        if self._method is None:
            self.banner.show_sentence(self.tr("Say how it is destroyed: press its number."))
        elif not grams:
            self.banner.show_sentence(self.tr("Weigh it and type the grams."))
            self.weight.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._witness is None:
            self.banner.show_sentence(
                self.tr("A second person has to scan their badge, or give name and PIN: F2.")
            )
        else:
            self.decided.emit(self._method, grams, self._witness)
            self.accept()
