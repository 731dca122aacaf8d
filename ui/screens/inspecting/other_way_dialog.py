"""Another disposition than the proposed one: what is allowed, what is not, and then why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.disposition import Disposition
from ui.own_way_words import own_way_reasons
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
    """``decided(disposition, reason)`` once; Esc leaves the proposal as it is."""

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
        self._reason: str | None = None
        self.note = ShortNote(self.tr("Add a note"), lines=2)
        self.note.hide()
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
        self._banner.clear()
        if isinstance(value, Disposition):
            self._chosen = value
            self._yes.setText(self.tr("Propose: {way}").format(way=verb(value)))
            self._ask_why(value)
        elif isinstance(value, str):
            self._reason = value
            if not value:
                self.note.setFocus()

    def _ask_why(self, way: Disposition) -> None:
        """The same number keys, now for the reason."""
        self._title.setText(self.tr("Why “{way}”?").format(way=verb(way)))
        self._sentence.setText(self.tr("The supervisor reads it."))
        self._sentence.show()
        self._closed.hide()
        self.answers.show_answers(own_way_reasons())
        self.note.show()
        self.answers.setFocus()

    def _on_yes(self) -> None:
        if self._chosen is None:
            self._banner.show_sentence(self.tr("Choose one of the ways first."), tone="look")
        elif self._reason is None:
            self._banner.show_sentence(self.tr("Choose a reason first."), tone="look")
        elif not self._reason and not self.note.text():
            self._banner.show_sentence(self.tr("Say why in a few words."), tone="look")
            self.note.setFocus()
        else:
            parts = [part for part in (self._reason, self.note.text()) if part]
            self.decided.emit(self._chosen, ". ".join(parts))
            self.accept()

    def _lay_out(self, blocked: Sequence[Alternative]) -> None:
        look = current()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(12))
        self._title = Text(self.tr("What else could become of it?"), "title")
        self._sentence = Text("", "mute")
        self._sentence.hide()
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        row = QHBoxLayout()
        row.setSpacing(look.px(24))
        row.addWidget(scrolled(self.answers, self), 3)
        self._closed = scrolled(_against(blocked, self.tr("Not possible")), self)
        self._closed.setVisible(bool(blocked))
        row.addWidget(self._closed, 2)
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
