"""Asks what an extra unit is, and whether it came in place of an announced one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.scan_field import ScanField
from ui.widgets.text import Text

if TYPE_CHECKING:
    from app.queries.arrivals import ArrivalLine
    from app.queries.scanned import Scanned


class ExtraUnitDialog(QDialog):
    """``like(line)`` for one more of an announced article, ``described(code, title)`` else.

    ``instead(code, title)``: it came in place of a piece that is outstanding.
    """

    like = Signal(object)
    described = Signal(str, str)
    instead = Signal(str, str)

    def __init__(
        self, lines: list[ArrivalLine], code: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Extra unit"))
        self.setModal(True)
        self._code = ScanField(self.tr("Scan or type what is on the article, if anything"))
        self._code.setText(code)
        self._title = QLineEdit(self)
        self._title.setPlaceholderText(self.tr("What it looks like, in a few words"))
        self._title.setMaxLength(200)
        self._answers = AnswerList(self)
        self._answers.setVisible(bool(lines))
        same = self.tr("One more: {title}")
        self._answers.show_answers(
            [Answer(line, same.format(title=line.title or line.sku)) for line in lines[:7]]
        )
        self._answers.chosen.connect(self._on_like)
        self._code.scanned.connect(lambda _: self._title.setFocus())
        self._title.returnPressed.connect(self._on_described)
        self._lay_out(announced=bool(lines), outstanding=any(line.outstanding for line in lines))

    def take_scan(self, scan: Scanned) -> None:
        self._code.show_scan(scan.raw)
        self._title.setFocus()

    def _on_like(self, line: object) -> None:
        self.like.emit(line)
        self.accept()

    def _on_described(self) -> None:
        code, title = self._code.text().strip(), self._title.text().strip()
        if code or title:
            self.described.emit(code, title)
            self.accept()

    def _on_instead(self) -> None:
        code, title = self._code.text().strip(), self._title.text().strip()
        if code or title:
            self.instead.emit(code, title)
            self.accept()

    def _lay_out(self, *, announced: bool, outstanding: bool) -> None:
        look = current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[look.px(24)] * 4)
        layout.setSpacing(look.px(12))
        layout.addWidget(Text(self.tr("What is the extra unit?"), "title"))
        if announced:
            layout.addWidget(self._answers)
            layout.addWidget(Text(self.tr("Something else"), "heading"))
        layout.addWidget(self._code)
        layout.addWidget(self._title)
        row = QHBoxLayout()
        leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        leave.clicked.connect(self.reject)
        register = ActionButton(self.tr("Register extra unit"), "F1", "primary", parent=self)
        register.clicked.connect(self._on_described)
        row.addWidget(leave)
        row.addStretch()
        if outstanding:
            wrong = ActionButton(
                self.tr("Came instead of another"), "F3", icon="missing", parent=self
            )
            wrong.clicked.connect(self._on_instead)
            row.addWidget(wrong)
        row.addWidget(register)
        layout.addLayout(row)
        self.setMinimumWidth(look.px(760))
        self._title.setFocus()  # a scan finds the code's field by itself
