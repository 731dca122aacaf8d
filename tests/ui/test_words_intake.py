"""Files of returns are told in words, whatever came of them."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import app.imports.amazon
import app.imports.generic
from app.imports.rejects import SENTENCES
from app.imports.results import Note, Reject, RejectReason
from app.intake import IntakeResult
from ui.words.intake import NOTES, REASONS, note_words, reason_words, result_words

WRONG = (RejectReason("price", "negative", "-3.00"), RejectReason("sku", "missing"))
BAD = Reject(7, ("x",), WRONG)

pytestmark = pytest.mark.usefixtures("qapp")


def result(**more: object) -> IntakeResult:
    values: dict[str, object] = {
        "format": "generic", "rows": 0, "new": 0, "added": 0, "known": 0, "rejected": 0, "notes": 0,
        "unused": (), "rejects_file": None, "first": (), "first_notes": (), "stopped": False,
    }  # fmt: skip
    return IntakeResult(**{**values, **more})  # type: ignore[arg-type]


def test_every_reason_has_words() -> None:
    assert set(REASONS) == set(SENTENCES)
    for code in SENTENCES:
        said = reason_words(RejectReason("price", code, "12"))
        assert said.endswith("(12)")
        assert "{" not in said


def test_every_note_has_words() -> None:
    code = re.compile(r'ote\(\s*[^)]*?"(\w+)",\s*(?:words|str|line|row)')
    sources = map(inspect.getsource, (app.imports.amazon, app.imports.generic))
    used = {found for source in sources for found in code.findall(source)}
    assert used == set(NOTES)
    for one in NOTES:
        assert "{" not in note_words(Note(3, "reason", one, "too blue"))


@pytest.mark.parametrize(
    ("came", "words"),
    [
        ({"new": 3, "known": 2}, "new returns: 3 · known before: 2"),
        ({"added": 1}, "returns that got more: 1"),
        ({"new": 1, "stopped": True}, "new returns: 1 · stopped before the end"),
        ({}, "There was no row in the file."),
        ({"new": 1, "unused": ("colour",)}, "new returns: 1\nColumns not used: colour"),
        (
            {"rejected": 2, "first": (BAD,), "rejects_file": Path("/d/r.csv")},
            "rows refused: 2\nRow 7: price is negative (-3.00); sku is missing\n… and 1 more\n"
            "Refused rows: /d/r.csv. Mend them there and import that file.",
        ),
    ],
)
def test_a_result_is_told_line_by_line(came: dict[str, object], words: str) -> None:
    assert result_words(result(**came)) == words
