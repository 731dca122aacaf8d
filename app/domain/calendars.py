"""Days as buyers live them: the zone of their country, its holidays, and when a period ends.

Periods of days are counted as Regulation (EEC, Euratom) No 1182/71 does: the day of the event
does not count (Article 3(1)), the period ends with the last hour of its last day (3(2)), and where
it has to, with the next working day (3(4)).  A day is a calendar day of the place, whether the
clocks give it 23, 24 or 25 hours.
"""

from __future__ import annotations

import re
import tomllib
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from app.errors import Unavailable

if TYPE_CHECKING:
    from pathlib import Path

SATURDAY: Final = 5
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri")
LONGEST_REST: Final = 7  # no country rests longer in a row
_RULE: Final = re.compile(
    r"(?P<easter>easter|orthodox)(?P<after>[+-]\d+)"
    r"|(?:(?P<weekday>mon|tue|wed|thu|fri)-from-)?(?P<month>\d\d)-(?P<day>\d\d)"
)


class CalendarInvalid(Unavailable):
    """``where`` is the country, ``detail`` what was found there."""

    def __init__(self, file: str, where: str, detail: str) -> None:
        super().__init__(file, where, detail)
        self.file = file
        self.where = where
        self.detail = detail


@dataclass(frozen=True, slots=True)
class LastDay:
    """The day a period ends with, in which zone.  It is over at ``ends``, which is not in it.

    ``moved`` says that the day before the law's shift to a working day was another one.
    """

    day: date
    zone: str
    ends: datetime
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Calendars:
    """``zones`` and ``holidays`` by country; a country without holidays has its weekends."""

    zones: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    holidays: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def is_working_day(self, country: str, day: date) -> bool:
        if day.weekday() >= SATURDAY:
            return False
        return day not in _holidays(self.holidays.get(country.upper(), ()), day.year)

    def after_days(
        self, country: str, event: datetime, days: int, *, working: bool
    ) -> LastDay | None:
        """The last day of a period of ``days`` that an event begins; ``working`` lets it be moved.

        None where the country is not known, or there are no such days.
        """
        return self._latest(country, event, lambda day: day + timedelta(days=days), working=working)

    def after_months(
        self, country: str, event: datetime, months: int, *, working: bool
    ) -> LastDay | None:
        """As ``after_days``; the same day of the later month, or the last one that it has."""
        return self._latest(country, event, lambda day: months_after(day, months), working=working)

    def months_on(
        self, country: str, end: LastDay, months: int, *, working: bool
    ) -> LastDay | None:
        """A period of months that begins where another ended."""
        try:
            return self._end(
                country, ZoneInfo(end.zone), months_after(end.day, months), working=working
            )
        except (OverflowError, ValueError):
            return None

    def until(self, country: str, day: date, *, working: bool) -> LastDay | None:
        """The end of a day of the calendar, where it ends last in the country."""
        zones = self.zones.get(country.upper(), ())
        ends = [self._end(country, ZoneInfo(zone), day, working=working) for zone in zones]
        return _last(ends)

    def local_days(self, country: str, at: datetime) -> tuple[date, ...]:
        """What day it is at a moment in each zone of the country."""
        found = (_local(at, ZoneInfo(zone)) for zone in self.zones.get(country.upper(), ()))
        return tuple(local.date() for local in found if local is not None)

    def _latest(
        self,
        country: str,
        event: datetime,
        move: Callable[[date], date],
        *,
        working: bool,
    ) -> LastDay | None:
        ends = []
        for name in self.zones.get(country.upper(), ()):
            zone = ZoneInfo(name)
            local = _local(event, zone)
            try:
                day = move(local.date()) if local is not None else None
            except (OverflowError, ValueError):  # beyond the calendar
                return None
            ends.append(self._end(country, zone, day, working=working) if day else None)
        return _last(ends)

    def _end(
        self,
        country: str,
        zone: ZoneInfo,
        day: date,
        *,
        working: bool,
    ) -> LastDay | None:
        last = day
        try:
            while working and not self.is_working_day(country, last):
                last += timedelta(days=1)
            midnight = datetime.combine(last + timedelta(days=1), datetime.min.time(), zone)
            return LastDay(last, zone.key, midnight.astimezone(UTC), moved=last != day)
        except (OverflowError, ValueError):
            return None


def months_after(day: date, months: int) -> date:
    """29 February plus a year is 28 February."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def easter(year: int, *, orthodox: bool = False) -> date:
    """Easter Sunday, by the method of Meeus; the eastern one in the Gregorian calendar."""
    if orthodox:
        moon = (19 * (year % 19) + 15) % 30
        week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        month, day = divmod(moon + week + 114, 31)
        apart = year // 100 - year // 400 - 2
        return date(year, month, day + 1) + timedelta(days=apart)
    golden, century, rest = year % 19, year // 100, year % 100
    shift = century - (century + 8) // 25 + 1
    moon = (19 * golden + century - century // 4 - shift // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)


def load_calendars(folder: Path) -> Calendars:
    """``CalendarInvalid`` names file and country."""
    zones = _lists(folder / "time_zones.toml")
    for country, names in zones.items():
        for name in names:
            try:
                ZoneInfo(name)
            except (OSError, ValueError, KeyError) as error:  # no such zone, or no zones at all
                raise CalendarInvalid("time_zones.toml", country, str(error)) from None
    holidays = _lists(folder / "public_holidays.toml")
    for country, rules in holidays.items():
        for rule in rules:
            if not _is_rule(rule):
                raise CalendarInvalid("public_holidays.toml", country, rule)
    return Calendars(zones, holidays)


def _lists(file: Path) -> dict[str, tuple[str, ...]]:
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:  # no text, or no TOML
        raise CalendarInvalid(file.name, "", str(error)) from error
    for country, rows in values.items():
        if not isinstance(rows, list) or not rows or not all(isinstance(row, str) for row in rows):
            raise CalendarInvalid(file.name, country, str(rows))
    return {country: tuple(rows) for country, rows in values.items()}


def _is_rule(rule: str) -> bool:
    try:
        return _holiday(rule, 2024) is not None  # a leap year has every day
    except ValueError:
        return False


@lru_cache(maxsize=1024)  # a simulation asks for the same years a hundred thousand times
def _holidays(rules: tuple[str, ...], year: int) -> frozenset[date]:
    return frozenset(day for rule in rules if (day := _holiday(rule, year)) is not None)


def _holiday(rule: str, year: int) -> date | None:
    """The day of ``year``; None for what is no rule, and for 29 February of most years."""
    found = _RULE.fullmatch(rule)
    if found is None:
        return None
    if found["easter"]:
        return easter(year, orthodox=found["easter"] == "orthodox") + timedelta(int(found["after"]))
    month, day = int(found["month"]), int(found["day"])
    if day > monthrange(year, month)[1]:
        return None
    named = date(year, month, day)
    if found["weekday"] is None:
        return named
    return named + timedelta(days=(_WEEKDAYS.index(found["weekday"]) - named.weekday()) % 7)


def utc(at: datetime) -> datetime:
    """A time without an offset is in UTC, as every time that is kept."""
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _local(at: datetime, zone: ZoneInfo) -> datetime | None:
    """None at the very edge of the calendar."""
    try:
        return utc(at).astimezone(zone)
    except (OverflowError, ValueError):
        return None


def _last(ends: list[LastDay | None]) -> LastDay | None:
    return max((end for end in ends if end is not None), key=lambda end: end.ends, default=None)
