"""Before alike ones are approved together: every one of them, the totals, one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.disposition import Disposition
from app.domain.grading.facts import Grade
from ui.formats import ago, exact, money
from ui.screens.approving.bulk import totals
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.row_table import Column, RowTable, RowView
from ui.widgets.text import Text
from ui.words import word_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.queries.approving import Decision


class BulkDialog(QDialog):
    """``decided`` on Ctrl+Return; staying is the safe answer."""

    decided = Signal()

    def __init__(self, rows: Sequence[Decision], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        first = rows[0]
        way = word_of(Disposition, first.disposition)
        question = self.tr("Approve %n alike: {way}?", "", len(rows)).format(way=way)
        self.setWindowTitle(question)
        self.model: RowTable[Decision] = RowTable(
            Column(self.tr("Licence plate"), lambda one: one.lpn, mono=True, strong=True),
            Column(self.tr("Article"), lambda one: one.title or one.sku, width="stretch"),
            Column(self.tr("Waits"), lambda one: ago(one.since), tooltip=lambda o: exact(o.since)),
            Column(
                self.tr("Paid"), lambda one: money(one.price_minor, one.currency), align="right"
            ),
            parent=self,
        )
        self.model.replace(list(rows))
        table = RowView(self.model, parent=self)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._yes = ActionButton(self.tr("Approve all"), "Ctrl+Return", "go", "check", parent=self)
        self._no = ActionButton(self.tr("Leave it as it is"), "Escape", "primary", parent=self)
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self.reject)
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(question, "title", parent=self))
        grade = word_of(Grade, first.grade)
        same = " · ".join(part for part in (first.sku, grade, first.seller) if part)
        column.addWidget(Text(same, "mute", parent=self))
        column.addWidget(table, 1)
        self.total = Text(self._total(rows), "strong", wrap=False, parent=self)
        column.addWidget(self.total, 0, Qt.AlignmentFlag.AlignRight)
        each = self.tr("Each is approved by itself. Those that are refused are told one by one.")
        column.addWidget(Text(each, "mute", parent=self))
        buttons = QHBoxLayout()
        buttons.addWidget(self._yes)
        buttons.addStretch(1)
        buttons.addWidget(self._no)
        column.addLayout(buttons)
        room = parent.window().size() if parent is not None else QSize(1024, 640)
        tall = look.px(340 + 44 * min(len(rows), 8))
        self.resize(look.px(760), min(tall, room.height() - look.px(40)))
        QTimer.singleShot(0, self._no, self._focus_safe)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a scanner's Enter approves nothing
            return
        super().keyPressEvent(event)

    def _total(self, rows: Sequence[Decision]) -> str:
        sums = totals(rows)
        paid = " + ".join(money(minor, currency) for currency, minor in sorted(sums.paid.items()))
        return self.tr("%n units, paid together: {paid}", "", sums.count).format(paid=paid)

    def _focus_safe(self) -> None:
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_yes(self) -> None:
        self.accept()
        self.decided.emit()
