"""What the answers add up to so far: grade, finding, cause, photos, and the way taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.screens.inspecting.chip_row import ChipRow
from ui.screens.inspecting.chips import because, cause_words, claim_chip, findings_words
from ui.screens.inspecting.grade_mark import GradeMark
from ui.screens.inspecting.question_view import trail_lines
from ui.screens.inspecting.unit_view import photos_of
from ui.theme import current
from ui.widgets.photo_strip import Photo, PhotoStrip
from ui.widgets.text import Rule, Text
from ui.words import language_code, slot_word, word

if TYPE_CHECKING:
    from app.config import DataFolder
    from ui.screens.inspecting.sheet import Sheet


class SoFarView(QWidget):
    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.mark = GradeMark(44, self)
        self.grade = Text("", "strong", parent=self)
        self.why = Text("", "mute", parent=self)
        self.finding = Text("", "strong", parent=self)
        self.chips = ChipRow(parent=self)
        self.cause = Text("", "strong", parent=self)
        self.photo_count = Text("", "heading", parent=self)
        self.photos = PhotoStrip(size=(104, 74), can_add=False, can_mark=True, parent=self)
        self.trail = Text("", "mute", parent=self)
        self._trail_label = Text(self.tr("Answered"), "heading", parent=self)
        self._lay_out()

    def show_sheet(self, sheet: Sheet) -> None:
        walk, language = sheet.walk, language_code()
        # The verdict itself is shown large beside it: only what it rests on is left here.
        for part in self._judged:
            part.setVisible(not walk.complete)
        judged = bool(walk.grade_because) or walk.answered_all
        self.mark.show_grade(walk.grade.value if judged else "")
        self.grade.setText(word(walk.grade) if judged else self.tr("No grade yet"))
        why = because(walk, walk.grade_because, language)
        self.why.setText(why)
        self.why.setVisible(bool(why) and not walk.complete)
        self.finding.setText(findings_words(walk) or self.tr("Nothing yet"))
        chip = claim_chip(sheet)
        self.chips.show_chips([chip] if chip and not walk.complete else [])
        self.cause.setText(cause_words(walk))
        self._show_photos(sheet)
        self.trail.setText("\n".join(trail_lines(walk, language)))
        for part in (self._trail_label, self.trail):
            part.setVisible(walk.answered_all)

    def _show_photos(self, sheet: Sheet) -> None:
        walk = sheet.walk
        wanted, missing = len(walk.photos), len(walk.photos_missing)
        if wanted:
            text = self.tr("Photos {n} of {all}").format(n=wanted - missing, all=wanted)
        else:
            text = self.tr("Photos")
        self.photo_count.setText(text)
        needed = [Photo(slot.value, slot_word(slot.value)) for slot in walk.photos_missing]
        there = photos_of(self._folder, (*sheet.card.photos, *sheet.card.claim_photos))
        self.photos.show_photos([*needed, *there])
        self.photo_count.setVisible(bool(wanted or there) and not walk.complete)
        self.photos.setVisible(bool(needed or there) and not walk.answered_all)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.mark)
        row.addWidget(self.grade, 1, Qt.AlignmentFlag.AlignVCenter)
        rule, found = Rule(self), Text(self.tr("Finding"), "mute")
        caused = Text(self.tr("Root cause"), "mute")
        self._judged = (self.mark, self.grade, rule, found, self.finding, caused, self.cause)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        parts: tuple[QWidget, ...] = (
            self.why, rule, found, self.finding, self.chips, caused, self.cause,
            self.photo_count, self.photos, self._trail_label, self.trail,
        )  # fmt: skip
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        self._column.setSpacing(current().px(6))
