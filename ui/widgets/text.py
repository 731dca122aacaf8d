"""Labels in the type roles of the design, and the thin rule between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

if TYPE_CHECKING:
    from ui.theme import Tone

Role = Literal[
    "body", "heading", "title", "big", "strong", "question", "mute", "small", "mono", "sum"
]
_ONE_LINE = ("heading", "mono", "sum")
_MAY_BREAK: Final = "\u200b"
_LONG_RUN: Final = re.compile(r"[A-Za-z0-9_.]{20,}")


class Text(QLabel):
    """Plain text only: what a buyer wrote never becomes markup."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        *,
        tone: Tone | None = None,
        wrap: bool | None = None,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone or "")
        self.setWordWrap(role not in _ONE_LINE if wrap is None else wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def setText(self, text: str) -> None:
        shown = text.upper() if self._role == "heading" else text
        if self.wordWrap():
            shown = _LONG_RUN.sub(lambda run: _MAY_BREAK.join(run[0]), shown)
        super().setText(shown)

    def text(self) -> str:
        """What was said, without the places where a long number may break."""
        return super().text().replace(_MAY_BREAK, "")

    def set_tone(self, tone: Tone | None) -> None:
        repolish(self, "tone", tone or "")


class Rule(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rule")
        self.setFixedHeight(1)


def repolish(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and have it look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
