"""The fields of the first page, and what they say while they are filled in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.lpn import format_lpn, is_station_code
from ui.preferences import LANGUAGES
from ui.screens.welcome.wish import Fault, Start, Wish
from ui.theme import current
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.card import Card
from ui.widgets.code_field import CodeField
from ui.widgets.country_box import CountryBox
from ui.widgets.form_field import FormField
from ui.widgets.text import Text
from ui.words import language_name

if TYPE_CHECKING:
    from pathlib import Path

    from ui.theme import Tone

LONGEST_NAME: Final = 60
LONGEST_PIN: Final = 12
CODE_LENGTH: Final = 4


class WelcomeForm(QWidget):
    language_chosen = Signal(str)

    def __init__(self, language: str, labels: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = Start.EMPTY
        self.language = QComboBox()
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.name = _line(LONGEST_NAME)
        self.code = CodeField()
        self.code.setMaxLength(CODE_LENGTH)
        self.country = CountryBox()
        self.person = _line(LONGEST_NAME)
        self.pin, self.pin_again = _pin_line(), _pin_line()
        self.start = AnswerList()
        self._label_fields(labels)
        self._lay_out()
        self.code.textEdited.connect(self._on_code)
        self.start.chosen.connect(self._on_start)
        self.language.activated.connect(self._on_language)
        for fault, edited in (
            (Fault.NO_NAME, self.name.textEdited),
            (Fault.NO_COUNTRY, self.country.currentTextChanged),
            (Fault.NO_PERSON, self.person.textEdited),
            (Fault.SHORT_PIN, self.pin.textEdited),
            (Fault.PINS_DIFFER, self.pin_again.textEdited),
        ):
            edited.connect(partial(self._mended, fault))
        self.pin.textChanged.connect(self._on_pins)
        self.pin_again.textChanged.connect(self._on_pins)
        self._on_code(self.code.text())

    def wish(self) -> Wish:
        return Wish(
            self.name.text(),
            self.code.text(),
            self.country.code(),
            self.person.text(),
            self.pin.text(),
            self.pin_again.text(),
            self._start,
            str(self.language.currentData()),
        )

    def fill(self, wish: Wish) -> None:
        """What was filled in before the language was changed."""
        self.name.setText(wish.name)
        self.code.setText(wish.code)
        self.country.show_code(wish.country)
        self.person.setText(wish.person)
        self.pin.setText(wish.pin)
        self.pin_again.setText(wish.pin_again)
        self._on_code(wish.code)
        self._show_start(wish.start)

    def show_faults(self, faults: list[Fault]) -> None:
        """Each beside its field; the first one gets the keys."""
        words = {
            Fault.NO_NAME: self.tr("Give the station a name, like Bench 7."),
            Fault.BAD_CODE: self.tr("One to four letters or digits, without I and O."),
            Fault.NO_COUNTRY: self.tr("Choose a country from the list."),
            Fault.NO_PERSON: self.tr("Say what you are called."),
            Fault.SHORT_PIN: self.tr("At least four digits."),
            Fault.PINS_DIFFER: self.tr("The two PINs differ."),
        }
        for fault, field in self._fields.items():
            field.show_hint(words[fault] if fault in faults else "", _tone(fault in faults))
        if Fault.BAD_CODE not in faults:
            self._on_code(self.code.text())
        if faults:
            self._fields[faults[0]].entry.setFocus(Qt.FocusReason.OtherFocusReason)

    # inside

    def _on_language(self) -> None:
        self.language_chosen.emit(str(self.language.currentData()))

    def _on_start(self, value: object) -> None:
        self._show_start(Start(str(value)))

    def _on_code(self, typed: str) -> None:
        code = typed.upper().strip()
        if code != typed:
            self.code.setText(code)
        field = self._fields[Fault.BAD_CODE]
        if is_station_code(code):
            plate = self.tr("A licence plate will look like {plate}")
            field.show_hint(plate.format(plate=format_lpn(code, 1)), "go")
        elif code:
            field.show_hint(self.tr("One to four letters or digits, without I and O."), "stop")
        else:
            field.show_hint("")

    def _mended(self, fault: Fault, _text: str) -> None:
        """What is being put right is not called wrong any more."""
        self._fields[fault].show_hint("")

    def _on_pins(self) -> None:
        if self.pin_again.text() and self.pin.text() == self.pin_again.text():
            self._fields[Fault.PINS_DIFFER].show_hint("")

    def _show_start(self, start: Start) -> None:
        self._start = start
        self.start.show_answers(self._answers(), start)

    def _answers(self) -> list[Answer]:
        return [
            Answer(
                Start.EMPTY,
                self.tr("An empty warehouse"),
                hint=self.tr("With bins A-01-01 to D-08-04, and some for each other zone."),
            ),
            Answer(
                Start.SAMPLE,
                self.tr("A sample warehouse"),
                hint=self.tr("People, bins and expected returns, to try everything out."),
            ),
            Answer(
                Start.IMPORT,
                self.tr("A file of expected returns"),
                hint=self.tr("The same bins; the file is chosen in the next step."),
            ),
        ]

    def _label_fields(self, labels: Path) -> None:
        badge = self.tr("Your badge is printed as a PDF into {folder}.")
        self._fields = {
            Fault.NO_NAME: FormField(self.tr("Name of the station"), self.name),
            Fault.BAD_CODE: FormField(
                self.tr("Station code"), self.code, self.tr("It heads every licence plate.")
            ),
            Fault.NO_COUNTRY: FormField(self.tr("Country of the warehouse"), self.country),
            Fault.NO_PERSON: FormField(
                self.tr("Your name"), self.person, badge.format(folder=labels)
            ),
            Fault.SHORT_PIN: FormField(self.tr("PIN"), self.pin, self.tr("At least four digits.")),
            Fault.PINS_DIFFER: FormField(self.tr("PIN again"), self.pin_again),
        }
        self.name.setPlaceholderText(self.tr("Bench 7"))
        self.code.setPlaceholderText("B7")

    def _lay_out(self) -> None:
        place, you = Card(self.tr("The station")), Card(self.tr("You"))
        place.add(FormField(self.tr("Language"), self.language))
        for fault in (Fault.NO_NAME, Fault.BAD_CODE, Fault.NO_COUNTRY):
            place.add(self._fields[fault])
        place.add_stretch()
        you.add(self._fields[Fault.NO_PERSON])
        pins = QHBoxLayout()
        for fault in (Fault.SHORT_PIN, Fault.PINS_DIFFER):
            pins.addWidget(self._fields[fault], 1, Qt.AlignmentFlag.AlignTop)
        you.add(pins)
        you.add(Text(self.tr("Start with"), "heading"))
        you.add(self.start)
        you.add_stretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(place, 2)
        self._row.addWidget(you, 3)
        self._show_start(Start.EMPTY)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The height that the width at hand really takes, so that nothing scrolls in vain."""
        hint = super().minimumSizeHint()
        if self.width() > hint.width() and self._row.hasHeightForWidth():
            hint.setHeight(self._row.minimumHeightForWidth(self.width()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setSpacing(current().px(12))


def _line(longest: int) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(longest)
    return line


def _pin_line() -> QLineEdit:
    line = _line(LONGEST_PIN)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), line))
    return line


def _tone(wrong: bool) -> Tone | None:  # noqa: FBT001
    return "stop" if wrong else None
