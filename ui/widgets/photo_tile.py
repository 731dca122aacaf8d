"""One tile of a photo strip: a picture, a picture still needed, or the place for a new one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
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

from app.domain.evidence import CLAIM, MARKED
from ui.theme import current
from ui.widgets.key_cap import shown_key
from ui.widgets.painting import key_size, paint_focus, paint_icon, paint_key, paint_line
from ui.widgets.picture_loading import Source

if TYPE_CHECKING:
    from ui.theme import Look

TILE: Final = (140, 96)


@dataclass(frozen=True, slots=True)
class Photo:
    """``slot`` says what it shows; without a thumbnail it is one that is still needed."""

    slot: str
    caption: str = ""
    thumbnail: Source | None = None
    full: Source | None = None

    @property
    def theirs(self) -> bool:
        """Whether the buyer took it."""
        return self.slot.removesuffix(MARKED) == CLAIM


class PhotoTile(QAbstractButton):
    def __init__(self, photo: Photo, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self._size = size
        self._picture: QPixmap | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
