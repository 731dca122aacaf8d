"""Everybody who may sign in, as large buttons with number keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.roles import role_words
from ui.theme import current
from ui.widgets.answer_list import NUMBERED, Answer, AnswerButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.queries.people import PersonRow

TILE: Final = 290


class PeopleGrid(QWidget):
    """Keys 1 to 9 choose one of the first nine; Tab and Space reach the others."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[AnswerButton] = []
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._keys = [self._key(number) for number in range(1, NUMBERED + 1)]
        self._fit()

    def show_people(self, found: Sequence[PersonRow]) -> None:
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for number, person in enumerate(found, 1):
            note = "" if person.has_pin else self.tr("Badge only")
            roles = role_words(person.roles)
            button = AnswerButton(Answer(person, person.name, note, "grey", roles), number, self)
            button.setCheckable(False)
            policy = button.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Expanding)  # as tall as its neighbours
            button.setSizePolicy(policy)
            button.clicked.connect(partial(self.chosen.emit, person))
            self._buttons.append(button)
        for number, key in enumerate(self._keys, 1):
            key.setEnabled(number <= len(found))
        self._across = 0
        self._arrange()

    def people(self) -> list[PersonRow]:
        return [button.answer.value for button in self._buttons]  # type: ignore[misc]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _arrange(self) -> None:
        """As many beside each other as there is room for; a few people fill one row less."""
        count = max(1, len(self._buttons))
        room = max(1, self.width() // current().px(TILE))
        across = min(room, 3, count)
        if across == self._across:
            self._level(across)
            return
        for column in range(self._across):
            self._grid.setColumnStretch(column, 0)
        self._across = across
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(-(-count // across), 1)  # the rows stay together at the top
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // across, place % across)
        for column in range(across):
            self._grid.setColumnStretch(column, 1)
        self._level(across)

    def _level(self, across: int) -> None:
        """All rows as tall as the tallest: who has two roles makes nobody's tile smaller."""
        wide = (self.width() - (across - 1) * self._grid.horizontalSpacing()) // across
        tall = max((button.heightForWidth(wide) for button in self._buttons), default=0)
        for row in range(-(-len(self._buttons) // across)):
            self._grid.setRowMinimumHeight(row, tall)

    def _key(self, number: int) -> QShortcut:
        key = QShortcut(QKeySequence(str(number)), self)
        key.setAutoRepeat(False)
        key.activated.connect(partial(self._press, number))
        return key

    def _press(self, number: int) -> None:
        if number <= len(self._buttons) and self.isVisible():
            self.chosen.emit(self._buttons[number - 1].answer.value)

    def _fit(self) -> None:
        self._grid.setSpacing(current().px(12))
        self._across = 0
        self._arrange()
