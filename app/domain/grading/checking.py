"""Proof that a question tree is sound: no cycle, nothing unreachable, every end has its verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.grading.invalid import GradingSetInvalid, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.grading.sets import GradingSet, Question


def check_paths(grading_set: GradingSet, file: str) -> None:
    """Raise ``GradingSetInvalid`` unless every way through ends with a grade and a finding."""
    questions = {question.id: question for question in grading_set.questions}
    _refuse_cycles(questions, grading_set.start, file)
    _refuse_empty_ends(questions, grading_set.start, file)


def _ways_out(question: Question) -> Iterator[str | None]:
    yield from (option.leads_to for option in question.options)
    if question.when is not None:
        yield question.skips_to


def _refuse_cycles(questions: dict[str, Question], start: str, file: str) -> None:
    finished: set[str] = set()
    path: dict[str, Iterator[str | None]] = {start: _ways_out(questions[start])}
    while path:
        current, ways = next(reversed(path.items()))
        target = next((way for way in ways if way is not None and way not in finished), None)
        if target is None:
            finished.add(current)
            del path[current]
        elif target in path:
            raise GradingSetInvalid(file, f"questions.{current}", Problem.CYCLE, target)
        else:
            path[target] = _ways_out(questions[target])
    for question_id in questions:
        if question_id not in finished:
            raise GradingSetInvalid(file, f"questions.{question_id}", Problem.UNREACHABLE)


def _refuse_empty_ends(questions: dict[str, Question], start: str, file: str) -> None:
    """Follow every (question, grade known, finding known) once: few states, all paths."""
    waiting = [(start, False, False)]
    seen = set(waiting)
    while waiting:
        question_id, graded, found = waiting.pop()
        question = questions[question_id]
        for where, target, grades, finds in _effects(question):
            state = (target, graded or grades, found or finds)
            if target is None:
                _require(state[1], file, where, Problem.NO_GRADE)
                _require(state[2], file, where, Problem.NO_FINDING)
            else:
                reached = (target, state[1], state[2])
                if reached not in seen:
                    seen.add(reached)
                    waiting.append(reached)


def _effects(question: Question) -> Iterator[tuple[str, str | None, bool, bool]]:
    where = f"questions.{question.id}"
    for option in question.options:
        graded, found = option.grade is not None, option.finding is not None
        yield f"{where}.answers.{option.number}", option.leads_to, graded, found
    if question.when is not None:
        yield f"{where}.when", question.skips_to, False, False


def _require(known: bool, file: str, where: str, problem: Problem) -> None:  # noqa: FBT001
    if not known:
        raise GradingSetInvalid(file, where, problem)
