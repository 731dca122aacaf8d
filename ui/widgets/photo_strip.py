"""Photos as evidence: one tile a slot, the missing ones said, and a place to put new ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QWidget

from ui.widgets.flow import FlowLayout
from ui.widgets.photo_tile import TILE, AddTile, Photo, PhotoTile
from ui.widgets.photo_viewer import PhotoViewer
from ui.widgets.picture_loading import PictureLoader

if TYPE_CHECKING:
    from collections.abc import Sequence


PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp")


__all__ = ["Photo", "PhotoStrip", "offered_in"]


class PhotoStrip(QWidget):
    """``photo_wanted`` asks for the camera or a file; ``photos_offered`` brings what was dropped
    or pasted, as paths and PNG bytes; a click opens the viewer.  ``photo_marked`` brings a copy
    that was drawn on there, with the photo it was drawn on, where ``can_mark``.
    """

    photo_wanted = Signal(str)
    photos_offered = Signal(list)
    photo_marked = Signal(object, bytes)

    def __init__(
        self,
        *,
        key: str = "F8",
        size: tuple[int, int] = TILE,
        can_add: bool = True,
        can_mark: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos: tuple[Photo, ...] = ()
        self._size, self._can_mark = size, can_mark
        self._tiles: list[PhotoTile] = []
        self._flow = FlowLayout(self, gap=10)
        self._loader = PictureLoader(self)
        self._add = AddTile(self.tr("Add photo"), key if can_add else "", size, self)
        self._add.clicked.connect(self._on_add)
        self._add.setVisible(can_add)
        self._flow.addWidget(self._add)
        self.setAcceptDrops(can_add)
        if can_add:
            paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
            paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            paste.activated.connect(self.paste)
        self.destroyed.connect(self._loader.forget)

    def photos(self) -> tuple[Photo, ...]:
        return self._photos

    def show_photos(self, photos: Sequence[Photo]) -> None:
        if tuple(photos) == self._photos:
            return
        self._photos = tuple(photos)
        self._loader.forget()
        for tile in self._tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._flow.removeWidget(self._add)
        self._tiles = [self._tile(photo) for photo in self._photos]
        self._flow.addWidget(self._add)
        self.updateGeometry()

    def open_viewer(self, number: int = 0) -> PhotoViewer | None:
        """Show the ``number``-th of the photos that are there, full size."""
        there = [photo for photo in self._photos if photo.thumbnail is not None]
        if not there:
            return None
        viewer = PhotoViewer(there, number, self.window(), can_mark=self._can_mark)
        viewer.marked.connect(self.photo_marked)
        viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        viewer.open()
        return viewer

    def paste(self) -> None:
        self._offer(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if offered_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._offer(event.mimeData())

    def _offer(self, data: QMimeData | None) -> None:
        found = offered_in(data)
        if found:
            self.photos_offered.emit(found)

    def _tile(self, photo: Photo) -> PhotoTile:
        tile = PhotoTile(photo, self._size, self)
        tile.clicked.connect(self._on_tile)
        self._flow.addWidget(tile)
        tile.show()
        if photo.thumbnail is not None:
            self._loader.load(photo.thumbnail, tile.sizeHint() * 2, tile.show_picture)
        return tile

    def _on_add(self) -> None:
        needed = next((photo.slot for photo in self._photos if photo.thumbnail is None), "")
        self.photo_wanted.emit(needed)

    def _on_tile(self) -> None:
        tile = self.sender()
        if not isinstance(tile, PhotoTile):
            return
        if tile.photo.thumbnail is None:
            self.photo_wanted.emit(tile.photo.slot)
            return
        there = [photo for photo in self._photos if photo.thumbnail is not None]
        self.open_viewer(there.index(tile.photo))


def offered_in(data: QMimeData | None) -> list[Path | bytes]:
    """Picture files by their paths; a picture itself (from the clipboard) as PNG bytes."""
    if data is None:
        return []
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    found: list[Path | bytes] = [path for path in paths if path.suffix.lower() in PICTURES]
    if not found and data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            found.append(_png(image))
    return found


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
