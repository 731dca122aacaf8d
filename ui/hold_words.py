"""A hold in words, and the two questions about it: why it is put, and why it may go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.holds import HoldReason
from ui.formats import moment
from ui.widgets.answer_list import Answer
from ui.widgets.reason_dialog import ReasonDialog
from ui.words import word, word_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.queries.agreements import HoldRow

translate = QCoreApplication.translate


def held_chip() -> str:
    return translate("messages", "On hold")


def hold_headline(hold: HoldRow) -> str:
    text = translate("holds", "On hold: {reason}")
    return text.format(reason=word_of(HoldReason, hold.reason))


def hold_sentence(hold: HoldRow) -> str:
    text = translate("holds", "By {name}, {time}. Another person releases it.")
    told = text.format(name=hold.put_name, time=moment(hold.put_at))
    return f"“{hold.words}” {told}" if hold.words else told


def ask_hold(lpn: str, parent: QWidget) -> ReasonDialog:
    """``decided(HoldReason, words)``."""
    return ReasonDialog(
        translate("holds", "Why is {lpn} put on hold?").format(lpn=lpn),
        translate("holds", "It stays where it is until another person releases it."),
        reasons=[Answer(reason, word(reason)) for reason in HoldReason],
        yes=translate("holds", "Put on hold"),
        note_needed=(HoldReason.OTHER,),
        parent=parent,
    )


def ask_release(lpn: str, hold: HoldRow, parent: QWidget) -> ReasonDialog:
    """``decided(reason, note)``."""
    other = translate("holds", "Something else")
    reasons = [
        translate("holds", "Looked at again: nothing is wrong"),
        translate("holds", "What was wrong is put right"),
        translate("holds", "The seller has answered"),
        translate("holds", "It was put on hold by mistake"),
        other,
    ]
    return ReasonDialog(
        translate("holds", "Release {lpn}?").format(lpn=lpn),
        f"{hold_headline(hold)}. {hold_sentence(hold)}",
        reasons=[Answer(text, text) for text in reasons],
        yes=translate("holds", "Release"),
        yes_kind="go",
        note_needed=(other,),
        note_hint=translate("holds", "Why it may go on"),
        parent=parent,
    )
