"""Asks once more, with both sides beside each other, before a parcel gets its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.unclaimed.telling import owner_facts, parcel_facts, why_words
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.fact_list import FactList
from ui.widgets.note_field import NoteField
from ui.widgets.scroller import Scroller
from ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.queries.arrivals import Arrival
    from app.queries.claim_hints import RankedReturn


class ClaimDialog(QDialog):
    """``confirmed(owner, words)`` once; a scan while it is open decides nothing.

    A claim has evidence: photos of the parcel, or words that say what speaks for it.
    """

    confirmed = Signal(object, str)

    def __init__(self, parcel: Arrival, owner: RankedReturn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Claim the parcel"))
        self._owner = owner
        self._words_needed = not parcel.photos
        self.words = NoteField(
            self.tr("What speaks for this return (needed: the parcel has no photo)")
            if self._words_needed
            else self.tr("What speaks for this return, beside the photos"),
            parent=self,
        )
        self.lack = Text(
            self.tr("Say what speaks for it, or leave and photograph the parcel first (F2)."),
            "strong",
            parent=self,
        )
        self.lack.hide()
        self.parcel = FactList(parcel_facts(parcel), parent=self)
        self.owner = FactList(owner_facts(owner), parent=self)
        self.banner = Banner(parent=self)
        why = why_words(owner)
        if why:
            self.banner.show_sentence(why[:1].upper() + why[1:], tone="act")
        else:
            self.banner.show_sentence(
                self.tr("Nothing on the parcel speaks for this return"), tone="look"
            )
        self._lay_out(owner.found.rma)
        if self._words_needed:
            QTimer.singleShot(0, self.words, self.words.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # a scanner's Enter gives no parcel away
            return
        super().keyPressEvent(event)

    def _on_yes(self) -> None:
        words = self.words.text().strip()
        if self._words_needed and not words:
            self.lack.show()
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.confirmed.emit(self._owner, words)
        self.accept()

    def _lay_out(self, rma: str) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(
            Text(self.tr("Does this parcel belong to {rma}?").format(rma=rma), "title")
        )
        column.addWidget(self.banner)
        sides = QHBoxLayout()
        sides.setSpacing(look.px(12))
        for title, facts in (
            (self.tr("The parcel"), self.parcel),
            (self.tr("The return"), self.owner),
        ):
            card = Card(title, parent=self)
            card.add(Scroller(facts, self), 1)
            sides.addWidget(card, 1)
        column.addLayout(sides, 1)
        column.addWidget(
            Text(self.tr("Units find their lines by SKU; others are kept as extra units."), "mute")
        )
        column.addWidget(self.words)
        column.addWidget(self.lack)
        row = QHBoxLayout()
        leave = ActionButton(self.tr("Leave it as it is"), "Escape", parent=self)
        leave.clicked.connect(self.reject)
        claim = ActionButton(self.tr("Claim"), "F1", "primary", "check", parent=self)
        claim.clicked.connect(self._on_yes)
        row.addWidget(leave)
        row.addStretch()
        row.addWidget(claim)
        column.addLayout(row)
        self.resize(look.px(820), look.px(660))
