"""The one window: it holds the pages, of which the sign-in is painted first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

SMALLEST: Final = (1024, 640)


class MainWindow(QWidget):
    """What runs behind the pages is ``ui.application``'s business."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "floor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Returnbench")
        self.setMinimumSize(*SMALLEST)
        self.pages = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)

    def show_page(self, page: QWidget) -> None:
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
