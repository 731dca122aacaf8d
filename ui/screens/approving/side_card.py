"""Beside the evidence: the keys to decide with, who has to agree, and what the seller says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.approving import telling
from ui.screens.approving.facts_view import Saying
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.scroller import Scroller
from ui.widgets.text import Rule, Text
from ui.words.instructing import unit_says

if TYPE_CHECKING:
    from ui.screens.approving.dossier import Dossier


class SideCard(Card):
    """Keeps its widgets; the screen connects the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", width=278, parent=parent)
        self.set_title(self.tr("Decide"))
        self.approve = ActionButton(self.tr("Approve"), "A", "go", "check", parent=self)
        self.another = ActionButton(self.tr("Another way…"), "C", parent=self)
        self.reject = ActionButton(self.tr("Reject…"), "R", "danger", parent=self)
        self.alike = ActionButton(self.tr("Alike ones…"), "B", parent=self)
        self.by_pin = ActionButton(self.tr("Agree by PIN…"), "P", icon="person", parent=self)
        self.ask = ActionButton(self.tr("Ask the seller…"), "S", icon="message", parent=self)
        self.hold = ActionButton(self.tr("Put on hold…"), "H", icon="lock", parent=self)
        self.exempt = ActionButton(self.tr("Exemption…"), "L", icon="info", parent=self)
        self.again = ActionButton(self.tr("Inspect once more…"), "I", icon="retry", parent=self)
        self.story = ActionButton(self.tr("Its story"), "F5", icon="story", parent=self)
        self.eyes = Text("", "mute", parent=self)
        self.persons = Chip(parent=self)
        self.agree = Saying(self.tr("Who has to agree"), heading=True, parent=self)
        self.seller = Saying(self.tr("The seller's say"), heading=True, parent=self)
        self.order = Saying(self.tr("Standing instruction"), heading=True, parent=self)
        self.clock = Chip(parent=self)
        self._lay_out()
        self.show_nothing()

    def show_dossier(self, dossier: Dossier, part: str, now: datetime | None = None) -> None:
        now = now or datetime.now(UTC)
        proposal, card = dossier.proposal, dossier.card
        self.agree.show_words(*telling.agree_words(dossier))
        text, tone = telling.persons_chip(dossier)
        self.persons.show_text(text, tone)
        self.persons.setVisible(bool(text))
        self.seller.show_words(*telling.seller_words(dossier, now))
        text, tone = telling.seller_clock(dossier, now)
        self.clock.show_text(text, tone)
        self.clock.setVisible(bool(text))
        self.ask.setVisible(proposal.needs_seller or card.question is not None)
        asked = card.question is not None
        self.ask.setText(self.tr("Note the answer…") if asked else self.tr("Ask the seller…"))
        self.order.show_words("", unit_says(card))
        self.hold.setText(self.tr("Release…") if card.said.hold else self.tr("Put on hold…"))
        self.eyes.setText(telling.four_eyes_words(proposal, part))
        self.eyes.set_tone("look" if part else None)
        self.by_pin.setVisible(bool(part))
        self.exempt.setVisible(bool(dossier.forbidding))
        needs = telling.seller_has_to_be_asked(dossier, now)
        self.approve.setText(self.tr("Approve…") if needs else self.tr("Approve"))

    def show_nothing(self) -> None:
        self.eyes.setText("")
        for saying in (self.agree, self.seller, self.order):
            saying.show_words("")
        for widget in (self.persons, self.clock, self.ask, self.by_pin, self.exempt):
            widget.hide()
        self.show_alike(0)

    def show_alike(self, count: int) -> None:
        """How many could be approved together; one is no group."""
        self.alike.setVisible(count > 1)
        self.alike.setText(self.tr("Approve %n alike…", "", count))

    def enable(self, *, deciding: bool, shown: bool) -> None:
        for button in (self.approve, self.another, self.reject, self.alike):
            button.setEnabled(deciding)
        for button in (self.ask, self.hold, self.exempt, self.again, self.story):
            button.setEnabled(shown)

    def _lay_out(self) -> None:
        look = current()
        for button in (self.approve, self.another, self.reject, self.alike, self.by_pin):
            self.add(button)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, look.px(4), 0)
        column.setSpacing(look.px(10))
        chips = QHBoxLayout()
        chips.setSpacing(look.px(8))
        for chip in (self.persons, self.clock):
            chips.addWidget(chip)
        chips.addStretch(1)
        column.addWidget(self.eyes)
        column.addWidget(Rule(self))
        column.addLayout(chips)
        for saying in (self.agree, self.seller, self.order):
            column.addWidget(saying)
        column.addStretch(1)
        self.add(Scroller(inside, self), 1)
        for button in (self.ask, self.hold, self.exempt, self.again, self.story):
            self.add(button)
        self.add(Text(self.tr("Enter: photos · Space: rest of the page"), "small"))
