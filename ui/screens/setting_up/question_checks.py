"""What is wrong with a text, and what the answers given so far come to in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.grading import (
    Answer,
    AnswerOutOfTurn,
    GradingSet,
    GradingSetInvalid,
    UnknownAnswer,
    walk,
)
from app.domain.grading.publishing import (
    NotPublishable,
    file_name,
    line_of,
    publishable,
    read_safely,
)
from app.errors import StationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.grading import InspectionContext, Walk
    from app.domain.grading.library import GradingSets


@dataclass(frozen=True, slots=True)
class Checked:
    """``grading_set`` is None where the text is none; ``problem`` says why it cannot go out.

    ``line`` counts from 1.
    """

    grading_set: GradingSet | None
    problem: StationError | None
    line: int = 0


def check(text: str, name: str, sets: GradingSets) -> Checked:
    """Bounded whatever ``text`` is; a few milliseconds for the longest that is allowed."""
    try:
        one = read_safely(text, file_name(name))
    except (GradingSetInvalid, NotPublishable) as problem:
        return Checked(None, problem, line_of(text, problem))
    try:
        publishable(text, sets)
    except NotPublishable as problem:
        return Checked(one, problem, line_of(text, problem))
    return Checked(one, None)


def as_far_as_it_fits(
    grading_set: GradingSet, answers: Sequence[Answer], context: InspectionContext
) -> tuple[tuple[Answer, ...], Walk]:
    """The answers that still make sense after an edit, and where they lead.

    What an answer demands in words counts as written: a preview asks for none.
    """
    kept: list[Answer] = []
    found = walk(grading_set, kept, context)
    for answer in answers:
        try:
            found = walk(grading_set, [*kept, answer], context)
        except (AnswerOutOfTurn, UnknownAnswer):
            break
        kept.append(answer)
    return tuple(kept), found
