"""The questions as an inspector will see them, and what the answers given would come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.grading import EffectKind
from app.domain.grading.facts import RootCause
from ui.screens.setting_up.question_try import TryView
from ui.theme import current
from ui.widgets.answer_list import Answer, AnswerList
from ui.widgets.fact_list import Fact, FactList
from ui.widgets.scroller import Scroller
from ui.widgets.text import Rule, Text
from ui.words import because_words, language_code, series, word

if TYPE_CHECKING:
    from app.domain.grading import Option, Walk

translate = QCoreApplication.translate


class PlayView(QWidget):
    """``answered(number)``, or ``given(Particulars)`` where the question reads something.

    ``back`` takes the last answer back.
    """

    answered = Signal(int)
    given = Signal(object)
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.place = Text("", "heading", parent=self)
        self.so_far = Text("", "mute", parent=self)
        self.question = Text("", "title", parent=self)
        self.help = Text("", "mute", parent=self)
        self.answers = AnswerList(self)
        self.answers.chosen.connect(self._on_chosen)
        self.trying = TryView(self)
        self.trying.given.connect(self.given)
        self.trying.hide()
        self._sum = Text(self.tr("These answers give"), "heading", parent=self)
        self.facts = FactList(beside=True, parent=self)
        self.reasons = Text("", "small", parent=self)
        self._before = QShortcut(QKeySequence(Qt.Key.Key_Backspace), self)
        self._before.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._before.activated.connect(self.back)
        self._lay_out()

    def show_walk(self, walk: Walk | None) -> None:
        if walk is None:
            return
        language, question = language_code(), walk.current
        if question is None:
            self.place.setText(self.tr("All %n question(s) answered", "", len(walk.trail)))
            self.question.setText(self.tr("The inspection ends here"))
            self.help.setText(self.tr("F2 plays it once more, Backspace takes an answer back."))
            self._show_answers([])
        else:
            place = self.tr("Question {n} of about {all}")
            self.place.setText(place.format(n=walk.position, all=walk.about))
            self.question.setText(question.text.in_language(language))
            self.help.setText(question.help.in_language(language) if question.help else "")
            if question.ask is None:
                self._show_answers([_choice(one, language) for one in question.options])
            else:
                self._show_answers(None)
                self.trying.show_question(question)
        self.help.setVisible(bool(self.help.text()))
        self.so_far.setText(self.tr("So far: {what}").format(what=summary_of(walk)))
        self.so_far.setVisible(question is not None and bool(walk.reasons))
        self.facts.show_facts(facts_of(walk))
        self.reasons.setText("\n".join(reasons_of(walk, language)))
        self.reasons.setVisible(bool(walk.reasons))

    def take_focus(self) -> None:
        if self.trying.isVisible():
            self.trying.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_answers(self, answers: list[Answer] | None) -> None:
        """None: the question reads; its own input stands there instead of numbers."""
        self.answers.show_answers(answers or [])
        self.answers.setVisible(answers is not None)
        if answers is not None:
            self.trying.forget()
        focus = QApplication.focusWidget()
        was = focus is not None and (focus is self or self.isAncestorOf(focus))
        self.trying.setVisible(answers is None)
        if was and answers is None:
            QTimer.singleShot(0, self.trying, self.trying.take_focus)
        elif was:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _on_chosen(self, number: object) -> None:
        if isinstance(number, int):
            self.answered.emit(number)

    def _lay_out(self) -> None:
        inner = QWidget(self)
        self._inner = QVBoxLayout(inner)
        self._inner.setContentsMargins(0, 0, current().px(8), 0)
        for part in (
            self.place,
            self.so_far,
            self.question,
            self.help,
            self.answers,
            self.trying,
            Rule(self),
            self._sum,
            self.facts,
            self.reasons,
        ):
            self._inner.addWidget(part)
        self._inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroller(inner, self), 1)
        self._fit()

    def _fit(self) -> None:
        self._inner.setSpacing(current().px(10))


def facts_of(walk: Walk) -> list[Fact]:
    """Codes in the floor's words; what a photo or a note is owed for counts once."""
    cause = word(walk.cause)
    if walk.cause_claimed and walk.cause is not RootCause.UNKNOWN:
        cause = translate("setting_up", "{cause} (from the claim)").format(cause=cause)
    known = bool(walk.grade_because)
    words = sum(one.option.needs_words for one in walk.trail)
    return [
        Fact(translate("setting_up", "Grade"), word(walk.grade) if known else "–"),
        Fact(translate("setting_up", "Finding"), series(word(one) for one in walk.findings) or "–"),
        Fact(translate("setting_up", "Root cause"), cause),
        Fact(translate("setting_up", "Packaging"), word(walk.packaging)),
        Fact(translate("setting_up", "Marks"), series(word(one) for one in walk.tags)),
        Fact(translate("setting_up", "Photos owed"), series(word(one) for one in walk.photos)),
        Fact(translate("setting_up", "Notes owed"), str(words) if words else ""),
    ]


def summary_of(walk: Walk) -> str:
    """One line that is seen while the answers fill the page."""
    grade = [word(walk.grade)] if walk.grade_because else []
    photos = [word(one) for one in walk.photos]
    parts = (series(grade), series(word(one) for one in walk.findings), series(photos))
    return " · ".join(part for part in parts if part) or "–"


def reasons_of(walk: Walk, language: str) -> list[str]:
    answered = {one.question.id: one for one in walk.trail}
    return [
        because_words(
            answered[one.question].question.text.in_language(language),
            answered[one.question].option.text.in_language(language),
            f"{one.kind.value}:{one.value}",
        )
        for one in walk.reasons
        # What is missing or fails is named by the answer; its effect is a code of the set's own.
        if one.question in answered and one.kind not in (EffectKind.MISSING, EffectKind.FAILED)
    ]


def _choice(option: Option, language: str) -> Answer:
    note = ""
    if option.photos and option.needs_words:
        note = translate("setting_up", "photo + words")
    elif option.photos:
        note = translate("setting_up", "photo needed")
    elif option.needs_words:
        note = translate("setting_up", "words needed")
    return Answer(option.number, option.text.in_language(language), note)
