"""Which keys to press in an inspection to come to a wanted grade: the shortest way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.grading import Answer, walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.grading import GradingSet, InspectionContext, Walk


def way_to(
    grading_set: GradingSet, context: InspectionContext, wanted: Callable[[Walk], bool]
) -> list[int]:
    """The numbers of the answers whose inspection ``wanted`` accepts; the first ones preferred.

    Raises ``LookupError`` when no way through the set is accepted.
    """
    found = _search(grading_set, context, wanted, [])
    if found is None:
        raise LookupError(grading_set.id)
    return [answer.choice for answer in found]


def _search(
    grading_set: GradingSet,
    context: InspectionContext,
    wanted: Callable[[Walk], bool],
    given: list[Answer],
) -> list[Answer] | None:
    now = walk(grading_set, given, context)
    if now.current is None:
        return given if wanted(now) else None
    for option in now.current.options:
        answer = Answer(now.current.id, option.number, "" if not option.needs_words else "x")
        found = _search(grading_set, context, wanted, [*given, answer])
        if found is not None:
            return found
    return None
