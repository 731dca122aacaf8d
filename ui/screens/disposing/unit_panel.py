"""The unit on the bench: what it is, what is to be done, what is known, its photos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.disposition import StepKind
from app.queries.standing import EVIDENCE, Where, intended_label
from ui.formats import identifier
from ui.screens.disposing.proposal_view import ProposalView
from ui.screens.disposing.steps_view import StepsView
from ui.screens.disposing.unit_facts import chips_of, decision_words, facts_of
from ui.theme import current
from ui.widgets.chip import Chip
from ui.widgets.fact_list import FactList
from ui.widgets.flow import FlowLayout
from ui.widgets.label_preview import LabelPreview
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.text import Rule, Text
from ui.words import slot_word

if TYPE_CHECKING:
    from app.config import DataFolder
    from app.queries.photos import PhotoRow
    from ui.screens.disposing.plan import Plan


class UnitPanel(QWidget):
    """Shows a unit that is to propose, or an approved one with its steps."""

    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.lpn = Text("", "mono", parent=self)
        self.title = Text("", "title", parent=self)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips, gap=6)
        self._shown: list[Chip] = []
        self.proposal = ProposalView(self)
        self.decision = Text("", "strong", parent=self)
        self.steps = StepsView(self)
        self.preview = LabelPreview(width=270, parent=self)
        self.evidence = PhotoStrip(parent=self)
        self.facts = FactList(beside=True, parent=self)
        self.photos = PhotoStrip(can_add=False, parent=self)
        self._lay_out()

    def show_plan(self, plan: Plan) -> None:
        standing = plan.standing
        self.lpn.setText(plan.lpn)
        self.title.setText(standing.card.head.title or standing.card.head.sku)
        self._show_chips(plan)
        decided = standing.card.proposal
        proposing = standing.where is Where.TO_PROPOSE
        self.proposal.setVisible(proposing)
        self.decision.setVisible(not proposing)
        if proposing:
            self.proposal.show_plan(plan)
        elif decided is not None:
            self.decision.setText(decision_words(decided))
        self.steps.setVisible(bool(standing.steps))
        if standing.steps:
            self.steps.show_standing(standing, self._code(plan))
        labelling = standing.next_step in (StepKind.PRINT_LABEL, StepKind.AFFIX_LABEL)
        self._beside.setVisible(labelling)
        self.facts.show_facts(facts_of(plan))
        self._show_photos(plan)

    def _code(self, plan: Plan) -> str:
        labels = plan.standing.labels
        code = labels[-1].code if labels else intended_label(plan.standing).code
        return identifier(code)

    def _show_chips(self, plan: Plan) -> None:
        wanted = chips_of(plan.standing)
        while len(self._shown) < len(wanted):
            chip = Chip(parent=self._chips)
            self._flow.addWidget(chip)
            self._shown.append(chip)
        for number, chip in enumerate(self._shown):
            chip.setVisible(number < len(wanted))
            if number < len(wanted):
                chip.show_text(*wanted[number])

    def _show_photos(self, plan: Plan) -> None:
        card = plan.standing.card
        proofs = [self._photo(photo) for photo in card.photos if photo.slot == EVIDENCE]
        others = [self._photo(photo) for photo in card.photos if photo.slot != EVIDENCE]
        outside = [self._photo(photo) for photo in card.parcel_photos]
        _fill(self.photos, [*others, *outside])
        self._no_photos.setVisible(not others and not outside)
        wanted = StepKind.PHOTOGRAPH_EVIDENCE in plan.standing.steps
        self.evidence.setVisible(wanted)
        if wanted:
            needed = [] if proofs else [Photo(EVIDENCE, slot_word(EVIDENCE))]
            _fill(self.evidence, [*proofs, *needed])

    def _photo(self, photo: PhotoRow) -> Photo:
        folder = self._folder
        return Photo(
            photo.slot,
            slot_word(photo.slot),
            folder.thumbnail(photo.sha256),
            folder.photo(photo.sha256),
        )

    def _lay_out(self) -> None:
        self._beside = QWidget(self)
        side = QVBoxLayout(self._beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.preview)
        side.addStretch(1)
        self._doing = QHBoxLayout()
        left = QVBoxLayout()
        left.addWidget(self.steps)
        left.addWidget(self.evidence)
        left.addStretch(1)
        self._doing.addLayout(left, 1)
        self._doing.addWidget(self._beside)
        self._no_photos = Text(self.tr("No photos were taken of it."), "mute", parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, current().px(6), 0)
        for part in (self.lpn, self.title, self._chips, self.proposal, self.decision):
            self._column.addWidget(part)
        self._column.addLayout(self._doing)
        self._column.addWidget(Rule(self))
        self._column.addWidget(self.facts)
        self._column.addWidget(Text(self.tr("Photos"), "heading", parent=self))
        self._column.addWidget(self._no_photos)
        self._column.addWidget(self.photos)
        self._column.addStretch(1)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = current()
        self._column.setSpacing(look.px(8))
        self._doing.setSpacing(look.px(14))


def _fill(strip: PhotoStrip, photos: list[Photo]) -> None:
    strip.show_photos(photos)
    flow = strip.layout()
    if flow is not None:  # tiles that come while the strip is in sight find their places
        flow.invalidate()
        flow.activate()
