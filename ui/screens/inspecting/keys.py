"""The card of keys at the right: what can be pressed now, the one thing to do on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from ui.widgets.action_button import ActionButton
from ui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


class Keys(Card):
    """A key that means nothing now is not there."""

    primary_pressed = Signal()

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(translate("inspecting", "Next"), width=width, parent=parent)
        self.primary = ActionButton(self.tr("Inspect"), "F1", "primary", "inspect")
        self.other = ActionButton(self.tr("Another way…"), "F2", icon="dispose")
        self.only = ActionButton(self.tr("Only complete"), "F3", icon="check")
        self.again = ActionButton(self.tr("Inspect again…"), "F4", icon="retry")
        self.skip = ActionButton(self.tr("Skip second look…"), "F6", "danger")
        self.unread = ActionButton(self.tr("It cannot be scanned…"), "F7", icon="warning")
        self.photo = ActionButton(self.tr("Add photo"), "F8", icon="photo")
        self.back = ActionButton(self.tr("Back"), "Backspace", icon="arrow-left")
        self.pause = ActionButton(self.tr("Pause"), "Escape", icon="clock")
        self.hold = ActionButton(self.tr("Put on hold…"), "F9", icon="lock")
        self._act: Callable[[], None] | None = None
        self._others = (
            self.other,
            self.only,
            self.again,
            self.skip,
            self.unread,
            self.photo,
            self.back,
            self.pause,
        )
        for button in (self.primary, *self._others, self.hold):
            self.add(button)
        self.add_stretch()
        self.primary.clicked.connect(self._on_primary)

    def offer(
        self,
        text: str,
        act: Callable[[], None] | None,
        also: Collection[ActionButton] = (),
        *,
        pause: str = "",
    ) -> None:
        """F1 does ``act`` (None: nothing can be done by F1 now); ``also`` are the other keys."""
        self._act = act
        self.primary.setText(text)
        self.primary.setEnabled(act is not None)
        for button in self._others:
            button.setVisible(button in also)
            button.setEnabled(button in also)
        self.pause.setText(pause or self.tr("Pause"))

    def promise(self, text: str, act: Callable[[], None] | None) -> None:
        """What F1 does now; the other keys stay."""
        self._act = act
        self.primary.setText(text)
        self.primary.setEnabled(act is not None)

    def show_hold(self, text: str) -> None:
        """What F9 does about the unit that is shown; "" where it does nothing."""
        self.hold.setText(text)
        self.hold.setVisible(bool(text))
        self.hold.setEnabled(bool(text))

    def _on_primary(self) -> None:
        self.primary_pressed.emit()
        if self._act is not None:
            self._act()
