"""One page of the set-up: its content in the middle, what can be done beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import current
from ui.widgets.card import Card

if TYPE_CHECKING:
    from ui.widgets.action_button import ActionButton


class Section(QWidget):
    """A subclass fills ``main`` and gives its buttons with ``offer``."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.main = Card(title)
        self.side = Card(self.tr("Next"), width=264)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.main, 1)
        self._row.addWidget(self.side)
        self._fit()

    def offer(self, *buttons: ActionButton) -> None:
        for button in buttons:
            self.side.add(button)
        self.side.add_stretch()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setSpacing(current().px(12))
