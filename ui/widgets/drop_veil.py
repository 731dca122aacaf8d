"""Lies over the whole screen while a file is held above it, and says what letting go does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import current
from ui.widgets.painting import faded, lines_of, paint_icon, paint_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent


def files_in(data: QMimeData) -> list[Path]:
    """The files of this computer that are held above a window, or were copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class TakesFiles:
    """Mixed into a window over which a file may be held: the first one is what is meant.

    ``accept_files`` is called once, when the window is laid out.
    """

    veil: DropVeil

    def accept_files(self, window: QWidget) -> None:
        window.setAcceptDrops(True)
        self.veil = DropVeil(window)

    def takes_files(self) -> bool:
        """Whether one is wanted now."""
        return True

    def drop_words(self, name: str) -> str:
        """What letting go does."""
        raise NotImplementedError

    def take_file(self, path: Path) -> None:
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = files_in(event.mimeData())
        if files and self.takes_files():
            event.acceptProposedAction()
            self.veil.show_over(self.drop_words(files[0].name))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.take_file(files[0])


class DropVeil(QWidget):
    """Takes no events: the screen under it takes the file."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen = screen
        self._name = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, sentence: str) -> None:
        self._name = sentence
        self.setAccessibleName(sentence)
        self.setGeometry(self._screen.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        colours = look.tokens.act
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), faded(QColor(look.tokens.floor), 225))
        painter.setPen(QPen(QColor(colours.plain), look.px(3), Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colours.soft))
        gap = look.px(8)
        area = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        painter.drawRoundedRect(area, look.px(16), look.px(16))
        size, font = look.px(56), look.font(22, 650)
        centre = area.center()
        paint_icon(
            painter,
            QPointF(centre.x() - size / 2, centre.y() - size),
            "import",
            colours.on_soft,
            size,
        )
        below = QRectF(area.left() + size, centre.y(), area.width() - 2 * size, look.px(96))
        lines = lines_of(self._name, font, below.width(), 2)
        paint_lines(painter, below, lines, font, QColor(colours.on_soft), centred=True)
        painter.end()
