"""What the main window asks of every screen, and what a screen may ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from ui.preferences import Preferences
    from ui.scanners import Scanners
    from ui.theme import Look


class Managed(Protocol):
    """As much of the running bench as a screen may touch."""

    @property
    def preferences(self) -> Preferences: ...

    @property
    def scanners(self) -> Scanners: ...

    def print_waiting(self) -> None: ...


class PhotoPlace(NamedTuple):
    """What a photo that comes now belongs to; ``name`` is what people call it."""

    id: str
    name: str


class Screen(QWidget):
    """One place of the rail.

    ``wanted(place, id)`` asks for another place, showing that thing there.
    ``told(sentence, token)`` goes to the bar at the top; a token (the command's id) offers
    to undo it.  ``noted(sentence)`` goes there too, where nothing was done and somebody should
    know all the same.
    """

    wanted = Signal(str, str)
    told = Signal(str, object)
    noted = Signal(str)

    _page: tuple[QVBoxLayout, QHBoxLayout] | None = None

    presenter: object  # PySide holds connected methods weakly; this keeps it alive

    def entered(self) -> None:
        """The screen has come to the front."""

    def take_scan(self, raw: str) -> None:
        """The scanner read something while this screen was in front."""

    def take_badge(self, badge: str) -> bool:  # noqa: ARG002
        """Whether the screen took somebody's badge for itself: else it signs that person in."""
        return False

    def meet(self, bench: Managed) -> None:
        """Called once: the few screens that manage the bench itself keep it."""

    def show_target(self, target: str) -> None:
        """Show the thing with this id (what kind it is, the place knows)."""

    def photo_place(self) -> PhotoPlace | None:
        """What is open here and takes photos; None where they have to wait."""
        return None

    def take_photos(self, paths: list[Path]) -> None:
        """Photos of the ``photo_place``, from the watched folder."""

    def lay_out(
        self,
        above: Sequence[QWidget],
        cards: Sequence[QWidget],
        growing: Collection[QWidget],
    ) -> None:
        """The page of every screen: what is read first above, below it cards side by side."""
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for widget in above:
            column.addWidget(widget)
        for card in cards:
            row.addWidget(card, 1 if card in growing else 0)
        column.addLayout(row, 1)
        self._page = (column, row)
        self._space()

    def show_cards(self, shown: Mapping[QWidget, bool]) -> None:
        """Show some and hide others, laid out once: Qt would do it anew for each of them."""
        page = self._page[0] if self._page is not None else None
        if page is not None:
            page.setEnabled(False)
        for card, visible in shown.items():
            card.setVisible(visible)
        if page is not None:
            page.setEnabled(True)
            page.invalidate()

    def fit(self, look: Look) -> None:
        """Sizes of a screen's own, anew whenever theme or scale change."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        look = current()
        for layout in self._page or ():
            layout.setSpacing(look.px(12))
        if self._page is not None:
            self.fit(look)
