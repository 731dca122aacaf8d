"""Pictures that wait for somebody to say what they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.config import DataFolder
    from app.workers.photo_folder import Waiting
    from ui.screen import PhotoPlace


class PhotoTray(QDialog):
    """``taken(place, paths)`` for all that are shown; ``put_aside(path)`` for the first one."""

    taken = Signal(object, list)
    put_aside = Signal(object)

    def __init__(
        self,
        waiting: Sequence[Waiting],
        folder: DataFolder,
        place: PhotoPlace | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._waiting, self._folder, self._place = list(waiting), folder, place
        self.setWindowTitle(self.tr("Photos that wait"))
        self.setModal(True)
        look = current()
        self.title = Text("", "title", parent=self)
        self.how = Text("", "mute", parent=self)
        self.strip = PhotoStrip(size=(216, 150), can_add=False, parent=self)
        self.take = ActionButton("", "F1", "primary", "check", self)
        self.aside = ActionButton(self.tr("Put the first aside"), "Delete", icon="bin", parent=self)
        self.first = ActionButton(self.tr("Only the first"), "F2", icon="photo", parent=self)
        self.leave = ActionButton(self.tr("Let them wait"), "Escape", icon="clock", parent=self)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for button, act in (
            (self.take, self._on_take),
            (self.first, self._on_first),
            (self.aside, self._on_aside),
            (self.leave, self.reject),
        ):
            button.clicked.connect(act)
            row.addWidget(button)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(self.title)
        column.addWidget(self.how)
        column.addWidget(Scroller(self.strip, self), 1)
        column.addLayout(row)
        self.resize(look.px(1020), look.px(520))
        self._show()

    def _show(self) -> None:
        self.title.setText(self.tr("%n photo(s) wait", "", len(self._waiting)))
        if self._place is None:
            self.how.setText(
                self.tr("Open what they show first: a parcel on Receive, or a unit on Inspect.")
            )
            self.take.setText(self.tr("They belong here"))
        else:
            self.how.setText(
                self.tr("Open now: {name}. Attach only what shows it.").format(
                    name=self._place.name
                )
            )
            self.take.setText(self.tr("All to {name}").format(name=self._place.name))
        for button in (self.take, self.first):
            button.setEnabled(self._place is not None)
        self.strip.show_photos(
            [
                Photo(
                    "",
                    one.path.name,
                    self._folder.thumbnail(one.sha256),
                    self._folder.photo(one.sha256),
                )
                for one in self._waiting
            ]
        )

    def _on_take(self) -> None:
        if self._place is not None:
            self.taken.emit(self._place, [one.path for one in self._waiting])
            self.accept()

    def _on_first(self) -> None:
        if self._place is not None and self._waiting:
            self.taken.emit(self._place, [self._waiting.pop(0).path])
            self._go_on()

    def _on_aside(self) -> None:
        if self._waiting:
            self.put_aside.emit(self._waiting.pop(0).path)
            self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._show()
        else:
            self.accept()
