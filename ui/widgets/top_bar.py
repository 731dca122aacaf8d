"""The top of every screen: where we are, and the quiet state of the bench."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Tone, current
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.theme import Look


class TopBar(QWidget):
    room_changed = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[str, Chip] = {}
        self._title = Text(title, "title", wrap=False)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._right = QWidget(self)
        self._flow = FlowLayout(self._right, gap=8, to_right=True)
        self._right.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._title)
        self._row.addWidget(self._right, 1, Qt.AlignmentFlag.AlignVCenter)
        self._fit(current())

    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_chip(
        self, name: str, text: str, tone: Tone = "grey", icon: str = "", tooltip: str = ""
    ) -> None:
        """Show or change a chip; chips keep the order of their first showing."""
        chip = self._chips.get(name)
        if chip is None:
            chip = self._chips[name] = Chip(parent=self._right)
            self._flow.addWidget(chip)
        before = chip.text()
        chip.show_text(text, tone, icon=icon)
        chip.setToolTip(tooltip)
        chip.setVisible(bool(text))
        if text != before:
            self.room_changed.emit()

    def chip_text(self, name: str) -> str:
        return self._chips[name].text() if name in self._chips else ""

    def free_room(self) -> QRect:
        """What lies between the title and the chips, in the coordinates of the parent."""
        chips = [chip.x() for chip in self._chips.values() if not chip.isHidden()]
        left = self._title.geometry().left() + self._title.sizeHint().width()
        right = self._right.x() + (min(chips) if chips else self._right.width())
        gap = current().px(16)
        free = QRect(left + gap, 0, max(0, right - left - 2 * gap), self.height())
        return free.translated(self.pos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit(current())

    def _fit(self, look: Look) -> None:
        self._row.setSpacing(look.px(16))
        self.setMinimumHeight(look.px(40))
