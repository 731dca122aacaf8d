"""What docs/grading-format.md says is what is read: its example, every key and every code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.domain.grading import (
    Answer,
    Finding,
    Grade,
    InspectionContext,
    Packaging,
    PhotoSlot,
    RootCause,
    Tag,
    outcome_of,
    walk,
)
from app.domain.grading.publishing import read_safely
from app.domain.reasons import ReturnReason

DOC = (Path(__file__).parents[2] / "docs" / "grading-format.md").read_text(encoding="utf-8")
EXAMPLE = re.search(r"```toml\n(.*?)```", DOC, re.DOTALL)
KEYS = (
    *("id", "version", "categories", "title", "questions"),
    *("text", "help", "when", "skip_to", "answers", "reasons", "value_above"),
    *("kind", "sellers", "answered", "on", "from", "below"),
    *("measure", "scan", "checklist", "steps"),
    *("next", "grade", "finding", "cause", "packaging", "photos", "words", "tags"),
)


def test_the_example_says_what_the_document_says_of_it() -> None:
    assert EXAMPLE is not None
    one = read_safely(EXAMPLE[1], "phones.toml")
    answers = [Answer("power", 1), Answer("glass", 1)]
    outcome = outcome_of(one, walk(one, answers, InspectionContext()))
    assert (outcome.grade, outcome.packaging) == (Grade.A, Packaging.SEALED)
    dear = InspectionContext("electronics/phones", ReturnReason.DEFECTIVE, 10001)
    assert walk(one, answers[:1], dear).current == one.question("lock")
    cheap = InspectionContext("electronics/phones", ReturnReason.DEFECTIVE, 10000)
    assert walk(one, answers[:1], cheap).current == one.question("glass")


@pytest.mark.parametrize(
    "codes", [Grade, Finding, RootCause, Packaging, PhotoSlot, Tag, ReturnReason]
)
def test_every_code_is_told(codes: type[Grade]) -> None:
    assert not [code.value for code in codes if f"`{code.value}`" not in DOC]


def test_every_key_is_told() -> None:
    assert not [key for key in KEYS if f"`{key}`" not in DOC]
