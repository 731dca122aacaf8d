"""What the kinds of question have in common on the screen: they read, and then give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.grading import InspectionContext, On, Particulars, Question, decide
from ui.widgets.action_button import ActionButton
from ui.widgets.flow import FlowLayout
from ui.words import language_code

if TYPE_CHECKING:
    from app.domain.grading import Grade, Option
    from ui.theme import Tone

translate = QCoreApplication.translate
SAID_KEYS: Final = ("F5", "F6", "F7")


@dataclass(frozen=True, slots=True)
class Asked:
    """The open question with all it is decided on; ``before`` is what was read the last time.

    ``codes`` are the other barcodes on the same goods.
    """

    unit_id: str
    question: Question
    context: InspectionContext
    today: date
    before: Particulars = Particulars()  # noqa: RUF009 - frozen
    codes: tuple[str, ...] = ()

    def meaning(self, read: Particulars) -> Option | None:
        return decide(self.question, read, self.context, self.today)


class Reading(QWidget):
    """``given(Particulars)`` once the person is sure; ``changed`` when F1 would do another thing.

    ``back_wanted`` is Backspace where there is nothing left to delete.
    """

    given = Signal(object)
    changed = Signal()
    back_wanted = Signal()
    sounded = Signal(str)

    def ask(self, asked: Asked) -> None:
        raise NotImplementedError

    def ready_text(self) -> str:
        """What F1 does now; "" while there is nothing to confirm."""
        raise NotImplementedError

    def hint(self) -> str:
        """What is to be done before F1 can do anything."""
        raise NotImplementedError

    def confirm(self) -> None:
        raise NotImplementedError

    def take_scan(self, raw: str) -> bool:  # noqa: ARG002
        """Whether the scan was for this question."""
        return False

    def step_back(self) -> bool:
        """Whether there was a step to take back within the question."""
        return False

    def take_focus(self) -> None:
        self.setFocus()


class SaidKeys(QWidget):
    """What a person can say instead of a value: a key each."""

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=10)
        self._buttons = [ActionButton("", key, parent=self) for key in SAID_KEYS]
        self._means: list[On] = []
        for button in self._buttons:
            self._flow.addWidget(button)
            button.clicked.connect(self._on_clicked)

    def show_for(self, question: Question, also: frozenset[On]) -> None:
        """The answers of the question that are for one of ``also``, in its order."""
        language = language_code()
        found = [
            (On(what), option) for option in question.options for what in option.on if what in also
        ]
        self._means = [on for on, _ in found]
        for button, one in zip(self._buttons, [*found, None, None, None], strict=False):
            button.setVisible(one is not None)
            button.setEnabled(one is not None)
            if one is not None:
                button.setText(one[1].text.in_language(language))
        self.setVisible(bool(found))

    def _on_clicked(self) -> None:
        at = next((n for n, one in enumerate(self._buttons) if one is self.sender()), -1)
        if 0 <= at < len(self._means):
            self.said.emit(self._means[at])


def tone_of(option: Option, tones: dict[Grade, Tone]) -> Tone:
    """How an answer looks before it is given: as bad as its grade, green without one."""
    if option.grade is not None:
        return tones[option.grade]
    return "look" if option.photos or option.needs_words else "go"
