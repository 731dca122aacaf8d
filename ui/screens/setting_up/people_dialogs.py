"""Who somebody is and may do, and their PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.domain.people import Role
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import Text
from ui.words import language_name, word

if TYPE_CHECKING:
    from app.queries.people import PersonRow

LONGEST_NAME: Final = 60
SHORTEST_PIN: Final = 4
LONGEST_PIN: Final = 12
SPOKEN: Final = ("en", "zh_CN", "de", "es")


class PersonDialog(FormDialog):
    """``described(name, roles, language)``."""

    described = Signal(str, object, str)

    def __init__(self, person: PersonRow | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("Change {name}") if person else self.tr("Add a person")
        super().__init__(title.format(name=person.name if person else ""), self.tr("Save"), parent)
        self.name = QLineEdit(person.name if person else "")
        self.name.setMaxLength(LONGEST_NAME)
        self.language = QComboBox()
        for code in SPOKEN:
            self.language.addItem(language_name(code), code)
        if person is not None:
            self.language.setCurrentIndex(max(0, self.language.findData(person.language)))
        self.roles = {role: QCheckBox(word(role)) for role in Role}
        for role, box in self.roles.items():
            box.setChecked(role in person.roles if person else role is Role.INSPECTOR)
        self.ask(self.tr("Name"), self.name)
        self.column.addWidget(Text(self.tr("Roles"), "mute"))
        for box in self.roles.values():
            self.column.addWidget(box)
        self.ask(self.tr("Language"), self.language)
        self.finish()
        self.name.setFocus()

    def fault(self) -> str:
        if not self.name.text().strip():
            return self.tr("A person needs a name.")
        if not self._chosen():
            return self.tr("Choose at least one role.")
        return ""

    def take(self) -> None:
        language = str(self.language.currentData())
        self.described.emit(self.name.text().strip(), self._chosen(), language)

    def _chosen(self) -> tuple[Role, ...]:
        return tuple(role for role, box in self.roles.items() if box.isChecked())


class PinDialog(FormDialog):
    """``chosen(pin)``, typed twice."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("A PIN for {name}").format(name=name), self.tr("Set PIN"), parent)
        self.pin, self.again = self._line(), self._line()
        self.ask(self.tr("PIN"), self.pin, self.tr("At least four digits."))
        self.ask(self.tr("PIN again"), self.again)
        self.finish()
        self.pin.setFocus()

    def fault(self) -> str:
        if len(self.pin.text()) < SHORTEST_PIN:
            return self.tr("A PIN has at least four digits.")
        if self.pin.text() != self.again.text():
            return self.tr("The two PINs differ.")
        return ""

    def take(self) -> None:
        self.chosen.emit(self.pin.text())

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONGEST_PIN)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), line))
        return line
