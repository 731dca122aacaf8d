"""A photo as large as the screen allows: zoomed, turned, held against the buyer's, drawn on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.photo_canvas import STEP, PhotoCanvas
from ui.widgets.picture_loading import PictureLoader
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from ui.widgets.photo_tile import Photo

VIEWER, MARKING = "photo_viewer", "photo_marking"
LARGEST: Final = QSize(4096, 4096)
SHARE: Final = 0.94
NUDGE: Final = 60.0  # how far a key moves a zoomed picture


class Side(QWidget):
    """Photos of one kind, one of them shown; ``at`` is its place among them."""

    def __init__(self, photos: Sequence[Photo], at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos, self.at = tuple(photos), at
        self._loader = PictureLoader(self)
        self.caption = Text("", "strong", parent=self)
        self.canvas = PhotoCanvas(
            self.tr("Opening the photo"), self.tr("This photo cannot be shown"), self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(6))
        column.addWidget(self.caption)
        column.addWidget(self.canvas, 1)
        self.show_photo()

    @property
    def photo(self) -> Photo | None:
        return self.photos[self.at] if self.photos else None

    def go_by(self, step: int) -> None:
        if self.photos:
            self.at = (self.at + step) % len(self.photos)
            self.show_photo()

    def show_photo(self) -> None:
        photo = self.photo
        if photo is None:
            return
        place = self.tr("{at} of {all}").format(at=self.at + 1, all=len(self.photos))
        self.caption.setText(" · ".join(part for part in (photo.caption, place) if part))
        self.canvas.show_waiting()
        self._loader.forget()
        source = photo.full or photo.thumbnail
        if source is not None:
            self._loader.load(source, LARGEST, self.canvas.show_picture)

    def forget(self) -> None:
        self._loader.forget()


class PhotoViewer(QDialog):
    """Arrow keys go to the next photo, C holds the buyer's beside it, Esc closes.

    Turning is for the eye: the photo stays as it was stored.  ``marked(photo, jpeg)`` brings a
    copy that was drawn on.
    """

    marked = Signal(object, bytes)
    gives_way = True  # it only shows: a scan is about the next thing

    def __init__(
        self,
        photos: Sequence[Photo],
        at: int = 0,
        parent: QWidget | None = None,
        *,
        can_mark: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(VIEWER)
        self.setWindowTitle(self.tr("Photo"))
        theirs = [photo for photo in photos if photo.theirs]
        ours = [photo for photo in photos if not photo.theirs]
        self.all = Side(photos, at, self)
        self.theirs, self.ours = Side(theirs, 0, self), Side(ours, 0, self)
        self._comparable = bool(theirs and ours)
        self._comparing = False
        self._buttons(can_mark=can_mark)
        self._lay_out(parent)
        self._link()
        self._show_sides()

    @property
    def canvas(self) -> PhotoCanvas:
        return self._main.canvas

    @property
    def comparing(self) -> bool:
        return self._comparing

    @property
    def _main(self) -> Side:
        return self.ours if self._comparing else self.all

    def at(self) -> int:
        return self._main.at

    def go_by(self, step: int) -> None:
        """So many photos on, or back; after the last comes the first."""
        self._main.go_by(step)
        self._again()

    def compare(self) -> None:
        """The buyer's photo on the left, ours on the right, zoomed and moved as one."""
        if not self._comparable:
            return
        self._comparing = not self._comparing
        shown = self.all.photo
        if self._comparing and shown is not None:
            side = self.theirs if shown.theirs else self.ours
            side.at = side.photos.index(shown)
            side.show_photo()
        self._show_sides()
        self._again()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    def _forget(self) -> None:
        for side in (self.all, self.theirs, self.ours):
            side.forget()

    def _again(self) -> None:
        for canvas in self._shown():
            canvas.fit_again()

    def _shown(self) -> list[PhotoCanvas]:
        return [self.theirs.canvas, self.ours.canvas] if self._comparing else [self.all.canvas]

    def _link(self) -> None:
        for one, other in ((self.theirs, self.ours), (self.ours, self.theirs)):
            one.canvas.zoomed.connect(other.canvas.zoom_by)
            one.canvas.moved.connect(other.canvas.move_by)

    def _zoom_by(self, factor: float) -> None:
        for canvas in self._shown():
            canvas.zoom_by(factor)

    def _move_by(self, step: QPointF) -> None:
        for canvas in self._shown():
            canvas.move_by(step)

    def _walk(self, step: int, away: QPointF) -> None:
        """Left and right go on; while zoomed they move the picture instead."""
        if self.canvas.zoom() > 1.0:
            self._move_by(away)
        else:
            self.go_by(step)

    def _climb(self, step: int, away: QPointF) -> None:
        if self.canvas.zoom() > 1.0:
            self._move_by(away)
        elif self._comparing:
            self.theirs.go_by(step)

    def _on_turn(self) -> None:
        self.canvas.rotate()

    def _on_mark(self) -> None:
        photo = self._main.photo
        source = photo.full or photo.thumbnail if photo is not None else None
        if photo is None or source is None:
            return
        from ui.widgets.photo_marking import PhotoMarking  # noqa: PLC0415 only when it is drawn on

        drawing = PhotoMarking(source, self)
        drawing.setObjectName(MARKING)
        drawing.marked.connect(partial(self.marked.emit, photo))
        drawing.marked.connect(self.close)
        drawing.open()

    def _show_sides(self) -> None:
        self.all.setVisible(not self._comparing)
        for side in (self.theirs, self.ours):
            side.setVisible(self._comparing)
        self._compare.setText(
            self.tr("One photo") if self._comparing else self.tr("Beside the buyer's")
        )

    def _buttons(self, *, can_mark: bool) -> None:
        self._compare = ActionButton("", "C", icon="search", parent=self)
        self._compare.clicked.connect(self.compare)
        self._compare.setVisible(self._comparable)
        self._mark = ActionButton(self.tr("Ring or arrow"), "D", icon="edit", parent=self)
        self._mark.clicked.connect(self._on_mark)
        self._mark.setVisible(can_mark)
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addWidget(self._compare)
        self._row.addWidget(self._mark)
        for text, key, icon, action in (
            (self.tr("Closer"), "+", "zoom-in", partial(self._zoom_by, STEP)),
            (self.tr("Farther"), "-", "zoom-out", partial(self._zoom_by, 1 / STEP)),
            (self.tr("Turn"), "R", "rotate", self._on_turn),
            (self.tr("Close"), "Escape", "close", self.close),
        ):
            button = ActionButton(text, key, icon=icon, parent=self)
            button.clicked.connect(action)
            self._row.addWidget(button)
        for key, act in (
            ("Right", partial(self._walk, 1, QPointF(-NUDGE, 0))),
            ("Left", partial(self._walk, -1, QPointF(NUDGE, 0))),
            ("Down", partial(self._climb, 1, QPointF(0, -NUDGE))),
            ("Up", partial(self._climb, -1, QPointF(0, NUDGE))),
            ("0", self._again),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _lay_out(self, parent: QWidget | None) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(current().px(10))
        for side in (self.all, self.theirs, self.ours):
            sides.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.addLayout(sides, 1)
        column.addLayout(self._row)
        self.resize((parent.window().size() if parent else QSize(1200, 700)) * SHARE)


def leave_viewer() -> None:
    """A scan is about the next thing: the photo of the last one goes away, drawn on or not."""
    while True:
        modal = QApplication.activeModalWidget()
        if modal is None or modal.objectName() not in (VIEWER, MARKING):
            return
        modal.close()
