"""What the main window asks of every screen, and what a screen may ask of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.preferences import Preferences


class Managed(Protocol):
    """As much of the running bench as a screen may touch."""

    @property
    def preferences(self) -> Preferences: ...

    def print_waiting(self) -> None: ...


class Screen(QWidget):
    """One place of the rail.

    ``wanted(place, id)`` asks for another place, showing that thing there.
    ``told(sentence, token)`` goes to the bar at the foot; a token (the command's id) offers
    to undo it.
    """

    wanted = Signal(str, str)
    told = Signal(str, object)

    presenter: object  # PySide holds connected methods weakly; this keeps it alive

    def entered(self) -> None:
        """The screen has come to the front."""

    def take_scan(self, raw: str) -> None:
        """The scanner read something while this screen was in front."""

    def meet(self, bench: Managed) -> None:
        """Called once: the few screens that manage the bench itself keep it."""

    def show_target(self, target: str) -> None:
        """Show the thing with this id (what kind it is, the place knows)."""
