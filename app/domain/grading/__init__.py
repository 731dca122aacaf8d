"""Guided inspection: grading sets as data, and the walk through one of them."""

from __future__ import annotations

from app.domain.grading.deciding import (
    AnswerDoesNotFit,
    Compared,
    compare,
    decide,
    require_fitting,
)
from app.domain.grading.facts import Finding, Grade, Packaging, PhotoSlot, RootCause, Tag
from app.domain.grading.invalid import GradingSetInvalid, Problem
from app.domain.grading.kinds import (
    Checklist,
    Item,
    Measure,
    On,
    QuestionKind,
    Scan,
    ScanOf,
    Step,
    Steps,
)
from app.domain.grading.library import GradingSets, UnknownGradingSet, load_grading_sets
from app.domain.grading.meaning import note_meaning
from app.domain.grading.numbers import ImpossibleMeasure, NotANumber, measured_text, number_of
from app.domain.grading.particulars import Particulars, read_note, write_note
from app.domain.grading.reading import read_grading_set
from app.domain.grading.scans import ScanUnfit, Unfit, code_says, scanned_value
from app.domain.grading.sets import Condition, GradingSet, InspectionContext, Option, Question
from app.domain.grading.walking import (
    Answer,
    Answered,
    AnswerOutOfTurn,
    Because,
    EffectKind,
    InspectionIncomplete,
    Outcome,
    UnknownAnswer,
    Walk,
    answer_again,
    outcome_of,
    walk,
)
from app.domain.grading.words import LANGUAGES, Wording

__all__ = [
    "LANGUAGES",
    "Answer",
    "AnswerDoesNotFit",
    "AnswerOutOfTurn",
    "Answered",
    "Because",
    "Checklist",
    "Compared",
    "Condition",
    "EffectKind",
    "Finding",
    "Grade",
    "GradingSet",
    "GradingSetInvalid",
    "GradingSets",
    "ImpossibleMeasure",
    "InspectionContext",
    "InspectionIncomplete",
    "Item",
    "Measure",
    "NotANumber",
    "On",
    "Option",
    "Outcome",
    "Packaging",
    "Particulars",
    "PhotoSlot",
    "Problem",
    "Question",
    "QuestionKind",
    "RootCause",
    "Scan",
    "ScanOf",
    "ScanUnfit",
    "Step",
    "Steps",
    "Tag",
    "Unfit",
    "UnknownAnswer",
    "UnknownGradingSet",
    "Walk",
    "Wording",
    "answer_again",
    "code_says",
    "compare",
    "decide",
    "load_grading_sets",
    "measured_text",
    "note_meaning",
    "number_of",
    "outcome_of",
    "read_grading_set",
    "read_note",
    "require_fitting",
    "scanned_value",
    "walk",
    "write_note",
]
