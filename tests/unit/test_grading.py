"""Walks through every shipped grading set: they end, they explain themselves, they resume."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.grading import (
    LANGUAGES,
    Answer,
    AnswerOutOfTurn,
    EffectKind,
    Finding,
    Grade,
    GradingSet,
    InspectionContext,
    InspectionIncomplete,
    Packaging,
    PhotoSlot,
    RootCause,
    Tag,
    UnknownAnswer,
    UnknownGradingSet,
    Wording,
    answer_again,
    load_grading_sets,
    note_meaning,
    outcome_of,
    require_fitting,
    walk,
)
from app.domain.grading.facts import CAUSE_BY_CLAIM
from app.domain.grading.particulars import words_of
from app.domain.reasons import ReturnReason

SETS = load_grading_sets(Path(__file__).parents[2] / "resources" / "grading")
EVERY = sorted(SETS.every.values(), key=lambda one: (one.id, one.version))
ALL = sorted(SETS.newest.values(), key=lambda one: one.id)
TODAY = date(2026, 11, 24)
EVERY_PHOTO = frozenset(PhotoSlot)

contexts = st.builds(
    InspectionContext,
    category=st.sampled_from(["general", "apparel", "electronics/phones", "unheard of", ""]),
    reason=st.sampled_from(ReturnReason),
    value_minor=st.integers(0, 200_000),
    currency=st.sampled_from(["EUR", "JPY", "PLN"]),
    seller=st.sampled_from(["", "Lumen Home"]),
    sold_serials=st.sampled_from([(), ("LM-77120",), ("A1", "A2")]),
    sold_lot=st.sampled_from(["", "B2451"]),
)


@st.composite
def inspections(
    draw: st.DrawFn,
) -> tuple[GradingSet, InspectionContext, tuple[Answer, ...]]:
    grading_set = draw(st.sampled_from(EVERY))
    context = draw(contexts)
    answers: list[Answer] = []
    while (current := walk(grading_set, answers, context).current) is not None:
        possible = [
            (option.number, note)
            for option in current.options
            if (note := note_meaning(current, option, context, TODAY, "seen")) is not None
        ]
        answers.append(Answer(current.id, *draw(st.sampled_from(possible))))
        assert len(answers) <= len(grading_set.questions)
    return grading_set, context, tuple(answers)


def answered(set_id: str, *choices: int, note: str = "") -> tuple[Answer, ...]:
    """Press these number keys one after the other."""
    answers: list[Answer] = []
    for choice in choices:
        current = walk(SETS.newest[set_id], answers, InspectionContext()).current
        assert current is not None
        answers.append(Answer(current.id, choice, note))
    return tuple(answers)


@given(inspections())
def test_every_walk_ends_with_a_grade_and_a_finding(
    inspection: tuple[GradingSet, InspectionContext, tuple[Answer, ...]],
) -> None:
    grading_set, context, answers = inspection
    outcome = outcome_of(grading_set, walk(grading_set, answers, context, EVERY_PHOTO))
    assert outcome.grade in Grade
    assert outcome.findings
    assert any(because.kind is EffectKind.GRADE for because in outcome.reasons)
    assert (outcome.set_id, outcome.set_version) == (grading_set.id, grading_set.version)


@given(inspections())
def test_what_was_read_means_the_answer_that_was_kept(
    inspection: tuple[GradingSet, InspectionContext, tuple[Answer, ...]],
) -> None:
    grading_set, context, answers = inspection
    for answer in answers:
        question = grading_set.question(answer.question)
        assert question is not None
        require_fitting(question, answer.choice, answer.note, context, TODAY)
        assert words_of(question, answer.note) == "seen"
    again = walk(grading_set, answers, context, EVERY_PHOTO)
    assert again == walk(grading_set, answers, context, EVERY_PHOTO)
    assert again.packaging in Packaging


@given(inspections(), st.data())
def test_an_interrupted_inspection_continues_to_the_same_outcome(
    inspection: tuple[GradingSet, InspectionContext, tuple[Answer, ...]], data: st.DataObject
) -> None:
    grading_set, context, answers = inspection
    cut = data.draw(st.integers(0, len(answers)))
    stored = json.dumps([asdict(answer) for answer in answers[:cut]])
    resumed = [Answer(**row) for row in json.loads(stored)]
    if cut < len(answers):
        current = walk(grading_set, resumed, context).current
        assert current is not None
        assert current.id == answers[cut].question
    whole = walk(grading_set, answers, context, EVERY_PHOTO)
    assert walk(grading_set, [*resumed, *answers[cut:]], context, EVERY_PHOTO) == whole


@given(inspections())
def test_no_further_answer_ever_improves_the_grade(
    inspection: tuple[GradingSet, InspectionContext, tuple[Answer, ...]],
) -> None:
    grading_set, context, answers = inspection
    grades = [walk(grading_set, answers[:n], context).grade for n in range(len(answers) + 1)]
    assert grades == sorted(grades)


@given(inspections())
def test_the_question_count_never_promises_too_little(
    inspection: tuple[GradingSet, InspectionContext, tuple[Answer, ...]],
) -> None:
    grading_set, context, answers = inspection
    walks = [walk(grading_set, answers[:n], context) for n in range(len(answers) + 1)]
    totals = [walked.about for walked in walks]
    assert totals == sorted(totals, reverse=True)
    assert totals[-1] == len(answers)
    assert all(1 <= walked.position <= walked.about for walked in walks)


@given(inspections())
def test_every_effect_names_an_answer_that_was_given(
    inspection: tuple[GradingSet, InspectionContext, tuple[Answer, ...]],
) -> None:
    grading_set, context, answers = inspection
    given_answers = {(answer.question, answer.choice) for answer in answers}
    walked = walk(grading_set, answers, context)
    assert {(because.question, because.choice) for because in walked.reasons} <= given_answers
    assert walked.grade_because is None or walked.grade_because.value == walked.grade


@given(inspections(), st.data())
def test_changing_an_answer_keeps_what_still_applies(
    inspection: tuple[GradingSet, InspectionContext, tuple[Answer, ...]], data: st.DataObject
) -> None:
    grading_set, context, answers = inspection
    old = data.draw(st.sampled_from(answers))
    question = grading_set.question(old.question)
    assert question is not None
    new = Answer(old.question, data.draw(st.integers(1, len(question.options))))
    kept = answer_again(grading_set, answers, new, context)
    before = answers.index(old)
    assert kept[: before + 1] == (*answers[:before], new)
    assert set(kept) <= {*answers, new}
    walk(grading_set, kept, context)


@pytest.mark.parametrize("grading_set", ALL, ids=lambda one: one.id)
def test_every_text_is_there_in_every_language_and_short_enough(grading_set: GradingSet) -> None:
    for language in LANGUAGES:
        assert getattr(grading_set.title, language)
        for question in grading_set.questions:
            assert question.help is not None
            assert getattr(question.help, language)
            assert 0 < len(getattr(question.text, language)) <= 48
            for option in question.options:
                assert 0 < len(getattr(option.text, language)) <= 42
            rows = getattr(question.ask, "items", ()) or getattr(question.ask, "steps", ())
            for row in rows:
                assert 0 < len(getattr(row.text, language)) <= 42


@pytest.mark.parametrize("grading_set", ALL, ids=lambda one: one.id)
def test_every_set_asks_between_five_and_nine_questions(grading_set: GradingSet) -> None:
    assert 5 <= len(grading_set.questions) <= 9


def test_every_finding_can_be_found() -> None:
    found = {
        option.finding
        for grading_set in ALL
        for question in grading_set.questions
        for option in question.options
    }
    assert found - {None} == set(Finding)


def test_damage_asks_for_a_photo_and_words() -> None:
    damage = {Finding.BROKEN, Finding.TORN, Finding.STAINED, Finding.SCRATCHED, Finding.LEAKING}
    options = [option for one in ALL for question in one.questions for option in question.options]
    assert all(
        option.photos and option.needs_words for option in options if option.finding in damage
    )


def test_every_claim_has_a_likely_cause() -> None:
    assert set(CAUSE_BY_CLAIM) == set(ReturnReason)


@pytest.mark.parametrize(
    ("category", "set_id"),
    [
        ("apparel", "apparel"),
        ("Footwear", "shoes"),
        ("electronics/phones", "electronics"),
        ("garden", "general"),
        ("", "general"),
    ],
)
def test_a_category_finds_its_set(category: str, set_id: str) -> None:
    assert SETS.set_for(category).id == set_id


def test_an_unknown_version_is_refused_and_a_retired_one_is_not() -> None:
    assert SETS.at("general", 2) is SETS.newest["general"]
    assert SETS.at("general", 1).version == 1
    with pytest.raises(UnknownGradingSet):
        SETS.at("general", 99)


def test_a_dead_device_is_explained_by_the_answer_that_found_it() -> None:
    answers = answered("electronics", 1, 1, 2, 1, 1, 1, 3, 2)
    walked = walk(SETS.newest["electronics"], answers, InspectionContext(), EVERY_PHOTO)
    assert walked.complete
    assert walked.grade is Grade.D
    assert walked.grade_because is not None
    assert (walked.grade_because.question, walked.grade_because.choice) == ("power", 3)
    assert walked.findings == (Finding.DOES_NOT_SWITCH_ON, Finding.OPENED_UNUSED)
    assert walked.cause is RootCause.PRODUCT
    assert walked.packaging is Packaging.OPENED
    assert Tag.DATA_ON_DEVICE in walked.tags


def test_a_swollen_battery_stops_the_inspection() -> None:
    batteries = SETS.newest["batteries"]
    walked = walk(batteries, answered("batteries", 2), InspectionContext())
    assert walked.answered_all
    assert walked.grade is Grade.E
    assert Tag.HAZARD in walked.tags
    assert walked.photos_missing == (PhotoSlot.HAZARD,)


def test_crushed_packaging_does_not_lower_the_item_grade() -> None:
    walked = walk(
        SETS.newest["general"], answered("general", 1, 3, 1, 1, 1), InspectionContext(), EVERY_PHOTO
    )
    assert walked.packaging is Packaging.DAMAGED
    assert walked.grade is Grade.A


def test_an_outcome_waits_for_question_photos_and_words() -> None:
    general = SETS.newest["general"]
    with pytest.raises(InspectionIncomplete) as early:
        outcome_of(general, walk(general, (), InspectionContext()))
    assert early.value.question == "identity"
    walked = walk(general, answered("general", 3), InspectionContext(), {"item"})
    with pytest.raises(InspectionIncomplete) as late:
        outcome_of(general, walked)
    assert late.value.photos == (PhotoSlot.LABEL,)
    assert late.value.words == ("identity",)


def test_blank_words_are_no_words() -> None:
    general = SETS.newest["general"]
    walked = walk(general, answered("general", 4, note="  \n"), InspectionContext(), EVERY_PHOTO)
    assert walked.words_missing == ("identity",)


def test_the_claim_is_proposed_as_cause_only_where_no_answer_names_one() -> None:
    context = InspectionContext(reason=ReturnReason.NO_LONGER_WANTED)
    general = SETS.newest["general"]
    silent = walk(general, answered("general", 1, 1, 1, 1, 1), context)
    assert (silent.cause, silent.cause_claimed) == (RootCause.BUYER_REMORSE, True)
    named = walk(general, answered("general", 1, 1, 1, 1, 3), context)
    assert (named.cause, named.cause_claimed) == (RootCause.BUYER_USE, False)


def test_a_dear_unit_is_asked_for_its_serial_number() -> None:
    general = SETS.newest["general"]
    answers = answered("general", 1, 1, 1)
    dear = walk(general, answers, InspectionContext(value_minor=10_001)).current
    cheap = walk(general, answers, InspectionContext(value_minor=10_000)).current
    unknown_currency = walk(general, answers, InspectionContext(currency="PLN")).current
    assert dear is not None
    assert cheap is not None
    assert unknown_currency is not None
    assert (dear.id, cheap.id, unknown_currency.id) == ("serial", "damage", "serial")


def test_an_answer_to_another_question_is_refused() -> None:
    general = SETS.newest["general"]
    with pytest.raises(AnswerOutOfTurn) as refused:
        walk(general, [Answer("use", 1)], InspectionContext())
    assert refused.value.expected == "identity"
    with pytest.raises(AnswerOutOfTurn):
        answer_again(general, answered("general", 1), Answer("use", 1), InspectionContext())


@pytest.mark.parametrize("choice", [0, -1, 6, 10])
def test_a_number_that_is_no_answer_is_refused(choice: int) -> None:
    with pytest.raises(UnknownAnswer) as refused:
        walk(SETS.newest["general"], [Answer("identity", choice)], InspectionContext())
    assert refused.value.choices == 5


def test_an_outcome_is_plain_data() -> None:
    batteries = SETS.newest["batteries"]
    walked = walk(batteries, answered("batteries", 2), InspectionContext(), EVERY_PHOTO)
    stored = json.loads(json.dumps(asdict(outcome_of(batteries, walked))))
    assert stored["grade"] == "E"
    assert stored["reasons"][0] == {
        "question": "danger", "choice": 2, "kind": "grade", "value": "E",
    }  # fmt: skip


def test_a_wording_speaks_the_language_of_the_system() -> None:
    wording = Wording(en="Yes", zh="是", de="Ja")
    spoken = [wording.in_language(code) for code in ("zh_CN", "zh-Hans", "de-AT", "es", "en", "fr")]
    assert spoken == ["是", "是", "Ja", "Yes", "Yes", "Yes"]
