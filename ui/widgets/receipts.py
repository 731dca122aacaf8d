"""Sums side by side, each as a till prints it: labels, amounts under one another, the total."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Tone, current
from ui.widgets.chip import Chip
from ui.widgets.text import Rule, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """``how`` says in small letters how the amount came about."""

    label: str
    amount: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """``note`` stands under the total: the break-even, or why there is no total."""

    title: str
    lines: tuple[ReceiptLine, ...]
    label: str
    total: str
    note: str = ""
    mark: str = ""
    tone: Tone = "grey"
    good: Tone | None = None

    def text(self) -> str:
        parts = [f"{line.label} {line.amount}" for line in self.lines]
        whole = (self.mark, self.title, *parts, f"{self.label} {self.total}", self.note)
        return "\n".join(part for part in whole if part.strip())


class Receipts(QWidget):
    """Keeps its columns and fills them anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[_Column] = []
        self._shown: tuple[Receipt, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fit()

    def show_receipts(self, receipts: Sequence[Receipt]) -> None:
        self._shown = tuple(receipts)
        while len(self._columns) < len(receipts):
            column = _Column(self)
            self._columns.append(column)
            self._row.addWidget(column, 1)
        for number, column in enumerate(self._columns):
            column.setVisible(number < len(receipts))
            if number < len(receipts):
                column.show_receipt(receipts[number])
        self.updateGeometry()

    def texts(self) -> list[str]:
        return [receipt.text() for receipt in self._shown]

    def sizeHint(self) -> QSize:
        """As tall as the words are at this width."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setSpacing(current().px(28))


class _Column(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Text, Text, Text]] = []
        self._mark = Chip(parent=self)
        self._title = Text("", "strong", parent=self)
        self._label = Text("", "strong", wrap=False, parent=self)
        self._total = Text("", "strong", wrap=False, parent=self)
        self._note = Text("", "small", parent=self)
        self._lines = QGridLayout()
        self._lines.setColumnStretch(0, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._label, 1)
        self._foot.addWidget(self._total)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._head)
        self._whole.addLayout(self._lines)
        self._whole.addStretch(1)
        self._whole.addWidget(Rule(self))
        self._whole.addLayout(self._foot)
        self._whole.addWidget(self._note)
        self._fit()

    def show_receipt(self, receipt: Receipt) -> None:
        self._mark.show_text(receipt.mark, receipt.tone)
        self._mark.setVisible(bool(receipt.mark))
        self._title.setText(receipt.title)
        self._label.setText(receipt.label)
        self._total.setText(receipt.total)
        self._total.set_tone(receipt.good)
        self._note.setText(receipt.note)
        while len(self._rows) < len(receipt.lines):
            self._add_row()
        for number, row in enumerate(self._rows):
            shown = number < len(receipt.lines)
            line = receipt.lines[number] if shown else ReceiptLine("", "")
            for part, text in zip(row, (line.label, line.amount, line.how), strict=True):
                part.setText(text)
                part.setVisible(bool(text))

    def _add_row(self) -> None:
        at, end = 2 * len(self._rows), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        row = (
            Text("", "body", parent=self),
            Text("", "body", wrap=False, parent=self),
            Text("", "small", parent=self),
        )
        self._lines.addWidget(row[0], at, 0)
        self._lines.addWidget(row[1], at, 1, end)
        self._lines.addWidget(row[2], at + 1, 0, 1, 2)
        self._rows.append(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self._whole.setSpacing(look.px(6))
        self._lines.setVerticalSpacing(look.px(2))
        self._lines.setHorizontalSpacing(look.px(8))
        self._title.setMinimumHeight(look.px(24))  # as tall as a chip, with or without one
