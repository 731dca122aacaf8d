"""Another disposition than the proposed one: what is allowed, what is not and why, and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.disposition import Disposition
from ui.screens.inspecting.column import scrolled
from ui.screens.inspecting.words_view import ShortNote
from ui.theme import current
from ui.widgets.action_button import ActionButton
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.text import Text
from ui.words import reason_sentence, verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.disposition import Alternative


class OtherWayDialog(QDialog):
    """``decided(disposition, note)`` once; Esc leaves the proposal as it is."""

    decided = Signal(object, str)

    def __init__(self, ways: Sequence[Alternative], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Another way"))
        self.setModal(True)
        self._chosen: Disposition | None = None
        open_ways = [way for way in ways if way.allowed and not way.proposed]
        self.answers = AnswerList(self)
        self.answers.show_answers([self._answer(way) for way in open_ways])
        self.answers.chosen.connect(self._on_chosen)
        self.note = ShortNote(self.tr("Why this way? The supervisor reads it."), lines=2)
        self.note.finished.connect(self._on_yes)
        self._banner = Banner(parent=self)
        self._lay_out([way for way in ways if not way.allowed])
        self.answers.setFocus()

    def _answer(self, way: Alternative) -> Answer:
        notes = [reason_sentence(one) for one in way.notes]
        if way.needs_seller:
            return Answer(
                way.disposition,
                verb(way.disposition),
                self.tr("the seller must agree"),
                hint=" ".join(notes),
            )
        if way.instructed:
            notes.insert(0, self.tr("The seller's own order for this grade."))
        return Answer(way.disposition, verb(way.disposition), hint=" ".join(notes))

    def _on_chosen(self, value: object) -> None:
        if isinstance(value, Disposition):
            self._chosen = value
            self._banner.clear()
            self._yes.setText(self.tr("Propose: {way}").format(way=verb(value)))
            self.note.setFocus()

    def _on_yes(self) -> None:
        if self._chosen is None:
            self._banner.show_sentence(self.tr("Choose one of the ways first."), tone="look")
        elif not self.note.text():
            self._banner.show_sentence(self.tr("Say why in a few words."), tone="look")
            self.note.setFocus()
        else:
            self.decided.emit(self._chosen, self.note.text())
            self.accept()

    def _lay_out(self, blocked: Sequence[Alternative]) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        column.addWidget(Text(self.tr("What else could become of it?"), "title"))
        row = QHBoxLayout()
        row.setSpacing(look.px(24))
        row.addWidget(scrolled(self.answers, self), 3)
        if blocked:
            row.addWidget(scrolled(_against(blocked, self.tr("Not possible")), self), 2)
        column.addLayout(row, 1)
        column.addWidget(self.note)
        column.addWidget(self._banner)
        keys = QHBoxLayout()
        leave = ActionButton(self.tr("Keep the proposal"), "Escape", parent=self)
        leave.clicked.connect(self.reject)
        self._yes = ActionButton(self.tr("Propose"), "F1", "primary", parent=self)
        self._yes.clicked.connect(self._on_yes)
        keys.addWidget(leave)
        keys.addStretch()
        keys.addWidget(self._yes)
        column.addLayout(keys)
        window = self.parentWidget()
        room = window.window().size() if window else self.size()
        self.resize(min(look.px(960), room.width() - 40), min(look.px(720), room.height() - 60))


def _against(blocked: Sequence[Alternative], heading: str) -> QWidget:
    """The ways that are closed, disabled, each with everything that stands against it."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current().px(4))
    column.addWidget(Text(heading, "heading"))
    for way in blocked:
        name = Text(verb(way.disposition), "strong")
        name.setEnabled(False)
        column.addWidget(name)
        column.addWidget(Text("\n".join(reason_sentence(one) for one in way.blocked), "mute"))
        column.addSpacing(current().px(8))
    column.addStretch()
    return inner
