"""Guided inspection: grading sets as data, and the walk through one of them."""

from __future__ import annotations

from app.domain.grading.facts import Finding, Grade, Packaging, PhotoSlot, RootCause, Tag
from app.domain.grading.invalid import GradingSetInvalid, Problem
from app.domain.grading.library import GradingSets, UnknownGradingSet, load_grading_sets
from app.domain.grading.reading import read_grading_set
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
    "AnswerOutOfTurn",
    "Answered",
    "Because",
    "Condition",
    "EffectKind",
    "Finding",
    "Grade",
    "GradingSet",
    "GradingSetInvalid",
    "GradingSets",
    "InspectionContext",
    "InspectionIncomplete",
    "Option",
    "Outcome",
    "Packaging",
    "PhotoSlot",
    "Problem",
    "Question",
    "RootCause",
    "Tag",
    "UnknownAnswer",
    "UnknownGradingSet",
    "Walk",
    "Wording",
    "answer_again",
    "load_grading_sets",
    "outcome_of",
    "read_grading_set",
    "walk",
]
