"""What the law gives, to the minute: the last parcel, the last evening, the not told, seals."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.bootstrap import RESOURCES
from app.domain.calendars import load_calendars
from app.domain.disposition import LawInvalid
from app.domain.policy import (
    Informed,
    LawBook,
    Mark,
    Request,
    Right,
    RightKind,
    RightState,
    Seal,
    load_return_laws,
    read_return_law,
    rights_of,
)
from app.domain.reasons import ReturnReason

LAW = RESOURCES / "law" / "withdrawal"
BOOK = LawBook(load_return_laws(LAW), load_calendars(RESOURCES / "calendars"))
BERLIN, LONDON = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/London")
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def at(month: int, day: int, hour: int = 12, minute: int = 0, *, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=BERLIN)


# delivered on a Monday: the fourteenth day is Monday, 16 March
PLAIN = Request(
    id="r",
    country="DE",
    reason=ReturnReason.STYLE,
    price_minor=4000,
    ordered_at=at(2, 25),
    deliveries=(at(3, 2),),
    sent_at=at(3, 10),
)


def withdrawal(request: Request, now: datetime = NOW) -> Right:
    found = [one for one in rights_of(request, BOOK, now) if one.kind is RightKind.WITHDRAWAL]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("sent", "state"),
    [
        (at(3, 16, 23, 59), RightState.HOLDS),
        (at(3, 17, 0, 0), RightState.OVER),
        (at(3, 2, 12, 0), RightState.HOLDS),
        (at(2, 26), RightState.HOLDS),  # before it came
    ],
)
def test_a_notice_at_a_minute_to_midnight_of_day_fourteen_is_in_time(
    sent: datetime, state: RightState
) -> None:
    right = withdrawal(replace(PLAIN, sent_at=sent))
    assert right.state is state
    assert right.article == "Directive 2011/83/EU, Article 9(1)"
    assert right.last_day is not None
    assert right.last_day.day == date(2026, 3, 16)


def test_the_evening_is_that_of_the_buyers_country() -> None:
    """22:30 in UTC: still the sixteenth in Lisbon, the seventeenth in Helsinki."""
    sent = datetime(2026, 3, 16, 22, 30, tzinfo=UTC)
    delivered = (datetime(2026, 3, 2, 12, tzinfo=UTC),)
    for country, state in (("PT", RightState.HOLDS), ("FI", RightState.OVER)):
        asked = replace(PLAIN, country=country, deliveries=delivered, sent_at=sent)
        assert withdrawal(asked).state is state


def test_the_days_run_from_the_last_of_two_parcels() -> None:
    two = replace(PLAIN, deliveries=(at(3, 9), at(3, 2)), sent_at=at(3, 23, 23, 59))
    assert withdrawal(two).state is RightState.HOLDS
    assert withdrawal(replace(two, sent_at=at(3, 24, 0, 0))).state is RightState.OVER


def test_while_a_parcel_is_underway_nothing_has_begun_to_end() -> None:
    right = withdrawal(replace(PLAIN, deliveries=(at(1, 2), None), sent_at=at(5, 1)))
    assert (right.state, right.last_day) == (RightState.HOLDS, None)
    assert right.article.endswith("Article 9(2)(b)")


def test_the_law_moves_an_end_on_a_day_of_rest_in_the_union_and_not_in_the_kingdom() -> None:
    """20 March + 14 days is Good Friday; the next working day is Tuesday after Easter."""
    sent = at(4, 7, 23, 0)
    union = replace(PLAIN, deliveries=(at(3, 20),), sent_at=sent)
    assert withdrawal(union).state is RightState.HOLDS
    kingdom = replace(union, country="GB", sent_at=datetime(2026, 4, 3, 23, 59, tzinfo=LONDON))
    assert withdrawal(kingdom).state is RightState.HOLDS
    assert withdrawal(replace(kingdom, sent_at=sent)).state is RightState.OVER


@pytest.mark.parametrize(
    ("informed", "informed_at", "sent", "state"),
    [
        (Informed.NO, None, at(3, 16, year=2027), RightState.HOLDS),  # 12 months on, a Tuesday
        (Informed.NO, None, at(3, 17, 0, 0, year=2027), RightState.OVER),
        (Informed.UNKNOWN, None, at(3, 10), RightState.HOLDS),
        (Informed.UNKNOWN, None, at(9, 1), RightState.UNSURE),
        (Informed.UNKNOWN, None, at(4, 1, year=2027), RightState.OVER),
        (Informed.LATER, at(6, 8), at(6, 22, 23, 59), RightState.HOLDS),
        (Informed.LATER, at(6, 8), at(6, 23, 0, 0), RightState.OVER),
        (Informed.LATER, at(3, 1), at(3, 16, 23, 59), RightState.HOLDS),  # never shorter
        (Informed.LATER, at(3, 1), at(3, 17), RightState.OVER),
        (Informed.LATER, at(3, 2, year=2027), at(3, 16, year=2027), RightState.HOLDS),
        (Informed.LATER, at(3, 12, year=2027), at(3, 18, year=2027), RightState.OVER),
        (Informed.LATER, None, at(9, 1), RightState.HOLDS),
    ],
)
def test_who_was_not_told_has_twelve_months_more(
    informed: Informed, informed_at: datetime | None, sent: datetime, state: RightState
) -> None:
    asked = replace(PLAIN, informed=informed, informed_at=informed_at, sent_at=sent)
    right = withdrawal(asked)
    assert right.state is state
    if sent > at(3, 17) and informed is not Informed.YES and right.last_day:
        assert "Article 10" in right.article or right.last_day.day == date(2026, 3, 16)


def test_the_twelve_months_of_a_leap_day_end_on_the_last_of_february() -> None:
    told = replace(PLAIN, deliveries=(at(2, 15, year=2024),), informed=Informed.NO)
    assert withdrawal(replace(told, sent_at=at(2, 28, 23, 59, year=2025))).state is RightState.HOLDS
    assert withdrawal(replace(told, sent_at=at(3, 1, year=2025))).state is RightState.OVER


@pytest.mark.parametrize(
    ("mark", "seal", "state", "article"),
    [
        (Mark.HYGIENE_SEALED, Seal.BROKEN, RightState.EXCEPTED, "16(e)"),
        (Mark.HYGIENE_SEALED, Seal.WHOLE, RightState.HOLDS, "9(1)"),
        (Mark.HYGIENE_SEALED, Seal.UNKNOWN, RightState.UNSURE, "16(e)"),
        (Mark.SEALED_MEDIA, Seal.BROKEN, RightState.EXCEPTED, "16(i)"),
        (Mark.MADE_TO_ORDER, Seal.WHOLE, RightState.EXCEPTED, "16(c)"),
        (Mark.PERISHABLE, Seal.UNKNOWN, RightState.EXCEPTED, "16(d)"),
        (Mark.MIXED, Seal.UNKNOWN, RightState.EXCEPTED, "16(f)"),
        (Mark.PERIODICAL, Seal.UNKNOWN, RightState.EXCEPTED, "16(j)"),
        (Mark.FINAL_SALE, Seal.UNKNOWN, RightState.HOLDS, "9(1)"),  # the law knows no such thing
    ],
)
def test_some_goods_never_had_the_right_or_lose_it_with_their_seal(
    mark: Mark, seal: Seal, state: RightState, article: str
) -> None:
    right = withdrawal(replace(PLAIN, marks=frozenset({mark}), seal=seal))
    assert right.state is state
    assert right.article.endswith(f"Article {article}")


def test_one_exception_that_is_sure_counts_before_one_that_is_not() -> None:
    marks = frozenset({Mark.HYGIENE_SEALED, Mark.MADE_TO_ORDER})
    assert withdrawal(replace(PLAIN, marks=marks)).state is RightState.EXCEPTED


@pytest.mark.parametrize(
    "nobody",
    [
        replace(PLAIN, country="US"),
        replace(PLAIN, country=""),
        replace(PLAIN, consumer=False),
        replace(PLAIN, ordered_at=at(6, 12, year=2014)),
    ],
)
def test_where_no_law_binds_there_is_no_right(nobody: Request) -> None:
    assert rights_of(nobody, BOOK, NOW) == ()


def test_a_notice_that_came_in_late_may_have_been_sent_in_time() -> None:
    unsent = replace(PLAIN, sent_at=None)
    assert withdrawal(replace(unsent, received_at=at(3, 16, 23, 59))).state is RightState.HOLDS
    assert withdrawal(replace(unsent, received_at=at(3, 17, 9))).state is RightState.UNSURE
    assert withdrawal(unsent, at(3, 16)).state is RightState.HOLDS
    assert withdrawal(unsent, at(3, 20)).state is RightState.UNSURE


def test_without_a_day_of_delivery_nobody_knows() -> None:
    assert withdrawal(replace(PLAIN, deliveries=())).state is RightState.UNSURE


@pytest.mark.parametrize(
    ("reason", "sent", "state"),
    [
        (ReturnReason.DEFECTIVE, at(3, 2, year=2028), RightState.HOLDS),
        (ReturnReason.DEFECTIVE, at(3, 3, year=2028), RightState.OVER),
        (ReturnReason.WRONG_ITEM, at(9, 1), RightState.HOLDS),
        (ReturnReason.STYLE, at(9, 1), None),
    ],
)
def test_for_faults_a_seller_answers_two_years(
    reason: ReturnReason, sent: datetime, state: RightState | None
) -> None:
    found = rights_of(replace(PLAIN, reason=reason, sent_at=sent), BOOK, NOW)
    states = [one.state for one in found if one.kind is RightKind.FAULT]
    assert states == ([] if state is None else [state])


def test_opened_hygiene_goods_that_are_faulty_still_have_that_right() -> None:
    opened = replace(
        PLAIN,
        marks=frozenset({Mark.HYGIENE_SEALED}),
        seal=Seal.BROKEN,
        reason=ReturnReason.DEFECTIVE,
    )
    found = {one.kind: one.state for one in rights_of(opened, BOOK, NOW)}
    assert found == {
        RightKind.WITHDRAWAL: RightState.EXCEPTED,
        RightKind.FAULT: RightState.HOLDS,
    }


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("days = 14", "days = 0", "withdrawal.days, line "),
        ("days = 14", 'days = "14"', "withdrawal.days, line "),
        ("working_day = true", "working_day = 1", "withdrawal.working_day, line "),
        ("since = 2014-06-13", "since = 2014-06-13T00:00:00Z", "since, line 8"),
        ('mark = "mixed"', 'mark = "stirred"', "exceptions.4.mark, line "),
        ('notice = "', 'notices = "', "articles.notices, line "),
        ('"quality",', '"bad",', "fault.reasons, line "),
        ('name = "', 'named = "', "named, line 5"),
        ("[fault]", "[[fault]]", "fault, line "),
        ("months = 24", "months 24", "line "),
    ],
)
def test_a_mistake_in_a_law_is_named_with_its_line(old: str, new: str, where: str) -> None:
    text = (LAW / "eu.toml").read_text(encoding="utf-8")
    assert old in text
    changed = text.replace(old, new, 1)
    with pytest.raises(LawInvalid) as refused:
        read_return_law(changed, "eu.toml")
    assert refused.value.file == "eu.toml"
    assert refused.value.where.startswith(where)
    line = int(refused.value.where.rpartition(" ")[2])
    assert new.split("\n", maxsplit=1)[0] in changed.splitlines()[line - 1] or "reasons" in where
