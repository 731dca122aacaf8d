"""A grading set with a mistake is refused with file, key and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.domain.grading import (
    GradingSetInvalid,
    InspectionContext,
    Problem,
    load_grading_sets,
    read_grading_set,
    walk,
)
from app.domain.grading.library import gather

if TYPE_CHECKING:
    from pathlib import Path

WORDS = '{ en = "x", zh = "x" }'
VERDICT = 'grade = "A"\n finding = "as_new"'


def head(set_id: str = "small", version: object = 1, categories: str = '["*"]') -> str:
    return f'id = "{set_id}"\nversion = {version}\ncategories = {categories}\ntitle = {WORDS}\n'


def question(question_id: str, *answers: str, more: str = "") -> str:
    rows = "".join(f"[[questions.answers]]\ntext = {WORDS}\n{answer}\n" for answer in answers)
    return f'[[questions]]\nid = "{question_id}"\ntext = {WORDS}\n{more}\n{rows}'


GOOD = head() + question("one", VERDICT, "") + question("two", VERDICT)


def test_a_sound_file_is_read() -> None:
    grading_set = read_grading_set(GOOD, "small.toml")
    assert [one.id for one in grading_set.questions] == ["one", "two"]
    assert grading_set.questions[0].options[1].leads_to == "two"
    assert len(grading_set.digest) == 64


@pytest.mark.parametrize(
    ("text", "where", "problem"),
    [
        ("id = ", "", Problem.UNREADABLE),
        (GOOD.replace('id = "small"\n', ""), "id", Problem.MISSING),
        (head(version='"1"') + question("one", VERDICT), "version", Problem.WRONG_TYPE),
        (head(version="true") + question("one", VERDICT), "version", Problem.WRONG_TYPE),
        (head(), "questions", Problem.MISSING),
        ("questions = [1]\n" + head(), "questions.1", Problem.WRONG_TYPE),
        (head() + question("one"), "questions.one.answers", Problem.MISSING),
        (
            head() + question("one", VERDICT).replace(WORDS, '{ en = "x" }'),
            "questions.one.text.zh",
            Problem.MISSING,
        ),
        (
            head() + question("one", VERDICT + "\nphoto = true"),
            "questions.one.answers.1.photo",
            Problem.UNKNOWN_KEY,
        ),
        (
            head() + question("one", 'grade = "F"\nfinding = "as_new"'),
            "questions.one.answers.1.grade",
            Problem.UNKNOWN_VALUE,
        ),
        (
            head() + question("one", VERDICT + "\ntags = [1]"),
            "questions.one.answers.1.tags",
            Problem.WRONG_TYPE,
        ),
        (
            head() + question("one", VERDICT + '\nnext = "nowhere"'),
            "questions.one.answers.1.next",
            Problem.UNKNOWN_QUESTION,
        ),
        (
            head() + question("one", *[VERDICT] * 10),
            "questions.one.answers",
            Problem.TOO_MANY_ANSWERS,
        ),
        (
            head() + question("one", VERDICT) + question("one", VERDICT),
            "questions.2.id",
            Problem.DUPLICATE,
        ),
        (
            head() + question("one", VERDICT + '\nnext = "end"') + question("two", VERDICT),
            "questions.two",
            Problem.UNREACHABLE,
        ),
        (
            head() + question("one", VERDICT) + question("two", 'next = "one"'),
            "questions.two",
            Problem.CYCLE,
        ),
        (
            head() + question("one", VERDICT, 'finding = "as_new"'),
            "questions.one.answers.2",
            Problem.NO_GRADE,
        ),
        (
            head() + question("one", VERDICT, 'grade = "A"'),
            "questions.one.answers.2",
            Problem.NO_FINDING,
        ),
        (
            head() + question("one", VERDICT, more='when = { reasons = ["defective"] }'),
            "questions.one.when",
            Problem.NO_GRADE,
        ),
        (
            head() + question("one", VERDICT, more='when = { reasons = ["boredom"] }'),
            "questions.one.when.reasons",
            Problem.UNKNOWN_VALUE,
        ),
        (
            head() + question("one", VERDICT, more='when = { value_above = { EUR = "5" } }'),
            "questions.one.when.value_above.EUR",
            Problem.WRONG_TYPE,
        ),
    ],
)
def test_a_mistake_is_named_by_file_and_key(text: str, where: str, problem: Problem) -> None:
    with pytest.raises(GradingSetInvalid) as refused:
        read_grading_set(text, "small.toml")
    assert refused.value.file == "small.toml"
    assert (refused.value.where, refused.value.problem) == (where, problem)


def test_a_question_may_be_skipped_to_a_later_one() -> None:
    more = 'when = { categories = ["Phones"] }\nskip_to = "three"'
    text = (
        head() + question("one", "", more=more) + question("two", "") + question("three", VERDICT)
    )
    grading_set = read_grading_set(text, "small.toml")
    phone = walk(grading_set, (), InspectionContext("electronics/phones"))
    other = walk(grading_set, (), InspectionContext("phones/android"))
    assert phone.current is not None
    assert other.current is not None
    assert (phone.current.id, other.current.id) == ("three", "one")


def test_the_newest_version_is_asked_and_the_old_one_stays_readable(tmp_path: Path) -> None:
    (tmp_path / "retired").mkdir()
    (tmp_path / "retired" / "small.1.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "small.toml").write_text(GOOD.replace("version = 1", "version = 2"))
    sets = load_grading_sets(tmp_path)
    assert sets.set_for("anything").version == 2
    assert sets.at("small", 1).version == 1


@pytest.mark.parametrize(
    ("others", "problem"),
    [
        (GOOD, Problem.DUPLICATE),
        (GOOD.replace("small", "second"), Problem.DUPLICATE),
    ],
)
def test_two_sets_never_claim_the_same(others: str, problem: Problem) -> None:
    with pytest.raises(GradingSetInvalid) as refused:
        gather([("a.toml", GOOD), ("b.toml", others)])
    assert (refused.value.file, refused.value.problem) == ("b.toml", problem)


def test_some_set_has_to_serve_all_other_categories(tmp_path: Path) -> None:
    with pytest.raises(GradingSetInvalid) as refused:
        load_grading_sets(tmp_path)
    assert refused.value.problem is Problem.NO_SET_FOR_OTHERS


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(GradingSetInvalid) as refused:
        load_grading_sets(tmp_path)
    assert (refused.value.file, refused.value.problem) == ("bad.toml", Problem.UNREADABLE)
