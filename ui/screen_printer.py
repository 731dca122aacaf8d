"""The window in which labels of a printer "on the screen" come out: for trying out and teaching."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.label_preview import LabelPreview
from ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.label_dots import LabelDots

AT_ONCE: Final = 3  # the newest; the others are in Labels like every label
WIDE: Final = 300


class ShownLabel(NamedTuple):
    """``code`` is what its barcode reads."""

    code: str
    dots: LabelDots


class ScreenPrinterWindow(QWidget):
    """Beside the work, never in its way: it takes no focus and no scan, Close puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("Printed on the screen"))
        self._shown: list[ShownLabel] = []
        look = current()
        self._count = Text("", "mute", parent=self)
        self._previews = [LabelPreview(width=WIDE, parent=self) for _ in range(AT_ONCE)]
        self._away = ActionButton(self.tr("Close"), "", icon="close", parent=self)
        self._away.clicked.connect(self.hide)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(*[look.px(16)] * 4)
        column.setSpacing(look.px(12))
        row.setSpacing(look.px(12))
        for preview in self._previews:
            row.addWidget(preview, 1, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._away)
        column.addLayout(row, 1)
        column.addLayout(foot)

    def come_out(self, labels: Sequence[ShownLabel]) -> None:
        """The newest first; what was there moves on."""
        self._shown = [*reversed(labels), *self._shown][:AT_ONCE]
        for number, preview in enumerate(self._previews):
            there = number < len(self._shown)
            preview.setVisible(there)
            if there:
                preview.show_dots(self._shown[number].dots, self._shown[number].code)
        words = self.tr("%n label(s) came out; all of them stand in Labels.", "", len(labels))
        self._count.setText(words)
        self.adjustSize()
        self.show()

    def codes(self) -> list[str]:
        """What the labels read that are to be seen."""
        return [label.code for label in self._shown]
