"""Every code of a policy and of a review has a word, every condition a sentence."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.bootstrap import RESOURCES
from app.domain.calendars import load_calendars
from app.domain.policy import (
    Because,
    Clause,
    Condition,
    LawBook,
    PolicyInvalid,
    PolicyUndercuts,
    Request,
    RightState,
    Verdict,
    load_return_laws,
    rights_of,
)
from app.domain.tables import Mistake
from ui.messages import sentence_for
from ui.words.reviewing import (
    REVIEWING,
    SENTENCES,
    clause_word,
    condition_sentence,
    review_word,
    right_sentence,
)

if TYPE_CHECKING:
    from enum import StrEnum

pytestmark = pytest.mark.usefixtures("qapp")
BOOK = LawBook(
    load_return_laws(RESOURCES / "law" / "withdrawal"), load_calendars(RESOURCES / "calendars")
)
DATA = re.compile(r'    (\w+) = "\w+"  # ([^(\n]*)')
VALUES = {
    "policy": "house",
    "days": "30",
    "counted_from": "delivery",
    "last_day": "2026-04-01",
    "zone": "Europe/Berlin",
    "sent": "2026-04-02T22:30:00+00:00",
    "country": "DE",
    "mark": "hygiene_sealed",
    "category": "shoes/boots",
    "given": "C",
    "wanted": "B",
    "missing": "photo,words",
    "reason": "too_small",
    "value_minor": "18900",
    "limit_minor": "5000",
    "currency": "EUR",
}


@pytest.mark.parametrize("kind", REVIEWING, ids=lambda kind: kind.__name__)
def test_every_member_has_a_word_of_its_own(kind: type[StrEnum]) -> None:
    words = [review_word(member) for member in kind]
    assert all(text.strip() == text and text for text in words)
    assert len(set(words)) == len(words) == len(REVIEWING[kind])


@pytest.mark.parametrize("because", Because)
def test_every_condition_is_a_sentence(because: Because) -> None:
    source = (Path(__file__).parents[2] / "app/domain/policy/because.py").read_text("utf-8")
    keys = {name: re.findall(r"[a-z_]+", data) for name, data in DATA.findall(source)}
    named = keys.get(because.name, [])
    data = {key: VALUES[key] for key in named if key != "or"}
    if "last_day" in SENTENCES[because]:
        data |= {key: VALUES[key] for key in ("days", "counted_from", "last_day", "zone", "sent")}
    article = "Article 9(1)" if "{article}" in SENTENCES[because] else ""
    condition = Condition(Clause.CONDITION, Verdict.MET, because, "condition", data, article)
    said = condition_sentence(condition)
    assert re.fullmatch(r"\S.*\.", said), said
    assert not re.search(r"[{}_]|None", said.replace("Europe/Berlin", "")), said


def test_a_late_notice_is_told_by_the_buyers_clock() -> None:
    data = {key: VALUES[key] for key in ("days", "counted_from", "last_day", "zone", "sent")}
    said = condition_sentence(
        Condition(Clause.WINDOW, Verdict.FAILED, Because.TOO_LATE, "window", data)
    )
    assert "Sent 3 Apr 2026 00:30, too late" in said
    assert "until 1 Apr 2026 (Europe/Berlin)" in said


def test_a_right_is_told_with_its_article_and_its_last_day() -> None:
    now = datetime(2026, 3, 10, tzinfo=UTC)
    asked = Request(id="r", country="DE", deliveries=(datetime(2026, 3, 2, 9, tzinfo=UTC),))
    (right,) = rights_of(asked, BOOK, now)
    assert right.state is RightState.HOLDS
    assert right_sentence(right) == (
        "Right of withdrawal: holds, last day 16 Mar 2026, Europe/Berlin "
        "(Directive 2011/83/EU, Article 9(1))."
    )
    friday = Request(id="r", country="DE", deliveries=(datetime(2026, 3, 20, 9, tzinfo=UTC),))
    (moved,) = rights_of(friday, BOOK, now)
    assert right_sentence(moved).endswith(
        "last day 7 Apr 2026, Europe/Berlin (Directive 2011/83/EU, Article 9(1)). It moved to the "
        "next working day (Regulation (EEC, Euratom) No 1182/71, Article 3(4))."
    )
    (underway,) = rights_of(Request(id="r", country="DE", deliveries=(None,)), BOOK, now)
    assert "last day" not in right_sentence(underway)


def test_a_clause_is_named_by_its_words_and_number() -> None:
    assert clause_word("excluded.2") == "Excluded goods\u00a02"
    assert clause_word("condition.packaging") == "Packaging"
    assert clause_word("window.days") == "Return window"
    assert clause_word("something") == "something"


def test_what_is_wrong_with_a_policy_is_told_with_line_and_article() -> None:
    wrong = PolicyInvalid("lumen.toml", 12, "window.days", Mistake.UNKNOWN_VALUE, "-1")
    assert "In lumen.toml, line 12: no such value, at window.days -1." in sentence_for(wrong)
    less = PolicyUndercuts("lumen", ("window.days",), ("Directive 2011/83/EU, Article 9(1)",))
    assert "Return window (Directive 2011/83/EU, Article 9(1))" in sentence_for(less)
