"""A column inside of a scroller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy

from ui.widgets.scroller import Scroller

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def scrolled(inside: QWidget, parent: QWidget | None = None) -> Scroller:
    """As high as its words need at the width it has: a scroll area would otherwise keep room
    for the lines that they would need at the least width.
    """
    across = inside.sizePolicy().horizontalPolicy()
    inside.setSizePolicy(across, QSizePolicy.Policy.Ignored)
    return Scroller(inside, parent)
