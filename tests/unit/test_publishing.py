"""Publishing questions: what is in force, what is refused, and what hostile texts come to."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import RESOURCES
from app.commands.complete_inspection import CompleteInspection
from app.commands.keep_answers import KeepAnswers
from app.commands.publish_grading_set import PublishGradingSet, RetireGradingSet
from app.commands.text import BadText
from app.commands.undo import Undo
from app.config import DataFolder
from app.domain.grading import GradingSetInvalid, Problem
from app.domain.grading.publishing import (
    LONGEST,
    MOST_QUESTIONS,
    NotPublishable,
    PublishedSet,
    Why,
    in_force,
    line_of,
    line_of_key,
    read_safely,
    require_retirable,
)
from app.domain.people import NotAllowed
from app.verify import verify
from tests.builders import house, next_version
from tests.laws.dump import everything
from tests.laws.replay import replayed

if TYPE_CHECKING:
    from pathlib import Path

    from tests.builders import Bench

PHONES = """\
id = "phones"
version = 1
categories = ["electronics/phones"]
title = { en = "Phones", zh = "手机" }

[[questions]]
id = "glass"
text = { en = "Is the glass whole?", zh = "玻璃完好吗？" }

  [[questions.answers]]
  text = { en = "Yes", zh = "完好" }
  grade = "A"
  finding = "as_new"

  [[questions.answers]]
  text = { en = "No", zh = "破裂" }
  grade = "D"
  finding = "broken"
  photos = ["damage"]
"""


def publish(bench: Bench, text: str, by: str = "") -> None:
    bench.do(PublishGradingSet(tuple(text.split("\n"))), by or bench.mara)


def why_not(bench: Bench, text: str) -> tuple[Why, str]:
    with pytest.raises(NotPublishable) as refused:
        publish(bench, text)
    return refused.value.why, refused.value.detail


# --- what is in force ---


def test_a_new_version_asks_from_the_next_inspection_on(bench: Bench) -> None:
    begun, later = bench.unit(), bench.unit()
    bench.do(KeepAnswers(begun, "general", 1, (("identity", 1, ""),)))
    publish(bench, next_version(bench.station, "general"))
    bench.inspect(later)
    assert bench.card(later).inspections[0].set_version == 3
    # The one that was begun goes on with its questions.
    now = bench.station.house.grading
    assert now.at("general", 2) != now.at("general", 3)
    given_before = [("identity", 1, ""), ("packaging", 1, ""), ("complete", 1, "")]
    bench.do(KeepAnswers(begun, "general", 1, tuple(given_before)))
    rest = (("damage", 1, ""), ("use", 1, ""))
    bench.do(KeepAnswers(begun, "general", 1, (*given_before, *rest)))
    bench.do(CompleteInspection(begun))
    verdict = bench.card(begun).verdict
    assert verdict is not None
    assert (verdict.set_version, verdict.grade) == (1, "A")


def test_a_set_for_goods_that_had_none_of_their_own(bench: Bench) -> None:
    before = bench.station.house.grading.set_for("electronics/phones")
    publish(bench, PHONES)
    now = bench.station.house.grading
    assert now.set_for("electronics/phones").id == "phones"
    assert now.set_for("electronics") == before
    assert now.texts["phones", 1] == PHONES


def test_the_former_questions_come_back_as_a_new_version(bench: Bench) -> None:
    publish(bench, PHONES)
    second = PHONES.replace("version = 1", "version = 2").replace("whole", "unbroken")
    publish(bench, second)
    assert why_not(bench, PHONES)[0] is Why.NOT_NEWER
    publish(bench, PHONES.replace("version = 1", "version = 3"))
    newest = bench.station.house.grading.newest["phones"]
    assert (newest.version, newest.questions[0].text.en) == (3, "Is the glass whole?")


def test_a_retired_set_makes_room_for_the_shipped_one_and_stays_with_what_it_judged(
    bench: Bench,
) -> None:
    shipped = bench.station.house.grading.newest["general"].version
    publish(bench, next_version(bench.station, "general"))
    done, begun = bench.unit(), bench.unit()
    bench.inspect(done)
    bench.answer(begun)
    bench.do(RetireGradingSet("general"), bench.mara)
    sets = bench.station.house.grading
    assert sets.newest["general"].version == shipped
    bench.do(CompleteInspection(begun))  # begun before, ends with what it was begun with
    fresh = bench.unit()
    bench.inspect(fresh)
    verdicts = [bench.card(unit).verdict for unit in (done, begun, fresh)]
    assert [one.set_version for one in verdicts if one] == [shipped + 1, shipped + 1, shipped]
    assert sets.at("general", shipped + 1).title.en.endswith(".")
    with pytest.raises(NotPublishable) as again:
        bench.do(RetireGradingSet("general"), bench.mara)
    assert again.value.why is Why.NOT_OWN
    publish(
        bench,
        next_version(bench.station, "general").replace(
            f"version = {shipped + 1}", f"version = {shipped + 3}", 1
        ),
    )
    assert bench.station.house.grading.newest["general"].version == shipped + 3
    assert verify(bench.folder).sound


def row(text: str, number: int, set_id: str = "") -> PublishedSet:
    one = read_safely(text, "x.toml") if text else None
    return PublishedSet(
        id=f"{number}",
        set_id=one.id if one else set_id,
        set_version=one.version if one else 99,
        text=text,
        by="mara",
        at=datetime(2026, 3, 2, tzinfo=UTC),
    )


def test_the_last_set_for_all_other_goods_is_not_retired(bench: Bench) -> None:
    """No way of publishing leads there; a later release's own sets might."""
    for_the_rest = PHONES.replace("electronics/phones", "*")
    general = next_version(bench.station, "general").replace('"*", ', "", 1)
    rows = [row(for_the_rest, 1), row(general, 2)]
    sets = in_force(bench.station.house.grading, rows)
    with pytest.raises(NotPublishable) as refused:
        require_retirable(row("", 3, "phones"), sets, rows)
    assert refused.value.why is Why.NO_SET_FOR_OTHERS
    require_retirable(row("", 3, "general"), sets, rows)


def test_a_set_of_ones_own_for_other_goods_is_retired_altogether(bench: Bench) -> None:
    publish(bench, PHONES)
    bench.do(RetireGradingSet("phones"), bench.mara)
    sets = bench.station.house.grading
    assert "phones" not in sets.newest
    assert sets.at("phones", 1).id == "phones"
    assert why_not(bench, PHONES) == (Why.NOT_NEWER, "2")


def test_a_retirement_is_taken_back(bench: Bench) -> None:
    publish(bench, next_version(bench.station, "general"))
    own = bench.station.house.grading.newest["general"].version
    done = bench.do(RetireGradingSet("general"), bench.mara)
    bench.do(Undo(done.id), bench.mara)
    assert bench.station.house.grading.newest["general"].version == own
    with pytest.raises(NotAllowed):
        bench.do(RetireGradingSet("general"), bench.ines)


def test_every_command_sees_what_was_published_before_it(bench: Bench, tmp_path: Path) -> None:
    for number in range(3):
        bench.inspect(bench.unit(), (), bench.theo)
        publish(bench, next_version(bench.station, "general"), bench.people[number % 2])
        bench.inspect(bench.unit())
    assert verify(bench.folder).sound
    again = replayed(bench, DataFolder(tmp_path / "again"))
    assert everything(again) == everything(bench)
    assert again.column("SELECT set_version FROM inspections ORDER BY id") == [2, 3, 3, 4, 4, 5]
    again.close()


def test_who_published_a_set_keeps_it_when_the_program_brings_a_newer_one(bench: Bench) -> None:
    """The own one is in force in its category too, wherever both name it."""
    from app.domain.grading.library import gather  # noqa: PLC0415
    from app.domain.grading.publishing import PublishedSet, in_force  # noqa: PLC0415

    files = {p.name: p.read_text(encoding="utf-8") for p in (RESOURCES / "grading").glob("*.toml")}
    newer = files["general.toml"].replace("version = 2\n", "version = 7\n", 1)
    shipped = gather({**files, "general.toml": newer, "phones.toml": PHONES}.items())
    own = [("general", 3, next_version(bench.station, "general")),
           ("mobile", 1, PHONES.replace('id = "phones"', 'id = "mobile"'))]  # fmt: skip
    at = bench.clock.moment
    rows = [
        PublishedSet(id=str(n), set_id=name, set_version=version, text=text, by="x", at=at)
        for n, (name, version, text) in enumerate(own)
    ]
    now = in_force(shipped, rows)
    assert now.newest["general"].version == 3
    assert now.at("general", 7).version == 7
    assert now.set_for("electronics/phones").id == "mobile"
    broken = PublishedSet(id="9", set_id="general", set_version=4, text="[", by="x", at=at)
    assert in_force(now, [*rows, broken]).newest["general"].version == 3


# --- what is refused ---


def test_what_may_not_be_published_is_said(bench: Bench) -> None:
    general = next_version(bench.station, "general")
    same = next_version(bench.station, "general", changes=False)
    assert why_not(bench, same)[0] is Why.UNCHANGED
    assert why_not(bench, same + "\n# a remark is no change")[0] is Why.UNCHANGED
    assert why_not(bench, general.replace("version = 3", "version = 2"))[0] is Why.NOT_NEWER
    taken = PHONES.replace("electronics/phones", "electronics")
    assert why_not(bench, taken) == (Why.CATEGORY_TAKEN, "electronics · electronics")
    without = general.replace('["*", "general"]', '["general"]')
    assert why_not(bench, without)[0] is Why.NO_SET_FOR_OTHERS
    with pytest.raises(GradingSetInvalid) as invalid:
        publish(bench, PHONES.replace('"D"', '"Z"'))
    assert invalid.value.where == "questions.glass.answers.2.grade"
    with pytest.raises(NotAllowed):
        publish(bench, PHONES, bench.ines)
    assert not bench.column("SELECT id FROM grading_sets")


HOSTILE = {
    "ten megabytes": ("# " + "x" * 10_000_000, Why.TOO_LONG),
    "brackets without end": ("x = " + "[" * 90_000, Why.TOO_DEEP),
    "tables without end": ("x = " + "{a=" * 60_000, Why.TOO_DEEP),
    "dots without end": (".".join(["a"] * 90_000) + " = 1", Why.TOO_DEEP),
    "a null": (PHONES + "# \0", Why.BAD_CHARACTER),
    "half a character": (PHONES + "# \ud800", Why.BAD_CHARACTER),
    "a turned line": (PHONES.replace("Yes", "\u202eseY"), Why.BAD_CHARACTER),
    "a name that is a path": (PHONES.replace('"phones"', '"../phones"', 1), Why.BAD_NAME),
    "a version beyond counting": (PHONES.replace("= 1", "= " + "9" * 4000, 1), Why.BAD_VERSION),
    "a novel": (PHONES.replace("Yes", "y" * 301), Why.LONG_WORDS),
    "questions without end": (
        PHONES.split("[[questions]]", maxsplit=1)[0]
        + "".join(
            f'[[questions]]\nid="q{n}"\ntext={{en="a",zh="b"}}\n[[questions.answers]]\n'
            'text={en="a",zh="b"}\ngrade="A"\nfinding="as_new"\n'
            for n in range(MOST_QUESTIONS + 1)
        ),
        Why.TOO_MANY_QUESTIONS,
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_end_with_a_sentence(name: str) -> None:
    text, why = HOSTILE[name]
    with pytest.raises(NotPublishable) as refused:
        read_safely(text, "x.toml")
    assert refused.value.why is why


def test_ten_thousand_questions_are_too_long_to_be_read() -> None:
    one = '[[questions]]\nid="q{}"\ntext={{en="a",zh="b"}}\nanswers=[{{text={{en="a",zh="b"}}}}]\n'
    text = PHONES.split("[[", maxsplit=1)[0] + "".join(map(one.format, range(10_000)))
    assert len(text) > LONGEST
    with pytest.raises(NotPublishable):
        read_safely(text, "x.toml")


def test_numbers_beyond_counting_are_no_bug() -> None:
    with pytest.raises((GradingSetInvalid, NotPublishable)):
        read_safely("version = " + "9" * 50_000, "x.toml")


def test_the_door_refuses_what_no_column_holds(bench: Bench) -> None:
    with pytest.raises(BadText):
        bench.do(PublishGradingSet(("x" * 5000,)), bench.mara)
    with pytest.raises((BadText, NotPublishable)):
        bench.do(PublishGradingSet(("# \0",)), bench.mara)


def test_arabic_and_hebrew_are_words_like_others() -> None:
    one = read_safely(PHONES.replace('"Yes"', '"نعم כן"'), "x.toml")
    assert one.questions[0].options[0].text.en == "نعم כן"


@given(st.text(max_size=400))
def test_no_text_at_all_is_a_bug(text: str) -> None:
    with pytest.raises((GradingSetInvalid, NotPublishable)):
        read_safely(text, "x.toml")


@given(st.integers(0, len(PHONES) - 1), st.sampled_from(list('[]{}"=.#\n x1')))
def test_a_slip_of_a_finger_is_named_with_its_line(at: int, slip: str) -> None:
    text = PHONES[:at] + slip + PHONES[at + 1 :]
    problem: GradingSetInvalid | NotPublishable | None = None
    try:
        read_safely(text, "phones.toml")
    except (GradingSetInvalid, NotPublishable) as found:
        problem = found
    assert problem is None or 1 <= line_of(text, problem) <= text.count("\n") + 1


# --- where it is ---


def test_a_complaint_leads_to_its_line() -> None:
    lines = PHONES.split("\n")
    for where, wanted in (
        ("version", "version = 1"),
        ("title.zh", 'title = { en = "Phones", zh = "手机" }'),
        ("questions.glass.text", 'text = { en = "Is the glass whole?", zh = "玻璃完好吗？" }'),
        ("questions.1.id", 'id = "glass"'),
        ("questions.glass.answers.2.grade", '  grade = "D"'),
        ("questions.glass.answers.1.photos", "  [[questions.answers]]"),
        ("questions.glass", "[[questions]]"),
    ):
        assert lines[line_of_key(PHONES, where) - 1] == wanted, where


def test_what_cannot_be_read_is_found_by_what_the_parser_says() -> None:
    text = PHONES.replace('finding = "broken"', "finding = broken")
    with pytest.raises(GradingSetInvalid) as invalid:
        read_safely(text, "phones.toml")
    assert invalid.value.problem is Problem.UNREADABLE
    assert text.split("\n")[line_of(text, invalid.value) - 1].strip() == "finding = broken"


def test_the_shipped_sets_are_within_the_limits_of_what_a_house_may_publish() -> None:
    for (name, _), text in house().grading.texts.items():
        assert read_safely(text, f"{name}.toml").id == name
        assert tomllib.loads(text)["id"] == name
