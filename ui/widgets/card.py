"""A white card with an optional small heading: what most of a screen lies on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.text import Text

if TYPE_CHECKING:
    from ui.theme import Look


class Card(QFrame):
    def __init__(
        self, title: str = "", *, width: int = 0, roomy: bool = False, parent: QWidget | None = None
    ) -> None:
        """``width`` at scale 1 is kept where there is room (0: as wide as there is room)."""
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._width, self._roomy = width, roomy
        self.body = QVBoxLayout(self)
        self._heading = Text(title, "heading", parent=self)
        self._heading.setVisible(bool(title))
        self.body.addWidget(self._heading)
        self._fit(current())

    def set_title(self, title: str) -> None:
        self._heading.setText(title)
        self._heading.setVisible(bool(title))

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)

    def add_stretch(self, stretch: int = 1) -> None:
        self.body.addStretch(stretch)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(current().px(self._width), hint.height()) if self._width else hint

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit(current())

    def _fit(self, look: Look) -> None:
        side, top = (28, 22) if self._roomy else (18, 14)
        self.body.setContentsMargins(look.px(side), look.px(top), look.px(side), look.px(top + 2))
        self.body.setSpacing(look.px(14 if self._roomy else 8))
        if self._width:
            self.setMaximumWidth(look.px(self._width))
