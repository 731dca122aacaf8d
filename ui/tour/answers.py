"""Which keys to press in an inspection to come to a wanted grade: the shortest way there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.domain.grading import (
    Answer,
    Checklist,
    Measure,
    On,
    Particulars,
    Scan,
    Steps,
    note_meaning,
    read_note,
    walk,
)
from app.domain.grading.kinds import SAID, CutShort

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from app.domain.grading import GradingSet, InspectionContext, Question, Walk

Act = tuple[Literal["key", "scan", "write"], str]
NO_TIME = str(list(CutShort).index(CutShort.NO_TIME) + 1)


def way_to(
    grading_set: GradingSet,
    context: InspectionContext,
    wanted: Callable[[Walk], bool],
    on: date,
) -> list[Answer]:
    """The answers whose inspection ``wanted`` accepts; the first ones preferred.

    Raises ``LookupError`` when no way through the set is accepted.
    """

    def search(given: list[Answer]) -> list[Answer] | None:
        now = walk(grading_set, given, context)
        if now.current is None:
            return given if wanted(now) else None
        for option in now.current.options:
            words = "x" if option.needs_words else ""
            note = note_meaning(now.current, option, context, on, words)
            if note is None:
                continue
            found = search([*given, Answer(now.current.id, option.number, note)])
            if found is not None:
                return found
        return None

    found = search([])
    if found is None:
        raise LookupError(grading_set.id)
    return found


def acts_of(question: Question, answer: Answer) -> Iterator[Act]:
    """What a person does to give this answer, up to the words it may ask for."""
    read = read_note(question, answer.note)[0]
    if question.ask is None:
        yield "key", str(answer.choice)
    elif read.said is not None:
        yield "key", "3" if read.said is On.UNTESTED else _key_of(question, read.said)
    else:
        yield from _reads(question, answer, read)


def _reads(question: Question, answer: Answer, read: Particulars) -> Iterator[Act]:
    ask = question.ask
    if isinstance(ask, Measure):
        yield "write", read.measured.removesuffix(ask.unit).strip()
        yield "key", "F1"
    elif isinstance(ask, Scan):
        yield "scan", read.scanned
        if not {On.MATCH, On.LONG_ENOUGH} & set(_option_on(question, answer)):
            yield "key", "F1"
    elif isinstance(ask, Checklist):
        yield "key", "0"
        for number, item in enumerate(ask.items, 1):
            if item.id in read.missing:
                yield "key", str(number)
        yield "key", "F1"
    elif isinstance(ask, Steps):
        yield from _tries(ask, read)


def _tries(steps: Steps, read: Particulars) -> Iterator[Act]:
    for step in steps.steps:
        if step.id == read.failed:
            yield "key", "2"
            return
        if step.seconds:
            yield "key", "4"
            yield "key", NO_TIME
        yield "key", "1"


def _key_of(question: Question, said: On) -> str:
    offered = [what for option in question.options for what in option.on if what in set(SAID)]
    return f"F{5 + offered.index(said)}"


def _option_on(question: Question, answer: Answer) -> tuple[str, ...]:
    option = question.option(answer.choice)
    return option.on if option else ()
