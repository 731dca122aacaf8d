"""A named field of a form, with a line under it for what is wrong or worth knowing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.text import Text, repolish

if TYPE_CHECKING:
    from ui.theme import Tone


class FormField(QWidget):
    """The label belongs to the input, so that it is read out with it."""

    def __init__(
        self, label: str, entry: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._plain = hint
        self._label = Text(label, "mute", wrap=False, parent=self)
        self._hint = Text(hint, "small", parent=self)
        self._hint.setVisible(bool(hint))
        self._label.setBuddy(entry)
        entry.setAccessibleName(label)
        entry.setAccessibleDescription(hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, entry, self._hint):
            self._column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fit()

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.entry.setAccessibleName(label)

    def show_hint(self, hint: str, tone: Tone | None = None) -> None:
        """``tone`` "stop" marks the input as well."""
        self._hint.setText(hint or self._plain)
        self._hint.set_tone(tone)
        self._hint.setVisible(bool(hint or self._plain))
        repolish(self.entry, "tone", "stop" if tone == "stop" else "")
        self.entry.setAccessibleDescription(hint or self._plain)

    def hint(self) -> str:
        return self._hint.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._column.setSpacing(current().px(4))
