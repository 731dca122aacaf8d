"""The photos that the answers demand: which are there, which are missing, large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.screens.inspecting.column import scrolled
from ui.screens.inspecting.unit_view import photos_of
from ui.theme import current
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.text import Text
from ui.words import slot_word

if TYPE_CHECKING:
    from app.config import DataFolder
    from ui.screens.inspecting.sheet import Sheet


class PhotosView(QWidget):
    photo_wanted = Signal(str)

    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._heading = Text(self.tr("All questions answered"), "heading", parent=self)
        self.headline = Text("", "question", parent=self)
        self.which = Text("", "big", tone="stop", parent=self)
        self._how = Text(
            self.tr(
                "Take them with F8, drop the files here, or paste. "
                "Several files fill the empty places in order."
            ),
            "mute",
            parent=self,
        )
        self.strip = PhotoStrip(size=(216, 150), can_add=False, can_mark=True, parent=self)
        self.strip.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.strip.photo_wanted.connect(self.photo_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._heading, self.headline, self.which, self._how):
            self._column.addWidget(part)
        self._column.addWidget(scrolled(self.strip, self), 1)
        self._fit()

    def show_sheet(self, sheet: Sheet) -> None:
        missing = sheet.walk.photos_missing
        self.headline.setText(self.tr("%n photo(s) still needed", "", len(missing)))
        self.which.setText(" · ".join(slot_word(slot.value) for slot in missing))
        needed = [Photo(slot.value, slot_word(slot.value)) for slot in missing]
        self.strip.show_photos([*needed, *photos_of(self._folder, sheet.card.photos)])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._column.setSpacing(current().px(10))
