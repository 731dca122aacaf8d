"""Measured, scanned, ticked off, tried: what was read decides the answer, and bad input says so."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.grading import (
    Answer,
    AnswerDoesNotFit,
    Condition,
    GradingSet,
    GradingSetInvalid,
    ImpossibleMeasure,
    InspectionContext,
    Measure,
    NotANumber,
    On,
    Option,
    Particulars,
    Problem,
    Question,
    Scan,
    ScanOf,
    ScanUnfit,
    Unfit,
    code_says,
    compare,
    decide,
    number_of,
    read_grading_set,
    read_note,
    require_fitting,
    scanned_value,
    walk,
    write_note,
)
from app.domain.grading.numbers import measured_text
from ui.messages import sentence_for

TODAY = date(2026, 11, 24)
WORDS = '{ en = "x", zh = "x" }'
VERDICT = 'grade = "A"\nfinding = "as_new"'
HEAD = f'id = "small"\nversion = 1\ncategories = ["*"]\ntitle = {WORDS}\n'
VOLTS = Measure("V", Decimal(0), Decimal(25), 2)
CM = Measure("cm", Decimal(-30), Decimal(30), 1)
SOLD = InspectionContext(sold_serials=("LM-77120", "LM-77121"), sold_lot="B2451")


def made(kind: str, more: str, *answers: str, when: str = "") -> str:
    rows = "".join(f"[[questions.answers]]\ntext = {WORDS}\n{one}\n" for one in answers)
    return f'[[questions]]\nid = "one"\nkind = "{kind}"\ntext = {WORDS}\n{when}{more}\n{rows}'


MEASURE = 'measure = { unit = "V", least = 0, most = 10, places = 1 }'
SERIAL = 'scan = { what = "serial" }'
EXPIRY = 'scan = { what = "expiry", shelf_days = 180 }'
ITEMS = (
    f'[[questions.items]]\nid = "unit"\ntext = {WORDS}\nmain = true\n'
    f'[[questions.items]]\nid = "cable"\ntext = {WORDS}\ncode = "4006381333931"'
)
STEPS = (
    f'[[questions.steps]]\nid = "on"\ntext = {WORDS}\n'
    f'[[questions.steps]]\nid = "run"\ntext = {WORDS}\nseconds = 30'
)


def on(what: str) -> str:
    return f'on = "{what}"\n{VERDICT}'


def the(text: str) -> Question:
    return read_grading_set(HEAD + text, "small.toml").questions[0]


COMPARED = tuple(map(on, ("match", "mismatch", "unknown", "unreadable")))
DATED = tuple(map(on, ("long_enough", "short", "expired", "unreadable")))


# numbers


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("3.7", "3.7"),
        ("3,7", "3.7"),
        ("+3", "3"),
        ("３．７", "3.7"),
        (" 3.70 V ", "3.7"),
        ("3.7V", "3.7"),
        ("-0", "0"),
        ("25", "25"),
        ("000", "0"),
    ],
)
def test_a_number_is_understood_however_it_is_typed(typed: str, value: str) -> None:
    assert measured_text(VOLTS, number_of(VOLTS, typed)) == f"{value} V"


@pytest.mark.parametrize("typed", ["-2.5", "\u22122.5", "\u20132,5 cm"])
def test_every_kind_of_minus_is_one(typed: str) -> None:
    assert number_of(CM, typed) == Decimal("-2.5")


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", ".", "-", "1e309", "1e3", "NaN", "Infinity", "-inf", "0.005", "1.2.3", "1 2",
        "1,234.5", "١٢", "x", "' OR 1=1--", "3.7\x1b", "3\x007", "^XZ", "99999999999999999999",
        "9" * 65536, "3.7\u202e", "½", "0x10", "2**9", "\ud800", "=1+1",
    ],
)  # fmt: skip
def test_what_is_no_number_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(NotANumber) as refused:
        number_of(VOLTS, typed)
    assert sentence_for(refused.value).endswith(".")
    assert len(refused.value.value) <= 13


@pytest.mark.parametrize("typed", ["25.01", "-0.01", "-1", "2147483648"[:9], "26"])
def test_an_impossible_number_is_refused_with_what_could_be(typed: str) -> None:
    with pytest.raises(ImpossibleMeasure) as refused:
        number_of(VOLTS, typed)
    assert "0 to 25 V" in sentence_for(refused.value)


@given(st.decimals(0, 25, places=2))
def test_what_is_kept_reads_back_as_the_same_number(value: Decimal) -> None:
    assert number_of(VOLTS, measured_text(VOLTS, value)) == value


def test_every_possible_number_lies_in_one_range() -> None:
    ranges = (
        f"below = 2.5\n{VERDICT}",
        f"from = 2.5\nbelow = 5\n{VERDICT}",
        f"from = 5\n{VERDICT}",
    )
    question = the(made("measure", MEASURE, *ranges))
    found = [question.option_for(Decimal(tenths) / 10) for tenths in range(101)]
    assert [one.number for one in found if one] == [1] * 25 + [2] * 25 + [3] * 51


# scans


@pytest.mark.parametrize(
    ("what", "raw", "value"),
    [
        (ScanOf.SERIAL, "LM-77120", "LM-77120"),
        (ScanOf.SERIAL, " S/N: LM-77120 \r\n", "LM-77120"),
        (ScanOf.SERIAL, "序列号：LM-77120", "LM-77120"),
        (ScanOf.SERIAL, "(01)04006381333931(21)LM-77120", "LM-77120"),
        (ScanOf.SERIAL, "]C1010400638133393121LM-77120\x1d10B2451", "LM-77120"),
        (ScanOf.SERIAL, "(21)LM-77120", "LM-77120"),
        (ScanOf.SERIAL, "]d221LM-77120", "LM-77120"),
        (ScanOf.SERIAL, "21LM-77120", "21LM-77120"),
        (ScanOf.SERIAL, "ＬＭ－７７１２０", "LM-77120"),
        (ScanOf.SERIAL, "LM-\u200b77120", "LM-77120"),
        (ScanOf.SERIAL, "' OR 1=1--", "' OR 1=1--"),
        (ScanOf.SERIAL, "^XZ~JA", "^XZ~JA"),
        (ScanOf.LOT, "LOT: B2451", "B2451"),
        (ScanOf.LOT, "(01)04006381333931(17)271231(10)B2451", "B2451"),
        (ScanOf.LOT, "]C11727123110B2451", "B2451"),
        (ScanOf.EXPIRY, "2027-12-31", "2027-12-31"),
        (ScanOf.EXPIRY, "31.12.2027", "2027-12-31"),
        (ScanOf.EXPIRY, "EXP 2027-02", "2027-02-28"),
        (ScanOf.EXPIRY, "02/2028", "2028-02-29"),
        (ScanOf.EXPIRY, "20271231", "2027-12-31"),
        (ScanOf.EXPIRY, "有效期至2027年12月31日", "2027-12-31"),
        (ScanOf.EXPIRY, "(01)04006381333931(17)271200", "2027-12-31"),
    ],
)
def test_plain_texts_and_gs1_codes_are_read(what: ScanOf, raw: str, value: str) -> None:
    assert scanned_value(what, raw) == value


CONTROLS = [chr(code) for code in (*range(0x1C), *range(0x7F, 0xA0)) if chr(code).strip()]


@pytest.mark.parametrize("what", list(ScanOf))
@pytest.mark.parametrize("sign", CONTROLS, ids=lambda sign: f"{ord(sign):02x}")
def test_a_control_character_within_a_scan_is_refused(what: ScanOf, sign: str) -> None:
    with pytest.raises(ScanUnfit) as refused:
        scanned_value(what, f"2027{sign}12-31")
    assert refused.value.why is Unfit.CONTROL
    assert sentence_for(refused.value)


@pytest.mark.parametrize("what", list(ScanOf))
@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("", Unfit.EMPTY),
        (" \t\r\n", Unfit.EMPTY),
        ("\u200b\ufeff", Unfit.EMPTY),
        ("]C1", Unfit.EMPTY),
        ("x" * 201, Unfit.TOO_LONG),
        ("https://example.com/" + "x" * 4096, Unfit.TOO_LONG),
        ("A" * 10_000_000, Unfit.TOO_LONG),
        ("e" + "\u0301" * 10_000, Unfit.TOO_LONG),
        ("\ud800", Unfit.CONTROL),
        ("LM-77120\x1dLM-77120", Unfit.CONTROL),
        ("\x1b@", Unfit.CONTROL),
        ("\x1bp0", Unfit.CONTROL),
        ("(01)04006381333931", Unfit.NOT_IN_CODE),
        ("]C10104006381333931", Unfit.NOT_IN_CODE),
    ],
    ids=lambda value: value[:12] if isinstance(value, str) else None,
)
def test_what_is_no_scan_for_it_is_refused(what: ScanOf, raw: str, why: Unfit) -> None:
    with pytest.raises(ScanUnfit) as refused:
        scanned_value(what, raw)
    assert refused.value.why is why
    assert sentence_for(refused.value)


def test_a_code_longer_than_any_label_is_refused() -> None:
    with pytest.raises(ScanUnfit) as refused:
        scanned_value(ScanOf.SERIAL, "A" * 65)
    assert refused.value.why is Unfit.TOO_LONG


@pytest.mark.parametrize(
    "raw",
    [
        "31/12/27", "271231", "2027-13-01", "2027-02-30", "1969-12-31", "9999-12-31", "tomorrow",
        "0", "-1", "2027-12-31T10:00", "' OR 1=1--", "29.02.2027", "4006381333931",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_how_to_write_one(raw: str) -> None:
    with pytest.raises(ScanUnfit) as refused:
        scanned_value(ScanOf.EXPIRY, raw)
    assert "2027-06-30" in sentence_for(refused.value)


def test_a_wrong_check_digit_makes_no_gs1_code_of_a_text() -> None:
    with pytest.raises(ScanUnfit):
        scanned_value(ScanOf.SERIAL, "(01)04006381333932(21)" + "\x07")
    assert code_says(ScanOf.SERIAL, "010400638133393221LM") == ""


@pytest.mark.parametrize("raw", ["4006381333931", "04006381333931", "x001abc1234", "X001ABC1234"])
def test_another_barcode_of_the_same_goods_is_no_serial(raw: str) -> None:
    with pytest.raises(ScanUnfit) as refused:
        scanned_value(ScanOf.SERIAL, raw, ("4006381333931", "X001ABC1234"))
    assert refused.value.why is Unfit.OTHER_CODE


def test_one_code_tells_the_date_and_the_lot() -> None:
    raw = "(01)04006381333931(17)271231(10)B2451"
    assert (code_says(ScanOf.EXPIRY, raw), code_says(ScanOf.LOT, raw)) == ("2027-12-31", "B2451")
    assert code_says(ScanOf.SERIAL, raw) == ""
    assert code_says(ScanOf.SERIAL, "LM-77120") == ""


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("LM-77120", On.MATCH),
        ("lm 77121", On.MATCH),
        ("LM77120", On.MATCH),
        ("LM-77122", On.MISMATCH),
        ("LM-7712", On.MISMATCH),
        ("ＬＭ-77120", On.MATCH),
        ("LМ-77120", On.MISMATCH),  # a Cyrillic letter
    ],
)
def test_a_serial_is_compared_with_what_was_sold(value: str, meant: On) -> None:
    assert compare(Scan(ScanOf.SERIAL), value, SOLD, TODAY).on is meant


def test_without_anything_sold_nothing_can_be_said() -> None:
    found = compare(Scan(ScanOf.SERIAL), "LM-77120", InspectionContext(), TODAY)
    assert found.on is On.UNKNOWN


@pytest.mark.parametrize(
    ("day", "meant", "days"),
    [
        ("2027-05-23", On.LONG_ENOUGH, 180),
        ("2027-05-22", On.SHORT, 179),
        ("2026-11-24", On.SHORT, 0),
        ("2026-11-23", On.EXPIRED, -1),
    ],
)
def test_an_expiry_is_held_against_the_shelf_life(day: str, meant: On, days: int) -> None:
    found = compare(Scan(ScanOf.EXPIRY, 180), day, SOLD, TODAY)
    assert (found.on, found.days) == (meant, days)


# lists and steps


GRADED = (on("all_there"), on("missing"), on("main_missing"))


@pytest.mark.parametrize(
    ("missing", "number"), [((), 1), (("cable",), 2), (("unit",), 3), (("unit", "cable"), 3)]
)
def test_what_is_missing_decides(missing: tuple[str, ...], number: int) -> None:
    question = the(made("checklist", ITEMS, *GRADED))
    found = decide(question, Particulars(checked=True, missing=missing), SOLD, TODAY)
    assert found is not None
    assert found.number == number


def test_a_list_nobody_went_through_means_nothing() -> None:
    question = the(made("checklist", ITEMS, *GRADED))
    assert decide(question, Particulars(), SOLD, TODAY) is None
    unknown = Particulars(checked=True, missing=("antenna",))
    assert decide(question, unknown, SOLD, TODAY) is None


TRIED = (on("passed"), on("failed"), on("failed:on"), on("untested"))


@pytest.mark.parametrize(
    ("read", "number"),
    [
        (Particulars(checked=True), 1),
        (Particulars(checked=True, failed="run"), 2),
        (Particulars(checked=True, failed="on"), 3),
        (Particulars(said=On.UNTESTED), 4),
        (Particulars(checked=True, skipped=(("run", "no socket"),)), 1),
        (Particulars(checked=True, skipped=(("run", ""),)), None),
        (Particulars(checked=True, failed="nowhere"), None),
        (Particulars(), None),
    ],
)
def test_the_step_that_fails_decides(read: Particulars, number: int | None) -> None:
    found = decide(the(made("steps", STEPS, *TRIED)), read, SOLD, TODAY)
    assert (found.number if found else None) == number


# the note


@pytest.mark.parametrize(
    "read",
    [
        Particulars(),
        Particulars(measured="-2.5 cm"),
        Particulars(scanned="said: none, cable"),
        Particulars(said=On.UNREADABLE),
        Particulars(checked=True),
        Particulars(checked=True, missing=("unit", "cable")),
        Particulars(checked=True, failed="run", skipped=(("on", "a, b: c"),)),
    ],
)
@pytest.mark.parametrize("words", ["", "two\n\nparagraphs", "measured: by eye"])
def test_a_note_reads_back_as_what_was_read_and_the_words(read: Particulars, words: str) -> None:
    question = the(made("checklist", ITEMS, *GRADED))
    if read or ":" not in words:
        assert read_note(question, write_note(read, words)) == (read, words)


def test_the_note_of_a_choice_is_words_whatever_it_looks_like() -> None:
    question = the(made("choice", "", VERDICT))
    assert read_note(question, "said: none") == (Particulars(), "said: none")


@given(st.text(max_size=60))
def test_any_note_is_read_without_a_crash_and_loses_nothing(note: str) -> None:
    question = the(made("steps", STEPS, *TRIED))
    read, words = read_note(question, note)
    assert read or words == note


def test_an_answer_that_says_something_else_than_what_was_read_is_refused() -> None:
    question = the(made("scan", SERIAL, *COMPARED))
    require_fitting(question, 1, "scanned: LM-77120", SOLD, TODAY)
    with pytest.raises(AnswerDoesNotFit) as refused:
        require_fitting(question, 1, "scanned: LM-9\n\nlooks right", SOLD, TODAY)
    assert (refused.value.choice, refused.value.fits) == (1, 2)
    with pytest.raises(AnswerDoesNotFit):
        require_fitting(question, 1, "missing: cable", SOLD, TODAY)
    require_fitting(question, 1, "by its number alone", SOLD, TODAY)


# conditions


def test_a_question_can_be_for_some_sellers_only() -> None:
    condition = Condition(sellers=("Lumen Home", "s-1"))
    assert condition.holds(InspectionContext(seller="lumen home"), {})
    assert condition.holds(InspectionContext(seller_id="S-1"), {})
    assert not condition.holds(InspectionContext(seller="Northfold"), {})
    assert not condition.holds(InspectionContext(), {})


def test_a_question_can_depend_on_an_earlier_answer() -> None:
    text = (
        HEAD
        + made("choice", "", VERDICT, VERDICT)
        + made("choice", "", VERDICT, when="when = { answered = { one = [2] } }\n").replace(
            'id = "one"', 'id = "two"', 1
        )
    )
    small: GradingSet = read_grading_set(text, "small.toml")
    assert walk(small, (), InspectionContext()).about == 2
    assert walk(small, (Answer("one", 1),), InspectionContext()).about == 1
    asked = walk(small, (Answer("one", 2),), InspectionContext()).current
    assert asked is not None
    assert asked.id == "two"


# files


ENDS = f"below = 5\n{VERDICT}", f"from = 5\n{VERDICT}"


@pytest.mark.parametrize(
    ("text", "where", "problem"),
    [
        (made("riddle", "", VERDICT), "one.kind", Problem.UNKNOWN_VALUE),
        (made("choice", MEASURE, VERDICT), "one.measure", Problem.UNKNOWN_KEY),
        (made("choice", "", on("match")), "one.answers.1.on", Problem.UNKNOWN_KEY),
        (made("choice", "", ENDS[0]), "one.answers.1.from", Problem.UNKNOWN_KEY),
        (made("measure", "", *ENDS), "one.measure", Problem.MISSING),
        (made("measure", MEASURE, ENDS[0]), "one.answers.1.below", Problem.RANGE_GAP),
        (
            made("measure", MEASURE, ENDS[0], f"from = 6\n{VERDICT}"),
            "one.answers.2.from",
            Problem.RANGE_GAP,
        ),
        (made("measure", MEASURE, on("unmeasured")), "one.answers", Problem.NO_ANSWER_FOR),
        (made("measure", MEASURE, *ENDS, on("match")), "one.answers.3.on", Problem.UNKNOWN_VALUE),
        (
            made("measure", MEASURE.replace("most = 10", "most = 0"), *ENDS),
            "one.measure.most",
            Problem.UNKNOWN_VALUE,
        ),
        (
            made("measure", MEASURE.replace("places = 1", "places = 9"), *ENDS),
            "one.measure.places",
            Problem.UNKNOWN_VALUE,
        ),
        (made("scan", SERIAL, *COMPARED[:3]), "one.answers", Problem.NO_ANSWER_FOR),
        (made("scan", SERIAL, *COMPARED, COMPARED[0]), "one.answers.5.on", Problem.DUPLICATE),
        (made("scan", SERIAL, *COMPARED, VERDICT), "one.answers.5.on", Problem.MISSING),
        (made("scan", EXPIRY, *COMPARED), "one.answers.1.on", Problem.UNKNOWN_VALUE),
        (
            made("scan", 'scan = { what = "lot", shelf_days = 3 }', *COMPARED),
            "one.scan.shelf_days",
            Problem.UNKNOWN_VALUE,
        ),
        (
            made("scan", 'scan = { what = "colour" }', *DATED),
            "one.scan.what",
            Problem.UNKNOWN_VALUE,
        ),
        (made("checklist", "", *GRADED), "one.items", Problem.MISSING),
        (made("checklist", ITEMS, GRADED[0]), "one.answers", Problem.NO_ANSWER_FOR),
        (
            made("checklist", ITEMS.replace("cable", "unit"), *GRADED),
            "one.items.2.id",
            Problem.DUPLICATE,
        ),
        (
            made("checklist", ITEMS.replace("cable", "a, b"), *GRADED),
            "one.items.2.id",
            Problem.UNKNOWN_VALUE,
        ),
        (made("steps", STEPS, *TRIED, on("failed:off")), "one.answers.5.on", Problem.UNKNOWN_VALUE),
        (
            made("steps", STEPS.replace("30", "99999"), *TRIED),
            "one.steps.2.seconds",
            Problem.UNKNOWN_VALUE,
        ),
        (
            made("choice", "", VERDICT, when="when = { answered = { two = [1] } }\n"),
            "one.when.answered.two",
            Problem.UNKNOWN_QUESTION,
        ),
        (
            made("choice", "", VERDICT, when="when = { answered = { one = [0] } }\n"),
            "one.when.answered.one",
            Problem.WRONG_TYPE,
        ),
    ],
)
def test_a_mistake_in_a_question_is_named_by_its_key(
    text: str, where: str, problem: Problem
) -> None:
    with pytest.raises(GradingSetInvalid) as refused:
        read_grading_set(HEAD + text, "small.toml")
    assert (refused.value.where, refused.value.problem) == (f"questions.{where}", problem)


def test_sound_questions_of_every_kind_are_read() -> None:
    for text in (
        made("measure", MEASURE, *ENDS, on("unmeasured")),
        made("scan", SERIAL, *COMPARED, on("none"), on("removed")),
        made("scan", EXPIRY, *DATED),
        made("checklist", ITEMS, *GRADED[:2]),
        made("steps", STEPS, *TRIED),
    ):
        question = the(text)
        assert question.ask is not None
        assert all(isinstance(option, Option) for option in question.options)
