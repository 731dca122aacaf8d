"""A line for something printed on a label: monospaced, and closed to input methods."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget


class CodeField(QLineEdit):
    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setProperty("role", "code")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
