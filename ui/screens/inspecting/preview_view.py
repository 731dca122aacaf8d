"""A unit that is not being inspected: one of the queue looked at, or one that waits elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.disposition import Disposition
from app.domain.evidence import ProposalState
from app.domain.grading import Finding, Packaging, RootCause
from app.domain.units import UnitState
from ui.formats import moment
from ui.screens.inspecting.chip_row import ChipRow
from ui.screens.inspecting.chips import claim_words
from ui.screens.inspecting.column import scrolled
from ui.screens.inspecting.grade_mark import GradeMark
from ui.screens.inspecting.unit_view import (
    facts_of,
    marks_of,
    photos_of,
    quoted,
    set_words,
    title_of,
)
from ui.theme import current
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.inspections_beside import InspectionsBeside
from ui.widgets.photo_strip import PhotoStrip
from ui.widgets.text import Rule, Text
from ui.words import word, word_of, words_of

if TYPE_CHECKING:
    from app.config import DataFolder
    from app.queries.units import InspectionRow, ProposalRow
    from ui.screens.inspecting.sheet import Sheet


class PreviewView(QWidget):
    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._mark = GradeMark(84, self)
        self.plate = Text("", "mono", parent=self)
        self.title = Text("", "question", parent=self)
        self._what = Text("", "mute", parent=self)
        self.chips = ChipRow(parent=self)
        self._claim_label = Text(self.tr("Claim"), "heading", parent=self)
        self.claim = Text("", "title", parent=self)
        self._comment = Text("", "big", selectable=True, parent=self)
        self.beside = InspectionsBeside(self)
        self.facts = FactList(beside=True, parent=self)
        self._photo_label = Text(self.tr("Photos"), "heading", parent=self)
        self._photos = PhotoStrip(size=(200, 140), can_add=False, parent=self)
        self._lay_out()

    def show_waiting(self, sheet: Sheet) -> None:
        """What waits to be inspected, before it is opened."""
        self._show_unit(sheet)
        self._mark.hide()
        walk = sheet.walk
        chips = marks_of(sheet)
        if sheet.card.first_look_by:
            chips.insert(0, (self.tr("Second look"), "act"))
        if walk.trail:
            kept = self.tr("%n answer(s) kept", "", len(walk.trail))
            chips.insert(0, (kept, "act"))
        chips.append((self.tr("about %n question(s)", "", walk.about), "grey"))
        self.chips.show_chips(chips)
        self.facts.show_facts(facts_of(sheet))
        self.beside.show_inspections(sheet.card.inspections)

    def show_closed(self, sheet: Sheet) -> None:
        """What became of a unit that is inspected, and where it stands."""
        self._show_unit(sheet)
        card = sheet.card
        self._mark.setVisible(bool(card.head.grade))
        self._mark.show_grade(card.head.grade)
        self.chips.show_chips([(word_of(UnitState, card.head.state), "look")])
        self.facts.show_facts([*self._found(card.verdict), *self._proposed(card.proposal)])
        self.beside.show_inspections(card.inspections)

    def _show_unit(self, sheet: Sheet) -> None:
        head = sheet.card.head
        self.plate.setText(head.lpn)
        self.title.setText(title_of(sheet))
        self._what.setText(set_words(sheet))
        self.claim.setText(claim_words(sheet))
        self._comment.setText(quoted(head.comment))
        self._comment.setVisible(bool(head.comment))
        there = [*sheet.card.photos, *sheet.card.claim_photos, *sheet.card.parcel_photos]
        self._photos.show_photos(photos_of(self._folder, there))
        for part in (self._photo_label, self._photos):
            part.setVisible(bool(there))

    def _found(self, found: InspectionRow | None) -> list[Fact]:
        if found is None:
            return []
        who = self.tr("{name}, {time}").format(name=found.by_name, time=moment(found.at))
        return [
            Fact(self.tr("Finding"), words_of(Finding, found.findings)),
            Fact(self.tr("Root cause"), word_of(RootCause, found.cause)),
            Fact(self.tr("Packaging"), word_of(Packaging, found.packaging)),
            Fact(self.tr("Inspected by"), who),
        ]

    def _proposed(self, proposal: ProposalRow | None) -> list[Fact]:
        if proposal is None:
            return []
        what = f"{word_of(Disposition, proposal.disposition)} · "
        rejected = proposal.state == ProposalState.REJECTED
        facts = [
            Fact(
                self.tr("Proposed"),
                what + word(ProposalState(proposal.state)),
                tone="stop" if rejected else None,
            )
        ]
        if proposal.decision_note:
            name = proposal.decided_name or self.tr("To be inspected once more")
            said = f"{name}: {quoted(proposal.decision_note)}"
            facts.append(Fact(self.tr("Decision"), said))
        return facts

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(current().px(4))
        for part in (self.plate, self.title, self._what):
            names.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(current().px(18))
        head.addWidget(self._mark)
        head.addLayout(names, 1)
        inner = QWidget(self)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        parts: tuple[QWidget, ...] = (
            self.chips,
            Rule(self),
            self._claim_label,
            self.claim,
            self._comment,
            Rule(self),
            self.facts,
            self.beside,
            self._photo_label,
            self._photos,
        )
        for below in parts:
            self._column.addWidget(below)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, self))
        self._fit()

    def _fit(self) -> None:
        look = current()
        self._column.setSpacing(look.px(10))
        self.plate.setStyleSheet(f"font-size: {look.px(22)}px; font-weight: 700;")
