"""What can be wrong with a grading set's file, as data."""

from __future__ import annotations

from enum import StrEnum

from app.errors import Unavailable


class Problem(StrEnum):
    UNREADABLE = "unreadable"
    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    UNKNOWN_KEY = "unknown_key"
    UNKNOWN_VALUE = "unknown_value"
    TOO_MANY_ANSWERS = "too_many_answers"
    DUPLICATE = "duplicate"
    UNKNOWN_QUESTION = "unknown_question"
    UNREACHABLE = "unreachable"
    CYCLE = "cycle"
    NO_GRADE = "no_grade"
    NO_FINDING = "no_finding"
    NO_ANSWER_FOR = "no_answer_for"
    RANGE_GAP = "range_gap"
    NO_SET_FOR_OTHERS = "no_set_for_others"


class GradingSetInvalid(Unavailable):
    """``where`` is the key's path (``questions.power.answers.2.grade``)."""

    def __init__(self, file: str, where: str, problem: Problem, detail: str = "") -> None:
        super().__init__(file, where, problem, detail)
        self.file = file
        self.where = where
        self.problem = problem
        self.detail = detail
