"""Getting to know a scanner as it is seen: the codes at the left, what they told at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.devices.calibration import Advice, SheetCode
from ui.screens.setting_up.scanner_facts import facts_of, shown
from ui.theme import current
from ui.widgets.banner import Banner
from ui.widgets.chip import Chip
from ui.widgets.fact_list import FactList
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text
from ui.words.scanners import advice_words, scanner_word

if TYPE_CHECKING:
    from ui.screens.setting_up.scanner_learning import ScannerLearning
    from ui.theme import Tone


class StepRow(QWidget):
    """One code of the sheet: its number, what it is for, and whether it came."""

    def __init__(self, number: int, code: SheetCode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Text(str(number), "big", parent=self)
        self._text = Text(scanner_word(code), "body", parent=self)
        self.chip = Chip(parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._number)
        row.addWidget(self._text, 1)
        row.addWidget(self.chip)
        self._number.setFixedWidth(current().px(28))

    def show_state(self, text: str, tone: Tone) -> None:
        self.chip.show_text(text, tone)
        self.chip.setVisible(bool(text))


class LearningPage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # no field, so no input method either
        self.banner = Banner(parent=self)
        self.lead = Text("", "question", parent=self)
        self.steps = {
            code: StepRow(number, code, self) for number, code in enumerate(SheetCode, start=1)
        }
        self.facts = FactList(beside=True, parent=self)
        self.advice = QWidget(self)
        self._advice = QVBoxLayout(self.advice)
        self._advice.setContentsMargins(0, 0, 0, 0)
        left, right, row, column = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for step in self.steps.values():
            left.addWidget(step)
        left.addStretch(1)
        self._found = Text(self.tr("What was found"), "heading", parent=self)
        self._nothing = Text(self.tr("It appears here with the first code."), "mute", parent=self)
        inside = QWidget(self)
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(current().px(14))
        told.addWidget(self.facts)
        told.addWidget(self.advice)
        told.addStretch(1)
        right.addWidget(self._found)
        right.addWidget(self._nothing)
        right.addWidget(Scroller(inside, self), 1)
        row.addLayout(left, 2)
        row.addLayout(right, 3)
        row.setSpacing(current().px(28))
        left.setSpacing(current().px(10))
        right.setSpacing(current().px(8))  # else it takes the row's
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lead)
        column.addWidget(self.banner)
        column.addLayout(row, 1)
        column.setSpacing(current().px(12))

    def show_progress(self, learning: ScannerLearning) -> None:
        self.banner.clear()
        turn = learning.next
        numbers = list(SheetCode)
        if turn is None:
            self.lead.setText(self.tr("That is all. Keep it with F1."))
        else:
            text = self.tr("Scan code {number} of the sheet").format(number=numbers.index(turn) + 1)
            self.lead.setText(text)
        for code, step in self.steps.items():
            if code in learning.found:
                step.show_state(self.tr("Read"), "go")
            elif code in learning.deaf:
                step.show_state(self.tr("Not read"), "look")
            else:
                step.show_state(self.tr("Now") if code is turn else "", "act")
        some = bool(learning.found)
        self._nothing.setVisible(not some)
        self.facts.show_facts(facts_of(learning.profile) if some else [])
        self._show_advice(learning)

    def _show_advice(self, learning: ScannerLearning) -> None:
        while (item := self._advice.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not learning.found:
            return
        if learning.next is None and not set(learning.advice) - {Advice.AIM_OFF}:
            nothing = self.tr("Nothing has to be changed.")
            self._advice.addWidget(Text(nothing, "strong", tone="go", parent=self.advice))
        for one in learning.advice:
            words = advice_words(one)
            self._advice.addWidget(Text(words.what, "strong", parent=self.advice))
            self._advice.addWidget(Text(words.do, "body", parent=self.advice))
            self._advice.addSpacing(current().px(6))

    def show_stranger(self, text: str) -> None:
        self.banner.show_sentence(
            self.tr("This code is not from the sheet."),
            self.tr("Came: {text}").format(text=shown(text)),
            "look",
        )

    def show_other_scanner(self) -> None:
        self.banner.show_sentence(
            self.tr("Another scanner began."),
            self.tr("Go on with that one, or press F3 to begin with this one."),
            "look",
        )
