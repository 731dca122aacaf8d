"""The verdict before it is given: grade, the three facts side by side, the proposal and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.disposition import StepKind
from ui.screens.inspecting.chip_row import ChipRow
from ui.screens.inspecting.chips import (
    because,
    cause_words,
    claim_chip,
    claim_words,
    findings_words,
    settled,
    why_caused,
    why_found,
)
from ui.screens.inspecting.column import row_or_column, scrolled
from ui.screens.inspecting.grade_mark import GradeMark
from ui.screens.inspecting.unit_view import photos_of, quoted
from ui.theme import current
from ui.widgets.photo_strip import PhotoStrip
from ui.widgets.text import Rule, Text
from ui.words import language_code, reason_sentence, verb, word, zone_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.config import DataFolder
    from app.domain.disposition import Proposal, Reason, Step
    from ui.screens.inspecting.sheet import Sheet
    from ui.theme import Tone

translate = QCoreApplication.translate


class FactColumn(QWidget):
    """One of the facts that are never mixed: a heading, what it is, and a word about it."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Text("", "strong", parent=self)
        self.detail = Text("", "mute", parent=self)
        self.chips = ChipRow(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(4))
        for part in (Text(heading, "heading"), self.value, self.detail, self.chips):
            column.addWidget(part)
        column.addStretch()

    def show_fact(self, value: str, detail: str = "", chip: tuple[str, Tone] | None = None) -> None:
        self.value.setText(value)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.chips.show_chips([chip] if chip else [])


class VerdictView(QWidget):
    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.photos = PhotoStrip(size=(184, 128), can_add=False, can_mark=True, parent=self)
        self._evidence = Text(self.tr("Evidence"), "heading", parent=self)
        self.mark = GradeMark(84, self)
        self.grade = Text("", "question", parent=self)
        self._because = Text("", "mute", parent=self)
        self._chips = ChipRow(parent=self)
        self.claim = FactColumn(self.tr("Claim"), self)
        self.finding = FactColumn(self.tr("Finding"), self)
        self.cause = FactColumn(self.tr("Root cause"), self)
        self.proposed = Text("", "question", parent=self)
        self.conditions = ChipRow(parent=self)
        self.reasons = Text("", "body", parent=self)
        self._after = Text("", "body", parent=self)
        self._lay_out()

    def show_sheet(self, sheet: Sheet, proposal: Proposal) -> None:
        walk, language = sheet.walk, language_code()
        self.mark.show_grade(walk.grade.value)
        self.grade.setText(word(walk.grade))
        why = because(walk, walk.grade_because, language)
        self._because.setText(why or self.tr("because no answer took anything away"))
        self._chips.show_chips(settled(walk))
        self.claim.show_fact(claim_words(sheet), quoted(sheet.card.head.comment))
        why_finding = why_found(walk, language)
        self.finding.show_fact(findings_words(walk), why_finding, claim_chip(sheet))
        self.cause.show_fact(cause_words(walk), why_caused(walk, language))
        self.proposed.setText(verb(proposal.disposition))
        self.conditions.show_chips(conditions_of(proposal))
        reasons = [*proposal.reasons, *worth_saying(proposal.approval)]
        self.reasons.setText("\n".join(f"•  {reason_sentence(one)}" for one in reasons))
        self.photos.show_photos(
            photos_of(self._folder, (*sheet.card.photos, *sheet.card.claim_photos))
        )
        for part in (self._evidence, self.photos):
            part.setVisible(bool(sheet.card.photos or sheet.card.claim_photos))
        self._after.setText("  →  ".join(_step_words(step) for step in proposal.steps))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in (self._head, self._three):
            row.setDirection(row_or_column(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(current().px(18))
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(current().px(4))
        for part in (self.grade, self._because, self._chips):
            words.addWidget(part)
        words.addStretch()
        head.addLayout(words, 1)
        self._three = QHBoxLayout()
        for fact in (self.claim, self.finding, self.cause):
            self._three.addWidget(fact, 1)
        inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(Rule(self))
        self._column.addLayout(self._three)
        self._column.addWidget(Rule(self))
        self._column.addWidget(Text(self.tr("Proposed"), "heading"))
        self._column.addWidget(self.proposed)
        for part in (self.conditions, self.reasons):
            self._column.addWidget(part)
        self._column.addWidget(Text(self.tr("Then"), "heading"))
        self._column.addWidget(self._after)
        self._column.addWidget(self._evidence)
        self._column.addWidget(self.photos)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, self))
        self._fit()

    def _fit(self) -> None:
        look = current()
        self._column.setSpacing(look.px(10))
        self._three.setSpacing(look.px(20))


def worth_saying(approval: Sequence[Reason]) -> list[Reason]:
    """Without the limit of nothing, where another reason says already that somebody must agree."""
    said = [one for one in approval if one.data.get("limit_minor") != "0"]
    return said or list(approval)


def conditions_of(proposal: Proposal) -> list[tuple[str, Tone]]:
    """Who has to agree before anything happens."""
    chips: list[tuple[str, Tone]] = []
    if proposal.needs_seller:
        chips.append((translate("inspecting", "the seller must agree"), "look"))
    if proposal.needs_approval:
        chips.append((translate("inspecting", "a supervisor must agree"), "look"))
    if not chips:
        chips.append((translate("inspecting", "goes ahead at once"), "go"))
    return chips


def _step_words(step: Step) -> str:
    if step.kind is StepKind.PUTAWAY and step.zone is not None:
        put = translate("inspecting", "{step}: {zone}")
        return put.format(step=word(step.kind), zone=zone_word(step.zone.value))
    return word(step.kind)
