"""Label and value pairs: what is known about the thing on the bench."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme import Tone, current
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable


ENDS_AT: Final = 999  # a row beyond every fact


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    mono: bool = False
    tone: Tone | None = None
    tooltip: str = ""


class FactList(QWidget):
    """``beside`` puts values to the right of their labels instead of under them."""

    def __init__(
        self, facts: Iterable[Fact] = (), *, beside: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._beside = beside
        self._facts: tuple[Fact, ...] = ()
        self._pairs: list[tuple[Text, Text]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._fit()
        self.show_facts(facts)

    def facts(self) -> tuple[Fact, ...]:
        return self._facts

    def show_facts(self, facts: Iterable[Fact]) -> None:
        """Facts without a value are left out."""
        wanted = tuple(fact for fact in facts if fact.value)
        if [(f.mono, f.tone) for f in wanted] != [(f.mono, f.tone) for f in self._facts]:
            self._rebuild(wanted)
        self._facts = wanted
        for fact, (label, value) in zip(wanted, self._pairs, strict=True):
            label.setText(fact.label)
            value.setText(fact.value)
            value.setToolTip(fact.tooltip)
        if self.isVisible():  # at once: a painting that waits already would come first
            QCoreApplication.sendPostedEvents(self, QEvent.Type.LayoutRequest.value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _rebuild(self, facts: tuple[Fact, ...]) -> None:
        for pair in self._pairs:
            for text in pair:
                self._grid.removeWidget(text)
                text.hide()
                text.deleteLater()
        self._pairs = []
        for number, fact in enumerate(facts):
            label = Text(role="mute", parent=self)
            value = Text(
                role="mono" if fact.mono else "strong",
                tone=fact.tone,
                wrap=True,
                selectable=True,
                parent=self,
            )
            self._pairs.append((label, value))
            if self._beside:
                self._grid.addWidget(label, number, 0)
                self._grid.addWidget(value, number, 1)
            else:
                self._grid.addWidget(label, 3 * number, 0)
                self._grid.addWidget(value, 3 * number + 1, 0)
            label.show()  # a layout shows them later, and counts them then
            value.show()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(ENDS_AT, 1)  # facts stay together at the top
        self._fit()

    def _fit(self) -> None:
        look = current()
        self._grid.setHorizontalSpacing(look.px(16))
        self._grid.setVerticalSpacing(look.px(8 if self._beside else 2))
        if self._beside:
            self._grid.setColumnStretch(1, 1)
            return
        for number in range(len(self._pairs) - 1):
            self._grid.setRowMinimumHeight(3 * number + 2, look.px(6))
