"""The questions before a unit is inspected once more, and before a second look is skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.widgets.answer_list import Answer
from ui.widgets.reason_dialog import ReasonDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def ask_why_again(parent: QWidget) -> ReasonDialog:
    """``decided(reason, note)``."""
    other = translate("again", "Something else")
    reasons = [
        translate("again", "The grade is doubtful"),
        translate("again", "The photos do not show it"),
        translate("again", "Something was overlooked"),
        translate("again", "The seller or the buyer doubts it"),
        other,
    ]
    return ReasonDialog(
        translate("again", "Why inspect it once more?"),
        translate("again", "Both inspections stay. What waits on the first one is void."),
        reasons=[Answer(text, text) for text in reasons],
        note_needed=(other,),
        yes=translate("again", "Inspect once more"),
        parent=parent,
    )


def ask_why_skip(parent: QWidget) -> ReasonDialog:
    other = translate("again", "Something else")
    reasons = [
        translate("again", "Nobody else is here to look"),
        translate("again", "The unit has to leave today"),
        other,
    ]
    return ReasonDialog(
        translate("again", "Why skip the second look?"),
        translate("again", "The first inspection counts. The reason is kept."),
        reasons=[Answer(text, text) for text in reasons],
        note_needed=(other,),
        yes=translate("again", "Skip the second look"),
        parent=parent,
    )


def reason_of(why: object, note: str) -> str:
    return f"{why}: {note}" if note else str(why)
