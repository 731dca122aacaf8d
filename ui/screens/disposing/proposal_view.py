"""What the rules propose for the unit, why, and what was said of the last proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.disposition import Disposition
from ui.formats import moment
from ui.theme import current
from ui.widgets.banner import Banner
from ui.widgets.receipts import Receipts
from ui.widgets.text import Rule, Text
from ui.words import reason_sentence, verb, word_of
from ui.words.recovering import receipts_of

if TYPE_CHECKING:
    from app.domain.disposition import Proposal
    from ui.screens.disposing.plan import Plan


class ProposalView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rejected = Banner(parent=self)
        self._before = Text("", "mute", parent=self)
        self.headline = Text("", "question", parent=self)
        self.reasons = Text("", "body", parent=self)
        self.then = Text("", "strong", parent=self)
        self.receipts = Receipts(self)
        self._brings = Text(self.tr("What it would bring"), "heading", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.rejected,
            self._before,
            self.headline,
            self.reasons,
            self.then,
            Rule(self),
            self._brings,
            self.receipts,
        ):
            self._column.addWidget(part)
        self._fit()

    def show_plan(self, plan: Plan) -> None:
        self._show_rejection(plan)
        if plan.computed is not None:
            self._show_proposal(plan, plan.computed)
        self.receipts.show_receipts(receipts_of(plan.advice, plan.wanted or ""))

    def _show_rejection(self, plan: Plan) -> None:
        back = plan.rejected
        if back is None:
            self.rejected.clear()
            return
        sentence = self.tr("{name} rejected “{disposition}” {time}").format(
            name=back.decided_name,
            disposition=word_of(Disposition, back.disposition),
            time=moment(back.decided_at) if back.decided_at else "",
        )
        parts = [f"“{back.decision_note}”"]
        if back.suggestion:
            text = self.tr("Suggested instead: {disposition}.")
            if plan.suggested is None:
                text = self.tr("Suggested instead: {disposition}, which is not possible here.")
            parts.append(text.format(disposition=word_of(Disposition, back.suggestion)))
        self.rejected.show_sentence(sentence, "\n".join(parts), "look")

    def _show_proposal(self, plan: Plan, computed: Proposal) -> None:
        wanted = plan.wanted or computed.disposition
        if plan.suggested is not None and plan.suggested is not computed.disposition:
            usual = self.tr("The supervisor suggests it; the rules propose: {disposition}")
            self._before.setText(usual.format(disposition=verb(computed.disposition)))
        else:
            self._before.setText(self.tr("The rules propose"))
        self.headline.setText(verb(wanted))
        self.reasons.setText("\n".join(reason_sentence(reason) for reason in computed.reasons))
        self.then.setText(self._next(plan, computed))
        self.then.show()

    def _next(self, plan: Plan, computed: Proposal) -> str:
        way = next((one for one in plan.ways if one.disposition is plan.wanted), None)
        if way is not None and way.needs_seller:
            return self.tr("Then the seller is asked and a supervisor decides.")
        if computed.needs_approval or plan.wanted is not computed.disposition:
            return self.tr("Then a supervisor decides.")
        return self.tr("Nobody else has to agree: it can be carried out at once.")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._column.setSpacing(current().px(4))
