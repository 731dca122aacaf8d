"""What is there and what is missing: a number key for each thing, 0 for all of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.grading import Checklist, Particulars
from app.domain.grading.scans import same_code
from ui.screens.inspecting.chips import GRADE_TONES
from ui.screens.inspecting.reading import Asked, Reading, tone_of
from ui.screens.inspecting.result_card import ResultCard
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import NUMBERED, Answer, AnswerButton
from ui.words import language_code
from ui.words.readings import items_words

TWO_COLUMNS = 560


class ChecklistView(Reading):
    """Nothing is said of a thing until a person has touched the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._checklist = Checklist(())
        self._there: set[str] = set()
        self._touched = False
        self._buttons: list[AnswerButton] = []
        self.all = ActionButton(self.tr("All is there"), "0", icon="check", parent=self)
        self.all.clicked.connect(self._on_all)
        self.result = ResultCard(self)
        self._grid = QGridLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.all)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.result)
        self._column.addStretch(1)
        self._keys = [self._key(number) for number in range(1, NUMBERED + 1)]
        self._fit()

    def ask(self, asked: Asked) -> None:
        checklist = asked.question.ask
        if not isinstance(checklist, Checklist):
            return
        self._asked, self._checklist = asked, checklist
        self._touched = asked.before.checked
        known = {item.id for item in checklist.items}
        self._there = known - set(asked.before.missing) if self._touched else set()
        self._make_buttons()
        self._show()

    def ready_text(self) -> str:
        if not self._touched:
            return ""
        missing = self._missing()
        if not missing:
            return self.tr("All is there")
        return self.tr("Missing: {n} of {all}").format(
            n=len(missing), all=len(self._checklist.items)
        )

    def hint(self) -> str:
        return self.tr("0 for all, or tick what is there")

    def confirm(self) -> None:
        if self._touched:
            self.given.emit(Particulars(checked=True, missing=self._missing()))

    def take_scan(self, raw: str) -> bool:
        """The barcode of one of the things."""
        for item in self._checklist.items:
            if item.code and same_code(item.code, raw):
                self._there.add(item.id)
                self._touched = True
                self._show()
                return True
        return False

    def toggle(self, number: int) -> None:
        if 1 <= number <= len(self._checklist.items):
            item = self._checklist.items[number - 1]
            self._there ^= {item.id}
            self._touched = True
            self._show()

    def buttons(self) -> tuple[AnswerButton, ...]:
        return tuple(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _missing(self) -> tuple[str, ...]:
        return tuple(item.id for item in self._checklist.items if item.id not in self._there)

    def _make_buttons(self) -> None:
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        language = language_code()
        self._buttons = []
        for number, item in enumerate(self._checklist.items, 1):
            button = AnswerButton(Answer(number, item.text.in_language(language)), number, self)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)
        for number, key in enumerate(self._keys, 1):
            key.setEnabled(number <= len(self._buttons))
        self._place_buttons()

    def _place_buttons(self) -> None:
        columns = 2 if self.width() >= current().px(TWO_COLUMNS) else 1
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(place, columns))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _show(self) -> None:
        for item, button in zip(self._checklist.items, self._buttons, strict=True):
            there = item.id in self._there
            note = self.tr("there") if there else self.tr("missing") if self._touched else ""
            button.setChecked(there)
            button.answer = replace(button.answer, note=note, tone="go" if there else "look")
            button.setAccessibleDescription(note)
            button.updateGeometry()
            button.update()
        self._show_result()
        self.changed.emit()

    def _show_result(self) -> None:
        if not self._touched or self._asked is None:
            self.result.show_result("grey", self.hint())
            return
        missing, language = self._missing(), language_code()
        option = self._asked.meaning(Particulars(checked=True, missing=missing))
        if option is not None:
            named = items_words(self._checklist, missing, language)
            tone = tone_of(option, GRADE_TONES)
            self.result.show_result(tone, option.text.in_language(language), named)

    def _key(self, number: int) -> QShortcut:
        key = QShortcut(QKeySequence(str(number)), self)
        key.setAutoRepeat(False)
        key.setEnabled(False)
        key.setProperty("number", number)
        key.activated.connect(self._on_key)
        return key

    def _on_key(self) -> None:
        key = self.sender()
        if isinstance(key, QShortcut):
            self.toggle(int(key.property("number")))

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, AnswerButton) and isinstance(button.answer.value, int):
            self.toggle(button.answer.value)

    def _on_all(self) -> None:
        every = {item.id for item in self._checklist.items}
        self._there = set() if self._there == every else every
        self._touched = True
        self._show()

    def _fit(self) -> None:
        look = current()
        self._column.setSpacing(look.px(12))
        self._grid.setSpacing(look.px(10))
