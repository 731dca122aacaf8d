"""What is said when the program itself is wrong: once, calmly, with a reference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path


class BugDialog(QDialog):
    def __init__(self, reference: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        layout = QVBoxLayout(self)
        look = current()
        layout.setContentsMargins(*[look.px(28)] * 4)
        layout.setSpacing(look.px(12))
        layout.addWidget(Text(self.tr("Something went wrong in the program."), "title"))
        sentence = self.tr(
            "What was saved is safe. Do the last step again; if this comes back, give support "
            "the reference {reference} and the file {log}."
        )
        layout.addWidget(
            Text(sentence.format(reference=reference, log=log), selectable=True, wrap=True)
        )
        button = ActionButton(self.tr("Go on"), "Escape", "primary")
        button.clicked.connect(self.accept)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(look.px(560))
