"""Days as buyers live them: zones, clocks put forward, leap days, ends on days of rest."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap import RESOURCES
from app.domain.calendars import (
    LONGEST_REST,
    CalendarInvalid,
    easter,
    load_calendars,
    months_after,
)

if TYPE_CHECKING:
    from pathlib import Path

DAYS = load_calendars(RESOURCES / "calendars")
BERLIN = ZoneInfo("Europe/Berlin")


def berlin(year: int, month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("year", "western", "eastern"),
    [
        (2024, date(2024, 3, 31), date(2024, 5, 5)),
        (2025, date(2025, 4, 20), date(2025, 4, 20)),
        (2026, date(2026, 4, 5), date(2026, 4, 12)),
        (2027, date(2027, 3, 28), date(2027, 5, 2)),
        (2038, date(2038, 4, 25), date(2038, 4, 25)),
    ],
)
def test_easter_falls_where_the_churches_say(year: int, western: date, eastern: date) -> None:
    assert easter(year) == western
    assert easter(year, orthodox=True) == eastern


@pytest.mark.parametrize(
    ("delivered", "days", "working", "last"),
    [
        (berlin(2026, 3, 2), 14, True, date(2026, 3, 16)),  # a Monday
        (berlin(2026, 3, 7), 14, True, date(2026, 3, 23)),  # Saturday, so Monday
        (berlin(2026, 3, 7), 14, False, date(2026, 3, 21)),
        (berlin(2026, 3, 20), 14, True, date(2026, 4, 7)),  # Good Friday to Easter Monday
        (berlin(2026, 12, 11), 14, True, date(2026, 12, 28)),  # Christmas, then a weekend
        (berlin(2024, 2, 15), 14, True, date(2024, 2, 29)),  # the leap day is a day
        (berlin(2023, 2, 15), 14, True, date(2023, 3, 1)),
        (berlin(2026, 3, 16, 23, 59), 14, True, date(2026, 3, 30)),  # over the night put forward
        (berlin(2026, 3, 17, 0, 1), 14, True, date(2026, 3, 31)),
    ],
)
def test_a_period_ends_with_its_last_day(
    delivered: datetime, days: int, *, working: bool, last: date
) -> None:
    end = DAYS.after_days("DE", delivered, days, working=working)
    assert end is not None
    assert (end.day, end.zone) == (last, "Europe/Berlin")
    midnight = datetime.combine(last + timedelta(days=1), datetime.min.time(), BERLIN)
    assert end.ends == midnight.astimezone(UTC)
    moved = delivered.date() + timedelta(days=days) != last
    assert end.moved is moved


def test_the_day_of_the_change_of_clocks_is_a_whole_day() -> None:
    """29 March 2026 has 23 hours in Berlin, 25 October 25: a day of the buyer's all the same."""
    spring = DAYS.after_days("DE", berlin(2026, 3, 15), 14, working=False)
    autumn = DAYS.after_days("DE", berlin(2026, 10, 11), 14, working=False)
    assert spring is not None
    assert autumn is not None
    assert spring.ends == datetime(2026, 3, 29, 22, tzinfo=UTC)
    assert autumn.ends == datetime(2026, 10, 25, 23, tzinfo=UTC)


def test_the_day_of_delivery_is_the_buyers() -> None:
    """22:30 in UTC is tomorrow in Berlin, and the days begin a day later."""
    late = DAYS.after_days("DE", datetime(2026, 7, 1, 22, 30, tzinfo=UTC), 14, working=False)
    lisbon = DAYS.after_days("PT", datetime(2026, 7, 1, 22, 30, tzinfo=UTC), 14, working=False)
    assert late is not None
    assert lisbon is not None
    assert late.day == date(2026, 7, 16)
    assert lisbon.day == date(2026, 7, 15)


def test_in_a_country_of_many_zones_the_one_that_ends_last_counts() -> None:
    noon = datetime(2026, 6, 1, 18, tzinfo=UTC)
    end = DAYS.after_days("us", noon, 14, working=False)
    assert end is not None
    assert (end.zone, end.day) == ("Pacific/Honolulu", date(2026, 6, 15))
    early = DAYS.after_days("US", datetime(2026, 6, 1, 4, 30, tzinfo=UTC), 14, working=False)
    assert early is not None
    assert (early.zone, early.day) == ("America/New_York", date(2026, 6, 15))


def test_each_country_rests_on_its_own_days() -> None:
    assert DAYS.is_working_day("FR", date(2025, 10, 3))
    assert not DAYS.is_working_day("DE", date(2025, 10, 3))
    assert not DAYS.is_working_day("GR", date(2026, 4, 13))  # the eastern Easter Monday
    assert DAYS.is_working_day("GR", date(2026, 4, 6))
    assert not DAYS.is_working_day("IE", date(2026, 10, 26))  # the last Monday
    assert not DAYS.is_working_day("IE", date(2026, 5, 4))  # the first one
    assert not DAYS.is_working_day("IS", date(2026, 4, 23))  # the first day of summer
    assert DAYS.is_working_day("JP", date(2026, 5, 4))  # nothing is known of its holidays


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 2, 28), 12, date(2024, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_months_end_on_the_same_day_or_the_last(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


@given(st.sampled_from(sorted(DAYS.holidays)), st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_nobody_rests_for_longer_than_the_law_check_allows_for(country: str, day: date) -> None:
    week = [day + timedelta(days=n) for n in range(LONGEST_REST + 1)]
    assert any(DAYS.is_working_day(country, one) for one in week)


@given(
    country=st.sampled_from([*DAYS.zones, "", "XX"]),
    event=st.datetimes(timezones=st.sampled_from([UTC, BERLIN, None])),
    days=st.integers(0, 4000),
    working=st.booleans(),
)
def test_counting_never_raises_and_never_ends_before_it_begins(
    country: str, event: datetime, days: int, *, working: bool
) -> None:
    end = DAYS.after_days(country, event, days, working=working)
    DAYS.after_months(country, event, days, working=working)
    if end is not None:
        assert end.ends > (event if event.tzinfo else event.replace(tzinfo=UTC))
        DAYS.months_on(country, end, days, working=working)
    else:
        assert country not in DAYS.zones or not 2 < event.year < 9900


@pytest.mark.parametrize(
    ("file", "text", "where"),
    [
        ("time_zones.toml", 'DE = ["Europe/Nowhere"]', "DE"),
        ("time_zones.toml", 'DE = "Europe/Berlin"', "DE"),
        ("time_zones.toml", "DE = []", "DE"),
        ("time_zones.toml", "DE =", ""),
        ("public_holidays.toml", 'DE = ["easter"]', "DE"),
        ("public_holidays.toml", 'DE = ["13-01"]', "DE"),
        ("public_holidays.toml", 'DE = ["02-30"]', "DE"),
        ("public_holidays.toml", 'DE = ["sun-from-05-01"]', "DE"),
        ("public_holidays.toml", 'DE = ["mon-from-13-01"]', "DE"),
    ],
)
def test_a_mistake_in_the_days_is_named(tmp_path: Path, file: str, text: str, where: str) -> None:
    for name in ("time_zones.toml", "public_holidays.toml"):
        (tmp_path / name).write_text(text if name == file else "", encoding="utf-8")
    with pytest.raises(CalendarInvalid) as refused:
        load_calendars(tmp_path)
    assert (refused.value.file, refused.value.where) == (file, where)


def test_days_that_are_not_there_are_named(tmp_path: Path) -> None:
    with pytest.raises(CalendarInvalid) as refused:
        load_calendars(tmp_path)
    assert refused.value.file == "time_zones.toml"
