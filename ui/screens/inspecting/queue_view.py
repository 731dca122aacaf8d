"""What waits to be inspected, oldest first, under the field that a scan lands in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ageing import waited
from ui.formats import exact
from ui.theme import current
from ui.widgets.queue_filter import QueueFilter
from ui.widgets.queue_list import QueueCard, QueueList
from ui.widgets.scan_field import ScanField
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.queries.choosing import Choice
    from app.queries.queues import QueuedUnit
    from ui.paging import Pages

translate = QCoreApplication.translate
STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WalkingField(ScanField):
    """The focus stays on the scan: arrow keys and an empty Enter go to the queue below."""

    walked = Signal(int)
    confirmed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if step is not None:
            event.accept()
            self.walked.emit(step)
        elif enter and not self.text().strip():
            event.accept()
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)


class QueueView(QWidget):
    """``chosen(id)`` while walking, ``opened(id)`` on Enter, ``scanned(text)`` when typed."""

    chosen = Signal(object)
    opened = Signal(object)
    scanned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Text("", "heading", parent=self)
        self.field = WalkingField(self.tr("Scan or find"))
        self.list = QueueList(parent=self)
        self.filter = QueueFilter("inspect", parent=self)
        self.field.scanned.connect(self._on_scanned)
        self.field.textEdited.connect(self.filter.type_words)
        self.filter.chosen.connect(self._on_chosen)
        self.filter.left.connect(self.take_focus)
        self.field.walked.connect(self._on_walked)
        self.field.confirmed.connect(self._on_confirmed)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.doubleClicked.connect(self._on_confirmed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.heading, self.field, self.filter, self.list):
            self._column.addWidget(part)
        self._fit()

    def show_units(self, units: Pages[QueuedUnit], selected: str) -> None:
        self.heading.setText(self.tr("%n unit(s) waiting", "", units.waiting))
        with QSignalBlocker(self.list):
            self.list.show_pages(units, card_of)
            self.list.select(selected)
        self.filter.show_state(units)
        nothing = self.tr("Nothing waits to be inspected.")
        self.list.set_empty(nothing if units.choice.empty else "")

    def take_focus(self) -> None:
        self.field.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _on_walked(self, step: int) -> None:
        row = max(0, min(self.list.count() - 1, self.list.currentIndex().row() + step))
        index = self.list.model().index(row, 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _on_scanned(self, text: str) -> None:
        """Enter after typing opens what the words have found; else they are a code."""
        found = self.filter.settled and self.filter.choice.text and self.list.count()
        if found and self.list.currentIndex().isValid():
            self._on_confirmed()
        else:
            self.scanned.emit(text)

    def _on_chosen(self, choice: Choice) -> None:
        if choice.empty:
            self.field.clear()

    def _on_confirmed(self) -> None:
        if self.list.currentIndex().isValid():
            self.opened.emit(self.list.current_key())

    def _fit(self) -> None:
        self._column.setSpacing(current().px(10))


def card_of(unit: QueuedUnit) -> QueueCard:
    title = unit.title or unit.sku or translate("inspecting", "Article not known yet")
    if unit.started:
        title = translate("inspecting", "Begun · {title}").format(title=title)
    if unit.second:
        title = translate("inspecting", "Second look · {title}").format(title=title)
    return QueueCard(unit.id, unit.lpn, title, *waited("inspect", unit.since), exact(unit.since))
