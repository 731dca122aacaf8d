"""The words for second looks and for publishing questions."""

from __future__ import annotations

from typing import Final

from app.domain.second_looks import Agreement, SecondLookState
from ui.words.marking import QT_TRANSLATE_NOOP, Tables

LOOKING_AGAIN: Final[Tables] = {
    SecondLookState: {
        SecondLookState.WAITING: QT_TRANSLATE_NOOP("words", "Second look waits"),
        SecondLookState.DONE: QT_TRANSLATE_NOOP("words", "Looked at twice"),
        SecondLookState.SKIPPED: QT_TRANSLATE_NOOP("words", "Second look skipped"),
    },
    Agreement: {
        Agreement.SAME: QT_TRANSLATE_NOOP("words", "Same grade twice"),
        Agreement.ONE_OFF: QT_TRANSLATE_NOOP("words", "One grade apart"),
        Agreement.MORE: QT_TRANSLATE_NOOP("words", "More than one grade apart"),
    },
}
