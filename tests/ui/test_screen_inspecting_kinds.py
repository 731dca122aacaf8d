"""Measuring, scanning, ticking off and trying at the bench, by keys and scanner alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.test_screen_inspecting import bench  # noqa: F401 the fixture
from ui.rehearsal import press, type_text

if TYPE_CHECKING:
    from tests.ui.test_screen_inspecting import Bench
    from ui.screens.inspecting.view import InspectingScreen

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SOLD = "AND l.category = 'electronics' AND l.sold_serials <> '[]'"
UNTOLD = "AND l.category = 'electronics' AND l.sold_serials = '[]'"
LOT = "AND l.category = 'cosmetics' AND l.sold_lot <> ''"
BATTERY = "AND l.category = 'batteries'"
CLOTHES = "AND l.category = 'apparel' AND l.reason IN ('too_small', 'too_large')"


def opened(bench: Bench, where: str, *keys: str) -> tuple[str, InspectingScreen]:  # noqa: F811
    (unit,) = bench.receive(where)
    screen = bench.open()
    bench.scan(bench.lpn(unit))
    bench.press(*keys)
    return unit, screen


def write(bench: Bench, text: str) -> None:  # noqa: F811
    type_text(bench.screen, text, gap_ms=60)
    bench.calm()


def at_serial(bench: Bench, where: str = SOLD) -> tuple[str, InspectingScreen]:  # noqa: F811
    return opened(bench, where, "1", "1", "2")


def at_list(bench: Bench) -> tuple[str, InspectingScreen]:  # noqa: F811
    unit, screen = at_serial(bench, UNTOLD)
    bench.press("F7")  # it has none
    return unit, screen


def at_steps(bench: Bench) -> tuple[str, InspectingScreen]:  # noqa: F811
    unit, screen = at_list(bench)
    bench.press("0", "F1", "1")
    return unit, screen


def last(bench: Bench, unit: str) -> tuple[str, int, str]:  # noqa: F811
    return bench.answers(unit)[-1]


# scan


def test_the_sold_serial_goes_on_by_itself_wherever_the_focus_is(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_serial(bench)
    (serial, *_) = bench.card(unit).head.sold_serials
    screen.keys.photo.setFocus()
    bench.scan(f"S/N: {serial.lower()}")
    assert last(bench, unit) == ("serial", 1, f"scanned: {serial.lower()}")
    assert screen.question.checklist.isVisible()
    assert "Serial number matches" in screen.question.chips.texts()


def test_another_serial_stands_there_in_red_until_a_person_says_so(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_serial(bench)
    bench.scan("OTHER-99")
    scan = screen.question.scan
    assert scan.result.tone() == "stop"
    assert scan.result.headline.text().startswith("Differs: sold ")
    assert len(bench.answers(unit)) == 3
    bench.press("F1")
    assert bench.shown is screen.words
    assert screen.words.answer.text() == "Differs from what was sold (OTHER-99)"
    write(bench, "looks swapped")
    bench.press("Return")
    assert last(bench, unit) == ("serial", 2, "scanned: OTHER-99\n\nlooks swapped")
    assert bench.shown is screen.photos


def test_a_serial_with_nothing_to_compare_it_with_is_kept_and_photographed(
    bench: Bench,  # noqa: F811
) -> None:
    unit, screen = at_serial(bench, UNTOLD)
    write(bench, "lm-1")
    assert screen.question.scan.result.tone() == "look"
    bench.press("Return")
    assert last(bench, unit) == ("serial", 3, "scanned: lm-1")
    assert screen.keys.photo.text() == "Photo: The serial number"


def test_what_cannot_be_read_is_an_answer_with_photo_and_words(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_serial(bench)
    bench.press("F5")
    assert bench.shown is screen.words
    bench.press("Escape")
    assert screen.question.scan.isVisible()
    bench.press("F5")
    write(bench, "worn off")
    bench.press("Return")
    assert last(bench, unit) == ("serial", 4, "said: unreadable\n\nworn off")
    assert screen.so_far.photos.isVisible()


@pytest.mark.parametrize("raw", ["(01)04006381333931", "LM\x0777120", "x" * 300])
def test_a_scan_that_is_no_serial_is_explained_and_nothing_is_kept(
    bench: Bench,  # noqa: F811
    raw: str,
) -> None:
    unit, screen = at_serial(bench)
    bench.scan(raw)
    assert screen.question.scan.result.tone() == "stop"
    assert screen.question.scan.result.headline.text() == "No serial number"
    assert len(bench.answers(unit)) == 3


def test_the_barcode_beside_the_serial_is_not_taken_for_it(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_serial(bench, UNTOLD)
    bench.scan(bench.card(unit).head.gtin)
    assert "number of the article" in screen.question.scan.result.detail.text()
    bench.press("F1")
    assert len(bench.answers(unit)) == 3


def test_a_plate_scanned_at_a_scan_question_opens_that_unit(bench: Bench) -> None:  # noqa: F811
    other, _ = bench.receive(BATTERY)[0], None
    unit, screen = at_serial(bench)
    bench.scan(bench.lpn(other))
    assert screen.unit.plate.text() == bench.lpn(other)
    assert len(bench.answers(unit)) == 3


def test_backspace_goes_back_only_from_the_empty_field(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_serial(bench)
    write(bench, "ab")
    bench.press("Backspace", "Backspace")
    assert screen.question.scan.isVisible()
    assert len(bench.answers(unit)) == 3
    bench.press("Backspace")
    assert len(bench.answers(unit)) == 2


def test_one_gs1_code_answers_date_and_offers_the_lot(bench: Bench) -> None:  # noqa: F811
    unit, screen = opened(bench, LOT, "1", "1")
    lot = bench.card(unit).head.sold_lot
    bench.scan(f"(01)04006381333931(17)991231(10){lot}")
    assert last(bench, unit) == ("expiry", 1, "scanned: 2099-12-31")
    assert screen.question.scan.result.headline.text() == "Matches the sold lot"
    bench.press("F1")
    assert last(bench, unit) == ("lot", 1, f"scanned: {lot}")


def test_what_is_typed_stays_when_a_photo_comes_in(bench: Bench) -> None:  # noqa: F811
    _, screen = at_serial(bench)
    write(bench, "lm-7")
    bench.photos()
    assert screen.question.scan.field.text() == "lm-7"


def test_a_photo_taken_early_is_not_asked_for_again(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_serial(bench, UNTOLD)
    write(bench, "lm-1")
    bench.press("Return")
    assert screen.keys.photo.text() == "Photo: The serial number"
    bench.photos()
    assert bench.card(unit).slots == {"serial"}
    assert screen.keys.photo.text() == "Add photo"
    bench.answer_all()
    assert bench.shown is screen.verdict


def test_the_verdict_says_why_for_grade_finding_and_cause(bench: Bench) -> None:  # noqa: F811
    _, screen = at_list(bench)
    bench.press("0", "3", "F1")
    bench.answer_all()
    bench.photos()
    assert bench.shown is screen.verdict
    assert "What is there? – A small part is missing" in screen.verdict.finding.detail.text()
    assert screen.verdict.finding.value.text().startswith("Parts missing (Cables)")


# checklist


def test_nothing_is_said_of_the_list_until_it_was_touched(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_list(bench)
    assert not screen.keys.primary.isEnabled()
    bench.press("F1")
    assert len(bench.answers(unit)) == 4
    bench.press("0")
    assert screen.keys.primary.text() == "All is there"
    bench.press("F1")
    assert last(bench, unit) == ("complete", 1, "tested: all")


def test_what_is_missing_is_ticked_by_number_and_named_in_the_finding(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_list(bench)
    bench.press("0", "3", "6")
    assert screen.keys.primary.text() == "Missing: 2 of 6"
    assert screen.question.checklist.result.detail.text() == "Cables, Manual and papers"
    bench.press("F1")
    assert last(bench, unit) == ("complete", 2, "missing: cable, manual")
    assert screen.so_far.finding.text() == "Parts missing (Cables, Manual and papers)"
    bench.press("Backspace")
    chips = [button.answer.note for button in screen.question.checklist.buttons()]
    assert chips == ["there", "there", "missing", "there", "there", "missing"]


# steps


def test_the_steps_are_tried_in_order_and_the_failing_one_is_named(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    steps = screen.question.steps
    assert steps.place.text() == "STEP 1 OF 4"
    bench.press("1")
    assert steps.place.text() == "STEP 2 OF 4"
    assert steps.seconds.text() == "30"
    bench.press("2")
    assert bench.shown is screen.words
    write(bench, "dies after a second")
    bench.press("Return")
    assert last(bench, unit) == ("power", 2, "failed: run\n\ndies after a second")
    assert "fails at: Let it run. Does it stay on?" in screen.so_far.finding.text()


def test_the_wait_counts_down_and_holds_the_step_until_it_is_over(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    steps, now = screen.question.steps, [1000.0]
    steps.clock = lambda: now[0]
    bench.press("1", "1")
    now[0] += 12.4
    steps.tick()
    assert steps.seconds.text() == "18"
    bench.press("1")
    assert steps.place.text() == "STEP 2 OF 4"
    assert "18 s" in steps.banner.text()
    now[0] += 18
    steps.tick()
    assert steps.seconds.text() == "0"
    bench.press("F1", "1", "1")
    assert last(bench, unit) == ("power", 1, "tested: all")


def test_a_wait_is_cut_short_by_the_number_of_the_reason(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    steps = screen.question.steps
    bench.press("1", "4")
    assert screen.keys.primary.text() == "Press the number of the reason"
    bench.press("4")
    assert "not waited: No time for it now" not in steps.done.text()  # the step is not done yet
    bench.press("1")
    assert "not waited: No time for it now" in steps.done.text()
    bench.press("1", "1")
    assert last(bench, unit) == ("power", 1, "tested: all\nskipped: run, no_time")


def test_a_reason_of_ones_own_for_a_cut_wait_is_kept_in_words(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    steps = screen.question.steps
    bench.press("1", "4", "5")
    assert steps.why.words.hasFocus()
    bench.press("Return")
    assert steps.why.banner.text() == "Say why in a few words."
    write(bench, "no socket free")
    bench.press("Return", "1", "1", "1")
    assert last(bench, unit) == ("power", 1, "tested: all\nskipped: run, no socket free")


def test_the_question_why_is_left_by_backspace_and_the_test_goes_on(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    steps = screen.question.steps
    bench.press("1", "4", "Backspace")
    assert steps.answers.isVisible()
    bench.press("2")
    write(bench, "dies")
    bench.press("Return")
    assert last(bench, unit) == ("power", 2, "failed: run\n\ndies")


def test_a_wait_that_ends_while_why_is_asked_was_not_cut_short(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    steps, now = screen.question.steps, [1000.0]
    steps.clock = lambda: now[0]
    bench.press("1", "1", "4")
    now[0] += 31
    steps.tick()
    bench.press("4", "1", "1", "1")
    assert last(bench, unit) == ("power", 1, "tested: all")


def test_a_wait_taken_back_and_waited_for_is_no_longer_cut_short(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    steps, now = screen.question.steps, [1000.0]
    steps.clock = lambda: now[0]
    bench.press("1", "4", "4", "Backspace", "1")
    now[0] += 31
    steps.tick()
    bench.press("1", "1", "1")
    assert last(bench, unit) == ("power", 1, "tested: all")


def test_a_test_goes_on_where_it_stopped_when_the_unit_comes_back(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    bench.press("1")
    bench.press("Escape")
    assert bench.shown is screen.preview
    bench.press("F1")
    assert screen.unit.plate.text() == bench.lpn(unit)
    assert screen.question.steps.place.text() == "STEP 2 OF 4"
    bench.press("Backspace")
    assert screen.question.steps.place.text() == "STEP 1 OF 4"
    bench.press("Backspace")
    assert len(bench.answers(unit)) == 5


def test_what_cannot_be_tested_here_says_so(bench: Bench) -> None:  # noqa: F811
    unit, screen = at_steps(bench)
    bench.press("3")
    assert last(bench, unit) == ("power", 4, "said: untested")
    assert screen.so_far.finding.text() == "Could not be tested"


# measure


def test_a_number_is_typed_and_the_result_stands_beside_it(bench: Bench) -> None:  # noqa: F811
    unit, screen = opened(bench, BATTERY, "1", "1", "1", "2", "1")
    measure = screen.question.measure
    write(bench, "3,71")
    assert measure.result.tone() == "go"
    assert screen.keys.primary.text() == "Take 3.71 V"
    bench.press("Return")
    assert last(bench, unit) == ("charge", 3, "measured: 3.71 V")


def test_an_impossible_number_is_refused_where_it_is_typed(bench: Bench) -> None:  # noqa: F811
    unit, screen = opened(bench, BATTERY, "1", "1", "1", "2", "1")
    write(bench, "99")
    assert "0 to 25 V" in screen.question.measure.result.detail.text()
    bench.press("Return", "F1")
    assert len(bench.answers(unit)) == 5
    assert screen.question.measure.field.hasFocus()


def test_a_gauge_that_types_fills_the_field(bench: Bench) -> None:  # noqa: F811
    unit, screen = opened(bench, BATTERY, "1", "1", "1", "2", "1")
    bench.scan("2.1V")
    assert screen.question.measure.result.headline.text() == "Dead: deeply discharged"
    bench.press("F1")
    assert last(bench, unit) == ("charge", 1, "measured: 2.1 V")


def test_the_keypad_makes_a_smaller_garment_negative(bench: Bench) -> None:  # noqa: F811
    unit, screen = opened(bench, CLOTHES, "1", "2", "3", "1", "1", "1")
    write(bench, "3.5")
    keys = screen.question.measure.pad_keys()
    keys["±"].click()
    bench.press("F1")
    assert last(bench, unit) == ("size", 1, "measured: -3.5 cm")
    press(screen, "Backspace")
    bench.calm()
    assert screen.question.measure.field.text() == "-3.5"


def test_what_was_not_measured_says_so(bench: Bench) -> None:  # noqa: F811
    unit, _ = opened(bench, CLOTHES, "1", "2", "3", "1", "1", "1")
    bench.press("F5")
    assert last(bench, unit) == ("size", 4, "said: unmeasured")
