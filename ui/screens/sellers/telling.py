"""The words for questions to sellers: their clocks, their letters, and what a file lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from app.domain.agreements import LetterState, Post
from app.domain.disposition import Disposition
from app.imports.answers import Fault
from ui.formats import ago, count, moment, money
from ui.widgets.fact_list import Fact
from ui.widgets.row_table import Column
from ui.words import word_of
from ui.words.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import datetime

    from app.imports.answers import AnswerRow
    from app.queries.asked import Asked
    from ui.theme import Tone

translate = QCoreApplication.translate
SOON_H: Final = 6
FAULTS: Final = {
    Fault.NO_NUMBER: QT_TRANSLATE_NOOP("sellers", "no question number, or misread"),
    Fault.NO_ANSWER: QT_TRANSLATE_NOOP("sellers", "neither agrees, refuses nor names a way"),
    Fault.NOT_ASKED: QT_TRANSLATE_NOOP("sellers", "nobody was asked under this number"),
    Fault.CLOSED: QT_TRANSLATE_NOOP("sellers", "answered or decided already"),
    Fault.TWICE: QT_TRANSLATE_NOOP("sellers", "the number stands further up"),
}


def fault_words(fault: Fault | None) -> str:
    return translate("sellers", FAULTS[fault]) if fault is not None else ""


def clock_words(asked: Asked, now: datetime) -> str:
    """``5 h left``, or since when their time is up."""
    left = int((asked.due - now).total_seconds() // 3600)
    if asked.overdue_at(now):
        return translate("sellers", "overdue for {ago}").format(ago=ago(asked.due))
    if left < 1:
        return translate("sellers", "less than 1 h left")
    return translate("sellers", "{hours} h left").format(hours=count(left))


def clock_tone(asked: Asked, now: datetime) -> Tone:
    if asked.overdue_at(now):
        return "stop"
    return "look" if (asked.due - now).total_seconds() < SOON_H * 3600 else "act"


def silence_words(asked: Asked) -> str:
    """What counts when nobody answers."""
    if asked.default:
        return word_of(Disposition, asked.default)
    return translate("sellers", "it goes on waiting")


def worth_words(asked: Asked) -> str:
    return money(asked.value_minor, asked.currency) if asked.value_minor else ""


def facts_of(asked: Asked) -> list[Fact]:
    sent = word_of(Post, asked.post)
    failed = asked.letter_state == LetterState.FAILED
    if asked.letter_state:
        sent = f"{sent}: {word_of(LetterState, asked.letter_state)}"
    if failed:
        sent = f"{sent} ({asked.letter_detail})"
    return [
        Fact(translate("sellers", "Asked"), moment(asked.asked_at)),
        Fact(translate("sellers", "Answer by"), moment(asked.due)),
        Fact(translate("sellers", "Without an answer"), silence_words(asked)),
        Fact(translate("sellers", "Sent as"), sent, tone="stop" if failed else None),
        Fact(translate("sellers", "File"), asked.letter_name, mono=True),
        Fact(translate("sellers", "Return"), asked.rma, mono=True),
    ]


def refused_columns() -> tuple[Column[AnswerRow], ...]:
    """A cell of a stranger's file is shown, never in full."""
    return (
        Column(translate("sellers", "Row"), lambda row: count(row.row), "right"),
        Column(translate("sellers", "Question"), lambda row: row.number[:40], mono=True),
        Column(translate("sellers", "Answer"), lambda row: row.said[:80], width="stretch"),
        Column(translate("sellers", "Not taken because"), lambda row: fault_words(row.fault)),
    )
