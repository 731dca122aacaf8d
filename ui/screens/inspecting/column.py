"""A column inside of a scroller, and rows that become columns in large type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from ui.theme import current
from ui.widgets.scroller import Scroller

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


TIGHT: Final = 430


def row_or_column(width: int) -> QBoxLayout.Direction:
    """Beside each other, or under each other where the words are large for the window."""
    if width < current().px(TIGHT):
        return QBoxLayout.Direction.TopToBottom
    return QBoxLayout.Direction.LeftToRight


def scrolled(inside: QWidget, parent: QWidget | None = None) -> Scroller:
    """As high as its words need at the width it has: a scroll area would otherwise keep room
    for the lines that they would need at the least width.
    """
    across = inside.sizePolicy().horizontalPolicy()
    inside.setSizePolicy(across, QSizePolicy.Policy.Ignored)
    return Scroller(inside, parent)
