"""A number with its unit: typed, pressed on the keypad, or sent by a gauge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.grading import (
    Measure,
    NotANumber,
    On,
    Particulars,
    measured_text,
    number_of,
)
from app.errors import RuleBroken
from ui.formats import MINUS
from ui.messages import sentence_for, title_for
from ui.scan_keys import let_digits_in
from ui.screens.inspecting.chips import GRADE_TONES
from ui.screens.inspecting.column import row_or_column
from ui.screens.inspecting.reading import Asked, Reading, SaidKeys, tone_of
from ui.screens.inspecting.result_card import ResultCard
from ui.theme import current
from ui.widgets.text import Text
from ui.words import language_code
from ui.words.readings import range_words, shown

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

PAD: Final = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "±", "0", ".")


class NumberField(QLineEdit):
    """Enter confirms; Backspace in the empty field goes back to the question before."""

    confirmed = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "code")
        let_digits_in(self)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMaxLength(24)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.confirmed.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            event.accept()
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)


class MeasureView(Reading):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._measure: Measure | None = None
        self.field = NumberField(self)
        self.unit = Text("", "question", wrap=False, parent=self)
        self.result = ResultCard(self)
        self.ranges = Text("", "mute", parent=self)
        self.said = SaidKeys(self)
        self.field.textChanged.connect(self._on_text)
        self.field.confirmed.connect(self.confirm)
        self.field.back_wanted.connect(self.back_wanted)
        self.said.said.connect(self._on_said)
        self._lay_out()

    def ask(self, asked: Asked) -> None:
        measure = asked.question.ask
        if not isinstance(measure, Measure):
            return
        self._asked, self._measure = asked, measure
        self.unit.setText(measure.unit)
        self.ranges.setText("\n".join(self._range_lines(asked, measure)))
        self.said.show_for(asked.question, frozenset({On.UNMEASURED}))
        self._sign.setEnabled(measure.least < 0)
        self._point.setEnabled(measure.places > 0)
        before = asked.before.measured.removesuffix(measure.unit).strip()
        self.field.setText(before)
        self.field.selectAll()
        self._on_text()

    def ready_text(self) -> str:
        read = self._read()
        if read is None:
            return ""
        return self.tr("Take {value}").format(value=read.measured.replace("-", MINUS))

    def hint(self) -> str:
        return self.tr("Type the number")

    def confirm(self) -> None:
        read = self._read()
        if read is not None:
            self.given.emit(read)
        else:
            self.take_focus()

    def take_scan(self, raw: str) -> bool:
        """A gauge that types like a scanner; what is no number at all is not for this question."""
        if self._measure is None:
            return False
        try:
            number_of(self._measure, raw)
        except NotANumber:
            return False
        except RuleBroken:
            pass  # shown below the field
        self.field.setText(raw.strip())
        return True

    def take_focus(self) -> None:
        self.field.setFocus()

    def pad_keys(self) -> dict[str, QPushButton]:
        return {key.text(): key for key in self._keys}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._whole.setDirection(row_or_column(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _read(self) -> Particulars | None:
        if self._measure is None:
            return None
        try:
            value = number_of(self._measure, self.field.text())
        except RuleBroken:
            return None
        return Particulars(measured=measured_text(self._measure, value))

    def _on_text(self) -> None:
        self._show_result()
        self.changed.emit()

    def _show_result(self) -> None:
        asked, measure = self._asked, self._measure
        if asked is None or measure is None:
            return
        if not self.field.text().strip(" +-.,−"):
            possible = self.tr("{least} to {most} {unit} can be.")
            least, most = shown(measure.least), shown(measure.most)
            told = possible.format(least=least, most=most, unit=measure.unit)
            self.result.show_result("grey", self.hint(), told)
            return
        try:
            value = number_of(measure, self.field.text())
        except RuleBroken as error:
            self.result.show_result("stop", title_for(error), sentence_for(error))
            return
        option = asked.meaning(Particulars(measured=measured_text(measure, value)))
        if option is not None:
            tone = tone_of(option, GRADE_TONES)
            text = option.text.in_language(language_code())
            self.result.show_result(tone, text, range_words(option, measure))

    def _range_lines(self, asked: Asked, measure: Measure) -> list[str]:
        language = language_code()
        return [
            f"{range_words(option, measure)}  {option.text.in_language(language)}"
            for option in asked.question.options
            if not option.on
        ]

    def _on_said(self, what: object) -> None:
        if isinstance(what, On):
            self.given.emit(Particulars(said=what))

    def _on_pad(self) -> None:
        key = self.sender()
        if not isinstance(key, QPushButton):
            return
        text = self.field.text()
        if key is self._sign:
            self.field.setText(text[1:] if text.startswith("-") else f"-{text}")
        elif key is self._delete:
            self.field.backspace()
        else:
            self.field.insert(key.text())
        self.take_focus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.unit)
        self._left = QVBoxLayout()
        self._left.addLayout(row)
        self._left.addWidget(self.result)
        self._left.addWidget(self.said)
        self._left.addWidget(self.ranges)
        self._left.addStretch(1)
        self._pad = QGridLayout()
        keys = [self._key(text) for text in PAD]
        self._sign, self._point = keys[9], keys[11]
        self._delete = self._key("⌫")
        self._keys = [*keys, self._delete]
        for place, key in enumerate(keys):
            self._pad.addWidget(key, *divmod(place, 3))
        self._pad.addWidget(self._delete, 4, 0, 1, 3)
        pad = QVBoxLayout()
        pad.addLayout(self._pad)
        pad.addStretch(1)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._left, 1)
        self._whole.addLayout(pad)
        self._fit()

    def _key(self, text: str) -> QPushButton:
        key = QPushButton(text, self)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.clicked.connect(self._on_pad)
        return key

    def _fit(self) -> None:
        look = current()
        self.field.setStyleSheet(f"font-size: {look.px(34)}px; font-weight: 600;")
        self._left.setSpacing(look.px(12))
        self._whole.setSpacing(look.px(18))
        self._pad.setSpacing(look.px(8))
        for key in self._keys:
            key.setFixedSize(look.px(64), look.px(52))
        self._delete.setFixedWidth(look.px(64 * 3 + 16))
