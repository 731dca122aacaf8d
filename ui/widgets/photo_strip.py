"""Photos as evidence: one tile a slot, the missing ones said, and a place to put new ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.flow import FlowLayout
from ui.widgets.key_cap import shown_key
from ui.widgets.painting import key_size, paint_focus, paint_icon, paint_key, paint_line
from ui.widgets.photo_viewer import PhotoViewer
from ui.widgets.picture_loading import PictureLoader, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Look

PICTURES: Final = (".jpg", ".jpeg", ".png", ".webp")
TILE: Final = (140, 96)


@dataclass(frozen=True, slots=True)
class Photo:
    """``slot`` says what it shows; without a thumbnail it is one that is still needed."""

    slot: str
    caption: str = ""
    thumbnail: Source | None = None
    full: Source | None = None


class PhotoTile(QAbstractButton):
    def __init__(self, photo: Photo, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self._size = size
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(photo.caption)
        self.setToolTip(photo.caption)

    def sizeHint(self) -> QSize:
        return QSize(current().px(self._size[0]), current().px(self._size[1]))

    def show_picture(self, image: QImage) -> None:
        self._picture = QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect())
        if self.photo.thumbnail is None:
            self._paint_missing(painter, area, look)
        else:
            self._paint_picture(painter, area, look)
        if self.hasFocus():
            paint_focus(painter, area, look.px(8), look)
        painter.end()

    def _paint_picture(self, painter: QPainter, area: QRectF, look: Look) -> None:
        path = QPainterPath()
        path.addRoundedRect(area, look.px(8), look.px(8))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(area, QColor(look.tokens.grey.soft))
        if self._picture is not None and not self._picture.isNull():
            share = max(
                area.width() / self._picture.width(), area.height() / self._picture.height()
            )
            cut = QRectF(0, 0, area.width() / share, area.height() / share)
            cut.moveCenter(QRectF(self._picture.rect()).center())
            painter.drawPixmap(area, self._picture, cut)
        else:
            size = look.px(28)
            paint_icon(
                painter,
                area.center() - QPointF(size / 2, size / 2),
                "photo",
                look.tokens.grey.on_soft,
                size,
            )
        if self.photo.caption:
            foot = QRectF(area.left(), area.bottom() - look.px(24), area.width(), look.px(24))
            veil = QColor(look.tokens.rail)
            veil.setAlpha(215)
            painter.fillRect(foot, veil)
            paint_line(
                painter,
                foot.adjusted(look.px(8), 0, -look.px(8), 0),
                self.photo.caption,
                look.font(12, 600),
                QColor(look.tokens.rail_ink),
            )
        painter.restore()

    def _paint_missing(self, painter: QPainter, area: QRectF, look: Look) -> None:
        colours = look.tokens.stop
        painter.setPen(QPen(QColor(colours.plain), look.px(2), Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colours.soft))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        size = look.px(26)
        middle = area.center()
        paint_icon(
            painter,
            QPointF(middle.x() - size / 2, middle.y() - size),
            "photo",
            colours.on_soft,
            size,
        )
        words = QRectF(
            area.left() + look.px(6),
            middle.y() + look.px(4),
            area.width() - look.px(12),
            look.px(22),
        )
        paint_line(
            painter,
            words,
            self.photo.caption,
            look.font(12, 600),
            QColor(colours.on_soft),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )


class AddTile(QAbstractButton):
    """The dashed tile: press it, or its key, to take a photo."""

    def __init__(
        self, text: str, key: str, size: tuple[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._size = key, size
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shortcut = QShortcut(QKeySequence(key), self) if key else None
        if self._shortcut:
            self._shortcut.setAutoRepeat(False)
            self._shortcut.activated.connect(self.click)

    def sizeHint(self) -> QSize:
        return QSize(current().px(self._size[0]), current().px(self._size[1]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        look, painter = current(), QPainter(self)
        tokens, area = look.tokens, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge), look.px(2), Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tokens.act.soft) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look.px(8), look.px(8))
        if self.hasFocus():
            paint_focus(painter, area, look.px(8), look)
        size, cap = look.px(24), key_size(shown_key(self._key), look)
        wide = size + (look.px(8) + cap.width() if self._key else 0)
        left, middle = area.center().x() - wide / 2, area.center().y() - look.px(10)
        paint_icon(painter, QPointF(left, middle - size / 2), "plus", tokens.mute, size)
        if self._key:
            box = QRectF(
                left + size + look.px(8), middle - cap.height() / 2, cap.width(), cap.height()
            )
            paint_key(
                painter,
                box,
                shown_key(self._key),
                look,
                on=QColor(tokens.grey.on_soft),
                under=QColor(tokens.grey.soft),
            )
        words = QRectF(
            area.left() + look.px(6), middle + look.px(16), area.width() - look.px(12), look.px(20)
        )
        paint_line(
            painter,
            words,
            self.text(),
            look.font(12, 500),
            QColor(tokens.mute),
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        painter.end()


class PhotoStrip(QWidget):
    """``photo_wanted`` asks for the camera or a file; ``photos_offered`` brings what was dropped
    or pasted, as paths and PNG bytes; a click opens the viewer.
    """

    photo_wanted = Signal(str)
    photos_offered = Signal(list)

    def __init__(
        self,
        *,
        key: str = "F8",
        size: tuple[int, int] = TILE,
        can_add: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._photos: tuple[Photo, ...] = ()
        self._size = size
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
        viewer = PhotoViewer(there, number, self.window())
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
