"""A column that scrolls up and down when the screen is too low for it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui.theme import current

LEAST: Final = 96
ROUNDS: Final = 4  # a height may bring the bar, the bar take width, and that add a line


class Scroller(QScrollArea):
    """As wide as what is inside; keys reach it, and the focus is always scrolled into view."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(inside.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = inside
        # our own: asked for Qt's, PySide would first import every widget there is (20 ms)
        viewport = QWidget()
        self.setViewport(viewport)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        viewport.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside gets its height with its new words, not one picture later.

        Qt lays it out in the old height, asks for another one, and paints before that is heard.
        """
        if event.type() == QEvent.Type.LayoutRequest:
            layout, rounds = self._inside.layout(), ROUNDS
            while layout is not None and rounds and layout.activate():
                super().event(QEvent(QEvent.Type.LayoutRequest))
                rounds -= 1
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        least = self._inside.minimumSizeHint().width() + bar
        return QSize(least, current().px(LEAST))
