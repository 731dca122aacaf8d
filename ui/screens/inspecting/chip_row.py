"""A row of chips that breaks into the next line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Tone


class ChipRow(QWidget):
    """Keeps its chips and fills them anew; takes no room without any."""

    def __init__(self, *, to_right: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=6, to_right=to_right)
        self._chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_chips(self, wanted: Sequence[tuple[str, Tone]]) -> None:
        while len(self._chips) < len(wanted):
            chip = Chip(parent=self)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(wanted))
            if number < len(wanted):
                chip.show_text(*wanted[number])
        self.setVisible(bool(wanted))
        self.updateGeometry()

    def texts(self) -> list[str]:
        return [chip.text() for chip in self._chips if not chip.isHidden()]
